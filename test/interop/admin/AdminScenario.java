import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionReplica;
import org.apache.kafka.common.acl.*;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.resource.*;
import org.apache.kafka.common.serialization.StringSerializer;

/** What Kafka's own Admin hears of the APIs that kafka-clients has calls for: one JSON object of step and outcome. */
public final class AdminScenario {
    private static final String TOPIC = "java-admin";
    private static final TopicPartition P0 = new TopicPartition(TOPIC, 0);
    private static final TopicPartition P1 = new TopicPartition(TOPIC, 1);
    private static final TopicPartition MISSING = new TopicPartition(TOPIC, 9);
    private static final Map<String, Object> outcomes = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", args[0]);
        try (Admin admin = Admin.create(config)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
            produce(config);
            topics(admin);
            records(admin);
            directories(admin);
            groups(admin);
            replicas(admin);
            cluster(admin);
            security(admin);
        }
        System.out.println(new ObjectMapper().writeValueAsString(outcomes));
        System.exit(0);
    }

    private static void produce(Map<String, Object> config) throws Exception {
        Map<String, Object> producing = new TreeMap<>(config);
        producing.put("linger.ms", 1000);
        try (var producer = new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 10; i++) producer.send(new ProducerRecord<>(TOPIC, 0, 1700000000000L, "key", "value-" + i));
        }
    }

    private static void step(String name, Callable<Object> call) {
        try {
            outcomes.put(name, String.valueOf(call.call()));
        } catch (ExecutionException failed) {
            outcomes.put(name, String.valueOf(failed.getCause()));
        } catch (Exception failed) {
            outcomes.put(name, String.valueOf(failed));
        }
    }

    /** The outcome of each key, errors as their names. */
    private static <K, V> Map<String, String> each(Map<K, KafkaFuture<V>> futures) throws Exception {
        Map<String, String> all = new TreeMap<>();
        for (var entry : futures.entrySet()) {
            try {
                all.put(entry.getKey().toString(), String.valueOf(entry.getValue().get()));
            } catch (ExecutionException failed) {
                all.put(entry.getKey().toString(), failed.getCause().toString());
            }
        }
        return all;
    }

    private static void topics(Admin admin) {
        var options = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        step("topic", () -> {
            var topic = admin.describeTopics(List.of(TOPIC), options).allTopicNames().get().get(TOPIC);
            List<Object> parts = new ArrayList<>(List.of(topic.isInternal(), new java.util.TreeSet<>(topic.authorizedOperations())));
            topic.partitions().forEach(p -> parts.add(List.of(p.partition(), p.leader().id(), p.replicas().size(), p.isr().size(), p.elr(), p.lastKnownElr())));
            return parts;
        });
        step("topic in pieces of one partition", () -> admin.describeTopics(List.of(TOPIC),
            new DescribeTopicsOptions().partitionSizeLimitPerResponse(1)).allTopicNames().get().get(TOPIC).partitions().size());
        step("topic that is missing", () -> admin.describeTopics(List.of("missing")).allTopicNames().get());
        step("producers", () -> {
            List<Object> producers = new ArrayList<>();
            for (var p : List.of(P0, P1)) {
                for (var state : admin.describeProducers(List.of(p)).partitionResult(p).get().activeProducers()) {
                    producers.add(List.of(p, state.producerEpoch(), state.lastSequence(), state.lastTimestamp(),
                        state.coordinatorEpoch(), state.currentTransactionStartOffset()));
                }
            }
            return producers;
        });
    }

    private static void records(Admin admin) {
        for (long offset : new long[] {4, 2, 11, -1}) {
            step("delete records to " + offset, () -> admin.deleteRecords(Map.of(P0, RecordsToDelete.beforeOffset(offset)))
                .lowWatermarks().get(P0).get().lowWatermark());
        }
        step("delete records of a topic without any", () -> admin.deleteRecords(Map.of(P1, RecordsToDelete.beforeOffset(-1)))
            .lowWatermarks().get(P1).get().lowWatermark());
        step("earliest after", () -> admin.listOffsets(Map.of(P0, OffsetSpec.earliest())).partitionResult(P0).get().offset());
    }

    private static void directories(Admin admin) throws Exception {
        var described = admin.describeLogDirs(List.of(1)).allDescriptions().get().get(1);
        String directory = described.keySet().iterator().next();
        step("log directories", () -> {
            var one = described.get(directory);
            var replica = one.replicaInfos().get(P1);
            return List.of(described.size(), String.valueOf(one.error()), one.totalBytes().getAsLong() > one.usableBytes().getAsLong(),
                one.usableBytes().getAsLong() > 0, one.replicaInfos().keySet().stream().filter(p -> p.topic().equals(TOPIC)).count(),
                replica.size(), replica.offsetLag(), replica.isFuture());
        });
        var replica = new TopicPartitionReplica(TOPIC, 0, 1);
        step("replica's directory", () -> admin.describeReplicaLogDirs(List.of(replica)).values().get(replica).get()
            .getCurrentReplicaLogDir().equals(directory));
        step("move within the directory", () -> each(admin.alterReplicaLogDirs(Map.of(replica, directory)).values()));
        step("move elsewhere", () -> each(admin.alterReplicaLogDirs(Map.of(replica, "/nowhere")).values()));
        step("move what is missing", () -> each(admin.alterReplicaLogDirs(
            Map.of(new TopicPartitionReplica(TOPIC, 9, 1), directory)).values()));
    }

    private static void groups(Admin admin) throws Exception {
        String group = "java-admin-group";
        // A new Apache Kafka first has to make the topic of its offsets.
        admin.alterConsumerGroupOffsets(group, Map.of(P0, new OffsetAndMetadata(4), P1, new OffsetAndMetadata(0))).all().get();
        step("delete offsets", () -> {
            var result = admin.deleteConsumerGroupOffsets(group, Set.of(P0, MISSING));
            List<String> each = new ArrayList<>();
            for (var p : List.of(P0, MISSING)) {
                try {
                    result.partitionResult(p).get();
                    each.add(p + " gone");
                } catch (ExecutionException failed) {
                    each.add(p + " " + failed.getCause());
                }
            }
            return each;
        });
        step("offsets that are left", () -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get());
        step("delete offsets of a missing group", () -> admin.deleteConsumerGroupOffsets("missing", Set.of(P0)).all().get());
        step("operations on a group", () -> new java.util.TreeSet<>(admin.describeConsumerGroups(List.of(group),
            new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true)).all().get().get(group).authorizedOperations()));
    }

    private static void replicas(Admin admin) {
        step("preferred election", () -> each(Map.of("result", admin.electLeaders(ElectionType.PREFERRED, Set.of(P0)).partitions())));
        step("unclean election", () -> each(Map.of("result", admin.electLeaders(ElectionType.UNCLEAN, Set.of(MISSING)).partitions())));
        step("election everywhere", () -> admin.electLeaders(ElectionType.PREFERRED, null).partitions().get());
        step("reassign to where it is", () -> each(admin.alterPartitionReassignments(Map.of(P0, reassignment(1))).values()));
        step("reassign elsewhere", () -> each(admin.alterPartitionReassignments(Map.of(P0, reassignment(2))).values()));
        step("reassign, more replicas", () -> each(admin.alterPartitionReassignments(Map.of(P0, reassignment(1, 2)),
            new AlterPartitionReassignmentsOptions().allowReplicationFactorChange(false)).values()));
        step("cancel a reassignment", () -> each(admin.alterPartitionReassignments(Map.of(P0, Optional.empty())).values()));
        step("reassignments", () -> admin.listPartitionReassignments().reassignments().get());
    }

    private static Optional<NewPartitionReassignment> reassignment(Integer... replicas) {
        return Optional.of(new NewPartitionReassignment(Arrays.asList(replicas)));
    }

    private static void cluster(Admin admin) {
        step("cluster", () -> {
            var result = admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true).includeFencedBrokers(true));
            var node = result.nodes().get().iterator().next();
            return List.of(result.nodes().get().size(), node.id(), String.valueOf(node.rack()), node.isFenced(), result.controller().get().id(),
                new java.util.TreeSet<>(result.authorizedOperations().get()));
        });
        step("quorum", () -> {
            var quorum = admin.describeMetadataQuorum().quorumInfo().get();
            return List.of(quorum.leaderId(), quorum.voters().size(), quorum.voters().get(0).replicaId(),
                quorum.voters().get(0).lastFetchTimestamp().isPresent(), quorum.observers(), quorum.nodes().keySet());
        });
        step("features are told", () -> admin.describeFeatures().featureMetadata().get() != null);
        step("update of an unknown feature", () -> each(admin.updateFeatures(
            Map.of("foo.version", new FeatureUpdate((short) 1, FeatureUpdate.UpgradeType.UPGRADE)),
            new UpdateFeaturesOptions().validateOnly(true)).values()));
    }

    private static void security(Admin admin) {
        var anyone = new AccessControlEntry("User:a", "*", AclOperation.READ, AclPermissionType.ALLOW);
        var acl = new AclBinding(new ResourcePattern(ResourceType.TOPIC, TOPIC, PatternType.LITERAL), anyone);
        step("ACLs", () -> admin.describeAcls(AclBindingFilter.ANY).values().get());
        step("create an ACL", () -> admin.createAcls(List.of(acl)).all().get());
        step("delete ACLs", () -> admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get());
        step("quotas", () -> admin.describeClientQuotas(ClientQuotaFilter.all()).entities().get());
        step("SCRAM credentials", () -> admin.describeUserScramCredentials().all().get());
        step("SCRAM credentials of one", () -> admin.describeUserScramCredentials(List.of("bob")).description("bob").get());
    }
}

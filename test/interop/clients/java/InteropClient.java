import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The kafka-clients client of the interop tests: one JSON command a line on stdin, one JSON reply a line on stdout,
 * events of a group member in between. Groups use the classic protocol.
 */
public final class InteropClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static String bootstrap;
    private static Admin admin;

    public static void main(String[] args) throws Exception {
        bootstrap = args[0];
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String line; (line = lines.readLine()) != null; ) {
            JsonNode command = JSON.readTree(line);
            ObjectNode reply = JSON.createObjectNode().put("id", command.get("id").asInt());
            try {
                ObjectNode result = JSON.createObjectNode();
                answer(command, result);
                reply.set("ok", result);
            } catch (Exception error) {
                reply.put("error", String.valueOf(error.getCause() == null ? error : error.getCause()));
            }
            print(reply);
        }
        System.exit(0);
    }

    private static synchronized void print(JsonNode line) throws Exception {
        System.out.write((JSON.writeValueAsString(line) + "\n").getBytes("UTF-8"));
        System.out.flush();
    }

    private static Map<String, Object> config(Object... pairs) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", bootstrap);
        for (int i = 0; i < pairs.length; i += 2) config.put((String) pairs[i], pairs[i + 1]);
        return config;
    }

    private static Admin admin() {
        if (admin == null) admin = Admin.create(config());
        return admin;
    }

    private static void answer(JsonNode c, ObjectNode result) throws Exception {
        String topic = c.path("topic").asText();
        String group = c.path("group").asText();
        int partitions = c.path("partitions").asInt();
        switch (c.get("do").asText()) {
            case "create-topic" -> admin().createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
            case "delete-topic" -> admin().deleteTopics(List.of(topic)).all().get();
            case "list-topics" -> result.set("topics", JSON.valueToTree(admin().listTopics().names().get()));
            case "describe-topic" -> {
                var array = result.putArray("partitions");
                for (var p : admin().describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions()) {
                    array.addObject().put("partition", p.partition()).put("leader", p.leader().id())
                        .set("replicas", JSON.valueToTree(p.replicas().stream().map(node -> node.id()).toList()));
                }
            }
            case "list-offsets" -> listOffsets(topic, partitions, c.get("timestamp").asLong(), result);
            case "list-groups" -> result.set("groups",
                JSON.valueToTree(admin().listGroups().all().get().stream().map(g -> g.groupId()).toList()));
            case "describe-group" -> {
                var found = admin().describeConsumerGroups(List.of(group)).all().get().get(group);
                result.put("state", found.groupState().toString()).put("members", found.members().size());
            }
            case "committed" -> {
                ObjectNode offsets = result.putObject("offsets");
                admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().forEach((p, committed) -> {
                    if (p.topic().equals(topic)) offsets.put(String.valueOf(p.partition()), committed.offset());
                });
            }
            case "delete-group" -> admin().deleteConsumerGroups(List.of(group)).all().get();
            case "produce" -> produce(c, topic, result);
            case "consume" -> consume(topic, partitions, c.get("count").asInt(), result);
            case "join" -> new Member(group, topic).start();
            case "leave" -> Member.current.leave();
            default -> throw new IllegalArgumentException("no such command: " + c.get("do"));
        }
    }

    private static void listOffsets(String topic, int partitions, long timestamp, ObjectNode result) throws Exception {
        OffsetSpec spec = timestamp == -2 ? OffsetSpec.earliest()
            : timestamp == -1 ? OffsetSpec.latest()
            : timestamp == -3 ? OffsetSpec.maxTimestamp() : OffsetSpec.forTimestamp(timestamp);
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (int p = 0; p < partitions; p++) asked.put(new TopicPartition(topic, p), spec);
        ObjectNode offsets = result.putObject("offsets");
        admin().listOffsets(asked).all().get()
            .forEach((p, found) -> offsets.put(String.valueOf(p.partition()), found.offset()));
    }

    private static void produce(JsonNode c, String topic, ObjectNode result) throws Exception {
        var config = config("compression.type", c.get("compression").asText(), "linger.ms", 5, "acks", "all",
            "enable.idempotence", c.get("idempotent").asBoolean(), "delivery.timeout.ms", 30000, "request.timeout.ms", 10000);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (JsonNode r : c.get("records")) {
                var one = new ProducerRecord<>(topic, r.get("partition").asInt(), r.get("timestamp").asLong(),
                    r.get("key").textValue(), r.get("value").textValue());
                for (JsonNode h : r.get("headers")) one.headers().add(h.get(0).asText(), h.get(1).asText().getBytes("UTF-8"));
                sent.add(producer.send(one));
            }
            var offsets = result.putArray("offsets");
            for (var future : sent) offsets.add(future.get().offset());
        }
    }

    private static void consume(String topic, int partitions, int count, ObjectNode result) throws Exception {
        try (var consumer = new KafkaConsumer<>(config("enable.auto.commit", false), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = new ArrayList<>();
            for (int p = 0; p < partitions; p++) all.add(new TopicPartition(topic, p));
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var records = result.putArray("records");
            long limit = System.currentTimeMillis() + 30_000;
            while (records.size() < count) {
                if (System.currentTimeMillis() > limit) throw new IllegalStateException("only " + records.size() + " records in time");
                for (ConsumerRecord<String, String> r : consumer.poll(Duration.ofMillis(200))) {
                    ObjectNode one = records.addObject().put("partition", r.partition()).put("offset", r.offset())
                        .put("key", r.key()).put("value", r.value()).put("timestamp", r.timestamp());
                    var headers = one.putArray("headers");
                    for (Header h : r.headers()) headers.addArray().add(h.key()).add(new String(h.value(), "UTF-8"));
                }
            }
        }
    }

    /** The group member of this process. */
    private static final class Member extends Thread implements ConsumerRebalanceListener {
        static Member current;
        private final KafkaConsumer<String, String> consumer;
        private final TreeSet<Integer> held = new TreeSet<>();

        Member(String group, String topic) {
            current = this;
            consumer = new KafkaConsumer<>(config("group.id", group, "group.protocol", "classic", "enable.auto.commit", false,
                "auto.offset.reset", "earliest", "session.timeout.ms", 10000, "heartbeat.interval.ms", 300),
                new StringDeserializer(), new StringDeserializer());
            consumer.subscribe(List.of(topic), this);
        }

        @Override public void onPartitionsAssigned(Collection<TopicPartition> added) {
            added.forEach(p -> held.add(p.partition()));
            tell();
        }

        @Override public void onPartitionsRevoked(Collection<TopicPartition> lost) {
            lost.forEach(p -> held.remove(p.partition()));
            tell();
        }

        private void tell() {
            ObjectNode event = JSON.createObjectNode().put("event", "assigned");
            event.set("partitions", JSON.valueToTree(held));
            tell(event);
        }

        private void tell(ObjectNode event) {
            try {
                print(event);
            } catch (Exception error) {
                throw new IllegalStateException(error);
            }
        }

        @Override public void run() {
            try {
                while (true) {
                    var records = consumer.poll(Duration.ofMillis(200));
                    for (var r : records) {
                        tell(JSON.createObjectNode().put("event", "record").put("partition", r.partition())
                            .put("offset", r.offset()).put("value", r.value()));
                    }
                    if (!records.isEmpty()) {
                        try {
                            consumer.commitSync();
                        } catch (org.apache.kafka.clients.consumer.CommitFailedException
                            | org.apache.kafka.common.errors.RebalanceInProgressException fenced) {
                            System.err.println("commit: " + fenced);
                        }
                    }
                }
            } catch (WakeupException asked) {
                consumer.close();
            }
        }

        void leave() throws InterruptedException {
            consumer.wakeup();
            join();
        }
    }
}

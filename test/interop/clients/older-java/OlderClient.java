import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * InteropClient with what kafka-clients 0.11 had, for that version and all up to 3.9: compiled once against 0.11, run
 * with the jars of each.
 */
public final class OlderClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static String bootstrap;
    private static AdminClient admin;

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

    private static AdminClient admin() {
        if (admin == null) admin = AdminClient.create(config());
        return admin;
    }

    private static void answer(JsonNode c, ObjectNode result) throws Exception {
        String topic = c.path("topic").asText();
        int partitions = c.path("partitions").asInt();
        switch (c.get("do").asText()) {
            case "create-topic" -> admin().createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
            case "delete-topic" -> admin().deleteTopics(List.of(topic)).all().get();
            case "list-topics" -> result.set("topics", JSON.valueToTree(admin().listTopics().names().get()));
            case "describe-topic" -> {
                ArrayNode array = result.putArray("partitions");
                TopicDescription described = admin().describeTopics(List.of(topic)).all().get().get(topic);
                for (TopicPartitionInfo p : described.partitions()) {
                    ArrayNode replicas = array.addObject().put("partition", p.partition()).put("leader", p.leader().id())
                        .putArray("replicas");
                    for (Node node : p.replicas()) replicas.add(node.id());
                }
            }
            case "list-offsets" -> listOffsets(all(topic, partitions), c.get("timestamp").asLong(), result.putObject("offsets"));
            case "produce" -> produce(c, topic, result.putArray("offsets"));
            case "consume" -> consume(all(topic, partitions), c.get("count").asInt(), result.putArray("records"));
            case "join" -> new Member(c.get("group").asText(), topic).start();
            case "leave" -> Member.current.leave();
            default -> throw new IllegalArgumentException("no such command: " + c.get("do"));
        }
    }

    private static List<TopicPartition> all(String topic, int partitions) {
        List<TopicPartition> all = new ArrayList<>();
        for (int p = 0; p < partitions; p++) all.add(new TopicPartition(topic, p));
        return all;
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    }

    private static void listOffsets(List<TopicPartition> asked, long timestamp, ObjectNode offsets) {
        try (KafkaConsumer<String, String> consumer = consumer(config())) {
            if (timestamp < 0) {
                Map<TopicPartition, Long> found = timestamp == -2 ? consumer.beginningOffsets(asked) : consumer.endOffsets(asked);
                found.forEach((p, offset) -> offsets.put(String.valueOf(p.partition()), offset));
                return;
            }
            Map<TopicPartition, Long> times = new HashMap<>();
            for (TopicPartition p : asked) times.put(p, timestamp);
            Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
            // 0.11 leaves out what later versions map to null.
            for (TopicPartition p : asked) {
                offsets.put(String.valueOf(p.partition()), found.get(p) == null ? -1 : found.get(p).offset());
            }
        }
    }

    private static void produce(JsonNode c, String topic, ArrayNode offsets) throws Exception {
        Map<String, Object> config = config("compression.type", c.get("compression").asText(), "linger.ms", 5, "acks", "all",
            "enable.idempotence", c.get("idempotent").asBoolean(), "retries", 10, "request.timeout.ms", 10000,
            "max.in.flight.requests.per.connection", 1);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (JsonNode r : c.get("records")) {
                ProducerRecord<String, String> one = new ProducerRecord<>(topic, r.get("partition").asInt(),
                    r.get("timestamp").asLong(), r.get("key").textValue(), r.get("value").textValue());
                for (JsonNode h : r.get("headers")) one.headers().add(h.get(0).asText(), h.get(1).asText().getBytes("UTF-8"));
                sent.add(producer.send(one));
            }
            for (Future<RecordMetadata> future : sent) offsets.add(future.get().offset());
        }
    }

    private static void consume(List<TopicPartition> from, int count, ArrayNode records) throws Exception {
        try (KafkaConsumer<String, String> consumer = consumer(config("enable.auto.commit", false))) {
            consumer.assign(from);
            consumer.seekToBeginning(from);
            long limit = System.currentTimeMillis() + 30_000;
            while (records.size() < count) {
                if (System.currentTimeMillis() > limit) throw new IllegalStateException("only " + records.size() + " records in time");
                for (ConsumerRecord<String, String> r : consumer.poll(200)) {
                    ObjectNode one = records.addObject().put("partition", r.partition()).put("offset", r.offset())
                        .put("key", r.key()).put("value", r.value()).put("timestamp", r.timestamp());
                    ArrayNode headers = one.putArray("headers");
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
            consumer = consumer(config("group.id", group, "enable.auto.commit", false, "auto.offset.reset", "earliest",
                "session.timeout.ms", 10000, "heartbeat.interval.ms", 300));
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
                    ConsumerRecords<String, String> records = consumer.poll(200);
                    for (ConsumerRecord<String, String> r : records) {
                        tell(JSON.createObjectNode().put("event", "record").put("partition", r.partition())
                            .put("offset", r.offset()).put("value", r.value()));
                    }
                    if (!records.isEmpty()) {
                        try {
                            consumer.commitSync();
                        } catch (CommitFailedException | RetriableException fenced) {
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

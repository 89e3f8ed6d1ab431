import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * BOOTSTRAP TOPIC PARTITION COMPRESSION ACKS PREFIX COUNT: produces values PREFIX-0, PREFIX-1, …, every third without a
 * key and every fifth without a value, and prints the offsets on a line. For kafka-clients from 0.8.2 on.
 */
public final class OldProducer {
    public static void main(String[] args) throws Exception {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", args[0]);
        config.put("key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        config.put("value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        config.put("compression.type", args[3]);
        config.put("acks", args[4]);
        config.put("retries", "0");
        // Several records a batch, several batches a run.
        config.put("linger.ms", "20");
        config.put("batch.size", "2000");
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(config)) {
            for (int i = 0; i < Integer.parseInt(args[6]); i++) {
                byte[] key = i % 3 == 2 ? null : ("key-" + i).getBytes("UTF-8");
                byte[] value = i % 5 == 4 ? null : (args[5] + "-" + i).getBytes("UTF-8");
                sent.add(producer.send(new ProducerRecord<>(args[1], Integer.valueOf(args[2]), key, value)));
            }
            StringBuilder offsets = new StringBuilder();
            for (Future<RecordMetadata> each : sent) {
                offsets.append(offsets.length() == 0 ? "" : " ").append(each.get().offset());
            }
            System.out.println(offsets);
        }
        System.exit(0);
    }
}

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * BOOTSTRAP TOPIC GROUP OFFSET COUNT: prints COUNT records as OFFSET KEY VALUE, null as a dash. With a group it
 * subscribes and commits; without one (a dash) it reads partition 0 from OFFSET on. For kafka-clients from 0.9 to 1.1.
 */
public final class OldConsumer {
    public static void main(String[] args) throws Exception {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", args[0]);
        config.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        config.put("value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        config.put("auto.offset.reset", "earliest");
        config.put("enable.auto.commit", "false");
        config.put("check.crcs", "true");
        boolean inGroup = !args[2].equals("-");
        config.put("group.id", inGroup ? args[2] : "unused");
        int count = Integer.parseInt(args[4]);
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config);
        TopicPartition partition = new TopicPartition(args[1], 0);
        if (inGroup) {
            consumer.subscribe(Arrays.asList(args[1]));
        } else {
            consumer.assign(Arrays.asList(partition));
            // Else it looks for the start by ListOffsets.
            if (!args[3].equals("0")) consumer.seek(partition, Long.parseLong(args[3]));
        }
        StringBuilder out = new StringBuilder();
        while (count > 0) {
            for (ConsumerRecord<String, String> record : consumer.poll(200)) {
                if (count-- > 0) {
                    out.append(record.offset()).append(' ').append(text(record.key())).append(' ')
                        .append(text(record.value())).append('\n');
                }
            }
        }
        if (inGroup) consumer.commitSync();
        consumer.close();
        System.out.print(out);
        System.out.flush();
        System.exit(0);
    }

    private static String text(String value) {
        return value == null ? "-" : value;
    }
}

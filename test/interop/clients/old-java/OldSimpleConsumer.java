import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import kafka.api.FetchRequestBuilder;
import kafka.api.PartitionOffsetRequestInfo;
import kafka.common.TopicAndPartition;
import kafka.javaapi.FetchResponse;
import kafka.javaapi.OffsetRequest;
import kafka.javaapi.consumer.SimpleConsumer;
import kafka.message.MessageAndOffset;

/**
 * HOST PORT TOPIC OFFSET COUNT: as OldConsumer without a group, by the consumer of Kafka 0.8, which knows no server but
 * the one that it is told. An error of the partition ends it with "error CODE".
 */
public final class OldSimpleConsumer {
    public static void main(String[] args) throws Exception {
        SimpleConsumer consumer = new SimpleConsumer(args[0], Integer.parseInt(args[1]), 10_000, 65_536, "old");
        TopicAndPartition partition = new TopicAndPartition(args[2], 0);
        long[] ends = consumer.getOffsetsBefore(new OffsetRequest(
            Collections.singletonMap(partition, new PartitionOffsetRequestInfo(-1L, 10)), (short) 0, "old"))
            .offsets(args[2], 0);
        System.out.println("offsets " + ends[0] + " " + ends[1]);
        long offset = Long.parseLong(args[3]);
        for (int count = Integer.parseInt(args[4]); count > 0; ) {
            FetchResponse response = consumer.fetch(new FetchRequestBuilder()
                .clientId("old").addFetch(args[2], 0, offset, 4_000).maxWait(500).minBytes(1).build());
            if (response.hasError()) {
                System.out.println("error " + response.errorCode(args[2], 0));
                break;
            }
            for (MessageAndOffset each : response.messageSet(args[2], 0)) {
                // What a wrapper has below the offset asked for is the consumer's to skip.
                if (each.offset() < offset || count == 0) continue;
                each.message().ensureValid();
                System.out.println(each.offset() + " " + text(each.message().key()) + " " + text(each.message().payload()));
                offset = each.nextOffset();
                count--;
            }
        }
        consumer.close();
        System.exit(0);
    }

    private static String text(ByteBuffer value) {
        return value == null ? "-" : StandardCharsets.UTF_8.decode(value).toString();
    }
}

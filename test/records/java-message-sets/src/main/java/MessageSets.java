import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.ControlRecordType;
import org.apache.kafka.common.record.EndTransactionMarker;
import org.apache.kafka.common.record.LegacyRecord;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.MemoryRecordsBuilder;
import org.apache.kafka.common.record.MutableRecordBatch;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.record.SimpleRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.utils.BufferSupplier;
import org.apache.kafka.common.utils.ByteBufferOutputStream;
import org.apache.kafka.common.utils.PrimitiveRef;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.server.common.MetadataVersion;
import org.apache.kafka.storage.internals.log.AppendOrigin;
import org.apache.kafka.storage.internals.log.LogValidator;
import org.apache.kafka.storage.internals.log.RecordValidationException;

/**
 * Writes the fixtures: message sets that Kafka's classes made and what its LogValidator makes of each, and batches with
 * what MemoryRecords.downConvert makes of each. An error is told by its code.
 *
 *     mvn -q dependency:copy-dependencies -DoutputDirectory=/tmp/message-sets
 *     java -cp '/tmp/message-sets/*' src/main/java/MessageSets.java > ../fixtures/java-message-sets.jsonl
 */
public final class MessageSets {
    private static final long TIME = 1_790_000_000_000L;
    private static final long NOW = TIME + 60_000L;
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private static final CompressionType[] OLD = {
        CompressionType.NONE, CompressionType.GZIP, CompressionType.SNAPPY, CompressionType.LZ4
    };

    public static void main(String[] args) throws Exception {
        for (byte magic = 0; magic <= 1; magic++) {
            for (CompressionType type : OLD) {
                produced(magic, type);
            }
            wrong(magic);
        }
        stored();
        OUT.flush();
    }

    // What producers send.

    private static void produced(byte magic, CompressionType type) throws Exception {
        Rules rules = new Rules();
        String name = "v" + magic + " " + lower(type);
        byte[] assorted = set(magic, type, 0, TimestampType.CREATE_TIME, assorted());
        up(name + ": one", set(magic, type, 0, TimestampType.CREATE_TIME, one()), rules);
        up(name + ": assorted", assorted, rules);
        up(name + ": assorted, to LogAppendTime", assorted, rules.logAppendTime());
        up(name + ": no key, compacted", assorted, rules.compacted());
        up(name + ": timestamps, a minute allowed", assorted, rules.within(60_000L));
        up(name + ": own offsets", set(magic, type, 4711, TimestampType.CREATE_TIME, assorted()), rules);
        byte[] appendTime = set(magic, type, 0, TimestampType.LOG_APPEND_TIME, assorted());
        up(name + ": LogAppendTime", appendTime, rules);
        up(name + ": LogAppendTime, to LogAppendTime", appendTime, rules.logAppendTime());
        up(name + ": cut off behind", join(assorted, Arrays.copyOf(assorted, 20)), rules);
        if (type != CompressionType.NONE) {
            up(name + ": several blocks", set(magic, type, 0, TimestampType.CREATE_TIME, large()), rules);
            up(name + ": two wrappers", join(assorted, assorted), rules);
            up(name + ": a wrapper and a plain message",
                join(assorted, set(magic, CompressionType.NONE, 0, TimestampType.CREATE_TIME, one())), rules);
            byte[] inner = set(magic, CompressionType.NONE, 0, TimestampType.CREATE_TIME, assorted());
            up(name + ": wrapper at 0", wrapper(magic, type, 0L, TIME, inner), rules);
            up(name + ": wrapper below its last", wrapper(magic, type, 2L, TIME, inner), rules);
            up(name + ": inner cut off", wrapper(magic, type, 7L, TIME, Arrays.copyOf(inner, inner.length - 3)), rules);
            up(name + ": nothing in it", wrapper(magic, type, 7L, TIME, new byte[0]), rules);
            up(name + ": no value", wrapper(magic, type, 7L, TIME, null), rules);
            up(name + ": nested", wrapper(magic, type, 7L, TIME, wrapper(magic, type, 7L, TIME, inner)), rules);
            up(name + ": other format in it", wrapper(magic, type, 7L, TIME,
                set((byte) (1 - magic), CompressionType.NONE, 0, TimestampType.CREATE_TIME, assorted())), rules);
            byte[] damaged = inner.clone();
            damaged[damaged.length - 1] ^= 1;
            up(name + ": inner damaged", wrapper(magic, type, 7L, TIME, damaged), rules);
        }
    }

    private static void wrong(byte magic) throws Exception {
        Rules rules = new Rules();
        String name = "v" + magic;
        byte[] plain = set(magic, CompressionType.NONE, 0, TimestampType.CREATE_TIME, assorted());
        byte[] damaged = plain.clone();
        damaged[damaged.length - 1] ^= 1;
        up(name + " damaged", damaged, rules);
        up(name + " both formats",
            join(plain, set((byte) (1 - magic), CompressionType.NONE, 0, TimestampType.CREATE_TIME, one())), rules);
        byte[] bare = ByteBuffer.allocate(4).putInt(77).array();
        up(name + " no gzip", raw(magic, CompressionType.GZIP, 0L, TIME, bare), rules);
        up(name + " no snappy", raw(magic, CompressionType.SNAPPY, 0L, TIME, bare), rules);
        up(name + " no lz4", raw(magic, CompressionType.LZ4, 0L, TIME, bare), rules);
        up(name + " zstd", raw(magic, CompressionType.ZSTD, 0L, TIME, bare), rules);
        // The other format's way to write the header of an LZ4 frame.
        byte[] inner = set(magic, CompressionType.NONE, 0, TimestampType.CREATE_TIME, one());
        up(name + " lz4 with the other header checksum",
            raw(magic, CompressionType.LZ4, 0L, TIME, compressed((byte) (1 - magic), CompressionType.LZ4, inner)), rules);
    }

    private static final class Rules {
        TimestampType timestampType = TimestampType.CREATE_TIME;
        boolean isCompacted = false;
        long before = Long.MAX_VALUE;
        long after = Long.MAX_VALUE;

        Rules logAppendTime() {
            Rules rules = new Rules();
            rules.timestampType = TimestampType.LOG_APPEND_TIME;
            return rules;
        }

        Rules compacted() {
            Rules rules = new Rules();
            rules.isCompacted = true;
            return rules;
        }

        Rules within(long ms) {
            Rules rules = new Rules();
            rules.before = ms;
            rules.after = ms;
            return rules;
        }
    }

    /** As UnifiedLog.analyzeAndValidateRecords, which is Scala, then LogValidator. */
    private static void up(String name, byte[] set, Rules rules) {
        String result;
        try {
            MemoryRecords records = MemoryRecords.readableRecords(ByteBuffer.wrap(set.clone()));
            CompressionType source = CompressionType.NONE;
            for (MutableRecordBatch batch : records.batches()) {
                batch.ensureValid();
                if (batch.compressionType() != CompressionType.NONE) source = batch.compressionType();
            }
            LogValidator validator = new LogValidator(records, new TopicPartition("t", 0), time(), source,
                Compression.of(source).build(), rules.isCompacted, RecordBatch.MAGIC_VALUE_V2, rules.timestampType,
                rules.before, rules.after, RecordBatch.NO_PARTITION_LEADER_EPOCH, AppendOrigin.CLIENT,
                MetadataVersion.latestProduction());
            result = "\"batch\":" + base64(validator.validateMessagesAndAssignOffsets(
                PrimitiveRef.ofLong(0), recorder(), BufferSupplier.NO_CACHING).validatedRecords);
        } catch (RecordValidationException e) {
            result = "\"error\":" + Errors.forException(e.invalidException()).code();
        } catch (RuntimeException e) {
            result = "\"error\":" + Errors.forException(e).code();
        }
        OUT.println("{\"name\":\"" + name + "\",\"set\":" + base64(set)
            + ",\"timestampType\":\"" + rules.timestampType.name + "\",\"isCompacted\":" + rules.isCompacted
            + ",\"before\":\"" + rules.before + "\",\"after\":\"" + rules.after + "\",\"now\":" + NOW + "," + result + "}");
    }

    // What is stored.

    private static void stored() {
        for (CompressionType type : CompressionType.values()) {
            Compression compression = Compression.of(type).build();
            String name = lower(type);
            down(name + ": one", MemoryRecords.withRecords(compression, one()), 0L);
            down(name + ": assorted", MemoryRecords.withRecords(100L, compression, headed()), 100L);
            down(name + ": from the middle", MemoryRecords.withRecords(100L, compression, headed()), 103L);
            down(name + ": LogAppendTime", MemoryRecords.withRecords(
                RecordBatch.MAGIC_VALUE_V2, 500L, compression, TimestampType.LOG_APPEND_TIME, headed()), 500L);
            down(name + ": idempotent, far on", MemoryRecords.withIdempotentRecords(RecordBatch.MAGIC_VALUE_V2,
                4_611_686_018_427_387_905L, compression, 4_000_000_000L, (short) 7, 1, 12, headed()), 0L);
            down(name + ": offsets with holes", withHoles(compression), 0L);
            down(name + ": from within the holes", withHoles(compression), 104L);
            if (type != CompressionType.NONE) {
                down(name + ": several blocks", MemoryRecords.withRecords(compression, large()), 0L);
            }
        }
        down("commit marker", MemoryRecords.withEndTransactionMarker(
            1234L, TIME, 3, 77L, (short) 2, new EndTransactionMarker(ControlRecordType.COMMIT, 15)), 0L);
    }

    private static void down(String name, MemoryRecords records, long firstOffset) {
        for (byte magic = 0; magic <= 1; magic++) {
            String result;
            try {
                result = "\"messages\":" + base64((MemoryRecords) records.downConvert(magic, firstOffset, time()).records());
            } catch (RuntimeException e) {
                result = "\"error\":" + Errors.forException(e).code();
            }
            OUT.println("{\"name\":\"" + name + " to v" + magic + "\",\"stored\":" + base64(records) + ",\"magic\":" + magic
                + ",\"firstOffset\":\"" + firstOffset + "\"," + result + "}");
        }
    }

    private static MemoryRecords withHoles(Compression compression) {
        MemoryRecordsBuilder builder = MemoryRecords.builder(
            ByteBuffer.allocate(1024), compression, TimestampType.CREATE_TIME, 100L);
        builder.appendWithOffset(103L, TIME, bytes("a"), bytes("1"));
        builder.appendWithOffset(110L, TIME - 1, bytes("b"), bytes("2"));
        return builder.build();
    }

    // Records and bytes.

    private static SimpleRecord[] one() {
        return new SimpleRecord[] {new SimpleRecord(TIME, bytes("key"), bytes("value"))};
    }

    private static SimpleRecord[] assorted(Header... headers) {
        return new SimpleRecord[] {
            new SimpleRecord(TIME, bytes("key"), bytes("value"), headers),
            new SimpleRecord(TIME + 5, null, bytes("no key"), headers),
            new SimpleRecord(TIME - 86_400_000L, bytes("tombstone"), null, headers),
            new SimpleRecord(TIME + 5, (byte[]) null, null, headers),
            new SimpleRecord(0L, new byte[0], new byte[0], headers),
            new SimpleRecord(4_611_686_018_427_387_905L, new byte[70], new byte[90], headers),
            new SimpleRecord(RecordBatch.NO_TIMESTAMP, bytes("untimed"), bytes("x"), headers),
            new SimpleRecord(TIME + 9, bytes("last"), bytes("one"), headers),
        };
    }

    private static SimpleRecord[] headed() {
        return assorted(new RecordHeader("trace", bytes("abc")), new RecordHeader("", null));
    }

    /** About 150 KB, so that block formats need several blocks. */
    private static SimpleRecord[] large() {
        SimpleRecord[] records = new SimpleRecord[75];
        for (int i = 0; i < records.length; i++) {
            byte[] value = new byte[2000];
            Arrays.fill(value, (byte) ('a' + i % 26));
            records[i] = new SimpleRecord(TIME + i, bytes("key-" + i), value);
        }
        return records;
    }

    private static byte[] set(byte magic, CompressionType type, long offset, TimestampType timestampType, SimpleRecord... records) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
        MemoryRecordsBuilder builder = MemoryRecords.builder(
            buffer, magic, Compression.of(type).build(), timestampType, offset, NOW);
        for (SimpleRecord record : records) builder.append(record);
        return bytesOf(builder.build().buffer());
    }

    private static byte[] wrapper(byte magic, CompressionType type, long offset, long timestamp, byte[] inner) throws Exception {
        return raw(magic, type, offset, timestamp, inner == null ? null : compressed(magic, type, inner));
    }

    private static byte[] raw(byte magic, CompressionType type, long offset, long timestamp, byte[] value) {
        LegacyRecord record = LegacyRecord.create(magic, timestamp, null, value, type, TimestampType.CREATE_TIME);
        ByteBuffer buffer = ByteBuffer.allocate(12 + record.sizeInBytes());
        buffer.putLong(offset).putInt(record.sizeInBytes()).put(record.buffer().duplicate());
        return buffer.array();
    }

    private static byte[] compressed(byte magic, CompressionType type, byte[] data) throws Exception {
        ByteBufferOutputStream out = new ByteBufferOutputStream(1 << 20);
        try (OutputStream stream = Compression.of(type).build().wrapForOutput(out, magic)) {
            stream.write(data);
        }
        ByteBuffer buffer = out.buffer().duplicate();
        buffer.flip();
        return bytesOf(buffer);
    }

    private static byte[] join(byte[]... parts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.write(part);
        return out.toByteArray();
    }

    private static byte[] bytesOf(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(MemoryRecords records) {
        return base64(bytesOf(records.buffer()));
    }

    private static String base64(byte[] bytes) {
        return "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
    }

    private static String lower(CompressionType type) {
        return type.name.toLowerCase(Locale.ROOT);
    }

    /** A clock that stands still. */
    private static Time time() {
        return (Time) Proxy.newProxyInstance(Time.class.getClassLoader(), new Class<?>[] {Time.class},
            (proxy, method, arguments) -> NOW);
    }

    private static LogValidator.MetricsRecorder recorder() {
        return (LogValidator.MetricsRecorder) Proxy.newProxyInstance(LogValidator.MetricsRecorder.class.getClassLoader(),
            new Class<?>[] {LogValidator.MetricsRecorder.class}, (proxy, method, arguments) -> null);
    }
}

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.ControlRecordType;
import org.apache.kafka.common.record.internal.EndTransactionMarker;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.MemoryRecordsBuilder;
import org.apache.kafka.common.record.internal.MutableRecordBatch;
import org.apache.kafka.common.record.internal.Record;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.record.internal.SimpleRecord;

/**
 * Without arguments: writes the fixtures, a batch a line, with what Kafka reads in it.
 * With "describe": reads lines {@code {"base64":"…"}} and answers each with the same description, or with {"error":"…"}.
 *
 *     mvn -q dependency:copy-dependencies -DoutputDirectory=/tmp/record-batches
 *     java -cp '/tmp/record-batches/*' src/main/java/RecordBatches.java > ../fixtures/java-batches.jsonl
 */
public final class RecordBatches {
    private static final long TIME = 1_790_000_000_000L;
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("describe")) {
            describeInput();
        } else {
            writeFixtures();
        }
        OUT.flush();
    }

    private static void describeInput() throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String base64 = line.substring(line.indexOf(':') + 1).replaceAll("[\"{} ]", "");
            try {
                ByteBuffer buffer = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
                OUT.println(describe("input", MemoryRecords.readableRecords(buffer)));
            } catch (RuntimeException e) {
                OUT.println("{\"error\":" + quote(String.valueOf(e)) + "}");
            }
        }
    }

    private static void writeFixtures() {
        for (CompressionType type : CompressionType.values()) {
            Compression compression = Compression.of(type).build();
            String name = type.name.toLowerCase(Locale.ROOT);
            emit(name + ": one record", MemoryRecords.withRecords(compression, one()));
            emit(name + ": nulls, headers, odd timestamps", MemoryRecords.withRecords(compression, assorted()));
            emit(name + ": LogAppendTime", logAppendTime(compression));
            emit(name + ": idempotent", MemoryRecords.withIdempotentRecords(
                compression, 4_000_000_000L, (short) 7, 2_147_483_646, assorted()));
            emit(name + ": transactional", MemoryRecords.withTransactionalRecords(
                4_611_686_018_427_387_905L, compression, 9_007_199_254_740_993L, (short) 32767, 0, 12, assorted()));
            if (type != CompressionType.NONE) {
                emit(name + ": several blocks", MemoryRecords.withRecords(compression, large(false)));
            }
            if (type == CompressionType.SNAPPY || type == CompressionType.LZ4) {
                emit(name + ": incompressible", MemoryRecords.withRecords(compression, large(true)));
            }
        }
        emit("zstd: level 22", MemoryRecords.withRecords(Compression.zstd().level(22).build(), assorted()));
        emit("gzip: level 1", MemoryRecords.withRecords(Compression.gzip().level(1).build(), assorted()));
        emit("lz4: level 17", MemoryRecords.withRecords(Compression.lz4().level(17).build(), large(false)));
        emit("commit marker", MemoryRecords.withEndTransactionMarker(
            1234L, TIME, 3, 77L, (short) 2, new EndTransactionMarker(ControlRecordType.COMMIT, 15)));
        emit("abort marker", MemoryRecords.withEndTransactionMarker(
            1235L, TIME + 1, 3, 77L, (short) 2, new EndTransactionMarker(ControlRecordType.ABORT, 16)));
        emit("no timestamp", MemoryRecords.withRecords(
            Compression.NONE, new SimpleRecord(RecordBatch.NO_TIMESTAMP, bytes("k"), bytes("v"))));
        emit("compacted, offsets with holes", withHoles());
    }

    private static SimpleRecord[] one() {
        return new SimpleRecord[] {new SimpleRecord(TIME, bytes("key"), bytes("value"))};
    }

    private static SimpleRecord[] assorted() {
        Header[] headers = {
            new RecordHeader("trace", bytes("abc")),
            new RecordHeader("", new byte[0]),
            new RecordHeader("Schlüssel ✓", null),
            new RecordHeader("trace", bytes("again")),
        };
        return new SimpleRecord[] {
            new SimpleRecord(TIME, bytes("key"), bytes("value")),
            new SimpleRecord(TIME + 5, null, bytes("no key")),
            new SimpleRecord(TIME - 86_400_000L, bytes("tombstone"), null),
            new SimpleRecord(TIME + 5, (byte[]) null, null, headers),
            new SimpleRecord(0L, new byte[0], new byte[0]),
            new SimpleRecord(4_611_686_018_427_387_905L, new byte[200], new byte[300], headers),
            new SimpleRecord(RecordBatch.NO_TIMESTAMP, bytes("untimed"), bytes("x")),
            new SimpleRecord(TIME + 9, bytes("last"), bytes("one")),
        };
    }

    /** About 200 KB, so that block formats need several blocks; 36 KB when random, to keep the fixture small. */
    private static SimpleRecord[] large(boolean random) {
        Random source = new Random(42);
        SimpleRecord[] records = new SimpleRecord[random ? 12 : 100];
        for (int i = 0; i < records.length; i++) {
            byte[] value = new byte[random ? 3000 : 2000];
            if (random) {
                source.nextBytes(value);
            } else {
                Arrays.fill(value, (byte) ('a' + i % 26));
            }
            records[i] = new SimpleRecord(TIME + i, bytes("key-" + i), value);
        }
        return records;
    }

    private static MemoryRecords logAppendTime(Compression compression) {
        return MemoryRecords.withRecords(
            RecordBatch.MAGIC_VALUE_V2, 500L, compression, TimestampType.LOG_APPEND_TIME, assorted());
    }

    private static MemoryRecords withHoles() {
        MemoryRecordsBuilder builder = MemoryRecords.builder(
            ByteBuffer.allocate(1024), Compression.NONE, TimestampType.CREATE_TIME, 100L);
        builder.appendWithOffset(103L, TIME, bytes("a"), bytes("1"));
        builder.appendWithOffset(110L, TIME - 1, bytes("b"), bytes("2"));
        return builder.build();
    }

    private static void emit(String name, MemoryRecords records) {
        OUT.println(describe(name, records));
    }

    private static String describe(String name, MemoryRecords records) {
        List<String> batches = new ArrayList<>();
        for (MutableRecordBatch batch : records.batches()) {
            batch.ensureValid();
            batches.add(describe(batch));
        }
        byte[] bytes = new byte[records.sizeInBytes()];
        records.buffer().duplicate().get(bytes);
        return "{\"name\":" + quote(name) + ",\"base64\":" + base64(ByteBuffer.wrap(bytes))
            + ",\"batches\":[" + String.join(",", batches) + "]}";
    }

    private static String describe(RecordBatch batch) {
        List<String> records = new ArrayList<>();
        for (Record record : batch) {
            records.add(describe(batch, record));
        }
        return "{\"baseOffset\":\"" + batch.baseOffset()
            + "\",\"lastOffset\":\"" + batch.lastOffset()
            + "\",\"partitionLeaderEpoch\":" + batch.partitionLeaderEpoch()
            + ",\"compression\":" + quote(batch.compressionType().name)
            + ",\"timestampType\":" + quote(batch.timestampType().name)
            + ",\"maxTimestamp\":\"" + batch.maxTimestamp()
            + "\",\"producerId\":\"" + batch.producerId()
            + "\",\"producerEpoch\":" + batch.producerEpoch()
            + ",\"baseSequence\":" + batch.baseSequence()
            + ",\"isTransactional\":" + batch.isTransactional()
            + ",\"isControl\":" + batch.isControlBatch()
            + ",\"offsetOfMaxTimestamp\":\"" + batch.offsetOfMaxTimestamp().orElse(-1L)
            + "\",\"records\":[" + String.join(",", records) + "]}";
    }

    private static String describe(RecordBatch batch, Record record) {
        List<String> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add("[" + quote(header.key()) + "," + base64(wrap(header.value())) + "]");
        }
        String control = batch.isControlBatch()
            ? ",\"controlType\":" + quote(ControlRecordType.parse(record.key()).name()) : "";
        return "{\"offset\":\"" + record.offset()
            + "\",\"timestamp\":\"" + record.timestamp()
            + "\",\"sequence\":" + record.sequence()
            + ",\"key\":" + base64(record.key())
            + ",\"value\":" + base64OrDigest(record.value())
            + ",\"headers\":[" + String.join(",", headers) + "]" + control + "}";
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    /** The sha256 of values that would make the fixture large. */
    private static String base64OrDigest(ByteBuffer buffer) {
        if (buffer == null || buffer.remaining() <= 1000) {
            return base64(buffer);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(buffer.duplicate());
            return "\"sha256:" + HexFormat.of().formatHex(digest.digest()) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(ByteBuffer buffer) {
        if (buffer == null) {
            return "null";
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;

/**
 * Payloads by Apache Avro. JSON lines in and out:
 *   payloads: {name, schema, count} gives "values": [{hex, blocking, json}…], random values and the usual limits among
 *             them, as the plain encoder writes them, as the blocking one (blocks with their size) does, and in Avro's
 *             JSON encoding
 *   resolve:  {name, reader, writer} gives "values": [{hex, json} or {hex, error}…], payloads of the writer's schema and
 *             what the reader makes of them
 */
public final class AvroPayloads {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final EncoderFactory ENCODERS = new EncoderFactory().configureBlockSize(64);

  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = in.readLine()) != null; ) {
      ObjectNode row = (ObjectNode) JSON.readTree(line);
      if (args[0].equals("payloads")) payloads(row);
      else resolve(row);
      System.out.println(JSON.writeValueAsString(row));
    }
  }

  private static void payloads(ObjectNode row) throws Exception {
    Schema schema = parse(row.get("schema").textValue());
    ArrayNode values = JSON.createArrayNode();
    for (int i = 0; i < row.get("count").intValue(); i++) {
      Object datum = new Generator(row.get("name").textValue().hashCode() * 1000L + i).value(schema, 0);
      values.addObject().put("hex", binary(schema, datum, false)).put("blocking", binary(schema, datum, true)).put("json", json(schema, datum));
    }
    row.set("values", values);
  }

  private static void resolve(ObjectNode row) throws Exception {
    Schema writer = parse(row.get("writer").textValue());
    Schema reader = parse(row.get("reader").textValue());
    row.remove(List.of("incompatibilities", "exception"));
    ArrayNode values = JSON.createArrayNode();
    if (writer.getType() != Schema.Type.UNION || !writer.getTypes().isEmpty()) {
      for (int i = 0; i < 3; i++) {
        Object datum = new Generator(row.get("name").textValue().hashCode() * 1000L + i).value(writer, 0);
        String hex = binary(writer, datum, false);
        ObjectNode value = values.addObject().put("hex", hex);
        try {
          var decoder = DecoderFactory.get().binaryDecoder(HexFormat.of().parseHex(hex), null);
          value.put("json", json(reader, new GenericDatumReader<>(writer, reader).read(null, decoder)));
        } catch (RuntimeException e) {
          value.put("error", String.valueOf(e.getMessage()));
        }
      }
    }
    row.set("values", values);
  }

  private static Schema parse(String text) {
    Schema.Parser parser = new Schema.Parser(NameValidator.NO_VALIDATION);
    parser.setValidateDefaults(false);
    return parser.parse(text);
  }

  private static String binary(Schema schema, Object datum, boolean blocking) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryEncoder encoder = blocking ? ENCODERS.blockingBinaryEncoder(out, null) : ENCODERS.binaryEncoder(out, null);
    write(schema, datum, encoder);
    return HexFormat.of().formatHex(out.toByteArray());
  }

  private static String json(Schema schema, Object datum) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(schema, datum, ENCODERS.jsonEncoder(schema, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(Schema schema, Object datum, Encoder encoder) throws Exception {
    new GenericDatumWriter<>(schema).write(datum, encoder);
    encoder.flush();
  }

  private static final class Generator {
    private final Random random;

    Generator(long seed) {
      random = new Random(seed);
    }

    Object value(Schema schema, int depth) {
      switch (schema.getType()) {
        case NULL:
          return null;
        case BOOLEAN:
          return random.nextBoolean();
        case INT:
          return pick(0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt(), random.nextInt(1000));
        case LONG:
          return pick(0L, 1L, -1L, 1L << 27, (1L << 28) - 1, -(1L << 34), (1L << 53) + 1, 1L << 55, Long.MAX_VALUE, Long.MIN_VALUE, random.nextLong(), (long) random.nextInt());
        case FLOAT:
          return pick(0f, -0f, 1.5f, Float.MAX_VALUE, Float.MIN_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, random.nextFloat());
        case DOUBLE:
          return pick(0d, -0d, 0.1, Double.MAX_VALUE, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, random.nextGaussian());
        case BYTES:
          return ByteBuffer.wrap(bytes(random.nextInt(20)));
        case STRING:
          return text();
        case FIXED:
          return new GenericData.Fixed(schema, bytes(schema.getFixedSize()));
        case ENUM:
          return new GenericData.EnumSymbol(schema, schema.getEnumSymbols().get(random.nextInt(schema.getEnumSymbols().size())));
        case ARRAY: {
          List<Object> list = new ArrayList<>();
          for (int n = count(depth); n > 0; n--) list.add(value(schema.getElementType(), depth + 1));
          return list;
        }
        case MAP: {
          Map<String, Object> map = new LinkedHashMap<>();
          String[] special = {"__proto__", "constructor", "10", "9", "", "toString"};
          for (int n = count(depth); n > 0; n--) {
            map.put(random.nextBoolean() ? special[random.nextInt(special.length)] : text(), value(schema.getValueType(), depth + 1));
          }
          return map;
        }
        case UNION: {
          List<Schema> types = schema.getTypes();
          // Deep down the first branch without records, so that recursive values end.
          if (depth > 6) for (Schema type : types) if (type.getType() != Schema.Type.RECORD) return value(type, depth + 1);
          return value(types.get(random.nextInt(types.size())), depth + 1);
        }
        default: {
          GenericData.Record record = new GenericData.Record(schema);
          for (Schema.Field field : schema.getFields()) record.put(field.pos(), value(field.schema(), depth + 1));
          return record;
        }
      }
    }

    private int count(int depth) {
      return depth > 6 ? 0 : random.nextInt(10) == 0 ? 70 / (depth + 1) : random.nextInt(4);
    }

    private byte[] bytes(int length) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      return bytes;
    }

    private String text() {
      return pick("", "plain", "quote\" \\ \n", "Übergröße", "漢字", "😀 surrogates", "a".repeat(200), "x" + random.nextInt());
    }

    @SafeVarargs
    private <T> T pick(T... from) {
      return from[random.nextInt(from.length)];
    }
  }
}

package sargasso.vectors;

import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.types.RawTaggedField;

/** Fills one message through its setters; keeps what Kafka's JSON form cannot show, by path. */
final class Filler {
  /** Tags far from any that a spec uses, in ascending order; their varints take 1, 1, 2, 3 and 4 bytes. */
  private static final int[] UNKNOWN_TAGS = {90, 127, 128, 20_000, 3_000_000};

  record Unknown(int tag, String hex) {}

  final Map<String, List<Unknown>> unknownTags = new TreeMap<>();
  final Map<String, String> recordsHex = new TreeMap<>();

  private final Spec spec;
  private final int version;
  private final Filling filling;
  private final Random random;

  Filler(Spec spec, int version, Filling filling, Random random) {
    this.spec = spec;
    this.version = version;
    this.filling = filling;
    this.random = random;
  }

  void fill(Message message) throws ReflectiveOperationException {
    fillStruct(message, null, "", 0);
  }

  private void fillStruct(Message target, String struct, String path, int depth)
      throws ReflectiveOperationException {
    for (Spec.Field field : spec.fields(struct, version)) {
      String name = Character.toLowerCase(field.name().charAt(0)) + field.name().substring(1);
      String fieldPath = path.isEmpty() ? name : path + "." + name;
      // A records field is null when constructed, which not every version can encode.
      boolean must = field.type().equals("records") && !field.nullable();
      if (field.type().equals("records")) recordsHex.put(fieldPath, null);
      if (!must && !filling.sets(random)) continue;
      Method setter = setter(target.getClass(), field.name());
      if (field.nullable() && filling.isNull(random)) setter.invoke(target, (Object) null);
      else setter.invoke(target, value(target, field, setter, fieldPath, depth));
    }
    if (spec.isFlexible(version)) addUnknownTags(target, path);
  }

  private Object value(Message target, Spec.Field field, Method setter, String path, int depth)
      throws ReflectiveOperationException {
    if (!field.isArray()) return single(field.elementType(), setter.getParameterTypes()[0], path, depth);
    Collection<Object> elements = collection(setter.getParameterTypes()[0]);
    int count = filling.elements(random, depth, field.isStruct());
    for (int i = 0; i < count; i++) {
      Class<?> type = field.isStruct() ? structClass(field.elementType()) : null;
      elements.add(single(field.elementType(), type, path + "[" + i + "]", depth + 1));
    }
    return elements;
  }

  private Object single(String type, Class<?> javaType, String path, int depth)
      throws ReflectiveOperationException {
    switch (type) {
      case "bool":
        return !filling.isRandom() ? filling != Filling.LOWEST : random.nextBoolean();
      case "int8":
        return (byte) filling.integer(random, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "int16":
        return (short) filling.integer(random, Short.MIN_VALUE, Short.MAX_VALUE);
      case "uint16":
        return (int) filling.integer(random, 0, 0xffff);
      case "int32":
        return (int) filling.integer(random, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "uint32":
        return filling.integer(random, 0, 0xffffffffL);
      case "int64":
        return filling.integer(random, Long.MIN_VALUE, Long.MAX_VALUE);
      case "float64":
        return filling.real(random);
      case "string":
        return filling.string(random);
      case "uuid":
        return filling == Filling.LOWEST ? Uuid.ZERO_UUID : new Uuid(random.nextLong(), random.nextLong());
      case "bytes":
        byte[] bytes = randomBytes(filling.bytes(random));
        return javaType == ByteBuffer.class ? ByteBuffer.wrap(bytes) : bytes;
      case "records":
        byte[] records = randomBytes(filling.recordBytes(random));
        recordsHex.put(path, HexFormat.of().formatHex(records));
        return memoryRecords(records);
      default:
        Message struct = (Message) structClass(type).getDeclaredConstructor().newInstance();
        fillStruct(struct, type, path, depth);
        return struct;
    }
  }

  /** By name, since Kafka 4 moved the class. */
  private static Object memoryRecords(byte[] bytes) throws ReflectiveOperationException {
    Class<?> type;
    try {
      type = Class.forName("org.apache.kafka.common.record.internal.MemoryRecords");
    } catch (ClassNotFoundException e) {
      type = Class.forName("org.apache.kafka.common.record.MemoryRecords");
    }
    return type.getMethod("readableRecords", ByteBuffer.class).invoke(null, ByteBuffer.wrap(bytes));
  }

  private void addUnknownTags(Message target, String path) {
    int count = filling.unknownTags(random);
    if (count == 0) return;
    List<Unknown> written = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int tag = UNKNOWN_TAGS[i + (count == 3 ? 2 : 0)];
      byte[] data = randomBytes(random.nextInt(6));
      target.unknownTaggedFields().add(new RawTaggedField(tag, data));
      written.add(new Unknown(tag, HexFormat.of().formatHex(data)));
    }
    unknownTags.put(path, written);
  }

  private byte[] randomBytes(int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  private Class<?> structClass(String struct) throws ClassNotFoundException {
    return Class.forName(spec.dataClassName() + "$" + struct);
  }

  @SuppressWarnings("unchecked")
  private static Collection<Object> collection(Class<?> type) throws ReflectiveOperationException {
    if (type == List.class) return new ArrayList<>();
    return (Collection<Object>) type.getDeclaredConstructor().newInstance();
  }

  private static Method setter(Class<?> type, String field) {
    String name = "set" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) return method;
    }
    throw new IllegalStateException(type + " has no " + name);
  }
}

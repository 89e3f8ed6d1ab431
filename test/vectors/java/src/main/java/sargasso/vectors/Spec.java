package sargasso.vectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The message spec that Apache Kafka ships inside the client's jar: what exists in which version.
 * Read from the jar and not from our own spec folder, so that a mistake there cannot hide itself here.
 */
final class Spec {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().configure(JsonParser.Feature.ALLOW_COMMENTS, true);

  /** One field, in one version. */
  record Field(String name, String type, boolean nullable, Integer tag) {
    boolean isArray() {
      return type.startsWith("[]");
    }

    String elementType() {
      return isArray() ? type.substring(2) : type;
    }

    boolean isStruct() {
      return Character.isUpperCase(elementType().charAt(0));
    }
  }

  private final JsonNode root;
  private final Map<String, JsonNode> structs = new HashMap<>();

  private Spec(JsonNode root) {
    this.root = root;
    root.path("commonStructs").forEach(struct -> structs.put(struct.get("name").asText(), struct.get("fields")));
    collect(root.get("fields"));
  }

  /** Null when this release does not have the message. */
  static Spec find(String message) throws IOException {
    try (InputStream in = Spec.class.getResourceAsStream("/common/message/" + message + ".json")) {
      return in == null ? null : new Spec(MAPPER.readTree(in));
    }
  }

  private void collect(JsonNode fields) {
    for (JsonNode field : fields) {
      if (field.has("fields")) {
        structs.putIfAbsent(field.get("type").asText().replace("[]", ""), field.get("fields"));
        collect(field.get("fields"));
      }
    }
  }

  String dataClassName() {
    String type = root.get("type").asText();
    String suffix = type.equals("data") ? "" : "Data";
    return "org.apache.kafka.common.message." + root.get("name").asText() + suffix;
  }

  boolean isFlexible(int version) {
    return contains(root.get("flexibleVersions").asText(), version);
  }

  /** Fields of the message (struct == null) or of one of its structs, in this version. */
  List<Field> fields(String struct, int version) {
    List<Field> present = new ArrayList<>();
    for (JsonNode field : struct == null ? root.get("fields") : structs.get(struct)) {
      String tagged = field.path("taggedVersions").asText("none");
      if (!contains(field.path("versions").asText(tagged), version)) continue;
      present.add(
          new Field(
              field.get("name").asText(),
              field.get("type").asText(),
              contains(field.path("nullableVersions").asText("none"), version),
              contains(tagged, version) ? field.get("tag").asInt() : null));
    }
    return present;
  }

  static boolean contains(String range, int version) {
    if (range.equals("none") || range.isEmpty()) return false;
    if (range.endsWith("+")) return version >= Integer.parseInt(range.substring(0, range.length() - 1));
    String[] ends = range.split("-");
    return version >= Integer.parseInt(ends[0]) && version <= Integer.parseInt(ends[ends.length - 1]);
  }
}

package sargasso.vectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.ObjectSerializationCache;

/**
 * Writes the vectors: Main SPECS OUT [EARLIER]. Every version of every message that the folder SPECS
 * asks for (only names and version ranges are taken from there) and that this release of the client
 * has; versions that the file EARLIER holds are left out.
 */
public final class Main {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().configure(JsonParser.Feature.ALLOW_COMMENTS, true);

  public static void main(String[] args) throws Exception {
    Map<String, String> wanted = wanted(Path.of(args[0]));
    Set<String> earlier = args.length > 2 ? pairs(Path.of(args[2])) : Set.of();
    int written = 0;
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(new SmallGzip(Path.of(args[1])), StandardCharsets.UTF_8))) {
      for (String name : wanted.keySet()) {
        Spec spec = Spec.find(name);
        if (spec == null) continue;
        Message empty = newMessage(spec);
        for (int version = empty.lowestSupportedVersion(); version <= empty.highestSupportedVersion(); version++) {
          if (!Spec.contains(wanted.get(name), version) || earlier.contains(name + " " + version)) continue;
          Set<String> seen = new HashSet<>();
          for (Filling filling : Filling.values()) {
            ObjectNode vector = vector(spec, name, (short) version, filling);
            if (!seen.add(vector.toString())) continue;
            out.write(vector.put("filling", filling.name()).toString());
            out.write('\n');
            written++;
          }
        }
      }
    }
    System.out.println(written + " vectors");
  }

  /** Names and their valid versions. */
  private static Map<String, String> wanted(Path folder) throws IOException {
    Map<String, String> versions = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        JsonNode spec = MAPPER.readTree(file.toFile());
        versions.put(spec.get("name").asText(), spec.get("validVersions").asText());
      }
    }
    return versions;
  }

  private static ObjectNode vector(Spec spec, String name, short version, Filling filling) throws Exception {
    Random random = new Random((name + version + filling).hashCode());
    Message message = newMessage(spec);
    Filler filler = new Filler(spec, version, filling, random);
    filler.fill(message);

    ObjectSerializationCache cache = new ObjectSerializationCache();
    ByteBuffer buffer = ByteBuffer.allocate(message.size(cache, version));
    message.write(new ByteBufferAccessor(buffer), cache, version);
    if (buffer.hasRemaining()) throw new IllegalStateException(name + " " + version + ": size is wrong");
    String hex = HexFormat.of().formatHex(buffer.array());

    ObjectNode line = MAPPER.createObjectNode();
    line.put("name", name).put("version", version).put("hex", hex);
    line.set("json", json(message, version));
    if (!filler.unknownTags.isEmpty()) {
      ObjectNode byPath = line.putObject("unknownTags");
      filler.unknownTags.forEach(
          (path, tags) -> {
            var list = byPath.putArray(path);
            tags.forEach(tag -> list.addObject().put("tag", tag.tag()).put("hex", tag.hex()));
          });
    }
    if (!filler.recordsHex.isEmpty()) {
      ObjectNode byPath = line.putObject("recordsHex");
      filler.recordsHex.forEach(byPath::put);
    }
    return line;
  }

  private static Message newMessage(Spec spec) throws ReflectiveOperationException {
    return (Message) Class.forName(spec.dataClassName()).getDeclaredConstructor().newInstance();
  }

  /** By the converter that the client has for the message, records as their size. */
  private static JsonNode json(Message message, short version) throws ReflectiveOperationException {
    Class<?> converter = Class.forName(message.getClass().getName() + "JsonConverter");
    return (JsonNode)
        converter
            .getMethod("write", message.getClass(), short.class, boolean.class)
            .invoke(null, message, version, false);
  }

  private static Set<String> pairs(Path file) throws IOException {
    Set<String> pairs = new HashSet<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode vector = MAPPER.readTree(line);
        pairs.add(vector.get("name").asText() + " " + vector.get("version").asInt());
      }
    }
    return pairs;
  }

  private static final class SmallGzip extends GZIPOutputStream {
    SmallGzip(Path file) throws IOException {
      super(Files.newOutputStream(file));
      def.setLevel(9);
    }
  }
}

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaNormalization;

/**
 * Asks Apache Avro about schemas. JSON lines in, the same with the answer out:
 *   verdicts: {name, reader, writer} gives "incompatibilities" [[type, location, message]…], or "exception"
 *   texts:    {name, schema, references?, strict?} gives "canonical", "resolved" and "parsing", or "error"
 * The parser is set up as Confluent's registry does: names, namespaces and defaults are checked for new schemas only
 * (strict); otherwise names alone, in letters of any script.
 */
public final class AvroVerdicts {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = in.readLine()) != null; ) {
      ObjectNode row = (ObjectNode) JSON.readTree(line);
      if (args[0].equals("verdicts")) verdict(row);
      else texts(row);
      System.out.println(JSON.writeValueAsString(row));
    }
  }

  private static void verdict(ObjectNode row) {
    Schema reader = parser(false).parse(row.get("reader").textValue());
    Schema writer = parser(false).parse(row.get("writer").textValue());
    try {
      ArrayNode list = JSON.createArrayNode();
      for (var found : SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getResult().getIncompatibilities()) {
        list.addArray().add(found.getType().name()).add(found.getLocation()).add(found.getMessage());
      }
      row.set("incompatibilities", list);
    } catch (RuntimeException e) {
      row.put("exception", e.getMessage());
    }
  }

  private static void texts(ObjectNode row) {
    boolean strict = row.path("strict").asBoolean();
    try {
      Schema.Parser parser = parser(strict);
      List<Schema> references = new ArrayList<>();
      if (row.has("references")) for (JsonNode reference : row.get("references")) references.add(parser.parse(reference.textValue()));
      Schema schema = parser.parse(row.get("schema").textValue());
      if (!strict) checkNames(schema, new HashSet<>());
      row.put("canonical", schema.toString(references, false));
      row.put("resolved", schema.toString());
      row.put("parsing", SchemaNormalization.toParsingForm(schema));
    } catch (Exception e) {
      row.put("error", String.valueOf(e.getMessage()));
    }
  }

  private static void checkNames(Schema schema, Set<Schema> seen) {
    switch (schema.getType()) {
      case RECORD:
        if (!seen.add(schema)) return;
        checkName(schema.getName());
        for (Schema.Field field : schema.getFields()) {
          checkName(field.name());
          checkNames(field.schema(), seen);
        }
        break;
      case ENUM:
        checkName(schema.getName());
        schema.getEnumSymbols().forEach(AvroVerdicts::checkName);
        break;
      case FIXED:
        checkName(schema.getName());
        break;
      case ARRAY:
        checkNames(schema.getElementType(), seen);
        break;
      case MAP:
        checkNames(schema.getValueType(), seen);
        break;
      case UNION:
        for (Schema branch : schema.getTypes()) checkNames(branch, seen);
        break;
      default:
    }
  }

  private static void checkName(String name) {
    var result = NameValidator.UTF_VALIDATOR.validate(name);
    if (!result.isOK()) throw new IllegalArgumentException(result.getErrors());
  }

  private static Schema.Parser parser(boolean strict) {
    Schema.Parser parser = new Schema.Parser(strict ? NameValidator.STRICT_VALIDATOR : NameValidator.NO_VALIDATION);
    parser.setValidateDefaults(strict);
    return parser;
  }
}

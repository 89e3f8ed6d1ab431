import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.apicurio.registry.protobuf.ProtobufDifference;
import io.apicurio.registry.rules.compatibility.protobuf.ProtobufCompatibilityCheckerLibrary;
import io.apicurio.registry.utils.protobuf.schema.ProtobufFile;
import java.io.File;

/**
 * What Apicurio Registry says to pairs of Protobuf schemas. Reads [{name, writer, reader}] from the first file, writes
 * [{name, compatible, reasons}] to the second.
 *
 * <pre>
 * mvn dependency:copy-dependencies (io.apicurio:apicurio-registry-schema-util-protobuf:2.6.13.Final) into lib/
 * node --input-type=module -e 'import { handPairs, scalarPairs } from "./protobuf-pairs.ts";
 *   console.log(JSON.stringify([...handPairs, ...scalarPairs]))' > /tmp/pairs.json
 * java -cp "lib/*" ApicurioVerdicts.java /tmp/pairs.json ../apicurio-protobuf-verdicts.json
 * </pre>
 */
public class ApicurioVerdicts {
  public static void main(String[] args) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode verdicts = mapper.createArrayNode();
    for (JsonNode pair : mapper.readTree(new File(args[0]))) {
      ProtobufCompatibilityCheckerLibrary checker =
          new ProtobufCompatibilityCheckerLibrary(
              new ProtobufFile(pair.get("writer").asText()), new ProtobufFile(pair.get("reader").asText()));
      ObjectNode verdict = verdicts.addObject();
      verdict.put("name", pair.get("name").asText());
      verdict.put("compatible", checker.validate());
      ArrayNode reasons = verdict.putArray("reasons");
      for (ProtobufDifference difference : checker.findDifferences()) reasons.add(difference.getMessage());
    }
    mapper.writerWithDefaultPrettyPrinter().writeValue(new File(args[1]), verdicts);
  }
}

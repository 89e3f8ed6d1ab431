/** Avro in the registry. */
import { avroFormat } from "#src/schema/formats/avro/avro-format.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import { avroCompatibility } from "../compatibility/avro.ts";
import { canonicalAvroText, normalizedAvroText, resolvedAvroText } from "../normalize/avro.ts";
import type { SchemaType } from "../service/schema-types.ts";
import { avroTagger } from "./avro-tags.ts";

export const avroType: SchemaType = {
  format: avroFormat,
  checkers: { STRICT: avroCompatibility, LENIENT: avroCompatibility },
  printer: {
    canonical: canonicalAvroText,
    normalized: normalizedAvroText,
    formatted: (schema, formatName) => (formatName === "resolved" ? resolvedAvroText(schema) : null),
  },
  tagger: avroTagger,
  checkNew: ({ text, references }) => {
    parseAvroSchema(text, references, { isStrict: true });
  },
};

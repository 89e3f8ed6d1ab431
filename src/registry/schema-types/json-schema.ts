/** JSON Schema in the registry. */
import { jsonSchemaFormat } from "#src/schema/formats/json-schema/format.ts";
import { jsonSchemaCompatibility } from "../compatibility/json-schema.ts";
import { canonicalJsonSchemaText, normalizedJsonSchemaText } from "../normalize/json-schema.ts";
import type { SchemaType } from "../service/schema-types.ts";
import { jsonSchemaTagger } from "./json-schema-tags.ts";

export const jsonSchemaType: SchemaType = {
  format: jsonSchemaFormat,
  checkers: { STRICT: jsonSchemaCompatibility("STRICT"), LENIENT: jsonSchemaCompatibility("LENIENT") },
  printer: {
    canonical: canonicalJsonSchemaText,
    normalized: normalizedJsonSchemaText,
    formatted: () => null,
  },
  tagger: jsonSchemaTagger,
};

/** Protobuf in the registry. */
import { protobufFormat } from "#src/schema/formats/protobuf/protobuf-format.ts";
import { protobufCompatibility } from "../compatibility/protobuf.ts";
import {
  canonicalProtobufText,
  normalizedProtobufText,
  protobufTextWithoutExtensions,
  serializedProtobuf,
} from "../normalize/protobuf.ts";
import type { SchemaType } from "../service/schema-types.ts";
import { protobufTagger } from "./protobuf-tags.ts";

export const protobufType: SchemaType = {
  format: protobufFormat,
  checkers: { STRICT: protobufCompatibility, LENIENT: protobufCompatibility },
  printer: {
    canonical: canonicalProtobufText,
    normalized: normalizedProtobufText,
    formatted: (schema, formatName) => {
      switch (formatName) {
        case "serialized":
          return serializedProtobuf(schema);
        case "ignore_extensions":
          return protobufTextWithoutExtensions(schema);
        default:
          return null;
      }
    },
  },
  tagger: protobufTagger,
};

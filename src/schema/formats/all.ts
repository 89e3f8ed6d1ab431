/** The formats by the names that the registry gives them. */
import type { Format, SchemaFormatName } from "../format.ts";
import { avroFormat } from "./avro/avro-format.ts";
import { jsonSchemaFormat } from "./json-schema/format.ts";
import { protobufFormat } from "./protobuf/protobuf-format.ts";

export const allFormats: Readonly<Record<SchemaFormatName, Format>> = {
  AVRO: avroFormat,
  PROTOBUF: protobufFormat,
  JSON: jsonSchemaFormat,
};

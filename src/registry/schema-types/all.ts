/** The formats that the registry serves. */
import type { SchemaType } from "../service/schema-types.ts";
import { avroType } from "./avro.ts";
import { jsonSchemaType } from "./json-schema.ts";
import { protobufType } from "./protobuf.ts";

export const allSchemaTypes: readonly SchemaType[] = [avroType, jsonSchemaType, protobufType];

import { inRange, isStruct } from "#src/codec/struct-schema.ts";
import type { MessageSchema, StructSchema } from "#wire/schema.ts";

/** Everything that decides the bytes of a version; versions with the same text have the same shape. */
export function shapeOf(schema: MessageSchema, version: number): string {
  return JSON.stringify([inRange(schema.flexibleVersions, version), structShape(schema, version)]);
}

function structShape(struct: StructSchema, version: number): unknown[] {
  return struct.fields
    .filter((field) => inRange(field.versions, version))
    .map((field) => [
      field.name,
      isStruct(field.type) ? structShape(field.type, version) : field.type,
      field.isArray,
      inRange(field.nullableVersions, version),
      inRange(field.flexibleVersions, version),
      inRange(field.taggedVersions, version) ? field.tag : null,
    ]);
}

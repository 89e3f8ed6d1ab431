import type { FieldSchema, StructSchema } from "#wire/schema.ts";
import { inRange, isStruct } from "./struct-schema.ts";

const FIXED_SIZES: Readonly<Record<string, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  float64: 8,
  uuid: 16,
};

/** The least number of bytes that a struct takes: what bounds the count of an array of it. */
export function minSizeOf(struct: StructSchema, version: number, isFlexible: boolean): number {
  // One byte for the count of tagged fields.
  let size = isFlexible ? 1 : 0;
  for (const field of struct.fields) {
    if (!inRange(field.versions, version) || inRange(field.taggedVersions, version)) continue;
    size += minSizeOfField(field, version, isFlexible);
  }
  return size;
}

function minSizeOfField(field: FieldSchema, version: number, isFlexible: boolean): number {
  const prefix = inRange(field.flexibleVersions, version) ? 1 : 4;
  if (field.isArray) return prefix;
  if (isStruct(field.type)) {
    return inRange(field.nullableVersions, version) ? 1 : minSizeOf(field.type, version, isFlexible);
  }
  return FIXED_SIZES[field.type] ?? (field.type === "string" ? Math.min(prefix, 2) : prefix);
}

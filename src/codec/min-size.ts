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

/** The least number of bytes that an element of the array `field` takes: what bounds its count. At least 1. */
export function minElementSize(field: FieldSchema, version: number, isFlexible: boolean): number {
  return Math.max(1, minSizeOfType(field, version, isFlexible));
}

function minSizeOfStruct(struct: StructSchema, version: number, isFlexible: boolean): number {
  // One byte for the count of tagged fields.
  let size = isFlexible ? 1 : 0;
  for (const field of struct.fields) {
    if (!inRange(field.versions, version) || inRange(field.taggedVersions, version)) continue;
    if (field.isArray) size += inRange(field.flexibleVersions, version) ? 1 : 4;
    else if (isStruct(field.type) && inRange(field.nullableVersions, version)) size += 1;
    else size += minSizeOfType(field, version, isFlexible);
  }
  return size;
}

function minSizeOfType(
  { type, flexibleVersions }: FieldSchema,
  version: number,
  isFlexible: boolean,
): number {
  if (isStruct(type)) return minSizeOfStruct(type, version, isFlexible);
  return FIXED_SIZES[type] ?? (inRange(flexibleVersions, version) ? 1 : type === "string" ? 2 : 4);
}

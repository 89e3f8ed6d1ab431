import type { FieldSchema, StructSchema, VersionRange } from "#wire/schema.ts";

/** A message or struct as the generated codecs have it. Tools treat all messages alike, hence no precise type. */
export type StructValue = Record<string, unknown>;

export function inRange(range: VersionRange | null, version: number): boolean {
  return range !== null && version >= range[0] && version <= range[1];
}

export function isStruct(type: FieldSchema["type"]): type is StructSchema {
  return typeof type === "object";
}

/** The field that this version knows by the tag. */
export function taggedField(struct: StructSchema, tag: number, version: number): FieldSchema | undefined {
  return struct.fields.find((field) => field.tag === tag && inRange(field.taggedVersions, version));
}

/** `topics[0]` and `name` are `topics[0].name`; fields of the message itself have no prefix. */
export function joinPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** The value of a field that nobody set: as in the generated types, always fresh where it can be changed. */
export function defaultOf(field: FieldSchema): unknown {
  if (field.default !== undefined) return Array.isArray(field.default) ? [] : field.default;
  return isStruct(field.type) && !field.isArray ? defaultStruct(field.type) : [];
}

export function defaultStruct(struct: StructSchema): StructValue {
  const value: StructValue = {};
  for (const field of struct.fields) value[field.name] = defaultOf(field);
  value.unknownTaggedFields = [];
  return value;
}

/** Whether a tagged field with this value is left out: Kafka compares whole structs, unknown tags included. */
export function isDefault(field: FieldSchema, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 && field.default !== null;
  if (Buffer.isBuffer(value)) return Buffer.isBuffer(field.default) && value.equals(field.default);
  if (value === null || !isStruct(field.type)) return value === field.default;
  return field.default === undefined && isDefaultStruct(field.type, value as StructValue);
}

function isDefaultStruct(struct: StructSchema, value: StructValue): boolean {
  const unknown = value.unknownTaggedFields as readonly unknown[];
  return unknown.length === 0 && struct.fields.every((field) => isDefault(field, value[field.name]));
}

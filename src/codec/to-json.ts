import type { Records, UnknownTaggedField } from "#wire/message.ts";
import type { FieldSchema, MessageSchema, StructSchema } from "#wire/schema.ts";
import { float64ToJson, int64ToJson, type JsonValue } from "./exact-json.ts";
import { type MessageJson, recordsSizeName } from "./message-json.ts";
import { inRange, isDefault, isStruct, joinPath, type StructValue } from "./struct-schema.ts";

/**
 * The JSON form of a decoded message: camelCase names, bytes in base64, exact int64, tagged fields only when not at
 * their default, `records` as their size. For JSON.stringify: some numbers are raw literals.
 */
export function toJson(schema: MessageSchema, message: unknown, version: number): MessageJson {
  const writer = new JsonWriter(version);
  const form: MessageJson = { json: writer.struct(schema, message as StructValue, "") };
  if (writer.unknownTags !== undefined) form.unknownTags = writer.unknownTags;
  if (writer.recordsHex !== undefined) form.recordsHex = writer.recordsHex;
  return form;
}

class JsonWriter {
  unknownTags: MessageJson["unknownTags"];
  recordsHex: MessageJson["recordsHex"];
  readonly #version: number;

  constructor(version: number) {
    this.#version = version;
  }

  struct(struct: StructSchema, value: StructValue, path: string): JsonValue {
    const json: { [name: string]: JsonValue } = {};
    for (const field of struct.fields) {
      if (!inRange(field.versions, this.#version)) continue;
      const member = value[field.name];
      if (inRange(field.taggedVersions, this.#version) && isDefault(field, member)) continue;
      const memberPath = joinPath(path, field.name);
      if (field.type === "records") this.#records(json, field.name, member as Records | null, memberPath);
      else json[field.name] = this.#value(field, member, memberPath);
    }
    // Absent in messages that have no flexible version.
    const unknown = (value.unknownTaggedFields ?? []) as readonly UnknownTaggedField[];
    if (unknown.length > 0) {
      this.unknownTags ??= {};
      this.unknownTags[path] = unknown.map(({ tag, data }) => ({ tag, hex: data.toString("hex") }));
    }
    return json;
  }

  #value(field: FieldSchema, value: unknown, path: string): JsonValue {
    if (value === null) return null;
    if (!field.isArray) return this.#single(field.type, value, path);
    return (value as unknown[]).map((element, i) => this.#single(field.type, element, `${path}[${i}]`));
  }

  #single(type: FieldSchema["type"], value: unknown, path: string): JsonValue {
    if (isStruct(type)) return this.struct(type, value as StructValue, path);
    if (type === "int64") return int64ToJson(value as bigint);
    if (type === "float64") return float64ToJson(value as number);
    if (type === "bytes") return (value as Buffer).toString("base64");
    return value as JsonValue;
  }

  #records(json: { [name: string]: JsonValue }, name: string, records: Records | null, path: string): void {
    this.recordsHex ??= {};
    if (records === null) {
      json[name] = null;
      this.recordsHex[path] = null;
      return;
    }
    json[recordsSizeName(name)] = records.reduce((size, piece) => size + piece.length, 0);
    this.recordsHex[path] = records.map((piece) => piece.toString("hex")).join("");
  }
}

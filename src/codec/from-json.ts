import type { Records, UnknownTaggedField } from "#wire/message.ts";
import type { FieldSchema, MessageSchema, StructSchema } from "#wire/schema.ts";
import { JsonError } from "./json-error.ts";
import { recordsSizeName } from "./message-json.ts";
import { parseHex, primitiveFromJson } from "./primitive-json.ts";
import {
  defaultOf,
  inRange,
  isDefault,
  isStruct,
  joinPath,
  type StructValue,
  taggedField,
} from "./struct-schema.ts";

/** What `parseExactJson` made of the parts of a message's JSON form. */
export interface ParsedMessageJson {
  readonly json: unknown;
  readonly unknownTags?: unknown;
  readonly recordsHex?: unknown;
}

/**
 * The message that a JSON form stands for, ready to be encoded. As strict as Kafka's converters: a field of the version
 * that is not tagged must be there, types and ranges must fit. Names that the message does not have are refused as well,
 * since a typing error would otherwise be an encoded default. A field of another version may be there if the spec says
 * that it is ignorable, or at its default.
 *
 * @throws JsonError with the path of the field
 */
export function fromJson(schema: MessageSchema, form: ParsedMessageJson, version: number): unknown {
  if (form.unknownTags !== undefined && !inRange(schema.flexibleVersions, version)) {
    throw new JsonError(`unknownTags, but version ${version} has no tagged fields`, "");
  }
  const reader = new JsonReader(version, form);
  const message = reader.struct(schema, form.json, "");
  reader.expectNothingLeft();
  return message;
}

class JsonReader {
  readonly #version: number;
  /** Within a field that the version lacks. */
  #isAbsent = false;
  /** What was not yet asked for. */
  readonly #unknownTags: Map<string, unknown>;
  readonly #recordsHex: Map<string, unknown>;

  constructor(version: number, form: ParsedMessageJson) {
    this.#version = version;
    this.#unknownTags = new Map(Object.entries(objectOf(form.unknownTags ?? {}, "", "unknownTags")));
    this.#recordsHex = new Map(Object.entries(objectOf(form.recordsHex ?? {}, "", "recordsHex")));
  }

  expectNothingLeft(): void {
    for (const path of this.#unknownTags.keys()) throw new JsonError("unknownTags for no struct", path);
    for (const path of this.#recordsHex.keys()) throw new JsonError("recordsHex for no records field", path);
  }

  struct(struct: StructSchema, json: unknown, path: string): StructValue {
    const members = objectOf(json, path, struct.name);
    const value: StructValue = {};
    let taken = 0;
    for (const field of struct.fields) {
      const memberPath = joinPath(path, field.name);
      if (field.type === "records") {
        taken += field.name in members ? 1 : 0;
        taken += recordsSizeName(field.name) in members ? 1 : 0;
        value[field.name] = this.#records(field, members, memberPath);
        continue;
      }
      const member = members[field.name];
      if (member !== undefined) {
        taken++;
        value[field.name] = inRange(field.versions, this.#version)
          ? this.#value(field, member, memberPath)
          : this.#absentValue(field, member, memberPath);
      } else {
        this.#expectOptional(field, memberPath);
        value[field.name] = defaultOf(field);
      }
    }
    if (taken !== Object.keys(members).length) refuseUnknownNames(struct, members, path);
    value.unknownTaggedFields = this.#unknownTaggedFields(struct, path);
    return value;
  }

  #expectOptional(field: FieldSchema, path: string): void {
    if (inRange(field.versions, this.#version) && !inRange(field.taggedVersions, this.#version)) {
      throw new JsonError(`missing in version ${this.#version}`, path);
    }
  }

  /** A field that the version lacks: dropped in silence, with all that is in it, only if the spec allows that. */
  #absentValue(field: FieldSchema, json: unknown, path: string): unknown {
    const outer = this.#isAbsent;
    this.#isAbsent = true;
    const value = this.#value(field, json, path);
    this.#isAbsent = outer;
    if (!outer && !field.ignorable && !isDefault(field, value)) {
      throw new JsonError(`set, but version ${this.#version} does not have it`, path);
    }
    return value;
  }

  #value(field: FieldSchema, json: unknown, path: string): unknown {
    if (json === null) {
      // Where the version has no field, null may be its default.
      const nullable = inRange(field.versions, this.#version)
        ? inRange(field.nullableVersions, this.#version)
        : field.nullableVersions !== null;
      if (!nullable) throw new JsonError(`must not be null in version ${this.#version}`, path);
      return null;
    }
    if (!field.isArray) return this.#single(field.type, json, path);
    if (!Array.isArray(json)) throw new JsonError("must be an array", path);
    return json.map((element, i) => this.#single(field.type, element, `${path}[${i}]`));
  }

  #single(type: FieldSchema["type"], json: unknown, path: string): unknown {
    return isStruct(type) ? this.struct(type, json, path) : primitiveFromJson(type, json, path);
  }

  /** From `recordsHex`; base64 in the field itself is read too, since Kafka's converters can write that. */
  #records(field: FieldSchema, members: Record<string, unknown>, path: string): Records | null {
    const json = members[field.name];
    const size = members[recordsSizeName(field.name)];
    const hex = this.#recordsHex.get(path);
    this.#recordsHex.delete(path);
    if (json === undefined && size === undefined && hex === undefined) {
      this.#expectOptional(field, path);
      return defaultOf(field) as null;
    }
    if (json === null || (hex === null && size === undefined)) {
      if (typeof hex === "string") throw new JsonError("null, but recordsHex has bytes", path);
      return this.#value(field, null, path) as null;
    }
    if (json !== undefined) return [primitiveFromJson("bytes", json, path) as Buffer];
    const given = hex ?? (size === 0 ? "" : undefined);
    if (given === undefined) {
      throw new JsonError(`${recordsSizeName(field.name)} is ${size}, but recordsHex has no bytes`, path);
    }
    const bytes = parseHex(given, path);
    if (size !== undefined && size !== bytes.length) {
      throw new JsonError(
        `${recordsSizeName(field.name)} is ${size}, but recordsHex has ${bytes.length} bytes`,
        path,
      );
    }
    return [bytes];
  }

  #unknownTaggedFields(struct: StructSchema, path: string): UnknownTaggedField[] {
    const tags = this.#unknownTags.get(path);
    if (tags === undefined) return [];
    this.#unknownTags.delete(path);
    if (!Array.isArray(tags)) throw new JsonError("unknownTags must be an array", path);
    let previous = -1;
    return tags.map((json) => {
      const { tag: number, hex } = objectOf(json, path, "an unknown tag");
      const tag = primitiveFromJson("uint32", number, path) as number;
      if (tag <= previous) throw new JsonError(`unknown tag ${tag} is not in ascending order`, path);
      const field = taggedField(struct, tag, this.#version);
      if (field !== undefined) throw new JsonError(`tag ${tag} is not unknown: it is ${field.name}`, path);
      previous = tag;
      return { tag, data: parseHex(hex, path) };
    });
  }
}

function objectOf(json: unknown, path: string, what: string): Record<string, unknown> {
  if (typeof json === "object" && json !== null && !Array.isArray(json))
    return json as Record<string, unknown>;
  throw new JsonError(`${what} must be an object`, path);
}

function refuseUnknownNames(struct: StructSchema, members: Record<string, unknown>, path: string): never {
  const known = new Set(
    struct.fields.flatMap(({ name, type }) => (type === "records" ? [name, recordsSizeName(name)] : [name])),
  );
  const unknown = Object.keys(members).find((name) => !known.has(name)) ?? "";
  throw new JsonError(`${struct.name} has no such field`, joinPath(path, unknown));
}

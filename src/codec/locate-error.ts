import { Reader } from "#wire/reader.ts";
import type { FieldSchema, MessageSchema, PrimitiveType, StructSchema } from "#wire/schema.ts";
import { WireError, type WireErrorCode } from "#wire/wire-error.ts";
import { minElementSize } from "./min-size.ts";
import { inRange, isStruct, joinPath, taggedField } from "./struct-schema.ts";

/** Where a frame is broken. */
export interface LocatedError {
  readonly code: WireErrorCode;
  /** From the start of `frame`. */
  readonly offset: number;
  /** Such as `topics[1].partitions[0].fetchOffset`; empty for the message as a whole. */
  readonly path: string;
}

/**
 * Names the field at which decoding `frame[start, end)` as `schema` in `version` fails; null when it does not.
 *
 * Codecs track no path, which keeps the usual way fast; this walks the message once more, by its schema, through the
 * same reads, and so fails at the same byte. Only for frames that a codec has refused.
 */
export function locateError(
  schema: MessageSchema,
  version: number,
  frame: Buffer,
  start = 0,
  end: number = frame.length,
): LocatedError | null {
  const walk = new Walk(new Reader(), version, inRange(schema.flexibleVersions, version));
  try {
    walk.message(schema, frame, start, end);
    return null;
  } catch (error) {
    if (error instanceof WireError)
      return { code: error.code, offset: start + error.offset, path: walk.path };
    throw error;
  }
}

class Walk {
  /** Of the field that is being read. */
  path = "";
  readonly #reader: Reader;
  readonly #version: number;
  /** Structs end with tagged fields. */
  readonly #isFlexible: boolean;

  constructor(reader: Reader, version: number, isFlexible: boolean) {
    this.#reader = reader;
    this.#version = version;
    this.#isFlexible = isFlexible;
  }

  message(schema: MessageSchema, frame: Buffer, start: number, end: number): void {
    if (!inRange(schema.validVersions, this.#version)) {
      throw this.#reader.unsupportedVersion(schema.name, this.#version);
    }
    this.#reader.reset(frame, start, end);
    this.#struct(schema, "");
    this.path = "";
    this.#reader.expectEnd();
  }

  #struct(struct: StructSchema, path: string): void {
    for (const field of struct.fields) {
      if (!inRange(field.versions, this.#version) || inRange(field.taggedVersions, this.#version)) continue;
      this.path = joinPath(path, field.name);
      this.#value(field, this.path, false);
    }
    this.path = path;
    if (this.#isFlexible) this.#taggedFields(struct, path);
  }

  #taggedFields(struct: StructSchema, path: string): void {
    const reader = this.#reader;
    const count = reader.readTaggedFieldCount();
    for (let i = 0; i < count; i++) {
      this.path = path;
      const tag = reader.readUnsignedVarint();
      const field = taggedField(struct, tag, this.#version);
      if (field !== undefined) this.path = joinPath(path, field.name);
      const end = reader.readTaggedFieldEnd();
      if (field === undefined) {
        reader.readUnknownTaggedField([], tag, end);
      } else {
        this.#value(field, this.path, true);
        this.path = joinPath(path, field.name);
        reader.expectTaggedFieldEnd(end);
      }
    }
  }

  #value(field: FieldSchema, path: string, isTagged: boolean): void {
    const isNullable = inRange(field.nullableVersions, this.#version);
    const isCompact = inRange(field.flexibleVersions, this.#version);
    if (!field.isArray) {
      this.#single(field.type, path, isCompact, isNullable, isTagged);
      return;
    }
    const count = this.#count(field, isCompact, isNullable);
    for (let i = 0; i < count; i++) {
      this.path = `${path}[${i}]`;
      this.#single(field.type, this.path, isCompact, false, false);
    }
  }

  #count(field: FieldSchema, isCompact: boolean, isNullable: boolean): number {
    const reader = this.#reader;
    const least = minElementSize(field, this.#version, this.#isFlexible);
    if (isCompact) {
      return isNullable ? reader.readCompactNullableArrayLength(least) : reader.readCompactArrayLength(least);
    }
    return isNullable ? reader.readNullableArrayLength(least) : reader.readArrayLength(least);
  }

  #single(
    type: FieldSchema["type"],
    path: string,
    isCompact: boolean,
    isNullable: boolean,
    isTagged: boolean,
  ): void {
    if (!isStruct(type)) {
      readPrimitive(this.#reader, type, isCompact, isNullable);
      return;
    }
    if (isNullable) {
      const isPresent = isTagged
        ? this.#reader.readTaggedStructPresence()
        : this.#reader.readStructPresence();
      if (!isPresent) return;
    }
    this.#struct(type, path);
  }
}

function readPrimitive(
  reader: Reader,
  type: PrimitiveType,
  isCompact: boolean,
  isNullable: boolean,
): unknown {
  switch (type) {
    case "bool":
      return reader.readBool();
    case "int8":
      return reader.readInt8();
    case "int16":
      return reader.readInt16();
    case "uint16":
      return reader.readUint16();
    case "int32":
      return reader.readInt32();
    case "uint32":
      return reader.readUint32();
    case "int64":
      return reader.readInt64();
    case "float64":
      return reader.readFloat64();
    case "uuid":
      return reader.readUuid();
    case "string":
      if (isCompact) return isNullable ? reader.readCompactNullableString() : reader.readCompactString();
      return isNullable ? reader.readNullableString() : reader.readString();
    default:
      // `records` are read as bytes are.
      if (isCompact) return isNullable ? reader.readCompactNullableBytes() : reader.readCompactBytes();
      return isNullable ? reader.readNullableBytes() : reader.readBytes();
  }
}

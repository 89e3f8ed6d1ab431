/**
 * How a message says which schema it was written with, in the forms of Confluent's serializers:
 *
 *     0, int32 id                     then the payload
 *     1, GUID in 16 bytes             then the payload
 *     either, Protobuf only: the message's indexes, as zig-zag varints, count first; one 0 byte stands for [0]
 *
 * The same bytes may be in the header `__key_schema_id` or `__value_schema_id`, and the payload bare. Readers look at
 * the header first. Bytes that begin like an envelope are a candidate only: many other messages begin with 0. The
 * registry says whether there is such an id, and of what format it is; nothing is guessed from bytes.
 */

export type SchemaId =
  /** Within the registry that the topic uses. */
  | { readonly kind: "id"; readonly id: number }
  /** In lower case with hyphens. */
  | { readonly kind: "guid"; readonly guid: string };

export interface Envelope {
  readonly schemaId: SchemaId;
  /** Where the bytes of the id were found. */
  readonly from: "header" | "prefix";
  /** Where in the message comes what follows the id; 0 if that was in a header. */
  readonly bodyStart: number;
  /** What followed the id in the header: message indexes, for Protobuf. Empty for a prefix. */
  readonly headerRest: Buffer;
}

export interface Header {
  readonly key: string;
  readonly value: Buffer | null;
}

export type Side = "key" | "value";

export const schemaIdHeader: Readonly<Record<Side, string>> = {
  key: "__key_schema_id",
  value: "__value_schema_id",
};

const MAGIC_ID = 0;
const MAGIC_GUID = 1;
const ID_LENGTH = 4;
const GUID_LENGTH = 16;
/** A path of nested messages; protoc itself stops at a nesting of 100. */
const MAX_INDEXES = 100;

/** What a message claims about its schema; null when it claims nothing. The last header of the name counts. */
export function readEnvelope(side: Side, message: Buffer, headers: readonly Header[]): Envelope | null {
  const name = schemaIdHeader[side];
  const header = headers.findLast(({ key }) => key === name)?.value;
  if (header !== undefined && header !== null) {
    const found = readSchemaId(header);
    if (found !== null) {
      const headerRest = header.subarray(found.end);
      return { schemaId: found.schemaId, from: "header", bodyStart: 0, headerRest };
    }
  }
  const found = readSchemaId(message);
  if (found === null) return null;
  return { schemaId: found.schemaId, from: "prefix", bodyStart: found.end, headerRest: EMPTY };
}

const EMPTY = Buffer.alloc(0);

/** The id that `bytes` begin with, and where it ends; null when they begin with none. */
export function readSchemaId(bytes: Buffer): { readonly schemaId: SchemaId; readonly end: number } | null {
  if (bytes[0] === MAGIC_ID && bytes.length >= 1 + ID_LENGTH) {
    return { schemaId: { kind: "id", id: bytes.readInt32BE(1) }, end: 1 + ID_LENGTH };
  }
  if (bytes[0] === MAGIC_GUID && bytes.length >= 1 + GUID_LENGTH) {
    const hex = bytes.toString("hex", 1, 1 + GUID_LENGTH);
    const guid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    return { schemaId: { kind: "guid", guid }, end: 1 + GUID_LENGTH };
  }
  return null;
}

/** @throws RangeError for an id beyond int32, or a text that is no GUID */
export function writeSchemaId(schemaId: SchemaId): Buffer {
  if (schemaId.kind === "id") {
    const bytes = Buffer.alloc(1 + ID_LENGTH);
    bytes.writeInt32BE(schemaId.id, 1);
    return bytes;
  }
  const hex = schemaId.guid.replaceAll("-", "");
  if (!/^[0-9a-fA-F]{32}$/.test(hex)) throw new RangeError(`no GUID: ${schemaId.guid.slice(0, 50)}`);
  return Buffer.concat([Buffer.of(MAGIC_GUID), Buffer.from(hex, "hex")]);
}

/**
 * The message indexes at `start` of a Protobuf message, and where they end: the way to the message's type, by its
 * position among its siblings, outermost first.
 * @returns null when the bytes are no such list
 */
export function readMessageIndexes(
  bytes: Buffer,
  start: number,
): { readonly indexes: readonly number[]; readonly end: number } | null {
  const count = readVarint(bytes, start);
  if (count === null || count.value < 0 || count.value > MAX_INDEXES) return null;
  if (count.value === 0) return { indexes: [0], end: count.end };
  const indexes: number[] = [];
  let at = count.end;
  while (indexes.length < count.value) {
    const index = readVarint(bytes, at);
    if (index === null || index.value < 0) return null;
    indexes.push(index.value);
    at = index.end;
  }
  return { indexes, end: at };
}

export function writeMessageIndexes(indexes: readonly number[]): Buffer {
  if (indexes.length === 1 && indexes[0] === 0) return Buffer.of(0);
  const bytes: number[] = [];
  for (const value of [indexes.length, ...indexes]) {
    let rest = (value << 1) ^ (value >> 31);
    while (rest >>> 0 > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}

/** A zig-zag varint of 32 bits. */
function readVarint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } | null {
  let raw = 0;
  for (let i = 0; i < 5; i++) {
    const byte = bytes[start + i];
    if (byte === undefined) return null;
    // Of the fifth byte four bits are left.
    if (i === 4 && byte > 0x0f) return null;
    raw |= (byte & 0x7f) << (7 * i);
    if (byte < 0x80) return { value: (raw >>> 1) ^ -(raw & 1), end: start + i + 1 };
  }
  return null;
}

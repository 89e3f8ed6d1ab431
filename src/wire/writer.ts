import { type Records, type UnknownTaggedField, type Uuid, ZERO_UUID } from "./message.ts";
import { MAX_STRING_LENGTH } from "./reader.ts";
import { Slab } from "./slab.ts";
import { WireError, type WireErrorCode } from "./wire-error.ts";

/** UTF-8 takes at most three bytes for each UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

/** Up to here a compact string's length is sure to fit one byte: 42 * 3 + 1 = 127. */
const MAX_UNITS_OF_SHORT_STRING = 42;

/** Up to here a loop over ASCII beats the call into Node. */
const MAX_UNITS_OF_LOOP = 24;

/**
 * Writes Kafka's primitive types in one pass. `reset`, then write, then `finish`, without waiting in between: one
 * message at a time. What a type cannot hold is refused with a WireError, never wrapped.
 */
export class Writer extends Slab {
  writeBool(value: boolean): void {
    const at = this.advance(1);
    this.view.setInt8(at, value ? 1 : 0);
  }
  writeInt8(value: number): void {
    if ((value << 24) >> 24 !== value) this.failRange("int8", value);
    const at = this.advance(1);
    this.view.setInt8(at, value);
  }
  writeInt16(value: number): void {
    if ((value << 16) >> 16 !== value) this.failRange("int16", value);
    const at = this.advance(2);
    this.view.setInt16(at, value);
  }
  writeUint16(value: number): void {
    if ((value & 0xffff) !== value) this.failRange("uint16", value);
    const at = this.advance(2);
    this.view.setUint16(at, value);
  }
  writeInt32(value: number): void {
    if ((value | 0) !== value) this.failRange("int32", value);
    const at = this.advance(4);
    this.view.setInt32(at, value);
  }
  writeUint32(value: number): void {
    if (value >>> 0 !== value) this.failRange("uint32", value);
    const at = this.advance(4);
    this.view.setUint32(at, value);
  }
  writeInt64(value: bigint): void {
    // Cheaper than BigInt.asIntN; setBigInt64 would silently wrap.
    if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n) this.failRange("int64", value);
    const at = this.advance(8);
    this.view.setBigInt64(at, value);
  }
  writeFloat64(value: number): void {
    const at = this.advance(8);
    this.view.setFloat64(at, value);
  }
  writeUuid(value: Uuid): void {
    const to = this.advance(16);
    if (value === ZERO_UUID) {
      this.view.setBigInt64(to, 0n);
      this.view.setBigInt64(to + 8, 0n);
      return;
    }
    if (value.length !== 22) this.failUuid(value);
    // By hand: a call into Node for 16 bytes took a sixth of encoding a Metadata response.
    const { view } = this;
    for (let i = 0, at = to; i < 20; i += 4, at += 3) {
      const bits =
        (sextet(value, i) << 18) |
        (sextet(value, i + 1) << 12) |
        (sextet(value, i + 2) << 6) |
        sextet(value, i + 3);
      if (bits < 0) this.failUuid(value);
      view.setUint16(at, bits >> 8);
      view.setUint8(at + 2, bits & 0xff);
    }
    const last = (sextet(value, 20) << 6) | sextet(value, 21);
    if (last < 0) this.failUuid(value);
    view.setUint8(to + 15, last >> 4);
  }

  writeUnsignedVarint(value: number): void {
    // Nearly all are lengths and counts below 127.
    if ((value & 0x7f) === value) this.writeByte(value);
    else this.writeLongUnsignedVarint(value);
  }
  writeVarint(value: number): void {
    if ((value | 0) !== value) this.failRange("varint", value);
    this.writeUnsignedVarint(((value << 1) ^ (value >> 31)) >>> 0);
  }
  writeVarlong(value: bigint): void {
    if (value >= -0x40000000n && value < 0x40000000n) {
      this.writeVarint(Number(value));
      return;
    }
    if (BigInt.asIntN(64, value) !== value) this.failRange("varlong", value);
    let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
    while (rest > 0x7fn) {
      this.writeByte(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    this.writeByte(Number(rest));
  }

  writeString(value: string): void {
    // The length goes in front once it is known.
    const at = this.advance(2 + value.length * MAX_BYTES_PER_UNIT);
    const size = this.writeUtf8(value, at + 2);
    if (size > MAX_STRING_LENGTH) this.failStringLength(size);
    this.view.setInt16(at, size);
    this.at = at + 2 + size;
  }
  writeNullableString(value: string | null): void {
    if (value === null) this.writeInt16(-1);
    else this.writeString(value);
  }
  writeCompactString(value: string): void {
    if (value.length > MAX_UNITS_OF_SHORT_STRING) {
      this.writeLongCompactString(value);
      return;
    }
    const at = this.advance(1 + value.length * MAX_BYTES_PER_UNIT);
    const size = this.writeUtf8(value, at + 1);
    this.buffer[at] = size + 1;
    this.at = at + 1 + size;
  }
  writeCompactNullableString(value: string | null): void {
    if (value === null) this.writeUnsignedVarint(0);
    else this.writeCompactString(value);
  }

  writeBytes(value: Buffer): void {
    this.writeInt32(value.length);
    this.append(value);
  }
  writeNullableBytes(value: Buffer | null): void {
    if (value === null) this.writeInt32(-1);
    else this.writeBytes(value);
  }
  writeCompactBytes(value: Buffer): void {
    this.writeUnsignedVarint(value.length + 1);
    this.append(value);
  }
  writeCompactNullableBytes(value: Buffer | null): void {
    if (value === null) this.writeUnsignedVarint(0);
    else this.writeCompactBytes(value);
  }

  writeRecords(value: Records): void {
    this.writeInt32(this.sizeOf(value));
    for (const piece of value) this.append(piece);
  }
  writeNullableRecords(value: Records | null): void {
    if (value === null) this.writeInt32(-1);
    else this.writeRecords(value);
  }
  writeCompactRecords(value: Records): void {
    this.writeUnsignedVarint(this.sizeOf(value) + 1);
    for (const piece of value) this.append(piece);
  }
  writeCompactNullableRecords(value: Records | null): void {
    if (value === null) this.writeUnsignedVarint(0);
    else this.writeCompactRecords(value);
  }

  /** -1 stands for null, here and in the compact form. */
  writeArrayLength(length: number): void {
    this.writeInt32(length);
  }
  writeCompactArrayLength(length: number): void {
    this.writeUnsignedVarint(length + 1);
  }

  /** In front of a nullable struct (KIP-893). */
  writeStructPresence(present: boolean): void {
    this.writeInt8(present ? 1 : -1);
  }
  /** In a tagged field the same byte is 0 for null and 1 for present: it is a varint there. */
  writeTaggedStructPresence(present: boolean): void {
    this.writeUnsignedVarint(present ? 1 : 0);
  }

  /** A whole tagged section of a struct that knows no tags. */
  writeUnknownTaggedFields(fields: readonly UnknownTaggedField[]): void {
    if (fields.length === 0) {
      this.writeByte(0);
      return;
    }
    this.writeUnsignedVarint(fields.length);
    this.writeUnknownTaggedFieldsBetween(fields, 0, -1, Number.POSITIVE_INFINITY);
  }

  /**
   * Known and unknown fields have one ascending order: this writes, from `index` on, those with a tag between the
   * known ones `low` and `high`, and returns the index of the first that lies beyond.
   */
  writeUnknownTaggedFieldsBetween(
    fields: readonly UnknownTaggedField[],
    index: number,
    low: number,
    high: number,
  ): number {
    let previous = low;
    for (let i = index; i < fields.length; i++) {
      const { tag, data } = fields[i] as UnknownTaggedField;
      if (tag > high) return i;
      if (tag <= previous || tag === high) {
        this.fail("BAD_TAGGED_FIELD", `unknown tag ${tag} is not ascending, or this version knows it`);
      }
      previous = tag;
      this.writeUnsignedVarint(tag);
      this.writeUnsignedVarint(data.length);
      this.append(data);
    }
    return fields.length;
  }

  /** Writes the tag and leaves room for the size; give the result to `endTaggedField` after the value. */
  beginTaggedField(tag: number): number {
    this.writeUnsignedVarint(tag);
    this.advance(1);
    return this.position;
  }

  endTaggedField(begin: number): void {
    this.replaceByte(begin - 1, varintBytes(this.position - begin));
  }

  /** Bytes that are encoded already. They must not change afterwards. */
  writeEncoded(bytes: Buffer): void {
    this.append(bytes);
  }

  unsupportedVersion(name: string, version: number): WireError {
    return new WireError("UNSUPPORTED_VERSION", `${name} has no version ${version}`, this.position);
  }
  nullNotAllowed(field: string, version: number): WireError {
    return new WireError(
      "NULL_NOT_ALLOWED",
      `${field} must not be null in version ${version}`,
      this.position,
    );
  }
  fieldNotInVersion(field: string, version: number): WireError {
    const message = `${field} is set, but version ${version} does not have it`;
    return new WireError("FIELD_NOT_IN_VERSION", message, this.position);
  }

  private writeByte(byte: number): void {
    const at = this.advance(1);
    this.view.setUint8(at, byte);
  }

  private writeLongUnsignedVarint(value: number): void {
    if (value >>> 0 !== value) this.failRange("unsigned varint", value);
    let rest = value;
    while (rest > 0x7f) {
      this.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.writeByte(rest);
  }

  private writeLongCompactString(value: string): void {
    const size = Buffer.byteLength(value);
    if (size > MAX_STRING_LENGTH) this.failStringLength(size);
    this.writeUnsignedVarint(size + 1);
    const at = this.advance(size);
    this.buffer.write(value, at);
  }

  private writeUtf8(value: string, at: number): number {
    if (value.length > MAX_UNITS_OF_LOOP) return this.buffer.write(value, at);
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 0x7f) return this.buffer.write(value, at);
      this.buffer[at + i] = unit;
    }
    return value.length;
  }

  private sizeOf(records: Records): number {
    let size = 0;
    for (const piece of records) size += piece.length;
    return size;
  }

  private failRange(type: string, value: number | bigint): never {
    return this.fail("BAD_VALUE", `not an ${type}: ${value}`);
  }
  private failUuid(value: string): never {
    return this.fail("BAD_VALUE", `not a uuid: ${JSON.stringify(value)}`);
  }
  private failStringLength(size: number): never {
    return this.fail("BAD_LENGTH", `string of ${size} bytes, ${MAX_STRING_LENGTH} is the most`);
  }
  private fail(code: WireErrorCode, message: string): never {
    throw new WireError(code, message, this.position);
  }
}

const BASE64_URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** By UTF-16 unit, so that none lies outside; -1 for what is no digit of URL-safe base64. */
const SEXTETS: Int8Array = new Int8Array(0x10000).fill(-1);
for (let digit = 0; digit < BASE64_URL.length; digit++) SEXTETS[BASE64_URL.charCodeAt(digit)] = digit;

/** The value of a base64 digit, negative when it is none. */
function sextet(value: string, index: number): number {
  return SEXTETS[value.charCodeAt(index)] as number;
}

/** Most tagged fields are shorter than 128 bytes: their sizes are made once. */
const ONE_BYTE_VARINTS: readonly Buffer[] = Array.from({ length: 0x80 }, (_, value) => Buffer.from([value]));

function varintBytes(value: number): Buffer {
  if (value < 0x80) return ONE_BYTE_VARINTS[value] as Buffer;
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest >>>= 7) bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
  return Buffer.from(bytes);
}

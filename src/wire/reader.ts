import { type Records, type UnknownTaggedField, type Uuid, ZERO_UUID } from "./message.ts";
import { WireError, type WireErrorCode } from "./wire-error.ts";

/** Node's own Buffer methods without the argument juggling of `toString`; missing in @types/node. */
interface SliceableBuffer extends Buffer {
  utf8Slice(start: number, end: number): string;
  base64urlSlice(start: number, end: number): string;
}

/** In bytes; a compact string could be longer, but Kafka refuses that too. */
export const MAX_STRING_LENGTH = 0x7fff;

/** Shared by every struct without unknown tags, so that the usual case allocates nothing. */
const NO_UNKNOWN_TAGGED_FIELDS: readonly UnknownTaggedField[] = [];
const EMPTY = Buffer.alloc(0) as SliceableBuffer;

/**
 * Reads Kafka's primitive types from a frame. One instance serves a connection for its life: `reset` per frame.
 *
 * Every read checks against the end of the frame itself (a DataView's own RangeError would make good frames
 * twice as slow after a flood of bad ones), and no length is believed before it is compared with the bytes
 * that remain. A failed read throws a WireError; the reader is then good for nothing but `reset`.
 * Byte fields are views on the frame, not copies.
 */
export class Reader {
  private buffer: SliceableBuffer = EMPTY;
  private view: DataView = new DataView(EMPTY.buffer);
  private start = 0;
  private end = 0;
  private at = 0;
  private elements = 0;
  /** The most elements that the arrays of one frame may have together: an object each, however few its bytes. */
  maxElements = 0x3fffffff;

  constructor(buffer?: Buffer) {
    if (buffer !== undefined) this.reset(buffer);
  }

  /** Reads `buffer[start, end)` next. Frames cut from the same received chunk share one DataView. */
  reset(buffer: Buffer, start = 0, end: number = buffer.length): void {
    if (buffer !== this.buffer) {
      this.buffer = buffer as SliceableBuffer;
      this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    }
    this.start = start;
    this.at = start;
    this.end = end;
    this.elements = 0;
  }

  /** Bytes from the start of the frame. */
  get position(): number {
    return this.at - this.start;
  }

  get remaining(): number {
    return this.end - this.at;
  }

  /** To be called after a message: whatever follows it means that both sides disagree about its layout. */
  expectEnd(): void {
    if (this.at !== this.end)
      this.fail("TRAILING_BYTES", `${this.end - this.at} bytes left after the message`);
  }

  readBool(): boolean {
    return this.view.getInt8(this.advance(1)) !== 0;
  }
  readInt8(): number {
    return this.view.getInt8(this.advance(1));
  }
  readInt16(): number {
    return this.view.getInt16(this.advance(2));
  }
  readUint16(): number {
    return this.view.getUint16(this.advance(2));
  }
  readInt32(): number {
    return this.view.getInt32(this.advance(4));
  }
  readUint32(): number {
    return this.view.getUint32(this.advance(4));
  }
  readInt64(): bigint {
    return this.view.getBigInt64(this.advance(8));
  }
  readFloat64(): number {
    return this.view.getFloat64(this.advance(8));
  }
  readUuid(): Uuid {
    const from = this.advance(16);
    const { view } = this;
    // A topic named and not identified, or the other way round: half of all uuids are zero.
    if (view.getInt32(from) === 0 && view.getBigInt64(from) === 0n && view.getBigInt64(from + 8) === 0n) {
      return ZERO_UUID;
    }
    return this.buffer.base64urlSlice(from, from + 16);
  }

  /** Seven bits a byte, least significant first, as in Protocol Buffers; at most 5 bytes and 32 bits. */
  readUnsignedVarint(): number {
    const from = this.at;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.view.getUint8(this.advance(1));
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        if (shift === 28 && byte > 0x0f) break;
        return value >>> 0;
      }
    }
    return this.fail("BAD_VARINT", "varint of more than 32 bits", from);
  }

  /** Zig-zag: 0, -1, 1, -2 … are 0, 1, 2, 3 … */
  readVarint(): number {
    const value = this.readUnsignedVarint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** Zig-zag, up to 64 bits in at most 10 bytes. */
  readVarlong(): bigint {
    const from = this.at;
    // The first four bytes stay in a number: most timestamps and offset deltas need no more.
    let low = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.view.getUint8(this.advance(1));
      low |= (byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt((low >>> 1) ^ -(low & 1));
    }
    let value = BigInt(low);
    for (let shift = 28n; shift < 70n; shift += 7n) {
      const byte = this.view.getUint8(this.advance(1));
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        if (shift === 63n && byte > 1) break;
        return (value >> 1n) ^ -(value & 1n);
      }
    }
    return this.fail("BAD_VARINT", "varint of more than 64 bits", from);
  }

  readString(): string {
    return this.stringOf(this.readInt16()) ?? this.failNull("string", 2);
  }
  readNullableString(): string | null {
    return this.stringOf(this.readInt16());
  }
  readCompactString(): string {
    return this.stringOf(this.readUnsignedVarint() - 1) ?? this.failNull("string", 1);
  }
  readCompactNullableString(): string | null {
    return this.stringOf(this.readUnsignedVarint() - 1);
  }

  readBytes(): Buffer {
    return this.bytesOf(this.readInt32()) ?? this.failNull("bytes", 4);
  }
  readNullableBytes(): Buffer | null {
    return this.bytesOf(this.readInt32());
  }
  readCompactBytes(): Buffer {
    return this.bytesOf(this.readUnsignedVarint() - 1) ?? this.failNull("bytes", 1);
  }
  readCompactNullableBytes(): Buffer | null {
    return this.bytesOf(this.readUnsignedVarint() - 1);
  }

  readRecords(): Records {
    return [this.readBytes()];
  }
  readNullableRecords(): Records | null {
    const bytes = this.readNullableBytes();
    return bytes === null ? null : [bytes];
  }
  readCompactRecords(): Records {
    return [this.readCompactBytes()];
  }
  readCompactNullableRecords(): Records | null {
    const bytes = this.readCompactNullableBytes();
    return bytes === null ? null : [bytes];
  }

  /** The number of elements that follow, each of which takes at least `minElementSize` (>= 1) bytes. */
  readArrayLength(minElementSize: number): number {
    const count = this.countOf(this.readInt32(), minElementSize);
    return count < 0 ? this.failNull("array", 4) : count;
  }
  /** -1 stands for null. */
  readNullableArrayLength(minElementSize: number): number {
    return this.countOf(this.readInt32(), minElementSize);
  }
  readCompactArrayLength(minElementSize: number): number {
    const count = this.countOf(this.readUnsignedVarint() - 1, minElementSize);
    return count < 0 ? this.failNull("array", 1) : count;
  }
  readCompactNullableArrayLength(minElementSize: number): number {
    return this.countOf(this.readUnsignedVarint() - 1, minElementSize);
  }

  /** The byte in front of a nullable struct: any negative one means null (KIP-893). */
  readStructPresence(): boolean {
    return this.readInt8() >= 0;
  }

  /** In a tagged field the same byte is 0 for null and 1 for present: it is a varint there. */
  readTaggedStructPresence(): boolean {
    return this.readUnsignedVarint() > 0;
  }

  /** Where no unknown tagged fields have been met yet. */
  get noUnknownTaggedFields(): readonly UnknownTaggedField[] {
    return NO_UNKNOWN_TAGGED_FIELDS;
  }

  /** A whole tagged section of a struct that knows no tags. */
  readUnknownTaggedFields(): readonly UnknownTaggedField[] {
    const count = this.readTaggedFieldCount();
    let fields = NO_UNKNOWN_TAGGED_FIELDS;
    for (let i = 0; i < count; i++) {
      const tag = this.readUnsignedVarint();
      fields = this.readUnknownTaggedField(fields, tag, this.readTaggedFieldEnd());
    }
    return fields;
  }

  /** A tagged field takes two bytes at least: tag and size. */
  readTaggedFieldCount(): number {
    return this.countOf(this.readUnsignedVarint(), 2);
  }

  /** Reads the size of a tagged field, returns the position right behind the field. */
  readTaggedFieldEnd(): number {
    const size = this.readUnsignedVarint();
    if (size > this.end - this.at) this.failLength(size);
    return this.position + size;
  }

  /** Appends the field that ends at `end` to `fields`, or begins a list if that is the shared empty one. */
  readUnknownTaggedField(
    fields: readonly UnknownTaggedField[],
    tag: number,
    end: number,
  ): readonly UnknownTaggedField[] {
    const from = this.advance(end - this.position);
    const field = { tag, data: this.buffer.subarray(from, this.at) };
    if (fields === NO_UNKNOWN_TAGGED_FIELDS) return [field];
    // This reader made the list. A copy for each field would let one frame of many tags occupy the process for hours.
    (fields as UnknownTaggedField[]).push(field);
    return fields;
  }

  /** To be called with `readTaggedFieldEnd`'s result after a known tagged field was read. */
  expectTaggedFieldEnd(end: number): void {
    if (this.position !== end) {
      this.fail("BAD_TAGGED_FIELD", `tagged field should end at ${end} but ended at ${this.position}`);
    }
  }

  unsupportedVersion(name: string, version: number): WireError {
    return new WireError("UNSUPPORTED_VERSION", `${name} has no version ${version}`, this.position);
  }

  /** Steps over `size` bytes, returns where they begin. */
  private advance(size: number): number {
    const from = this.at;
    if (size > this.end - from) {
      this.fail("TRUNCATED", `${size} bytes expected but only ${this.end - from} remain`);
    }
    this.at = from + size;
    return from;
  }

  private stringOf(length: number): string | null {
    if (length < 0) return this.nullOf(length);
    if (length > this.end - this.at || length > MAX_STRING_LENGTH) this.failLength(length);
    const from = this.at;
    this.at = from + length;
    return this.buffer.utf8Slice(from, this.at);
  }

  private bytesOf(length: number): Buffer | null {
    if (length < 0) return this.nullOf(length);
    if (length > this.end - this.at) this.failLength(length);
    const from = this.at;
    this.at = from + length;
    return this.buffer.subarray(from, this.at);
  }

  private countOf(count: number, minElementSize: number): number {
    if (count < -1) this.failLength(count);
    if (count * minElementSize > this.end - this.at) this.failLength(count);
    this.elements += count;
    if (this.elements > this.maxElements) {
      this.fail("BAD_LENGTH", `more than ${this.maxElements} elements in arrays`);
    }
    return count;
  }

  private nullOf(length: number): null {
    return length === -1 ? null : this.failLength(length);
  }

  private failLength(length: number): never {
    return this.fail("BAD_LENGTH", `length ${length} where ${this.end - this.at} bytes remain`);
  }

  private failNull(what: string, prefixSize: number): never {
    return this.fail("NULL_NOT_ALLOWED", `null ${what} where this version has no null`, this.at - prefixSize);
  }

  private fail(code: WireErrorCode, message: string, at: number = this.at): never {
    throw new WireError(code, message, at - this.start);
  }
}

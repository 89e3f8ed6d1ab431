/** Reading and writing Protobuf's wire format: varints, tags, fixed numbers. The payload was checked before. */
import { WireType } from "./model.ts";

/** Over bytes that `check` (or protobufjs) accepted: no length is doubted here again. */
export class WireReader {
  readonly buffer: Buffer;
  position: number;

  constructor(buffer: Buffer, position = 0) {
    this.buffer = buffer;
    this.position = position;
  }

  /** The low 32 bits, unsigned; bits above are read and dropped. */
  readVarint32(): number {
    const { buffer } = this;
    let byte = buffer[this.position++] as number;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; shift < 70; shift += 7) {
      byte = buffer[this.position++] as number;
      if (shift < 32) value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  readVarint64(): bigint {
    const { buffer } = this;
    let low = 0;
    let high = 0;
    let byte: number;
    let shift = 0;
    do {
      byte = buffer[this.position++] as number;
      if (shift < 28) low |= (byte & 127) << shift;
      else if (shift === 28) {
        low |= (byte & 127) << 28;
        high |= (byte & 127) >> 4;
      } else if (shift < 64) high |= (byte & 127) << (shift - 32);
      shift += 7;
    } while (byte >= 128 && shift < 70);
    return join64(low, high);
  }

  /** Any bit of a varint counts, however long it is. */
  readBool(): boolean {
    const byte = this.buffer[this.position] as number;
    if (byte >= 128) return this.readVarint64() !== 0n;
    this.position++;
    return byte !== 0;
  }

  /** 64 bits as fixed64 has them, unsigned. */
  readFixed64(): bigint {
    const { buffer, position } = this;
    this.position += 8;
    return join64(buffer.readInt32LE(position), buffer.readInt32LE(position + 4));
  }

  /** Past so many bytes; gives where they begin. */
  advance(count: number): number {
    const { position } = this;
    this.position += count;
    return position;
  }

  /** A length and what it spans, as a view. */
  readBytes(): Buffer {
    const length = this.readVarint32();
    const start = this.position;
    this.position += length;
    return this.buffer.subarray(start, start + length);
  }

  /** Past a value; a group to after its end tag. */
  skip(wireType: number): void {
    if (wireType === WireType.VARINT) {
      while ((this.buffer[this.position++] as number) >= 128);
    } else if (wireType === WireType.FIXED64) this.position += 8;
    else if (wireType === WireType.FIXED32) this.position += 4;
    else if (wireType === WireType.LENGTH) {
      const length = this.readVarint32();
      this.position += length;
    } else this.skipGroup();
  }

  /** Past the end tag of the group whose start tag was read; gives where the end tag begins. */
  skipGroup(): number {
    let depth = 1;
    for (;;) {
      const start = this.position;
      const wireType = this.readVarint32() & 7;
      if (wireType === WireType.START_GROUP) depth++;
      else if (wireType !== WireType.END_GROUP) this.skip(wireType);
      else if (--depth === 0) return start;
    }
  }
}

/** Unsigned, from two halves of 32 bits of either sign. Small numbers take the short way: BigInt arithmetic is dear. */
function join64(low: number, high: number): bigint {
  if (high >= 0 && high < 0x200000) return BigInt(high * 0x100000000 + (low >>> 0));
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

const initialSize = 256;

export class WireWriter {
  #buffer = Buffer.allocUnsafe(initialSize);
  #length = 0;

  finish(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  writeTag(number: number, wireType: number): void {
    this.writeVarint32(((number << 3) | wireType) >>> 0);
  }

  /** @param value below 2^32 */
  writeVarint32(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#buffer[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#buffer[this.#length++] = rest;
  }

  /** @param value negative ones as their two's complement in 64 bits */
  writeVarint64(value: bigint): void {
    const unsigned = BigInt.asUintN(64, value);
    if (unsigned < 0x100000000n) {
      this.writeVarint32(Number(unsigned));
      return;
    }
    this.#reserve(10);
    let low = Number(unsigned & 0xffffffffn);
    let high = Number(unsigned >> 32n);
    while (high > 0) {
      this.#buffer[this.#length++] = (low & 127) | 128;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    this.writeVarint32(low);
  }

  writeFixed32(value: number): void {
    this.#reserve(4);
    this.#length = this.#buffer.writeInt32LE(value | 0, this.#length);
  }

  writeFixed64(value: bigint): void {
    this.#reserve(8);
    this.#length = this.#buffer.writeBigUInt64LE(BigInt.asUintN(64, value), this.#length);
  }

  writeFloat(value: number): void {
    this.#reserve(4);
    this.#length = this.#buffer.writeFloatLE(value, this.#length);
  }

  writeDouble(value: number): void {
    this.#reserve(8);
    this.#length = this.#buffer.writeDoubleLE(value, this.#length);
  }

  /** Without a length. */
  writeRaw(bytes: Buffer): void {
    this.#reserve(bytes.length);
    this.#length += bytes.copy(this.#buffer, this.#length);
  }

  writeBytes(bytes: Buffer): void {
    this.writeVarint32(bytes.length);
    this.writeRaw(bytes);
  }

  writeString(text: string): void {
    const length = Buffer.byteLength(text);
    this.writeVarint32(length);
    this.#reserve(length);
    this.#length += this.#buffer.write(text, this.#length);
  }

  /** What `write` writes, with its length before it. One byte is kept for the length and made room for if too few. */
  writeDelimited(write: () => void): void {
    this.#reserve(1);
    const at = this.#length++;
    write();
    const length = this.#length - at - 1;
    if (length < 128) {
      this.#buffer[at] = length;
      return;
    }
    let more = 1;
    while (length >= 2 ** (7 * (more + 1))) more++;
    this.#reserve(more);
    this.#buffer.copyWithin(at + 1 + more, at + 1, this.#length);
    const end = this.#length + more;
    this.#length = at;
    this.writeVarint32(length);
    this.#length = end;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}

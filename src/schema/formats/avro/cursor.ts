/**
 * Reads the primitives of an encoded message with every bound checked, notes where the bytes are not the canonical
 * ones, and builds nothing. Fails with PayloadFailure; whoever walks through a structure adds its step to the path.
 */
import { isUtf8 } from "node:buffer";
import { PayloadError } from "../../format.ts";
import { pointer } from "./names.ts";

/** On its way out to the root each level puts its step in front of the path. */
export class PayloadFailure {
  path = "";
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** The same failure, a step further out. */
export function within(error: unknown, step: string | number): unknown {
  if (error instanceof PayloadFailure) error.path = pointer("", step) + error.path;
  return error;
}

/** For the world outside. */
export function asPayloadError(error: unknown): unknown {
  return error instanceof PayloadFailure ? new PayloadError(error.path, error.reason) : error;
}

/** Bytes of the payload that stand where the canonical encoding has `canonicalLength` others. */
export interface Deviation {
  readonly start: number;
  readonly length: number;
  readonly canonicalLength: number;
}

/** Records within records; only recursive schemas get there. Decoding recurses this deep too. */
const MAX_DEPTH = 1000;
/** Items that take no bytes (nulls, empty records), which a message of ten bytes could have 2^63 of. */
const MAX_EMPTY_ITEMS = 65_536;

/**
 * Fields of records that a payload may go through: records of records of nulls multiply at each level, and take no bytes.
 * Real fields take a byte or more each, so a payload has no more of them than bytes, and a few records without fields.
 */
const FIELDS_AT_LEAST = 100_000;
const FIELDS_PER_BYTE = 20;

const INT_MAX = 0x7fffffff;

const NOTHING: Buffer = Buffer.alloc(0);

export class Cursor {
  buffer: Buffer = NOTHING;
  position = 0;
  #end = 0;
  #depth = 0;
  #emptyItems = 0;
  #fieldsLeft = 0;
  #notesDeviations = true;
  /** In no particular order. */
  deviations: Deviation[] = [];
  /** Whether the varint read last had no byte too many. */
  wasMinimal = true;

  /** @param notesDeviations there may be one for every two bytes */
  reset(buffer: Buffer, notesDeviations: boolean): void {
    this.#notesDeviations = notesDeviations;
    this.buffer = buffer;
    this.position = 0;
    this.#end = buffer.length;
    this.#depth = 0;
    this.#emptyItems = 0;
    this.#fieldsLeft = FIELDS_AT_LEAST + FIELDS_PER_BYTE * buffer.length;
    if (this.deviations.length > 0) this.deviations = [];
  }

  release(): void {
    this.buffer = NOTHING;
  }

  get remaining(): number {
    return this.#end - this.position;
  }

  enter(fields: number): void {
    this.#fieldsLeft -= fields;
    if (this.#fieldsLeft < 0) throw new PayloadFailure("too many fields that take no bytes");
    if (++this.#depth > MAX_DEPTH) throw new PayloadFailure(`nested deeper than ${MAX_DEPTH} records`);
  }

  leave(): void {
    this.#depth--;
  }

  countEmptyItems(count: number): void {
    this.#emptyItems += count;
    if (this.#emptyItems > MAX_EMPTY_ITEMS) {
      throw new PayloadFailure(`more than ${MAX_EMPTY_ITEMS} items that take no bytes`);
    }
  }

  deviate(start: number, length: number, canonicalLength: number): void {
    if (this.#notesDeviations) this.deviations.push({ start, length, canonicalLength });
  }

  skip(length: number): void {
    if (length > this.#end - this.position) throw this.#truncated(length);
    this.position += length;
  }

  boolean(): void {
    if (this.position >= this.#end) throw this.#truncated(1);
    const byte = this.buffer[this.position] as number;
    if (byte > 1) throw new PayloadFailure(`a boolean of ${byte}`);
    this.position++;
  }

  int(): number {
    const start = this.position;
    const value = this.#small();
    if (!Number.isNaN(value)) {
      if (!this.wasMinimal) this.#noteSpelling(start);
      return value;
    }
    const large = this.#large();
    if (large > INT_MAX || large < -INT_MAX - 1) throw new PayloadFailure(`an int of ${large}`);
    this.#noteSpelling(start);
    return Number(large);
  }

  long(): void {
    const buffer = this.buffer;
    const start = this.position;
    const end = Math.min(this.#end, start + 10);
    for (let position = start; position < end; ) {
      const byte = buffer[position++] as number;
      if (byte >= 0x80) continue;
      if (byte > 1 && position - start === 10) break;
      this.position = position;
      if (byte !== 0 || position - start === 1) return;
      this.wasMinimal = false;
      this.#noteSpelling(start);
      return;
    }
    // Fails, and says why.
    this.#large();
  }

  longValue(): bigint {
    const start = this.position;
    const value = this.#large();
    this.#noteSpelling(start);
    return value;
  }

  /** Of bytes or a string: no more than are left. */
  length(): number {
    const start = this.position;
    const value = this.#small();
    if (value >= 0 && value <= this.#end - this.position) {
      if (!this.wasMinimal) this.#noteSpelling(start);
      return value;
    }
    this.position = start;
    const large = this.#large();
    if (large < 0n) throw new PayloadFailure(`a length of ${large}`);
    if (large > BigInt(this.#end - this.position)) throw this.#truncated(large);
    this.#noteSpelling(start);
    return Number(large);
  }

  /** Of a block, or its size in bytes; says by `wasMinimal` how it is spelled and leaves the noting to the caller. */
  count(): number {
    const value = this.#small();
    if (!Number.isNaN(value)) return value;
    const large = this.#large();
    if (large > INT_MAX || large < -INT_MAX) throw new PayloadFailure(`a block of ${large} items or bytes`);
    return Number(large);
  }

  string(): void {
    const length = this.length();
    const start = this.position;
    this.skip(length);
    const buffer = this.buffer;
    if (length <= 48) {
      let at = start;
      while (at < this.position && (buffer[at] as number) < 0x80) at++;
      if (at === this.position) return;
    }
    if (!isUtf8(buffer.subarray(start, this.position)))
      throw new PayloadFailure("a string that is not UTF-8");
  }

  float(): void {
    const start = this.position;
    this.skip(4);
    if (((this.buffer[start + 3] as number) & 0x7f) !== 0x7f) return;
    const bits = this.buffer.readUInt32LE(start);
    // A NaN with other bits than JavaScript's own comes back with those.
    if ((bits & INT_MAX) > 0x7f800000 && bits !== 0x7fc00000) this.deviate(start, 4, 4);
  }

  double(): void {
    const start = this.position;
    this.skip(8);
    if (((this.buffer[start + 7] as number) & 0x7f) !== 0x7f) return;
    const high = this.buffer.readUInt32LE(start + 4);
    const low = this.buffer.readUInt32LE(start);
    const magnitude = high & INT_MAX;
    const isNumber = magnitude < 0x7ff00000 || (magnitude === 0x7ff00000 && low === 0);
    if (!isNumber && (high !== 0x7ff80000 || low !== 0)) this.deviate(start, 8, 8);
  }

  /** A varint of at most 32 bits, else NaN and nothing read. */
  #small(): number {
    const buffer = this.buffer;
    const end = this.#end;
    let position = this.position;
    let bits = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      if (position >= end) throw this.#truncated(1);
      const byte = buffer[position++] as number;
      bits |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        this.wasMinimal = byte !== 0 || shift === 0;
        this.position = position;
        return (bits >>> 1) ^ -(bits & 1);
      }
    }
    if (position >= end) throw this.#truncated(1);
    const byte = buffer[position++] as number;
    if (byte > 0x0f) return Number.NaN;
    this.wasMinimal = byte !== 0;
    this.position = position;
    bits |= byte << 28;
    return (bits >>> 1) ^ -(bits & 1);
  }

  #large(): bigint {
    const start = this.position;
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      if (this.position >= this.#end) throw this.#truncated(1);
      const byte = this.buffer[this.position++] as number;
      if (shift === 63n && byte > 1) throw new PayloadFailure("a varint of more than 64 bits");
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        this.wasMinimal = byte !== 0 || this.position - start === 1;
        return (value >> 1n) ^ -(value & 1n);
      }
    }
  }

  #noteSpelling(start: number): void {
    if (this.wasMinimal) return;
    let end = this.position - 1;
    while (end > start && ((this.buffer[end] as number) & 0x7f) === 0) end--;
    this.deviate(start, this.position - start, end - start + 1);
  }

  #truncated(needed: number | bigint): PayloadFailure {
    return new PayloadFailure(
      `truncated: ${needed} bytes needed at offset ${this.position}, ${this.remaining} left`,
    );
  }
}

/** Bytes of a number as a zig-zag varint. */
export function varintLength(value: bigint): number {
  let rest = value < 0n ? -2n * value - 1n : 2n * value;
  let length = 1;
  while (rest > 0x7fn) {
    rest >>= 7n;
    length++;
  }
  return length;
}

import { createHash } from "node:crypto";
import type { StateKey } from "../engine.ts";
import { TABLE_STATE } from "./keys.ts";

/**
 * State keys as bytes whose order is the order of the tuples: numbers before strings, numbers by value, strings by
 * their UTF-8 bytes. A string ends with 00 01 and a 00 inside is written 00 FF, so that the bytes of a prefix
 * of the tuple are a prefix of the bytes, and "ab" is no prefix of "abc".
 *
 * LMDB's keys end at 1,978 bytes, and a group id may have 32,767. A longer key is cut and gets a hash of the whole;
 * the whole stands in the value (see state-store.ts). Cut keys are longer than any uncut one, so neither is taken for
 * the other.
 */
const NUMBER = 0x01;
const STRING = 0x02;
const ZERO: Buffer = Buffer.of(0x00, 0xff);
const END: Buffer = Buffer.of(0x00, 0x01);

const MAX_WHOLE_KEY = 1880;
const CUT_AT = 1850;

export interface EncodedStateKey {
  /** The key in LMDB. */
  readonly key: Buffer;
  /** The whole, when `key` is cut. */
  readonly whole: Buffer | null;
}

export function encodeStateKey(tuple: StateKey): EncodedStateKey {
  const whole = encodeTuple(tuple);
  if (whole.length <= MAX_WHOLE_KEY) {
    return { key: whole, whole: null };
  }
  const hash = createHash("sha256").update(whole).digest();
  return { key: Buffer.concat([whole.subarray(0, CUT_AT), hash]), whole };
}

/** The bytes that the encoded keys below `tuple` begin with, as far as keys in LMDB can hold them, and the whole. */
export function encodeStatePrefix(tuple: StateKey): { range: Buffer; whole: Buffer } {
  const whole = encodeTuple(tuple);
  return { range: whole.length > CUT_AT ? whole.subarray(0, CUT_AT) : whole, whole };
}

export function isCutKey(key: Buffer): boolean {
  return key.length > MAX_WHOLE_KEY;
}

function encodeTuple(tuple: StateKey): Buffer {
  const parts: Buffer[] = [Buffer.of(TABLE_STATE)];
  for (const part of tuple) {
    if (typeof part === "number") {
      parts.push(encodeNumber(part));
    } else {
      parts.push(Buffer.of(STRING), escapeZeros(Buffer.from(part)), END);
    }
  }
  return Buffer.concat(parts);
}

function escapeZeros(text: Buffer): Buffer {
  let zero = text.indexOf(0);
  if (zero < 0) {
    return text;
  }
  const pieces: Buffer[] = [];
  let from = 0;
  for (; zero >= 0; zero = text.indexOf(0, from)) {
    pieces.push(text.subarray(from, zero), ZERO);
    from = zero + 1;
  }
  pieces.push(text.subarray(from));
  return Buffer.concat(pieces);
}

/** An IEEE double is ordered as its bits are, once the sign bit is flipped and negative numbers are inverted. */
function encodeNumber(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(9);
  bytes[0] = NUMBER;
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  const isNegative = ((bytes[1] as number) & 0x80) !== 0;
  if (isNegative) {
    for (let i = 1; i < 9; i++) {
      bytes[i] = ~(bytes[i] as number) & 0xff;
    }
  } else {
    bytes[1] = (bytes[1] as number) | 0x80;
  }
  return bytes;
}

export function decodeStateKey(whole: Buffer): StateKey {
  const parts: (string | number)[] = [];
  let at = 1;
  while (at < whole.length) {
    if (whole[at] === NUMBER) {
      parts.push(decodeNumber(whole, at + 1));
      at += 9;
      continue;
    }
    const pieces: Buffer[] = [];
    let from = at + 1;
    for (;;) {
      const zero = whole.indexOf(0, from);
      pieces.push(whole.subarray(from, zero));
      from = zero + 2;
      if (whole[zero + 1] !== ZERO[1]) {
        break;
      }
      pieces.push(Buffer.of(0));
    }
    parts.push(Buffer.concat(pieces).toString());
    at = from;
  }
  return parts as unknown as StateKey;
}

function decodeNumber(whole: Buffer, at: number): number {
  const bytes = Buffer.from(whole.subarray(at, at + 8));
  const isNegative = ((bytes[0] as number) & 0x80) === 0;
  if (isNegative) {
    for (let i = 0; i < 8; i++) {
      bytes[i] = ~(bytes[i] as number) & 0xff;
    }
  } else {
    bytes[0] = (bytes[0] as number) & 0x7f;
  }
  return bytes.readDoubleBE(0);
}

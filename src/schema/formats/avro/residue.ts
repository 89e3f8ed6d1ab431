/**
 * What leads from the canonical encoding of a row back to the bytes that it was decoded from: where they deviate, and
 * what stands there. Layout, with unsigned varints:
 *
 *     1 (the version) | crc32 of the payload, 4 bytes | { bytes to copy, canonical bytes to drop, length, bytes }*
 *
 * and after the last entry the rest is copied.
 */
import { crc32 } from "node:zlib";
import { PayloadError } from "../../format.ts";
import type { Deviation } from "./cursor.ts";

const VERSION = 1;

/** @param deviations in order */
export function makeResidue(payload: Buffer, deviations: readonly Deviation[]): Buffer {
  const header = Buffer.alloc(5);
  header[0] = VERSION;
  header.writeUInt32LE(crc32(payload), 1);
  const pieces: Buffer[] = [header];
  let position = 0;
  for (const { start, length, canonicalLength } of deviations) {
    pieces.push(varint(start - position), varint(canonicalLength), varint(length));
    pieces.push(payload.subarray(start, start + length));
    position = start + length;
  }
  return Buffer.concat(pieces);
}

/** @throws PayloadError when the residue isn't that of this row */
export function applyResidue(canonical: Buffer, residue: Buffer): Buffer {
  if (residue[0] !== VERSION || residue.length < 5) throw new PayloadError("", "not a residue of Avro");
  const pieces: Buffer[] = [];
  let copied = 0;
  let position = 5;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = residue[position++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (position < residue.length) {
    const copy = number();
    pieces.push(canonical.subarray(copied, copied + copy));
    copied += copy + number();
    const length = number();
    pieces.push(residue.subarray(position, position + length));
    position += length;
  }
  pieces.push(canonical.subarray(copied));
  const payload = Buffer.concat(pieces);
  if (crc32(payload) !== residue.readUInt32LE(1)) {
    throw new PayloadError("", "the residue belongs to another row: drop it when a row is changed");
  }
  return payload;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}

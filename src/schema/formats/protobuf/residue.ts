/**
 * What leads from the canonical encoding of a row back to the very bytes it came from: unknown fields, another order,
 * longer varints, unpacked numbers. The residue is a difference of two byte strings, so nothing about Protobuf can be
 * forgotten here, and costs little where they are mostly the same.
 *
 *     version (1 byte, 1) | CRC-32 of the canonical encoding (4) | { copied length, from where, inserted length, bytes }*
 *
 * with the numbers as varints.
 */
import { crc32 } from "node:zlib";
import { PayloadError } from "../../format.ts";
import { WireReader, WireWriter } from "./wire.ts";

const version = 1;
/** Matches are looked for by this many bytes; a shorter one would not pay for its two numbers. */
const window = 6;

/** Linear in both lengths: of equal windows only the first is known, and what matched is not looked at again. */
export function makeResidue(canonical: Buffer, payload: Buffer): Buffer | null {
  if (canonical.equals(payload)) return null;
  const writer = new WireWriter();
  writer.writeRaw(Buffer.from([version]));
  writer.writeFixed32(crc32(canonical));
  const firstAt = windowTable(canonical);
  let inserted = 0;
  let pendingLength = 0;
  let pendingFrom = 0;
  const flush = (end: number): void => {
    writer.writeVarint32(pendingLength);
    writer.writeVarint32(pendingFrom);
    writer.writeBytes(payload.subarray(inserted, end));
  };
  let at = 0;
  while (at < payload.length) {
    // The beginnings are mostly the same, however short.
    const from = at === 0 && payload[0] === canonical[0] ? 0 : firstAt(payload, at);
    let length = 0;
    if (from >= 0) {
      while (
        at + length < payload.length &&
        from + length < canonical.length &&
        payload[at + length] === canonical[from + length]
      ) {
        length++;
      }
    }
    if (length < (at === 0 ? 1 : window)) {
      at++;
      continue;
    }
    if (pendingLength > 0 || at > inserted) flush(at);
    pendingLength = length;
    pendingFrom = from;
    at += length;
    inserted = at;
  }
  if (pendingLength > 0 || payload.length > inserted) flush(payload.length);
  return Buffer.from(writer.finish());
}

/** @throws PayloadError when the residue belongs to another row, or is none */
export function applyResidue(canonical: Buffer, residue: Buffer): Buffer {
  if (residue[0] !== version || residue.length < 5)
    throw new PayloadError("", "the residue is of no known kind");
  if (residue.readUInt32LE(1) !== crc32(canonical))
    throw new PayloadError("", "the residue belongs to another row");
  const reader = new WireReader(residue, 5);
  const pieces: Buffer[] = [];
  while (reader.position < residue.length) {
    const length = reader.readVarint32();
    const from = reader.readVarint32();
    if (from + length > canonical.length) throw new PayloadError("", "the residue is damaged");
    pieces.push(canonical.subarray(from, from + length), reader.readBytes());
  }
  return Buffer.concat(pieces);
}

function windowTable(bytes: Buffer): (of: Buffer, at: number) => number {
  const count = bytes.length - window + 1;
  if (count <= 0) return () => -1;
  const bits = Math.min(20, Math.max(4, 32 - Math.clz32(count)));
  const table = new Int32Array(1 << bits).fill(-1);
  for (let at = count - 1; at >= 0; at--) table[hash(bytes, at, bits)] = at;
  return (of, at) => (at + window > of.length ? -1 : (table[hash(of, at, bits)] as number));
}

function hash(bytes: Buffer, at: number, bits: number): number {
  const low = bytes.readInt32LE(at);
  const high = bytes.readUInt16LE(at + 4);
  return (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits)) | 0;
}

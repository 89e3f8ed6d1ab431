/**
 * Offsets and timestamps as numbers where they are exact, else as bigint: a bigint for each message would be most of the
 * cost of converting a set. JavaScript compares the two exactly.
 */
export type Int64 = number | bigint;

const TWO_TO_32 = 2 ** 32;
/** Within these bounds differences of two are exact as well. */
const EXACT = 2 ** 52;

export function readInt64(buffer: Buffer, at: number): Int64 {
  const value = buffer.readInt32BE(at) * TWO_TO_32 + buffer.readUInt32BE(at + 4);
  return isExact(value) ? value : buffer.readBigInt64BE(at);
}

/** Returns the position after what was written. */
export function writeInt64(out: Buffer, value: Int64, at: number): number {
  if (typeof value === "bigint") return out.writeBigInt64BE(value, at);
  out.writeInt32BE(Math.floor(value / TWO_TO_32), at);
  return out.writeUInt32BE(value >>> 0, at + 4);
}

export function toInt64(value: bigint): Int64 {
  const number = Number(value);
  return isExact(number) ? number : value;
}

/** Wraps around as 64 bits do. */
export function addInt64(a: Int64, b: Int64): Int64 {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (isExact(sum)) return sum;
  }
  return BigInt.asIntN(64, BigInt(a) + BigInt(b));
}

export function subtractInt64(a: Int64, b: Int64): Int64 {
  return typeof a === "number" && typeof b === "number" ? a - b : BigInt.asIntN(64, BigInt(a) - BigInt(b));
}

function isExact(value: number): boolean {
  return value > -EXACT && value < EXACT;
}

/** Zigzag varints of up to 64 bits, as records use them; small enough numbers may be given as `number`. */

export function signedVarintSize(value: number | bigint): number {
  if (isOneByte(value)) return 1;
  let rest = zigzag(value);
  let size = 1;
  while (rest > 0x7fn) {
    rest >>= 7n;
    size++;
  }
  return size;
}

/** Returns the position after what was written. */
export function writeSignedVarint(out: Buffer, value: number | bigint, at: number): number {
  if (isOneByte(value)) return out.writeUInt8(value < 0 ? -2 * value - 1 : 2 * value, at);
  let rest = zigzag(value);
  let position = at;
  while (rest > 0x7fn) {
    out[position++] = Number(rest & 0x7fn) | 0x80;
    rest >>= 7n;
  }
  out[position++] = Number(rest);
  return position;
}

/** Most are, and need no bigint. */
function isOneByte(value: number | bigint): value is number {
  return typeof value === "number" && value >= -64 && value < 64;
}

function zigzag(value: number | bigint): bigint {
  const signed = BigInt(value);
  return BigInt.asUintN(64, (signed << 1n) ^ (signed >> 63n));
}

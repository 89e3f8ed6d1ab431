/** Zigzag varints of up to 64 bits, as records use them; exact integers may be given as `number`. */

export function signedVarintSize(value: number | bigint): number {
  if (isInt32(value)) {
    const rest = zigzag32(value);
    return rest < 0x80 ? 1 : rest < 0x4000 ? 2 : rest < 0x200000 ? 3 : rest < 0x10000000 ? 4 : 5;
  }
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
  let position = at;
  if (isInt32(value)) {
    let rest = zigzag32(value);
    while (rest > 0x7f) {
      out[position++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    out[position++] = rest;
    return position;
  }
  let rest = zigzag(value);
  while (rest > 0x7fn) {
    out[position++] = Number(rest & 0x7fn) | 0x80;
    rest >>= 7n;
  }
  out[position++] = Number(rest);
  return position;
}

/** Most are, and need no bigint. */
function isInt32(value: number | bigint): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function zigzag32(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0;
}

function zigzag(value: number | bigint): bigint {
  const signed = BigInt(value);
  return BigInt.asUintN(64, (signed << 1n) ^ (signed >> 63n));
}

/** Which partition a key belongs to, as Kafka's Java client has it, so that both put it into the same one. */

/** Kafka's 32-bit variant of MurmurHash2. */
export function murmur2(data: Buffer): number {
  const { length } = data;
  const m = 0x5bd1e995;
  let h = 0x9747b28c ^ length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    let k = Math.imul(data.readInt32LE(at), m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  const rest = length - at;
  if (rest >= 3) h ^= data.readUInt8(at + 2) << 16;
  if (rest >= 2) h ^= data.readUInt8(at + 1) << 8;
  if (rest >= 1) h = Math.imul(h ^ data.readUInt8(at), m);
  h = Math.imul(h ^ (h >>> 13), m);
  return h ^ (h >>> 15);
}

export function partitionOfKey(key: Buffer, partitionCount: number): number {
  return (murmur2(key) & 0x7fffffff) % partitionCount;
}

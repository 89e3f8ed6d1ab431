/**
 * The checksum in the header of an LZ4 frame: the second byte of xxHash32 over the frame's descriptor. Kafka's clients
 * before 0.10 computed it over the magic number too (KAFKA-3160) and refuse what is right, so message sets of format v0
 * carry it that way to this day.
 */

const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;

/** Magic number, flags and block size, without a content size: the frames that `compressLz4` makes. */
const HEADER_SIZE_UP_TO_CHECKSUM = 6;

/** Gives the frame, in place, the header checksum that Kafka's clients before 0.10 ask for. */
export function setBrokenHeaderChecksum(frame: Buffer): void {
  const hash = xxHash32OfFew(frame.subarray(0, HEADER_SIZE_UP_TO_CHECKSUM));
  frame.writeUInt8((hash >>> 8) & 0xff, HEADER_SIZE_UP_TO_CHECKSUM);
}

/** xxHash32, seed 0, of less than 16 bytes, which is where its rounds of four lanes would begin. */
function xxHash32OfFew(bytes: Buffer): number {
  let hash = (PRIME_5 + bytes.length) | 0;
  let position = 0;
  for (; position + 4 <= bytes.length; position += 4) {
    hash = (hash + Math.imul(bytes.readUInt32LE(position), PRIME_3)) | 0;
    hash = Math.imul(rotateLeft(hash, 17), PRIME_4);
  }
  for (; position < bytes.length; position++) {
    hash = (hash + Math.imul(bytes.readUInt8(position), PRIME_5)) | 0;
    hash = Math.imul(rotateLeft(hash, 11), PRIME_1);
  }
  hash = Math.imul(hash ^ (hash >>> 15), PRIME_2);
  hash = Math.imul(hash ^ (hash >>> 13), PRIME_3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

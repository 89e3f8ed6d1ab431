import { hashKey } from "./key-hash.ts";

/** Four words of hash and an offset: as many as in Kafka's map. */
export const BYTES_PER_SLOT = 24;
const WORDS = 4;

/**
 * The last offset of each key, by the key's hash, in a table whose memory is known beforehand: open addressing, each slot
 * four words and one more than the offset, 0 for a free one. Offsets are doubles, exact up to 2^53.
 */
export class OffsetMap {
  /** No more keys fit. */
  readonly capacity: number;
  readonly #slots: number;
  readonly #hashes: Uint32Array;
  readonly #offsets: Float64Array;
  readonly #hash = new Uint32Array(WORDS);
  #size = 0;

  /** @param expected no more keys than that will come, so no more memory is taken */
  constructor(maxBytes: number, loadFactor: number, expected: number) {
    const wanted = Math.ceil((expected + 1) / loadFactor);
    this.#slots = Math.max(2, Math.min(Math.floor(maxBytes / BYTES_PER_SLOT), wanted));
    // One slot stays free, so that the search for a key that is not there ends.
    this.capacity = Math.max(1, Math.min(Math.floor(this.#slots * loadFactor), this.#slots - 1));
    this.#hashes = new Uint32Array(this.#slots * WORDS);
    this.#offsets = new Float64Array(this.#slots);
  }

  get size(): number {
    return this.#size;
  }

  /** False when the map is full and the key is not in it; nothing has changed then. */
  put(key: Buffer, offset: number): boolean {
    const slot = this.#find(key);
    if (this.#offsets[slot] === 0) {
      if (this.#size === this.capacity) {
        return false;
      }
      this.#size++;
      this.#hashes.set(this.#hash, slot * WORDS);
    }
    this.#offsets[slot] = offset + 1;
    return true;
  }

  /** -1 when the key is not there. */
  get(key: Buffer): number {
    return (this.#offsets[this.#find(key)] as number) - 1;
  }

  /** The slot of the key, or the free one where it would be put. */
  #find(key: Buffer): number {
    const hash = this.#hash;
    const hashes = this.#hashes;
    hashKey(key, hash);
    let slot = (hash[0] as number) % this.#slots;
    while (this.#offsets[slot] !== 0) {
      const at = slot * WORDS;
      if (
        hashes[at] === hash[0] &&
        hashes[at + 1] === hash[1] &&
        hashes[at + 2] === hash[2] &&
        hashes[at + 3] === hash[3]
      ) {
        break;
      }
      slot = slot + 1 === this.#slots ? 0 : slot + 1;
    }
    return slot;
  }
}

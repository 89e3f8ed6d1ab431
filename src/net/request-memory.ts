/**
 * The bytes of all requests that are in memory, bounded by queued.max.request.bytes.
 *
 * As in Kafka's memory pool, a request that has begun may always be finished, whatever the total: only new ones wait, so
 * that half-read requests never block each other.
 */
export class RequestMemory {
  readonly #limit: number;
  #used = 0;
  #waiting: (() => void)[] = [];

  /** @param limit in bytes, -1 for none */
  constructor(limit: number) {
    this.#limit = limit < 0 ? Number.POSITIVE_INFINITY : limit;
  }

  get used(): number {
    return this.#used;
  }

  get isExhausted(): boolean {
    return this.#used >= this.#limit;
  }

  take(bytes: number): void {
    this.#used += bytes;
  }

  release(bytes: number): void {
    this.#used -= bytes;
    if (this.isExhausted || this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Calls `resume` once, as soon as there may be room. */
  whenAvailable(resume: () => void): void {
    this.#waiting.push(resume);
  }
}

import { RequestQueue } from "./request-queue.ts";

/**
 * The bytes of all requests that are in memory, bounded by queued.max.request.bytes.
 *
 * As in Kafka's memory pool, a request gets its room before it is read, beyond the bound if some was left, and may
 * then always be finished: half-read requests never block each other. Those that found none wait their turn.
 */
export class RequestMemory {
  readonly #limit: number;
  #used = 0;
  readonly #waiting = new RequestQueue<() => void>();

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

  get hasWaiting(): boolean {
    return !this.#waiting.isEmpty;
  }

  take(bytes: number): void {
    this.#used += bytes;
  }

  release(bytes: number): void {
    this.#used -= bytes;
    while (!this.isExhausted) {
      const resume = this.#waiting.shift();
      if (resume === undefined) return;
      resume();
    }
  }

  /** Calls `resume` once, when there is room and all who asked before had their turn. */
  whenAvailable(resume: () => void): void {
    this.#waiting.push(resume);
  }
}

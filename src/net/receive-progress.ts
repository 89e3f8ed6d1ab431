/**
 * Whether a request that has begun keeps coming. Its room was taken from the memory that all share when its length was read,
 * so a few clients that claim much and send little could keep everybody waiting.
 */

/** What has to come in each window, or the rest of the request: 35 KB/s in 30 seconds. */
const MIN_BYTES = 1024 * 1024;

export class ReceiveProgress {
  /** Everything received on the connection. */
  #bytes = 0;
  /** When the window began, null while no request is half received. */
  #since: number | null = null;
  #bytesThen = 0;

  onBytes(bytes: number): void {
    this.#bytes += bytes;
  }

  /** A request is whole: whatever comes next has a window of its own. */
  onRequest(): void {
    this.#since = null;
  }

  /** @param isReceiving whether a request is half here, and read on */
  isTooSlow(now: number, isReceiving: boolean, windowMs: number): boolean {
    if (!isReceiving) {
      this.#since = null;
    } else if (this.#since === null) {
      this.#begin(now);
    } else {
      const elapsed = now - this.#since;
      if (elapsed < windowMs) return false;
      if (this.#bytes - this.#bytesThen < MIN_BYTES * (elapsed / windowMs)) return true;
      this.#begin(now);
    }
    return false;
  }

  #begin(now: number): void {
    this.#since = now;
    this.#bytesThen = this.#bytes;
  }
}

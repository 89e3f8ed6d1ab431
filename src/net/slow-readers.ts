import type { Socket } from "node:net";
import type { Logger } from "pino";

/**
 * Responses that clients have not taken yet, of all connections, bounded. No connection gets its next response before it
 * took the last one, but a response may have 50 MB, and a thousand clients that read none would need 50 GB.
 * Beyond the bound those that have been at it for longest are closed; their clients can ask again.
 */
export class SlowReaders {
  readonly #limit: number;
  readonly #log: Logger;
  /** In the order in which they fell behind. */
  readonly #readers = new Map<Socket, { bytes: number; readonly since: number }>();
  #bytes = 0;

  /** @param limit in bytes, -1 for none */
  constructor(limit: number, log: Logger) {
    this.#limit = limit < 0 ? Number.POSITIVE_INFINITY : limit;
    this.#log = log;
  }

  /** Bytes that wait for their readers. */
  get bytes(): number {
    return this.#bytes;
  }

  /** `socket` was given more than it could pass on. */
  add(socket: Socket): void {
    const reader = this.#readers.get(socket) ?? { bytes: 0, since: performance.now() };
    const bytes = socket.writableLength;
    this.#bytes += bytes - reader.bytes;
    reader.bytes = bytes;
    this.#readers.set(socket, reader);
    for (const [oldest, { since }] of this.#readers) {
      // One response is not cut off, however large.
      if (this.#bytes <= this.#limit || oldest === socket) break;
      const ms = Math.round(performance.now() - since);
      this.#log.warn(
        { client: oldest.remoteAddress, ms },
        "connection closed: it has not taken its response, and sargasso.queued.max.response.bytes is reached",
      );
      this.forget(oldest);
      oldest.destroy();
    }
  }

  /** It took everything, or is closed. */
  forget(socket: Socket): void {
    const reader = this.#readers.get(socket);
    if (reader === undefined) return;
    this.#bytes -= reader.bytes;
    this.#readers.delete(socket);
  }

  /** For how long the socket has not taken all that it was given. */
  waitingMs(socket: Socket, now: number): number {
    const reader = this.#readers.get(socket);
    return reader === undefined ? 0 : now - reader.since;
  }
}

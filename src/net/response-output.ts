import type { Socket } from "node:net";
import type { NetObserver } from "./net-observer.ts";
import type { SlowReaders } from "./slow-readers.ts";

/** Responses wait for others of the same tick up to here. */
const MAX_BYTES = 64 * 1024;

/** Collects what is to be sent, so that responses that become ready together leave in one write. */
export class ResponseOutput {
  readonly #socket: Socket;
  readonly #slowReaders: SlowReaders;
  readonly #observer: NetObserver | undefined;
  #pieces: Buffer[] = [];
  #bytes = 0;

  constructor(socket: Socket, slowReaders: SlowReaders, observer: NetObserver | undefined) {
    this.#socket = socket;
    this.#slowReaders = slowReaders;
    this.#observer = observer;
  }

  /** Whether to flush rather than to wait for more. */
  get isFull(): boolean {
    return this.#bytes >= MAX_BYTES;
  }

  push(pieces: readonly Buffer[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#bytes += piece.length;
    }
  }

  flush(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    const bytes = this.#bytes;
    this.clear();
    const socket = this.#socket;
    if (!socket.writable) return;
    if (pieces.length > 1) socket.cork();
    for (const piece of pieces) socket.write(piece);
    if (pieces.length > 1) socket.uncork();
    this.#observer?.onBytesWritten(bytes);
    if (socket.writableNeedDrain) this.#slowReaders.add(socket);
  }

  clear(): void {
    this.#pieces = [];
    this.#bytes = 0;
  }
}

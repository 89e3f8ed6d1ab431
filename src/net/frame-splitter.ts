/**
 * Cuts what a connection receives into requests: four bytes of length, then the request.
 *
 * A request that lies whole in a chunk is a view on it. One that spans chunks is put together once, from the
 * chunks as they came: memory follows what arrived, never what a length claims.
 */
import type { Frame } from "#src/dispatch/frame.ts";

/** A length that no client means: negative, or larger than socket.request.max.bytes. */
export class FrameSizeError extends Error {
  constructor(size: number, maxBytes: number) {
    super(
      size < 0
        ? `request of negative size ${size}`
        : `request of ${size} bytes, at most ${maxBytes} are taken`,
    );
    this.name = "FrameSizeError";
  }
}

export interface FrameSink {
  /** The length of the next request is known. Comes before `onFrame`. */
  onFrameStart(size: number): void;
  onFrame(frame: Frame): void;
}

/**
 * Pieces smaller than this are merged with their neighbour: a client that sends byte by byte would otherwise
 * cost some 200 bytes of bookkeeping for each.
 */
const MIN_PIECE_BYTES = 4096;
const LENGTH_BYTES = 4;

export class FrameSplitter {
  readonly #maxBytes: number;
  readonly #sink: FrameSink;
  /** What has arrived of the length in front. */
  #lengthBytes = 0;
  #length = 0;
  /** Bytes of the request that are still to come; -1 while the length is not complete. */
  #missing = -1;
  #pieces: Buffer[] = [];

  constructor(maxBytes: number, sink: FrameSink) {
    this.#maxBytes = maxBytes;
    this.#sink = sink;
  }

  /** Whether a request has begun whose length is known and whose rest is to come. */
  get isWithinFrame(): boolean {
    return this.#missing > 0;
  }

  /** @throws FrameSizeError; the splitter is then good for nothing more */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#missing < 0) {
        this.#length = (this.#length << 8) | (chunk[at++] ?? 0);
        if (++this.#lengthBytes < LENGTH_BYTES) continue;
        const size = this.#length;
        if (size < 0 || size > this.#maxBytes) throw new FrameSizeError(size, this.#maxBytes);
        this.#missing = size;
        this.#sink.onFrameStart(size);
      }
      const end = Math.min(chunk.length, at + this.#missing);
      if (end - at === this.#missing && this.#pieces.length === 0) {
        this.#complete({ buffer: chunk, start: at, end });
      } else {
        this.#missing -= end - at;
        if (end > at) this.#keep(chunk.subarray(at, end));
        if (this.#missing === 0) {
          const buffer = Buffer.concat(this.#pieces);
          this.#pieces = [];
          this.#complete({ buffer, start: 0, end: buffer.length });
        }
      }
      at = end;
    }
    // A request of no bytes is complete with its length; it has no header, which dispatch refuses.
    if (this.#missing === 0) this.#complete({ buffer: chunk, start: chunk.length, end: chunk.length });
  }

  #complete(frame: Frame): void {
    this.#missing = -1;
    this.#lengthBytes = 0;
    this.#length = 0;
    this.#sink.onFrame(frame);
  }

  #keep(piece: Buffer): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.length < MIN_PIECE_BYTES && piece.length < MIN_PIECE_BYTES) {
      this.#pieces[this.#pieces.length - 1] = Buffer.concat([last, piece]);
    } else {
      this.#pieces.push(piece);
    }
  }
}

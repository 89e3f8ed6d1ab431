/**
 * Cuts what a connection receives into requests: four bytes of length, then the request.
 *
 * What is received lies in a buffer that all connections read into, so a request is copied out of it, once: small ones
 * that came together with one copy, a larger one into a buffer of its own, which the tail cache can then keep as it is.
 * Memory follows what arrived, never what a length claims.
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

/** A request of this size and more gets a buffer of its own; smaller ones of one chunk share theirs. */
const LARGE_FRAME_BYTES = 16 * 1024;
/** Room for a request that is not here yet: up to this all of it at once, then a multiple of what has arrived. */
const FIRST_BYTES = 256 * 1024;
const GROWTH = 4;
const LENGTH_BYTES = 4;

const NOTHING: Buffer = Buffer.alloc(0);

export class FrameSplitter {
  readonly #maxBytes: number;
  readonly #sink: FrameSink;
  /** What has arrived of the length in front. */
  #lengthBytes = 0;
  #length = 0;
  /** Bytes of the request that are still to come; -1 while the length is not complete. */
  #missing = -1;
  /** The part that has arrived of a request that spans chunks, with room for more. */
  #partial: Buffer = NOTHING;

  constructor(maxBytes: number, sink: FrameSink) {
    this.#maxBytes = maxBytes;
    this.#sink = sink;
  }

  /** Whether a request has begun whose length is known and whose rest is to come. */
  get isWithinFrame(): boolean {
    return this.#missing > 0;
  }

  /** Bytes of that request that are still to come. */
  get missing(): number {
    return Math.max(0, this.#missing);
  }

  /**
   * `chunk` may be written over once this returns.
   * @throws FrameSizeError; the splitter is then good for nothing more
   */
  push(chunk: Buffer): void {
    let copied = NOTHING;
    let copiedFrom = 0;
    let copiedTo = 0;
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
      if (end - at === this.#length) {
        if (end > copiedTo) {
          copiedFrom = at;
          copiedTo = this.#length >= LARGE_FRAME_BYTES ? end : endOfSmallFrames(chunk, end);
          copied = copyOf(chunk, copiedFrom, copiedTo);
        }
        this.#complete({ buffer: copied, start: at - copiedFrom, end: end - copiedFrom });
      } else if (end > at) {
        this.#keep(chunk, at, end);
        if (this.#missing === 0) this.#complete({ buffer: this.#partial, start: 0, end: this.#length });
      }
      at = end;
    }
    // A request of no bytes is complete with its length; it has no header, which dispatch refuses.
    if (this.#missing === 0) this.#complete({ buffer: NOTHING, start: 0, end: 0 });
  }

  #complete(frame: Frame): void {
    this.#missing = -1;
    this.#lengthBytes = 0;
    this.#length = 0;
    this.#partial = NOTHING;
    this.#sink.onFrame(frame);
  }

  #keep(chunk: Buffer, start: number, end: number): void {
    const size = this.#length;
    const kept = size - this.#missing;
    const needed = kept + end - start;
    if (needed > this.#partial.length) {
      const room = Buffer.allocUnsafeSlow(Math.min(size, Math.max(FIRST_BYTES, needed, GROWTH * kept)));
      this.#partial.copy(room, 0, 0, kept);
      this.#partial = room;
    }
    chunk.copy(this.#partial, kept, start, end);
    this.#missing -= end - start;
  }
}

/** One past the last of the small requests that follow each other from `start` on, the lengths between them included. */
function endOfSmallFrames(chunk: Buffer, start: number): number {
  let end = start;
  while (end + LENGTH_BYTES <= chunk.length) {
    const size = chunk.readInt32BE(end);
    if (size < 0 || size >= LARGE_FRAME_BYTES || end + LENGTH_BYTES + size > chunk.length) break;
    end += LENGTH_BYTES + size;
  }
  return end;
}

function copyOf(chunk: Buffer, start: number, end: number): Buffer {
  const size = end - start;
  // Few bytes come out of Node's pool: a buffer of its own costs more than such a copy.
  const copy = size < LARGE_FRAME_BYTES ? Buffer.allocUnsafe(size) : Buffer.allocUnsafeSlow(size);
  chunk.copy(copy, 0, start, end);
  return copy;
}

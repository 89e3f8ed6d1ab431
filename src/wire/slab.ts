/** Room for thousands of small messages. */
const SLAB_SIZE = 256 * 1024;

/** Bytes from this size on are handed out as they are; copying less is cheaper than one more piece for the socket. */
const REFERENCE_FROM = 2048;

/**
 * Where messages are put together: a slab that they share, each a view on it (plus large byte fields, by
 * reference), never copied again. A message that outgrows the slab moves to a fresh one. Bytes that were handed
 * out are never written to again.
 */
export class Slab {
  protected buffer: Buffer;
  protected view: DataView;
  /** Where the next byte goes. */
  protected at = 0;
  /** The slab's length, in a field of our own: asking the Buffer for it cost as much as the write that follows. */
  private end: number;
  private readonly size: number;
  /** Where the part of the message begins that is not yet in `pieces`. */
  private from = 0;
  private pieces: Buffer[] = [];
  private bytesInPieces = 0;

  constructor(size: number = SLAB_SIZE) {
    this.size = size;
    this.buffer = Buffer.allocUnsafeSlow(size);
    this.view = new DataView(this.buffer.buffer);
    this.end = size;
  }

  /** Drops what was written since the last `finish`. */
  reset(): void {
    this.at = this.from;
    this.pieces = [];
    this.bytesInPieces = 0;
  }

  /** Bytes of the message so far. */
  get position(): number {
    return this.bytesInPieces + this.at - this.from;
  }

  /** A copy of what the message has from this position on. */
  copyFrom(position: number): Buffer {
    const uncut = this.buffer.subarray(this.from, this.at);
    return Buffer.from(Buffer.concat([...this.pieces, uncut]).subarray(position));
  }

  /** The message's bytes; ready for the next one. */
  finish(): Buffer[] {
    if (this.at > this.from) this.cut();
    const pieces = this.pieces;
    this.pieces = [];
    this.bytesInPieces = 0;
    return pieces;
  }

  /** Makes room for `size` bytes, returns where they begin. May replace buffer and view: look at those afterwards. */
  protected advance(size: number): number {
    if (size > this.end - this.at) this.grow(size);
    const at = this.at;
    this.at = at + size;
    return at;
  }

  /** Adds bytes: by copy if they are few, else by reference. */
  protected append(bytes: Buffer): void {
    if (bytes.length < REFERENCE_FROM) {
      const at = this.advance(bytes.length);
      bytes.copy(this.buffer, at);
      return;
    }
    if (this.at > this.from) this.cut();
    this.pieces.push(bytes);
    this.bytesInPieces += bytes.length;
  }

  /** Puts `bytes` in the place of the one byte at `position` of the message and moves up what follows. */
  protected replaceByte(position: number, bytes: Buffer): void {
    if (position < this.bytesInPieces) {
      this.replaceInPieces(position, bytes);
      return;
    }
    const following = this.position - position - 1;
    // Growing may move everything, so the place is counted from the end.
    const end = this.advance(bytes.length - 1);
    const place = end - following - 1;
    this.buffer.copyWithin(place + bytes.length, place + 1, end);
    bytes.copy(this.buffer, place);
  }

  /** The piece that holds the byte is taken apart around it. */
  private replaceInPieces(position: number, bytes: Buffer): void {
    let index = 0;
    let at = position;
    while (at >= (this.pieces[index] as Buffer).length) at -= (this.pieces[index++] as Buffer).length;
    const piece = this.pieces[index] as Buffer;
    this.pieces.splice(index, 1, piece.subarray(0, at), bytes, piece.subarray(at + 1));
    this.bytesInPieces += bytes.length - 1;
  }

  /** The uncut part of the message moves to a fresh slab; the old one lives on in what was handed out. */
  private grow(size: number): void {
    const used = this.at - this.from;
    const buffer = Buffer.allocUnsafeSlow(Math.max(this.size, 2 * (used + size)));
    this.buffer.copy(buffer, 0, this.from, this.at);
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer);
    this.end = buffer.length;
    this.from = 0;
    this.at = used;
  }

  private cut(): void {
    this.pieces.push(this.buffer.subarray(this.from, this.at));
    this.bytesInPieces += this.at - this.from;
    this.from = this.at;
  }
}

import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type Int64, readInt64 } from "./int64.ts";
import { messageCrc } from "./message-crc.ts";
import { COMPRESSIONS, type Compression, LOG_OVERHEAD, TIMESTAMP_TYPE_MASK } from "./record-batch.ts";

/** The formats of records before batches: v0 until Kafka 0.9, v1, which has timestamps, in 0.10 (KIP-32). */
export type MessageMagic = 0 | 1;

const SIZE = 8;
const CRC = 12;
const MAGIC = 16;
const ATTRIBUTES = 17;
const TIMESTAMP = 18;
/** Where the key's length stands, by magic. */
const KEY = [18, 26] as const;
/** The least size that can be: a message of format v0 without key and value. */
const MIN_SIZE = 14;
const COMPRESSION_MASK = 0x07;
const NO_TIMESTAMP = -1;
const NOTHING: Buffer = Buffer.alloc(0);

/**
 * Steps over the messages of a message set, leaving what it read in its fields, so that a walk holds no objects. A
 * compressed message, a wrapper, holds a message set in its value.
 *
 *     Offset Size Crc Magic Attributes [Timestamp, v1] KeyLength Key ValueLength Value
 *     (int64, int32, uint32, int8, int8, int64, int32, int32)
 *
 * Differs from Kafka's LegacyRecord in that bytes after the value are an error; nobody sends them, and converting would
 * lose them.
 */
export class MessageCursor {
  #buffer: Buffer = NOTHING;
  #next = 0;
  /** Where the message begins, its offset included, and one past its end. */
  start = 0;
  end = 0;
  magic: MessageMagic = 0;
  attributes = 0;
  /** Lengths below 0 mean null. */
  keyStart = 0;
  keyLength = 0;
  valueStart = 0;
  valueLength = 0;

  reset(buffer: Buffer): this {
    this.#buffer = buffer;
    this.#next = 0;
    return this;
  }

  /** Bytes that were not read: after `next` has said false, those of a message that is cut off. */
  get remaining(): number {
    return this.#buffer.length - this.#next;
  }

  /**
   * Reads a message; false at the end, or where the next message is not there as a whole, which is how an answer to a
   * fetch may end.
   *
   * @param checksCrc the crc is checked before anything else: damage is no mistake of the client's
   * @throws KafkaError CORRUPT_MESSAGE, INVALID_RECORD when what the crc confirms has not the form of a message
   */
  next(checksCrc: boolean): boolean {
    const buffer = this.#buffer;
    const start = this.#next;
    if (buffer.length - start < LOG_OVERHEAD) return false;
    const size = buffer.readInt32BE(start + SIZE);
    if (size < MIN_SIZE) {
      throw new KafkaError(ErrorCode.CORRUPT_MESSAGE, `message of ${size} bytes at byte ${start}`);
    }
    if (buffer.length - start - LOG_OVERHEAD < size) return false;
    this.start = start;
    this.end = start + LOG_OVERHEAD + size;
    if (checksCrc && this.crc !== this.computeCrc()) {
      throw new KafkaError(
        ErrorCode.CORRUPT_MESSAGE,
        `the message at byte ${start} says crc ${this.crc}, its bytes have ${this.computeCrc()}`,
      );
    }
    this.#readFields();
    this.#next = this.end;
    return true;
  }

  get offset(): Int64 {
    return readInt64(this.#buffer, this.start);
  }
  get crc(): number {
    return this.#buffer.readUInt32BE(this.start + CRC);
  }
  computeCrc(): number {
    return messageCrc(this.#buffer, this.start + MAGIC, this.end);
  }
  /** undefined for the numbers that no codec has. */
  get compression(): Compression | undefined {
    return COMPRESSIONS[this.attributes & COMPRESSION_MASK];
  }
  /** In ms; -1 for none, and in format v0. */
  get timestamp(): Int64 {
    return this.magic === 0 ? NO_TIMESTAMP : readInt64(this.#buffer, this.start + TIMESTAMP);
  }
  /** Says nothing in format v0. */
  get isLogAppendTime(): boolean {
    return this.magic === 1 && (this.attributes & TIMESTAMP_TYPE_MASK) !== 0;
  }
  get key(): Buffer | null {
    return this.#bytes(this.keyStart, this.keyLength);
  }
  get value(): Buffer | null {
    return this.#bytes(this.valueStart, this.valueLength);
  }

  #bytes(start: number, length: number): Buffer | null {
    return length < 0 ? null : this.#buffer.subarray(start, start + length);
  }

  #readFields(): void {
    const buffer = this.#buffer;
    const { start, end } = this;
    const magic = buffer.readInt8(start + MAGIC);
    if (magic !== 0 && magic !== 1) this.#fail(`its magic is ${magic}`);
    this.magic = magic;
    this.attributes = buffer.readInt8(start + ATTRIBUTES);
    this.keyStart = start + KEY[magic] + 4;
    // After the key there must be room for the value's length.
    if (this.keyStart + 4 > end) this.#fail(`format v${magic} needs more than its ${end - start} bytes`);
    this.keyLength = buffer.readInt32BE(this.keyStart - 4);
    this.valueStart = this.keyStart + Math.max(0, this.keyLength) + 4;
    if (this.valueStart > end) this.#fail(`a key of ${this.keyLength} bytes runs over its end`);
    this.valueLength = buffer.readInt32BE(this.valueStart - 4);
    const last = this.valueStart + Math.max(0, this.valueLength);
    if (last !== end) this.#fail(`its value of ${this.valueLength} bytes ends at ${last}, not at ${end}`);
  }

  #fail(reason: string): never {
    throw new KafkaError(
      ErrorCode.INVALID_RECORD,
      `the message at byte ${this.start} is malformed: ${reason}`,
    );
  }
}

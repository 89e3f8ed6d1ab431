import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

export interface RecordHeader {
  readonly key: string;
  readonly value: Buffer | null;
}

const NOTHING: Buffer = Buffer.alloc(0);
const NO_HEADERS: readonly RecordHeader[] = [];

/**
 * Steps over the records of a batch of format v2 (uncompressed bytes), leaving what it read in its fields, so that a
 * walk allocates nothing. Checks each record as Kafka's DefaultRecord.readFrom does: every length within the record,
 * the record filled exactly.
 *
 *     Length Attributes TimestampDelta OffsetDelta KeyLength Key ValueLength Value HeaderCount Header*
 *     Header: KeyLength Key ValueLength Value               (all numbers zigzag varints but the attributes, one byte)
 */
export class RecordCursor {
  #buffer: Buffer = NOTHING;
  #position = 0;
  #end = 0;
  /** How many records were read. */
  count = 0;
  /** Where the last record read begins, and one past its end. */
  recordStart = 0;
  recordEnd = 0;
  /** Of the 64-bit delta: a bigint for each record would be most of the cost of the walk. Both are signed. */
  timestampDeltaHigh = 0;
  timestampDeltaLow = 0;
  offsetDelta = 0;
  /** Lengths below 0 mean null. */
  keyStart = 0;
  keyLength = 0;
  valueStart = 0;
  valueLength = 0;
  headerCount = 0;
  headersStart = 0;

  reset(buffer: Buffer, start: number): this {
    this.#buffer = buffer;
    this.#position = start;
    this.#end = buffer.length;
    this.count = 0;
    return this;
  }

  /** @throws KafkaError INVALID_RECORD when bytes remain that no record has taken */
  expectEnd(): void {
    const remaining = this.#end - this.#position;
    if (remaining !== 0) {
      const message = `${remaining} bytes remain after the ${this.count} records of the batch`;
      throw new KafkaError(ErrorCode.INVALID_RECORD, message);
    }
  }

  /** Lets go of the bytes. */
  clear(): void {
    this.reset(NOTHING, 0);
  }

  /** @throws KafkaError INVALID_RECORD when the bytes at the position are no whole record */
  next(): void {
    this.recordStart = this.#position;
    const batchEnd = this.#end;
    const length = this.#readVarint();
    const recordEnd = this.#position + length;
    if (length < 0 || recordEnd > batchEnd) {
      this.#fail(`its length is ${length}, ${batchEnd - this.#position} bytes remain`);
    }
    this.recordEnd = recordEnd;
    this.#end = recordEnd;
    this.#skip(1);
    this.#readTimestampDelta();
    this.offsetDelta = this.#readVarint();
    this.keyLength = this.#readVarint();
    this.keyStart = this.#position;
    this.#skip(this.keyLength);
    this.valueLength = this.#readVarint();
    this.valueStart = this.#position;
    this.#skip(this.valueLength);
    this.headerCount = this.#readVarint();
    this.headersStart = this.#position;
    this.#skipHeaders();
    if (this.#position !== recordEnd) {
      this.#fail(`${recordEnd - this.#position} of its bytes belong to no field`);
    }
    this.#end = batchEnd;
    this.count++;
  }

  get timestampDelta(): bigint {
    return (BigInt(this.timestampDeltaHigh) << 32n) | BigInt(this.timestampDeltaLow >>> 0);
  }

  /** Of all records. */
  get buffer(): Buffer {
    return this.#buffer;
  }

  /** Of the record read last; null for a length below 0. */
  bytes(start: number, length: number): Buffer | null {
    return length < 0 ? null : this.#buffer.subarray(start, start + length);
  }

  /** Of the record read last. */
  headers(): readonly RecordHeader[] {
    if (this.headerCount === 0) {
      return NO_HEADERS;
    }
    const position = this.#position;
    this.#position = this.headersStart;
    const headers = new Array<RecordHeader>(this.headerCount);
    for (let i = 0; i < headers.length; i++) {
      const keyLength = this.#readVarint();
      const key = this.#buffer.toString("utf8", this.#position, this.#position + keyLength);
      this.#position += keyLength;
      const valueLength = this.#readVarint();
      headers[i] = { key, value: this.bytes(this.#position, valueLength) };
      this.#skip(valueLength);
    }
    this.#position = position;
    return headers;
  }

  #skipHeaders(): void {
    const count = this.headerCount;
    // Two bytes are the least that a header takes.
    if (count < 0 || count > (this.#end - this.#position) / 2) {
      this.#fail(`it claims ${count} headers in ${this.#end - this.#position} bytes`);
    }
    for (let i = 0; i < count; i++) {
      const keyLength = this.#readVarint();
      if (keyLength < 0) {
        this.#fail(`the key of header ${i} has length ${keyLength}`);
      }
      this.#skip(keyLength);
      this.#skip(this.#readVarint());
    }
  }

  /** Nothing for a length below 0. */
  #skip(length: number): void {
    if (length > 0) {
      if (length > this.#end - this.#position) {
        this.#fail(`a field of ${length} bytes at byte ${this.#position} runs over its end`);
      }
      this.#position += length;
    }
  }

  /** One and two bytes, which is nearly all, are read here: a walk takes about 60 ns a record so, 72 with the loop alone. */
  #readVarint(): number {
    const position = this.#position;
    if (position < this.#end) {
      const first = this.#buffer[position] as number;
      if (first < 0x80) {
        this.#position = position + 1;
        return (first >>> 1) ^ -(first & 1);
      }
      if (position + 1 < this.#end) {
        const second = this.#buffer[position + 1] as number;
        if (second < 0x80) {
          this.#position = position + 2;
          const value = (first & 0x7f) | (second << 7);
          return (value >>> 1) ^ -(value & 1);
        }
      }
    }
    return this.#readLongVarint();
  }

  /** Up to 5 bytes; bits beyond 32 are dropped, as Java does. */
  #readLongVarint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#readByte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    return this.#fail("a number has more than 5 bytes");
  }

  #readTimestampDelta(): void {
    if (this.#position < this.#end && (this.#buffer[this.#position] as number) < 0x80) {
      const value = this.#readVarint();
      this.timestampDeltaLow = value;
      this.timestampDeltaHigh = value >> 31;
      return;
    }
    let low = 0;
    let high = 0;
    let shift = 0;
    let byte: number;
    do {
      if (shift > 63) {
        this.#fail("the timestamp has more than 10 bytes");
      }
      byte = this.#readByte();
      const bits = byte & 0x7f;
      if (shift < 28) {
        low |= bits << shift;
      } else if (shift === 28) {
        low |= bits << 28;
        high = bits >>> 4;
      } else {
        high |= bits << (shift - 32);
      }
      shift += 7;
    } while (byte >= 0x80);
    const sign = -(low & 1);
    this.timestampDeltaLow = ((low >>> 1) | (high << 31)) ^ sign;
    this.timestampDeltaHigh = (high >>> 1) ^ sign;
  }

  #readByte(): number {
    if (this.#position >= this.#end) {
      this.#fail("it is cut off");
    }
    return this.#buffer[this.#position++] as number;
  }

  #fail(reason: string): never {
    const where = `record ${this.count} at byte ${this.recordStart} of the uncompressed records`;
    throw new KafkaError(ErrorCode.INVALID_RECORD, `${where} is malformed: ${reason}`);
  }
}

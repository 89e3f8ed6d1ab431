/** Byte positions in the header of a batch of format v2; https://kafka.apache.org/documentation/#recordbatch */
const BASE_OFFSET = 0;
const BATCH_LENGTH = 8;
const PARTITION_LEADER_EPOCH = 12;
const MAGIC = 16;
const CRC = 17;
const ATTRIBUTES = 21;
const LAST_OFFSET_DELTA = 23;
const BASE_TIMESTAMP = 27;
const MAX_TIMESTAMP = 35;
const PRODUCER_ID = 43;
const PRODUCER_EPOCH = 51;
const BASE_SEQUENCE = 53;
const RECORD_COUNT = 57;

/** Bytes before `batchLength` starts to count: base offset and the length itself. */
export const LOG_OVERHEAD = 12;
/** Bytes of a v2 batch before its first record. */
export const BATCH_HEADER_SIZE = 61;

const NO_SEQUENCE = -1;

const COMPRESSION_MASK = 0x07;
export const TIMESTAMP_TYPE_MASK: number = 0x08;
export const TRANSACTIONAL_MASK: number = 0x10;
export const CONTROL_MASK: number = 0x20;
const DELETE_HORIZON_MASK = 0x40;

export type Compression = "none" | "gzip" | "snappy" | "lz4" | "zstd";
/** In the order of their numbers in a batch's attributes. */
export const COMPRESSIONS: readonly Compression[] = ["none", "gzip", "snappy", "lz4", "zstd"];

/**
 * A view on the bytes of one batch of format v2, header fields read in place. It checks nothing:
 * `validateProducedBatch` does. Base offset and leader epoch may be set, since the crc does not cover them.
 */
export class RecordBatch {
  /** Exactly the batch's bytes. */
  readonly buffer: Buffer;

  constructor(buffer: Buffer) {
    this.buffer = buffer;
  }

  get baseOffset(): bigint {
    return this.buffer.readBigInt64BE(BASE_OFFSET);
  }
  set baseOffset(offset: bigint) {
    this.buffer.writeBigInt64BE(offset, BASE_OFFSET);
  }
  get partitionLeaderEpoch(): number {
    return this.buffer.readInt32BE(PARTITION_LEADER_EPOCH);
  }
  set partitionLeaderEpoch(epoch: number) {
    this.buffer.writeInt32BE(epoch, PARTITION_LEADER_EPOCH);
  }
  /** Bytes of the whole batch as its header says. */
  get sizeInBytes(): number {
    return LOG_OVERHEAD + this.buffer.readInt32BE(BATCH_LENGTH);
  }
  get magic(): number {
    return this.buffer.readInt8(MAGIC);
  }
  get crc(): number {
    return this.buffer.readUInt32BE(CRC);
  }
  set crc(crc: number) {
    this.buffer.writeUInt32BE(crc, CRC);
  }
  get attributes(): number {
    return this.buffer.readInt16BE(ATTRIBUTES);
  }
  /** undefined for the numbers 5 to 7, which no codec has. */
  get compression(): Compression | undefined {
    return COMPRESSIONS[this.attributes & COMPRESSION_MASK];
  }
  get timestampType(): "CreateTime" | "LogAppendTime" {
    return (this.attributes & TIMESTAMP_TYPE_MASK) === 0 ? "CreateTime" : "LogAppendTime";
  }
  /** The crc has to be set anew after this. */
  setTimestampType(type: "CreateTime" | "LogAppendTime"): void {
    const others = this.attributes & ~TIMESTAMP_TYPE_MASK;
    this.buffer.writeInt16BE(type === "CreateTime" ? others : others | TIMESTAMP_TYPE_MASK, ATTRIBUTES);
  }
  get isTransactional(): boolean {
    return (this.attributes & TRANSACTIONAL_MASK) !== 0;
  }
  get isControl(): boolean {
    return (this.attributes & CONTROL_MASK) !== 0;
  }
  /**
   * When compaction may drop the batch's tombstones (KIP-534), in ms; null when it has not decided yet. It stands in the
   * place of the base timestamp, and the records' timestamps are relative to it.
   */
  get deleteHorizonMs(): bigint | null {
    return (this.attributes & DELETE_HORIZON_MASK) === 0 ? null : this.baseTimestamp;
  }
  /** The base timestamp is a delete horizon. The crc has to be set anew after this. */
  markDeleteHorizon(): void {
    this.buffer.writeInt16BE(this.attributes | DELETE_HORIZON_MASK, ATTRIBUTES);
  }
  get lastOffsetDelta(): number {
    return this.buffer.readInt32BE(LAST_OFFSET_DELTA);
  }
  get lastOffset(): bigint {
    return this.baseOffset + BigInt(this.lastOffsetDelta);
  }
  get baseTimestamp(): bigint {
    return this.buffer.readBigInt64BE(BASE_TIMESTAMP);
  }
  get maxTimestamp(): bigint {
    return this.buffer.readBigInt64BE(MAX_TIMESTAMP);
  }
  /** The crc has to be set anew after this. */
  set maxTimestamp(timestamp: bigint) {
    this.buffer.writeBigInt64BE(timestamp, MAX_TIMESTAMP);
  }
  /** -1 when the producer is not idempotent. */
  get producerId(): bigint {
    return this.buffer.readBigInt64BE(PRODUCER_ID);
  }
  get producerEpoch(): number {
    return this.buffer.readInt16BE(PRODUCER_EPOCH);
  }
  get baseSequence(): number {
    return this.buffer.readInt32BE(BASE_SEQUENCE);
  }
  /** -1 when the batch has no sequence. */
  get lastSequence(): number {
    const { baseSequence } = this;
    return baseSequence === NO_SEQUENCE ? NO_SEQUENCE : incrementSequence(baseSequence, this.lastOffsetDelta);
  }
  get recordCount(): number {
    return this.buffer.readInt32BE(RECORD_COUNT);
  }
}

/** Sequences count from 0 to 2^31 - 1 and then start at 0 again. */
export function incrementSequence(sequence: number, increment: number): number {
  return (sequence + increment) % 2 ** 31;
}

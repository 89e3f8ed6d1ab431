import { computeCrc } from "./batch-integrity.ts";
import { compress } from "./compression.ts";
import {
  BATCH_HEADER_SIZE,
  COMPRESSIONS,
  CONTROL_MASK,
  type Compression,
  LOG_OVERHEAD,
  RecordBatch,
  TIMESTAMP_TYPE_MASK,
  TRANSACTIONAL_MASK,
} from "./record-batch.ts";
import type { RecordHeader } from "./record-cursor.ts";
import { signedVarintSize, writeSignedVarint } from "./signed-varint.ts";

/** What `readRecords` yields fits in here. */
export interface RecordToWrite {
  /** Left out: one more than that of the record before, the batch's base offset for the first. */
  readonly offset?: bigint;
  /** In ms; -1 for none. */
  readonly timestamp: bigint;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: readonly RecordHeader[];
}

/** A batch but for its records. */
export interface BatchFields {
  /** Left out: 0, as producers send it. */
  readonly baseOffset?: bigint;
  /** Left out: -1, as producers send it. */
  readonly partitionLeaderEpoch?: number;
  readonly compression?: Compression;
  readonly compressionLevel?: number;
  readonly timestampType?: "CreateTime" | "LogAppendTime";
  /** The three fields of an idempotent producer; left out: -1. */
  readonly producerId?: bigint;
  readonly producerEpoch?: number;
  readonly baseSequence?: number;
  readonly isTransactional?: boolean;
  readonly isControl?: boolean;
}

export interface BatchToWrite extends BatchFields {
  readonly records: readonly RecordToWrite[];
}

/** What a batch's header says of the records in it. */
export interface RecordsSummary {
  readonly recordCount: number;
  readonly lastOffsetDelta: number;
  /** That of the first record. */
  readonly baseTimestamp: bigint;
  readonly maxTimestamp: bigint;
}

const MAGIC_V2 = 2;

/**
 * A batch of format v2, laid out as Kafka's MemoryRecordsBuilder does: the first record's timestamp is the base, the
 * largest is the maximum.
 *
 * @throws RangeError when there is no record or a field does not fit
 */
export function buildBatch(batch: BatchToWrite): RecordBatch {
  const { records } = batch;
  const first = records[0];
  if (first === undefined) {
    throw new RangeError("a batch needs a record");
  }
  const baseOffset = batch.baseOffset ?? 0n;
  const offsetDeltas = new Array<number>(records.length);
  let maxTimestamp = -1n;
  let delta = -1;
  for (let i = 0; i < records.length; i++) {
    const { offset, timestamp } = records[i] as RecordToWrite;
    delta = offset === undefined ? delta + 1 : Number(offset - baseOffset);
    offsetDeltas[i] = delta;
    maxTimestamp = timestamp > maxTimestamp ? timestamp : maxTimestamp;
  }
  return buildBatchOfEncoded(batch, encodeRecords(records, offsetDeltas, first.timestamp), {
    recordCount: records.length,
    lastOffsetDelta: delta,
    baseTimestamp: first.timestamp,
    maxTimestamp,
  });
}

/** A batch of records that are encoded, one after the other, but not compressed. */
export function buildBatchOfEncoded(
  batch: BatchFields,
  encodedRecords: Buffer,
  summary: RecordsSummary,
): RecordBatch {
  const body = compress(batch.compression ?? "none", encodedRecords, batch.compressionLevel);
  return buildBatchOfCompressed(batch, body, summary);
}

/** `body` is the records as the batch's compression leaves them. */
export function buildBatchOfCompressed(
  batch: BatchFields,
  body: Buffer,
  summary: RecordsSummary,
): RecordBatch {
  const buffer = Buffer.allocUnsafe(BATCH_HEADER_SIZE + body.length);
  const attributes =
    COMPRESSIONS.indexOf(batch.compression ?? "none") |
    (batch.timestampType === "LogAppendTime" ? TIMESTAMP_TYPE_MASK : 0) |
    (batch.isTransactional ? TRANSACTIONAL_MASK : 0) |
    (batch.isControl ? CONTROL_MASK : 0);
  let at = buffer.writeBigInt64BE(batch.baseOffset ?? 0n, 0);
  at = buffer.writeInt32BE(buffer.length - LOG_OVERHEAD, at);
  at = buffer.writeInt32BE(batch.partitionLeaderEpoch ?? -1, at);
  at = buffer.writeInt8(MAGIC_V2, at);
  at = buffer.writeUInt32BE(0, at);
  at = buffer.writeInt16BE(attributes, at);
  at = buffer.writeInt32BE(summary.lastOffsetDelta, at);
  at = buffer.writeBigInt64BE(summary.baseTimestamp, at);
  at = buffer.writeBigInt64BE(summary.maxTimestamp, at);
  at = buffer.writeBigInt64BE(batch.producerId ?? -1n, at);
  at = buffer.writeInt16BE(batch.producerEpoch ?? -1, at);
  at = buffer.writeInt32BE(batch.baseSequence ?? -1, at);
  at = buffer.writeInt32BE(summary.recordCount, at);
  body.copy(buffer, at);
  const built = new RecordBatch(buffer);
  built.crc = computeCrc(built);
  return built;
}

function encodeRecords(
  records: readonly RecordToWrite[],
  offsetDeltas: readonly number[],
  baseTimestamp: bigint,
): Buffer {
  const sizes = records.map((record, i) => bodySize(record, offsetDeltas[i] as number, baseTimestamp));
  const total = sizes.reduce((sum, size) => sum + signedVarintSize(size) + size, 0);
  const out = Buffer.allocUnsafe(total);
  let at = 0;
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as RecordToWrite;
    at = writeSignedVarint(out, sizes[i] as number, at);
    at = out.writeInt8(0, at);
    at = writeSignedVarint(out, record.timestamp - baseTimestamp, at);
    at = writeSignedVarint(out, offsetDeltas[i] as number, at);
    at = writeBytes(out, record.key, at);
    at = writeBytes(out, record.value, at);
    const headers = record.headers ?? [];
    at = writeSignedVarint(out, headers.length, at);
    for (const { key, value } of headers) {
      at = writeSignedVarint(out, Buffer.byteLength(key), at);
      at += out.write(key, at, "utf8");
      at = writeBytes(out, value, at);
    }
  }
  return out;
}

function bodySize(record: RecordToWrite, offsetDelta: number, baseTimestamp: bigint): number {
  const headers = record.headers ?? [];
  let size =
    1 +
    signedVarintSize(record.timestamp - baseTimestamp) +
    signedVarintSize(offsetDelta) +
    bytesSize(record.key) +
    bytesSize(record.value) +
    signedVarintSize(headers.length);
  for (const { key, value } of headers) {
    const keySize = Buffer.byteLength(key);
    size += signedVarintSize(keySize) + keySize + bytesSize(value);
  }
  return size;
}

function bytesSize(bytes: Buffer | null): number {
  return bytes === null ? 1 : signedVarintSize(bytes.length) + bytes.length;
}

function writeBytes(out: Buffer, bytes: Buffer | null, at: number): number {
  if (bytes === null) {
    return writeSignedVarint(out, -1, at);
  }
  const start = writeSignedVarint(out, bytes.length, at);
  return start + bytes.copy(out, start);
}

/**
 * Batches of format v2 as consumers before Kafka 0.11 can read them, message sets of format v0 or v1, as Apache Kafka's
 * RecordsUtil.downConvert makes them: headers are left out, control batches too, a compressed batch becomes one wrapper
 * of the same compression, and zstd, which is younger, cannot be had.
 */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { compress, DEFAULT_MAX_UNCOMPRESSED_SIZE } from "./compression.ts";
import { addInt64, type Int64, toInt64 } from "./int64.ts";
import { setBrokenHeaderChecksum } from "./lz4-header-checksum.ts";
import type { MessageMagic } from "./message-cursor.ts";
import { messageSize, writeMessage } from "./message-set-writer.ts";
import type { Compression, RecordBatch } from "./record-batch.ts";
import { RecordCursor } from "./record-cursor.ts";
import { uncompressedRecords } from "./record-reader.ts";
import { UncompressedSizeError } from "./uncompressed-size-error.ts";

const NO_TIMESTAMP = -1;
const TWO_TO_32 = 2 ** 32;
const NOTHING: Buffer = Buffer.alloc(0);

export interface ConvertedBatch {
  /** Empty where the batch has nothing for such a consumer, or where not even one message fits. */
  readonly messages: Buffer;
  /** False when messages of the batch were left out for want of room. */
  readonly isWhole: boolean;
}

const NOTHING_TO_SAY: ConvertedBatch = { messages: NOTHING, isWhole: true };
const NO_ROOM: ConvertedBatch = { messages: NOTHING, isWhole: false };

/**
 * The messages of `batch`. Of one that is not compressed, those at `firstOffset` and above (some old clients take what
 * lies below for new), and as many as fit. A wrapper is all or nothing.
 *
 * @param maxBytes what the messages may take
 * @param atLeastOne whether the first message, or the wrapper, is given whatever its size
 * @throws KafkaError UNSUPPORTED_COMPRESSION_TYPE for zstd, INVALID_RECORD, MESSAGE_TOO_LARGE when the inside of the
 *   batch cannot be read
 */
export function downConvert(
  batch: RecordBatch,
  magic: MessageMagic,
  firstOffset: bigint,
  maxBytes: number,
  atLeastOne: boolean,
): ConvertedBatch {
  if (batch.isControl || batch.recordCount <= 0) return NOTHING_TO_SAY;
  const { compression } = batch;
  if (compression === undefined || compression === "zstd") {
    const name = compression ?? `compression ${batch.attributes & 7}`;
    throw new KafkaError(
      ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
      `${name} is not for messages of format v${magic}`,
    );
  }
  if (compression === "none") return convertPlain(batch, magic, firstOffset, maxBytes, atLeastOne);
  // Its size as a wrapper is not known yet but seldom differs much; this spares the work for what cannot be sent.
  if (batch.sizeInBytes > maxBytes && !atLeastOne) return NO_ROOM;
  const wrapper = wrap(batch, magic, compression);
  return wrapper.length > maxBytes && !atLeastOne ? NO_ROOM : { messages: wrapper, isWhole: true };
}

function convertPlain(
  batch: RecordBatch,
  magic: MessageMagic,
  firstOffset: bigint,
  maxBytes: number,
  atLeastOne: boolean,
): ConvertedBatch {
  const { bytes, start } = uncompressedRecords(batch, DEFAULT_MAX_UNCOMPRESSED_SIZE);
  const firstDelta = firstOffset - batch.baseOffset;
  let size = 0;
  let skipped = 0;
  let count = 0;
  const cursor = new RecordCursor().reset(bytes, start);
  for (let i = 0; i < batch.recordCount; i++) {
    cursor.next();
    if (cursor.offsetDelta < firstDelta) {
      skipped++;
      continue;
    }
    const next = size + messageSize(magic, cursor.keyLength, cursor.valueLength);
    if (next > maxBytes && (count > 0 || !atLeastOne)) break;
    size = next;
    count++;
  }
  const messages = Buffer.allocUnsafe(size);
  cursor.reset(bytes, start);
  for (let i = 0; i < skipped; i++) cursor.next();
  writeMessages(messages, batch, magic, cursor, bytes, count, toInt64(batch.baseOffset));
  return { messages, isWhole: skipped + count === batch.recordCount };
}

function wrap(batch: RecordBatch, magic: MessageMagic, compression: Compression): Buffer {
  const { bytes, start } = uncompressedRecords(batch, DEFAULT_MAX_UNCOMPRESSED_SIZE);
  const { recordCount } = batch;
  let size = 0;
  let firstDelta = 0;
  const cursor = new RecordCursor().reset(bytes, start);
  for (let i = 0; i < recordCount; i++) {
    cursor.next();
    if (i === 0) firstDelta = cursor.offsetDelta;
    size += messageSize(magic, cursor.keyLength, cursor.valueLength);
    // Tiny records take several times their bytes as messages.
    if (size > DEFAULT_MAX_UNCOMPRESSED_SIZE) {
      throw new UncompressedSizeError(compression, DEFAULT_MAX_UNCOMPRESSED_SIZE);
    }
  }
  const set = Buffer.allocUnsafe(size);
  // Within a wrapper of format v1 offsets are relative to the first message.
  const base = magic === 0 ? toInt64(batch.baseOffset) : -firstDelta;
  const maxTimestamp = writeMessages(set, batch, magic, cursor.reset(bytes, start), bytes, recordCount, base);
  const value = compress(compression, set);
  if (magic === 0 && compression === "lz4") setBrokenHeaderChecksum(value);
  const wrapper = Buffer.allocUnsafe(messageSize(magic, -1, value.length));
  const isLogAppendTime = batch.timestampType === "LogAppendTime";
  writeMessage(
    wrapper,
    {
      magic,
      // That of the last message, which tells a reader how far this goes.
      offset: batch.baseOffset + BigInt(cursor.offsetDelta),
      compression,
      timestamp: maxTimestamp,
      isLogAppendTime,
      source: value,
      keyStart: 0,
      keyLength: -1,
      valueStart: 0,
      valueLength: value.length,
    },
    0,
  );
  return wrapper;
}

/** Writes the next `count` records, with offsets from `base`; returns the largest timestamp. */
function writeMessages(
  out: Buffer,
  batch: RecordBatch,
  magic: MessageMagic,
  cursor: RecordCursor,
  bytes: Buffer,
  count: number,
  base: Int64,
): Int64 {
  const baseTimestamp = toInt64(batch.baseTimestamp);
  const isLogAppendTime = batch.timestampType === "LogAppendTime";
  const appendTime = toInt64(batch.maxTimestamp);
  let maxTimestamp = isLogAppendTime ? appendTime : NO_TIMESTAMP;
  for (let i = 0, at = 0; i < count; i++) {
    cursor.next();
    let timestamp = isLogAppendTime ? appendTime : addInt64(baseTimestamp, timestampDelta(cursor));
    // The older formats have no other negative timestamp; Kafka refuses to convert such records.
    if (timestamp < NO_TIMESTAMP) timestamp = NO_TIMESTAMP;
    if (timestamp > maxTimestamp) maxTimestamp = timestamp;
    const message = {
      magic,
      offset: addInt64(base, cursor.offsetDelta),
      compression: "none" as const,
      timestamp,
      isLogAppendTime,
      source: bytes,
      keyStart: cursor.keyStart,
      keyLength: cursor.keyLength,
      valueStart: cursor.valueStart,
      valueLength: cursor.valueLength,
    };
    at = writeMessage(out, message, at);
  }
  return maxTimestamp;
}

function timestampDelta({ timestampDeltaHigh: high, timestampDeltaLow: low }: RecordCursor): Int64 {
  return high === 0 || high === -1
    ? high * TWO_TO_32 + (low >>> 0)
    : (BigInt(high) << 32n) | BigInt(low >>> 0);
}

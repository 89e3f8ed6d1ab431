/**
 * Batches of format v2 as consumers before Kafka 0.11 can read them, message sets of format v0 or v1, as Apache Kafka's
 * RecordsUtil.downConvert makes them: headers are left out, control batches too, a compressed batch becomes one wrapper
 * of the same compression, and zstd, which is younger, cannot be had.
 */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { compress, DEFAULT_MAX_UNCOMPRESSED_SIZE } from "./compression.ts";
import { setBrokenHeaderChecksum } from "./lz4-header-checksum.ts";
import type { MessageMagic } from "./message-cursor.ts";
import { messageSize, writeMessage } from "./message-set-writer.ts";
import type { Compression, RecordBatch } from "./record-batch.ts";
import { RecordCursor } from "./record-cursor.ts";
import { uncompressedRecords } from "./record-reader.ts";
import { UncompressedSizeError } from "./uncompressed-size-error.ts";

const NO_TIMESTAMP = -1n;
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
  writeMessages(messages, batch, magic, cursor.reset(bytes, start), skipped, count, batch.baseOffset);
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
  const base = magic === 0 ? batch.baseOffset : BigInt(-firstDelta);
  const maxTimestamp = writeMessages(set, batch, magic, cursor.reset(bytes, start), 0, recordCount, base);
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
      key: null,
      value,
    },
    0,
  );
  return wrapper;
}

/** Writes `count` records after the first `skipped`, with offsets from `base`; returns the largest timestamp. */
function writeMessages(
  out: Buffer,
  batch: RecordBatch,
  magic: MessageMagic,
  cursor: RecordCursor,
  skipped: number,
  count: number,
  base: bigint,
): bigint {
  const { baseTimestamp } = batch;
  const isLogAppendTime = batch.timestampType === "LogAppendTime";
  const appendTime = batch.maxTimestamp;
  let maxTimestamp = isLogAppendTime ? appendTime : NO_TIMESTAMP;
  for (let i = 0; i < skipped; i++) cursor.next();
  for (let i = 0, at = 0; i < count; i++) {
    cursor.next();
    let timestamp = isLogAppendTime ? appendTime : BigInt.asIntN(64, baseTimestamp + cursor.timestampDelta);
    // The older formats have no other negative timestamp; Kafka refuses to convert such records.
    if (timestamp < NO_TIMESTAMP) timestamp = NO_TIMESTAMP;
    if (timestamp > maxTimestamp) maxTimestamp = timestamp;
    const message = {
      magic,
      offset: base + BigInt(cursor.offsetDelta),
      compression: "none" as const,
      timestamp,
      isLogAppendTime,
      key: cursor.bytes(cursor.keyStart, cursor.keyLength),
      value: cursor.bytes(cursor.valueStart, cursor.valueLength),
    };
    at = writeMessage(out, message, at);
  }
  return maxTimestamp;
}

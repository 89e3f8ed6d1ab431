/**
 * What producers before Kafka 0.11 send, message sets of formats v0 and v1, as one batch of format v2: checked and
 * converted as Apache Kafka does, by UnifiedLog.analyzeAndValidateRecords and then LogValidator, with their codes in
 * their order. Offsets count from 0 whatever the producer wrote, the compression stays the producer's, and messages of
 * format v0 have no timestamp.
 *
 * Where this differs, on purpose: what Kafka answers UNKNOWN_SERVER_ERROR to is INVALID_RECORD where a message is
 * malformed or cannot be decompressed, UNSUPPORTED_COMPRESSION_TYPE for an unknown compression, INVALID_TIMESTAMP for a
 * negative timestamp other than -1. The checksums of LZ4 frames, right or as KAFKA-3160 has them, are not looked at: the
 * crc covers the same bytes.
 */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { batchSizeAt } from "./batches.ts";
import { decompress } from "./compression.ts";
import type { Int64 } from "./int64.ts";
import { MessageCursor, type MessageMagic } from "./message-cursor.ts";
import { type Compression, RecordBatch } from "./record-batch.ts";
import { RecordEncoder } from "./record-encoder.ts";
import {
  type BatchRules,
  countUncompressed,
  uncompressedLimit,
  validateProducedBatch,
} from "./validate-batch.ts";
import { needsKey } from "./validate-records.ts";

const NO_TIMESTAMP = -1;
const MAGIC_V2 = 2;
const NOTHING: Buffer = Buffer.alloc(0);

/** What a message set is, seen from outside. */
interface Outline {
  readonly magic: MessageMagic;
  /** Of its one wrapper, else "none". */
  readonly compression: Compression;
}

/** Of a wrapper, for the messages in it. */
interface Wrapper {
  readonly magic: MessageMagic;
  readonly isLogAppendTime: boolean;
  readonly timestamp: Int64;
}

// Conversion never waits between its steps, so two cursors serve every set.
const outer = new MessageCursor();
const inner = new MessageCursor();

/**
 * The batch to append for what a Produce request of version 0, 1 or 2 carries for one partition; null when that is
 * nothing. Kafka takes batches of format v2 in these versions too.
 *
 * @param now in ms
 * @throws KafkaError CORRUPT_MESSAGE, INVALID_RECORD, INVALID_TIMESTAMP, MESSAGE_TOO_LARGE, UNSUPPORTED_COMPRESSION_TYPE
 */
export function convertProducedMessages(
  records: Buffer | null,
  produceVersion: number,
  rules: BatchRules,
  now: number,
): RecordBatch | null {
  if (records === null) fail(ErrorCode.INVALID_RECORD, "there are no records");
  if (records.length === 0) return null;
  const size = batchSizeAt(records, 0);
  // Kafka says that all is well, and stores nothing.
  if (size === null) fail(ErrorCode.INVALID_RECORD, "there is no whole message");
  if (new RecordBatch(records).magic === MAGIC_V2) {
    return validateProducedBatch(records, produceVersion, rules, now);
  }
  try {
    const { magic, compression } = examine(records, rules.maxBatchSize);
    const batch = convert(records, magic, compression, rules, now);
    if (batch.buffer.length > rules.maxBatchSize) {
      const sizes = `${batch.buffer.length} bytes, the topic allows ${rules.maxBatchSize}`;
      fail(ErrorCode.MESSAGE_TOO_LARGE, `the messages make a batch of ${sizes}`);
    }
    return batch;
  } finally {
    outer.reset(NOTHING);
    inner.reset(NOTHING);
  }
}

/** The first walk: sizes, crcs, one format, and a wrapper that stands alone. Bytes at the end that are no whole message are left out. */
function examine(records: Buffer, maxMessageSize: number): Outline {
  let magic: MessageMagic | null = null;
  let compression: Compression = "none";
  let count = 0;
  outer.reset(records);
  while (outer.next(true)) {
    count++;
    magic ??= outer.magic;
    const size = outer.end - outer.start;
    if (size > maxMessageSize) {
      const sizes = `${size} bytes, the topic allows ${maxMessageSize}`;
      fail(ErrorCode.MESSAGE_TOO_LARGE, `message ${count - 1} has ${sizes}`);
    }
    const { compression: codec } = outer;
    if (codec === undefined) {
      fail(ErrorCode.UNSUPPORTED_COMPRESSION_TYPE, `unknown compression ${outer.attributes & 7}`);
    }
    if (codec !== "none") compression = codec;
    if (outer.magic !== magic) {
      fail(ErrorCode.INVALID_RECORD, `a message of format v${outer.magic} among those of v${magic}`);
    }
  }
  if (magic === null) fail(ErrorCode.INVALID_RECORD, "there is no whole message");
  if (compression !== "none" && count > 1) {
    fail(ErrorCode.INVALID_RECORD, "a compressed message must be the only one for its partition");
  }
  if (compression === "zstd") {
    fail(ErrorCode.INVALID_RECORD, `zstd is not for messages of format v${magic}`);
  }
  return { magic, compression };
}

function convert(
  records: Buffer,
  magic: MessageMagic,
  compression: Compression,
  rules: BatchRules,
  now: number,
): RecordBatch {
  outer.reset(records);
  if (compression === "none") {
    const encoder = new RecordEncoder(records.length);
    while (outer.next(false)) {
      const fault = faultOf(outer, outer, rules, now);
      if (fault !== null) throw fault;
      addTo(encoder, records, outer, outer.timestamp);
    }
    return encoder.finish(compression, rules.timestampType, now);
  }
  outer.next(false);
  const wrapper: Wrapper = {
    magic,
    isLogAppendTime: outer.isLogAppendTime,
    timestamp: outer.timestamp,
  };
  return convertWrapped(outer.value, outer.offset, wrapper, compression, rules, now);
}

function convertWrapped(
  value: Buffer | null,
  wrapperOffset: Int64,
  wrapper: Wrapper,
  compression: Compression,
  rules: BatchRules,
  now: number,
): RecordBatch {
  if (value === null) fail(ErrorCode.INVALID_RECORD, "a compressed message has no value");
  const set = decompress(compression, value, uncompressedLimit(rules));
  countUncompressed(rules, set.length);
  const encoder = new RecordEncoder(set.length);
  let fault: KafkaError | null = null;
  let lastOffset: Int64 = 0;
  inner.reset(set);
  while (inner.next(true)) {
    lastOffset = inner.offset;
    if (inner.compression !== "none") {
      fail(ErrorCode.INVALID_RECORD, "a message within a compressed one is compressed itself");
    }
    const found = faultOf(inner, wrapper, rules, now);
    // All are looked at, and a timestamp counts more than other faults.
    if (found !== null && fault?.code !== ErrorCode.INVALID_TIMESTAMP) fault = found;
    if (fault === null) addTo(encoder, set, inner, timestampOf(inner, wrapper));
  }
  if (fault !== null) throw fault;
  if (encoder.recordCount === 0) {
    fail(ErrorCode.INVALID_RECORD, "a compressed message has no messages in it");
  }
  // Offsets in wrappers of v1 are relative and end at that of the wrapper; some librdkafka leaves that at 0.
  if (wrapper.magic === 1 && wrapperOffset !== 0 && wrapperOffset < lastOffset) {
    const offsets = `offset ${wrapperOffset}, the last message in it ${lastOffset}`;
    fail(ErrorCode.INVALID_RECORD, `a compressed message has ${offsets}`);
  }
  return encoder.finish(compression, rules.timestampType, now);
}

function addTo(encoder: RecordEncoder, set: Buffer, message: MessageCursor, timestamp: Int64): void {
  const { keyStart, keyLength, valueStart, valueLength } = message;
  encoder.add(timestamp, set, keyStart, keyLength, valueStart, valueLength);
}

/** A wrapper of LogAppendTime speaks for what is in it. */
function timestampOf(message: MessageCursor, wrapper: Wrapper): Int64 {
  return message.magic === 1 && wrapper.isLogAppendTime ? wrapper.timestamp : message.timestamp;
}

/** What is wrong with a message, which may be its own wrapper. */
function faultOf(
  message: MessageCursor,
  wrapper: Wrapper,
  rules: BatchRules,
  now: number,
): KafkaError | null {
  if (message.magic !== wrapper.magic) {
    return invalid(`a message of format v${message.magic} within one of v${wrapper.magic}`);
  }
  if (rules.isCompacted && message.keyLength < 0) {
    return invalid(needsKey(rules.partitionName ?? ""));
  }
  const timestamp = timestampOf(message, wrapper);
  const isCreateTime = rules.timestampType === "CreateTime";
  if (timestamp < NO_TIMESTAMP) return invalidTimestamp(`the timestamp is ${timestamp}`);
  if (isCreateTime && timestamp !== NO_TIMESTAMP) {
    const earliest = now - rules.timestampBeforeMaxMs;
    const latest = now + rules.timestampAfterMaxMs;
    return timestamp < earliest || timestamp > latest
      ? invalidTimestamp(`the timestamp ${timestamp} is not within [${earliest}, ${latest}]`)
      : null;
  }
  return wrapper.isLogAppendTime
    ? invalidTimestamp("a producer may not set the timestamp type LogAppendTime")
    : null;
}

function invalid(message: string): KafkaError {
  return new KafkaError(ErrorCode.INVALID_RECORD, message);
}

function invalidTimestamp(message: string): KafkaError {
  return new KafkaError(ErrorCode.INVALID_TIMESTAMP, message);
}

function fail(code: number, message: string): never {
  throw new KafkaError(code, message);
}

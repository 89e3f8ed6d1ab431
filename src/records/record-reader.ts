import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { DEFAULT_MAX_UNCOMPRESSED_SIZE, decompress } from "./compression.ts";
import { BATCH_HEADER_SIZE, incrementSequence, type RecordBatch } from "./record-batch.ts";
import { RecordCursor, type RecordHeader } from "./record-cursor.ts";

/** One record; key, value and headers are views on the batch, or on its uncompressed bytes. */
export interface BatchRecord {
  readonly offset: bigint;
  /** In ms; -1 for none. The batch's maximum where that is of LogAppendTime. */
  readonly timestamp: bigint;
  /** -1 when the batch has none. */
  readonly sequence: number;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: readonly RecordHeader[];
}

/**
 * The records of a batch, one at a time as they are asked for; a compressed batch is uncompressed whole before the first.
 * The caller has checked the batch's length and crc (see `checkBatchIntegrity`).
 *
 * @throws KafkaError INVALID_RECORD while iterating, when the records do not have the form they should have;
 *   UNSUPPORTED_COMPRESSION_TYPE, MESSAGE_TOO_LARGE before the first
 */
export function* readRecords(
  batch: RecordBatch,
  maxUncompressedSize: number = DEFAULT_MAX_UNCOMPRESSED_SIZE,
): Generator<BatchRecord, void, undefined> {
  const { baseOffset, baseTimestamp, baseSequence } = batch;
  const appendTime = batch.timestampType === "LogAppendTime" ? batch.maxTimestamp : null;
  for (const cursor of walkRecords(batch, maxUncompressedSize)) {
    yield {
      offset: baseOffset + BigInt(cursor.offsetDelta),
      timestamp: appendTime ?? BigInt.asIntN(64, baseTimestamp + cursor.timestampDelta),
      sequence: baseSequence < 0 ? -1 : incrementSequence(baseSequence, cursor.offsetDelta),
      key: cursor.bytes(cursor.keyStart, cursor.keyLength),
      value: cursor.bytes(cursor.valueStart, cursor.valueLength),
      headers: cursor.headers(),
    };
  }
}

/** As `readRecords`, but yields one cursor that stands on record after record. */
export function* walkRecords(
  batch: RecordBatch,
  maxUncompressedSize: number = DEFAULT_MAX_UNCOMPRESSED_SIZE,
): Generator<RecordCursor, void, undefined> {
  const { recordCount } = batch;
  if (recordCount < 0) {
    throw new KafkaError(ErrorCode.INVALID_RECORD, `the batch claims ${recordCount} records`);
  }
  if (recordCount === 0) {
    return;
  }
  const { bytes, start } = uncompressedRecords(batch, maxUncompressedSize);
  const cursor = new RecordCursor().reset(bytes, start);
  for (let i = 0; i < recordCount; i++) {
    cursor.next();
    yield cursor;
  }
  cursor.expectEnd();
}

/** The records' bytes as they are before compression: from `start` to the end of `bytes`. */
export function uncompressedRecords(
  batch: RecordBatch,
  maxSize: number,
): { readonly bytes: Buffer; readonly start: number } {
  const { compression } = batch;
  if (compression === undefined) {
    throw new KafkaError(
      ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
      `unknown compression ${batch.attributes & 7}`,
    );
  }
  return compression === "none"
    ? { bytes: batch.buffer, start: BATCH_HEADER_SIZE }
    : { bytes: decompress(compression, batch.buffer.subarray(BATCH_HEADER_SIZE), maxSize), start: 0 };
}

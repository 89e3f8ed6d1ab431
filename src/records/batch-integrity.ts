import { crc32c } from "@node-rs/crc32";
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { BATCH_HEADER_SIZE, type RecordBatch } from "./record-batch.ts";

/** Where the bytes begin that the crc covers. */
const ATTRIBUTES = 21;
const MAGIC_V2 = 2;

/** The crc32c that belongs to the bytes of `batch`. */
export function computeCrc(batch: RecordBatch): number {
  return crc32c(batch.buffer.subarray(ATTRIBUTES));
}

/** @throws KafkaError CORRUPT_MESSAGE */
export function checkCrc(batch: RecordBatch): void {
  const computed = computeCrc(batch);
  if (computed !== batch.crc) {
    throw new KafkaError(
      ErrorCode.CORRUPT_MESSAGE,
      `the batch says crc ${batch.crc}, its bytes have ${computed}`,
    );
  }
}

/**
 * Checks that the bytes are one batch of format v2 whose length and crc are right: enough for what was validated when it
 * came in, such as stored rows.
 *
 * @throws KafkaError CORRUPT_MESSAGE
 */
export function checkBatchIntegrity(batch: RecordBatch): void {
  const { buffer } = batch;
  if (buffer.length < BATCH_HEADER_SIZE || batch.magic !== MAGIC_V2 || batch.sizeInBytes !== buffer.length) {
    throw new KafkaError(ErrorCode.CORRUPT_MESSAGE, `${buffer.length} bytes are no batch of format v2`);
  }
  checkCrc(batch);
}

/** Makes the batch one of LogAppendTime, in place: every record has the timestamp `now` (ms) then. */
export function setLogAppendTime(batch: RecordBatch, now: number | bigint): void {
  batch.setTimestampType("LogAppendTime");
  setMaxTimestamp(batch, BigInt(now));
}

/** In place, with the crc. */
export function setMaxTimestamp(batch: RecordBatch, timestamp: bigint): void {
  batch.maxTimestamp = timestamp;
  batch.crc = computeCrc(batch);
}

/** ListOffsets by timestamp within one batch; what Kafka's FileRecords.searchForTimestamp and RecordBatch.offsetOfMaxTimestamp do. */
import type { RecordBatch } from "./record-batch.ts";
import { walkRecords } from "./record-reader.ts";

export interface OffsetAndTimestamp {
  readonly offset: bigint;
  readonly timestamp: bigint;
}

/**
 * The first record at or after `startOffset` whose timestamp is at least `timestamp`, null when there is none. The batch's
 * header is asked first, so batches that are too old cost nothing.
 *
 * @throws KafkaError INVALID_RECORD, MESSAGE_TOO_LARGE when the inside of the batch cannot be read
 */
export function offsetForTimestampInBatch(
  batch: RecordBatch,
  timestamp: bigint,
  startOffset: bigint = batch.baseOffset,
): OffsetAndTimestamp | null {
  return batch.maxTimestamp < timestamp
    ? null
    : find(batch, startOffset, (recordTimestamp) => recordTimestamp >= timestamp);
}

/**
 * The first record that has the batch's maximum timestamp (KIP-734): with LogAppendTime the first of all. Null when no
 * record has what the header says, as Kafka.
 */
export function maxTimestampInBatch(batch: RecordBatch): OffsetAndTimestamp | null {
  const { maxTimestamp } = batch;
  return find(batch, batch.baseOffset, (recordTimestamp) => recordTimestamp === maxTimestamp);
}

function find(
  batch: RecordBatch,
  startOffset: bigint,
  matches: (timestamp: bigint) => boolean,
): OffsetAndTimestamp | null {
  const { baseOffset, baseTimestamp, maxTimestamp } = batch;
  const isLogAppendTime = batch.timestampType === "LogAppendTime";
  if (isLogAppendTime && startOffset <= baseOffset && batch.recordCount === batch.lastOffsetDelta + 1) {
    // Every record has the same timestamp and none was compacted away: no need to look inside.
    return matches(maxTimestamp) ? { offset: baseOffset, timestamp: maxTimestamp } : null;
  }
  for (const cursor of walkRecords(batch)) {
    const timestamp = isLogAppendTime
      ? maxTimestamp
      : BigInt.asIntN(64, baseTimestamp + cursor.timestampDelta);
    if (matches(timestamp)) {
      const offset = baseOffset + BigInt(cursor.offsetDelta);
      if (offset >= startOffset) {
        return { offset, timestamp };
      }
    }
  }
  return null;
}

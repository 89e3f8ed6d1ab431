import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { RecordBatch } from "./record-batch.ts";
import { RecordCursor } from "./record-cursor.ts";

/** What a Produce response of version 8 and above says about a single record (KIP-467). */
export interface RecordError {
  /** The record's place in the batch, from 0. */
  readonly batchIndex: number;
  readonly batchIndexErrorMessage: string;
}

/** Single records are at fault: `recordErrors` names them. */
export class InvalidRecordsError extends KafkaError {
  readonly recordErrors: readonly RecordError[];

  constructor(code: number, message: string, recordErrors: readonly RecordError[]) {
    super(code, message);
    this.name = "InvalidRecordsError";
    this.recordErrors = recordErrors;
  }
}

/** In ms, both ends allowed. */
export interface TimestampRange {
  readonly earliest: number;
  readonly latest: number;
}

const NO_TIMESTAMP = -1n;
/** A response lists no more than these, so that its size does not follow the request's; Kafka lists all. */
const MAX_RECORD_ERRORS = 100;
const TWO_TO_32 = 2 ** 32;

/** Validation never waits between its steps, so one cursor serves every batch. */
const cursor = new RecordCursor();

/**
 * Walks the records of `batch` (uncompressed in `bytes` from `start`): well formed, as many as the header says, offset
 * deltas 0, 1, 2, …, a key where `compacted` is the name of a compacted partition, timestamps within `range`.
 *
 * @returns the largest timestamp, -1 when there is none above
 * @throws KafkaError INVALID_RECORD, INVALID_TIMESTAMP
 */
export function checkRecords(
  batch: RecordBatch,
  bytes: Buffer,
  start: number,
  compacted: string | null,
  range: TimestampRange | null,
): bigint {
  const { recordCount, baseTimestamp } = batch;
  let faulty = false;
  let maxHigh = -0x80000000;
  let maxLow = 0;
  let minHigh = 0x7fffffff;
  let minLow = -1;
  try {
    cursor.reset(bytes, start);
    for (let i = 0; i < recordCount; i++) {
      cursor.next();
      faulty ||= cursor.offsetDelta !== i || (compacted !== null && cursor.keyLength < 0);
      const { timestampDeltaHigh: high, timestampDeltaLow: low } = cursor;
      if (high > maxHigh || (high === maxHigh && low >>> 0 > maxLow >>> 0)) {
        maxHigh = high;
        maxLow = low;
      }
      if (high < minHigh || (high === minHigh && low >>> 0 < minLow >>> 0)) {
        minHigh = high;
        minLow = low;
      }
    }
    cursor.expectEnd();
    const base = Number(baseTimestamp);
    // In floating point, which is exact where timestamps are sane; where not, the closer look decides.
    const earliest = base + (minHigh * TWO_TO_32 + (minLow >>> 0));
    const latest = base + (maxHigh * TWO_TO_32 + (maxLow >>> 0));
    const isSane = earliest > -Number.MAX_SAFE_INTEGER && latest < Number.MAX_SAFE_INTEGER;
    if (faulty || !isSane || (range !== null && (earliest < range.earliest || latest > range.latest))) {
      findFaults(batch, bytes, start, compacted, range);
    }
    const max = baseTimestamp + ((BigInt(maxHigh) << 32n) | BigInt(maxLow >>> 0));
    return max > NO_TIMESTAMP ? max : NO_TIMESTAMP;
  } finally {
    cursor.clear();
  }
}

/** The second, slower walk that finds out which records are at fault, if any. */
function findFaults(
  batch: RecordBatch,
  bytes: Buffer,
  start: number,
  compacted: string | null,
  range: TimestampRange | null,
): void {
  const errors: RecordError[] = [];
  let count = 0;
  let isTimestampInvalid = false;
  cursor.reset(bytes, start);
  for (let i = 0; i < batch.recordCount; i++) {
    cursor.next();
    const timestamp = batch.baseTimestamp + cursor.timestampDelta;
    let message: string | null = null;
    if (cursor.offsetDelta !== i) {
      message = `the offset delta is ${cursor.offsetDelta}, not ${i}`;
    } else if (compacted !== null && cursor.keyLength < 0) {
      message = needsKey(compacted);
    } else if (BigInt.asIntN(64, timestamp) !== timestamp) {
      message = `the timestamp ${timestamp} is beyond 64 bits`;
      isTimestampInvalid = true;
    } else if (isOutside(timestamp, range)) {
      message = `the timestamp ${timestamp} is not within [${range?.earliest}, ${range?.latest}]`;
      isTimestampInvalid = true;
    }
    if (message !== null) {
      count++;
      if (errors.length < MAX_RECORD_ERRORS) {
        errors.push({ batchIndex: i, batchIndexErrorMessage: message });
      }
    }
  }
  if (count > 0) {
    throw isTimestampInvalid
      ? new InvalidRecordsError(
          ErrorCode.INVALID_TIMESTAMP,
          "One or more records have been rejected due to invalid timestamp",
          errors,
        )
      : new InvalidRecordsError(ErrorCode.INVALID_RECORD, rejection(count, errors), errors);
  }
}

/** Kafka's words, as those about timestamps and keys. */
function rejection(count: number, errors: readonly RecordError[]): string {
  const first = errors
    .slice(0, 3)
    .map((error) => `RecordError(batchIndex=${error.batchIndex}, message='${error.batchIndexErrorMessage}')`);
  return `One or more records have been rejected due to ${count} record errors in total, and only showing the first three errors at most: [${first.join(", ")}]`;
}

export function needsKey(partitionName: string): string {
  return `Compacted topic cannot accept message without key in topic partition ${partitionName}`;
}

function isOutside(timestamp: bigint, range: TimestampRange | null): boolean {
  return (
    range !== null && timestamp !== NO_TIMESTAMP && (timestamp < range.earliest || timestamp > range.latest)
  );
}

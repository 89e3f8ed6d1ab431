/** ListOffsets by timestamp: rows by bisection over their keys, then batches by their headers, then records. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import {
  maxTimestampInBatch,
  type OffsetAndTimestamp,
  offsetForTimestampInBatch,
} from "#src/records/timestamp-lookup.ts";
import { parseRowKey, partitionPrefix, prefixEnd, type RowKey, rowSeekKey, TABLE_BATCHES } from "./keys.ts";
import type { LogAddress } from "./log-context.ts";
import { rowAt } from "./log-state.ts";

const KEYS_PER_TURN = 1_000;

/** The first record in `start <= offset < end` whose timestamp is at least `timestamp`. */
export async function findTimestamp(
  log: LogAddress,
  start: bigint,
  end: bigint,
  timestamp: bigint,
): Promise<OffsetAndTimestamp | null> {
  let from = bisect(log, start, end, timestamp);
  for (;;) {
    const row = await firstRow(log, from, end, (facts) => facts.maxTimestamp >= timestamp);
    if (row === null) {
      return null;
    }
    for (const batch of batches(rowBytes(log, row))) {
      if (batch.lastOffset >= start && batch.maxTimestamp >= timestamp) {
        const found = offsetForTimestampInBatch(
          batch,
          timestamp,
          start > batch.baseOffset ? start : undefined,
        );
        if (found !== null) {
          return found;
        }
      }
    }
    from = row.lastOffset + 1n;
  }
}

/** The first record in `start <= offset < end` that has the largest timestamp of all in there. */
export async function findMaxTimestamp(
  log: LogAddress,
  start: bigint,
  end: bigint,
): Promise<OffsetAndTimestamp | null> {
  const first = end > start ? rowAt(log.environment, log.topic, log.partition, start) : null;
  if (first === null) {
    return null;
  }
  // The log may start in the middle of the first row, and then its key speaks of deleted records too.
  const best = maxInRow(log, first, start);
  const from = first.lastOffset + 1n;
  const largest = await largestTimestamp(log, from, end);
  if (largest <= (best?.timestamp ?? -1n)) {
    return best;
  }
  const candidate = bisect(log, from, end, largest);
  const row = await firstRow(log, candidate, end, (facts) => facts.maxTimestamp >= largest);
  return (row && maxInRow(log, row, from)) ?? best;
}

function maxInRow(log: LogAddress, row: RowKey, start: bigint): OffsetAndTimestamp | null {
  let best: OffsetAndTimestamp | null = null;
  for (const batch of batches(rowBytes(log, row))) {
    if (batch.lastOffset >= start && (best === null || batch.maxTimestamp > best.timestamp)) {
      const found = batch.baseOffset >= start ? maxTimestampInBatch(batch) : maxFrom(batch, start);
      best = found !== null && (best === null || found.timestamp > best.timestamp) ? found : best;
    }
  }
  return best;
}

/** In the records of a batch from `start` on, climbing from one to the next that is later. */
function maxFrom(batch: RecordBatch, start: bigint): OffsetAndTimestamp | null {
  let best = offsetForTimestampInBatch(batch, -1n, start);
  for (let next = best; next !== null; next = offsetForTimestampInBatch(batch, next.timestamp + 1n, start)) {
    best = next;
  }
  return best;
}

/**
 * An offset at or before the first row that reaches `timestamp`. See RowKey.maxTimestampSoFar: exact, unless records that
 * were later than those that are left have been deleted.
 */
function bisect(log: LogAddress, start: bigint, end: bigint, timestamp: bigint): bigint {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) / 2n;
    const row = rowAt(log.environment, log.topic, log.partition, middle);
    if (row === null || row.maxTimestampSoFar >= timestamp) {
      high = middle;
    } else {
      low = row.lastOffset + 1n;
    }
  }
  return low;
}

async function largestTimestamp(log: LogAddress, start: bigint, end: bigint): Promise<bigint> {
  const last = end > start ? rowAt(log.environment, log.topic, log.partition, end - 1n) : null;
  if (last === null) {
    return -1n;
  }
  const claimed = last.maxTimestampSoFar;
  const from = bisect(log, start, end, claimed);
  const first = rowAt(log.environment, log.topic, log.partition, from);
  if (first !== null && first.maxTimestamp === claimed) {
    return claimed;
  }
  let largest = -1n;
  await firstRow(log, start, end, (facts) => {
    largest = facts.maxTimestamp > largest ? facts.maxTimestamp : largest;
    return false;
  });
  return largest;
}

async function firstRow(
  log: LogAddress,
  from: bigint,
  end: bigint,
  matches: (row: RowKey) => boolean,
): Promise<RowKey | null> {
  const last = prefixEnd(partitionPrefix(TABLE_BATCHES, log.topic, log.partition));
  let next = from;
  for (;;) {
    let seen = 0;
    for (const key of log.environment.keys(rowSeekKey(log.topic, log.partition, next), last, KEYS_PER_TURN)) {
      const row = parseRowKey(key);
      if (row.lastOffset >= end) {
        return null;
      }
      if (matches(row)) {
        return row;
      }
      next = row.lastOffset + 1n;
      seen++;
    }
    if (seen < KEYS_PER_TURN) {
      return null;
    }
    await nextTurn();
  }
}

/**
 * The bytes of the row that holds the last offset of `row`: row-merger.ts may have joined it with its neighbours, or retention taken
 * it, and then the next one stands in for it.
 */
function rowBytes(log: LogAddress, row: RowKey): Buffer {
  const end = prefixEnd(partitionPrefix(TABLE_BATCHES, log.topic, log.partition));
  const start = rowSeekKey(log.topic, log.partition, row.lastOffset);
  return log.environment.firstRow(start, end)?.value ?? Buffer.alloc(0);
}

/** The position of the batch that holds `offset`, or the next one; `end` when there is none. */
export function positionOf(log: LogAddress, offset: bigint, end: bigint): bigint {
  const row = rowAt(log.environment, log.topic, log.partition, offset);
  let position = row?.startPosition ?? end;
  for (const batch of batches(row === null ? Buffer.alloc(0) : rowBytes(log, row))) {
    if (batch.lastOffset >= offset) {
      break;
    }
    position += BigInt(batch.buffer.length);
  }
  return position < end ? position : end;
}

import { setImmediate as nextTurn } from "node:timers/promises";
import { parseRowKey, partitionPrefix, prefixEnd, rowSeekKey, TABLE_BATCHES } from "./keys.ts";
import type { LogAddress } from "./log-context.ts";

/** Keys looked at before other work gets its turn: about a millisecond. */
const KEYS_PER_TURN = 1_000;

export interface RetentionLimits {
  readonly retentionMs: number;
  readonly retentionBytes: number;
  readonly now: number;
}

/**
 * The offset up to which a log is past its limits. The unit is the row. As in Kafka, what is kept is never less than
 * `retentionBytes`; rows without any timestamp are judged by the next one that has one.
 */
export async function retentionEnd(
  log: LogAddress,
  range: { start: bigint; end: bigint; sizeInBytes: number },
  limits: RetentionLimits,
): Promise<bigint> {
  const { retentionMs, retentionBytes } = limits;
  const oldest = BigInt(limits.now) - BigInt(Math.max(0, retentionMs));
  const last = prefixEnd(partitionPrefix(TABLE_BATCHES, log.topic, log.partition));
  let surplus = retentionBytes < 0 ? -1 : range.sizeInBytes - retentionBytes;
  let newStart = range.start;
  let from = range.start;
  for (;;) {
    let seen = 0;
    for (const key of log.environment.keys(rowSeekKey(log.topic, log.partition, from), last, KEYS_PER_TURN)) {
      const row = parseRowKey(key);
      const isUndecided = row.maxTimestamp < 0n;
      const isExpired = retentionMs >= 0 && (isUndecided || row.maxTimestamp < oldest);
      const isSurplus = surplus >= row.size;
      if (row.lastOffset >= range.end || (!isExpired && !isSurplus)) {
        return newStart;
      }
      if (isSurplus || !isUndecided) {
        newStart = row.lastOffset + 1n;
      }
      surplus -= row.size;
      from = row.lastOffset + 1n;
      seen++;
    }
    if (seen < KEYS_PER_TURN) {
      return newStart;
    }
    await nextTurn();
  }
}

/** Bytes of the rows from the one that holds `start` up to, not including, the one that ends at `end`. */
export async function sizeOfRows(log: LogAddress, start: bigint, end: bigint): Promise<bigint> {
  const last = rowSeekKey(log.topic, log.partition, end);
  let size = 0n;
  let from = start;
  for (;;) {
    let seen = 0;
    for (const key of log.environment.keys(rowSeekKey(log.topic, log.partition, from), last, KEYS_PER_TURN)) {
      const row = parseRowKey(key);
      size += BigInt(row.size);
      from = row.lastOffset + 1n;
      seen++;
    }
    if (seen < KEYS_PER_TURN) {
      return size;
    }
    await nextTurn();
  }
}

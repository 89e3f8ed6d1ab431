import { BatchCollector } from "../batch-collector.ts";
import { parseRowKey, partitionPrefix, prefixEnd, rowSeekKey, TABLE_BATCHES } from "./keys.ts";
import type { LogAddress } from "./log-context.ts";

/**
 * Whole batches from `offset` on, all below `end`. From memory when the tail reaches back that far, from the store
 * otherwise; never both, since the next read will find the tail.
 */
export function readLog(
  log: LogAddress,
  offset: bigint,
  end: bigint,
  maxBytes: number,
  atLeastOne: boolean,
): readonly Buffer[] {
  const collector = new BatchCollector(offset, maxBytes, atLeastOne);
  const cached = log.tail.find(offset);
  if (cached !== null) {
    for (let i = cached.index; i < cached.rows.length; i++) {
      const row = cached.rows[i];
      if (row === undefined || row.baseOffset >= end || !collector.take(row.buffer)) {
        break;
      }
    }
    return collector.pieces;
  }
  const last = prefixEnd(partitionPrefix(TABLE_BATCHES, log.topic, log.partition));
  for (const { key, value } of log.environment.rows(rowSeekKey(log.topic, log.partition, offset), last)) {
    // Rows of a transaction that is visible but not flushed yet are beyond the end.
    if (parseRowKey(key).lastOffset >= end || !collector.take(value)) {
      break;
    }
  }
  return collector.pieces;
}

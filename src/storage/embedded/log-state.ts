import { type EpochStart, LeaderEpochs } from "../leader-epochs.ts";
import type { Environment } from "./environment.ts";
import {
  epochOfKey,
  parseRowKey,
  partitionPrefix,
  prefixEnd,
  type RowKey,
  rowSeekKey,
  TABLE_BATCHES,
  TABLE_EPOCH,
  TABLE_LOG_START,
} from "./keys.ts";

/** What a log is when it is opened; all of it follows from its rows. */
export interface LogState {
  readonly logStart: bigint;
  readonly nextOffset: bigint;
  /** The position that the next row gets, see RowKey.startPosition. */
  readonly nextPosition: bigint;
  /** The position of the first row that holds anything from the log start on. */
  readonly firstPosition: bigint;
  /** See LogStart.removedBytes. */
  readonly removedBytes: bigint;
  /** Over the rows that there are; -1 when there is none. */
  readonly maxTimestamp: bigint;
  readonly epochs: LeaderEpochs;
  /** The log start was raised, but not all rows below were removed. */
  readonly hasGarbage: boolean;
}

/**
 * Where the log begins, written when it moves or is compacted; an empty log has nothing else that says where to go on.
 */
export interface LogStart {
  readonly logStart: bigint;
  readonly nextOffset: bigint;
  readonly nextPosition: bigint;
  /** What compaction took out between the first row and the end: positions differ by that much more than there is. */
  readonly removedBytes: bigint;
}

/** A log that was never compacted has no last field. */
const SIZE_WITHOUT_REMOVED = 24;

export function encodeLogStart(start: LogStart): Buffer {
  const bytes = Buffer.allocUnsafe(SIZE_WITHOUT_REMOVED + 8);
  bytes.writeBigInt64BE(start.logStart, 0);
  bytes.writeBigInt64BE(start.nextOffset, 8);
  bytes.writeBigInt64BE(start.nextPosition, 16);
  bytes.writeBigInt64BE(start.removedBytes, SIZE_WITHOUT_REMOVED);
  return bytes;
}

function decodeLogStart(bytes: Buffer): LogStart {
  return {
    logStart: bytes.readBigInt64BE(0),
    nextOffset: bytes.readBigInt64BE(8),
    nextPosition: bytes.readBigInt64BE(16),
    removedBytes: bytes.length > SIZE_WITHOUT_REMOVED ? bytes.readBigInt64BE(SIZE_WITHOUT_REMOVED) : 0n,
  };
}

export function loadLogState(environment: Environment, topic: number, partition: number): LogState {
  const stored = environment.get(partitionPrefix(TABLE_LOG_START, topic, partition));
  const start = stored === null ? null : decodeLogStart(stored);
  const logStart = start?.logStart ?? 0n;

  const prefix = partitionPrefix(TABLE_BATCHES, topic, partition);
  const end = prefixEnd(prefix);
  const lastKey = environment.lastKey(prefix, end);
  const last = lastKey === null ? null : parseRowKey(lastKey);
  const first = rowAt(environment, topic, partition, logStart);
  const oldestKey = last === null ? null : environment.firstKey(prefix, end);

  let nextOffset = start?.nextOffset ?? 0n;
  let nextPosition = start?.nextPosition ?? 0n;
  if (last !== null && last.lastOffset >= nextOffset) {
    nextOffset = last.lastOffset + 1n;
    nextPosition = last.startPosition + BigInt(last.size);
  }

  const epochs = new LeaderEpochs(loadEpochs(environment, topic, partition));
  epochs.truncateStart(logStart);
  return {
    logStart,
    nextOffset,
    nextPosition,
    firstPosition: first?.startPosition ?? nextPosition,
    removedBytes: start?.removedBytes ?? 0n,
    maxTimestamp: first === null || last === null ? -1n : last.maxTimestampSoFar,
    epochs,
    hasGarbage: oldestKey !== null && parseRowKey(oldestKey).lastOffset < logStart,
  };
}

/** The first row that holds `offset` or later ones. */
export function rowAt(
  environment: Environment,
  topic: number,
  partition: number,
  offset: bigint,
): RowKey | null {
  const end = prefixEnd(partitionPrefix(TABLE_BATCHES, topic, partition));
  const key = environment.firstKey(rowSeekKey(topic, partition, offset), end);
  return key === null ? null : parseRowKey(key);
}

function loadEpochs(environment: Environment, topic: number, partition: number): EpochStart[] {
  const prefix = partitionPrefix(TABLE_EPOCH, topic, partition);
  const entries: EpochStart[] = [];
  for (const { key, value } of environment.rows(prefix, prefixEnd(prefix))) {
    entries.push({ epoch: epochOfKey(key), startOffset: value.readBigInt64BE(0) });
  }
  return entries;
}

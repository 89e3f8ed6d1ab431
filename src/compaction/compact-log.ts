/**
 * One compaction of a log, as Apache Kafka's Cleaner does it: the offset of the last record of each key in the dirty part goes
 * into a map, as far as it has room; then everything from the log start to there is written again without the records whose
 * key comes later, a piece at a time. What a stop or a crash cuts short is done again.
 *
 * Kafka leaves the last batch of each round even if nothing is in it, to know where the log goes on; here the last batch of
 * the log is never touched.
 */
import { checkBatchIntegrity } from "#src/records/batch-integrity.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { walkRecords } from "#src/records/record-reader.ts";
import type { Partition } from "#src/storage/engine.ts";
import type { CleanableRange } from "./cleanable-range.ts";
import { LogReader } from "./log-reader.ts";
import { LogRewriter } from "./log-rewriter.ts";
import { OffsetMap } from "./offset-map.ts";
import type { Pace } from "./pace.ts";

export interface CompactionOptions {
  /** log.cleaner.dedupe.buffer.size */
  readonly mapBytes: number;
  /** log.cleaner.io.buffer.load.factor */
  readonly mapLoadFactor: number;
  /** delete.retention.ms */
  readonly deleteRetentionMs: number;
  readonly now: number;
  readonly pace: Pace;
}

export interface CompactionResult {
  /** Everything below is clean. */
  readonly cleanUpTo: bigint;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

/** @throws CompactionStopped; KafkaError as reading and replacing do, or when a batch cannot be read */
export async function compactLog(
  partition: Partition,
  { firstDirtyOffset, firstUncleanableOffset }: CleanableRange,
  options: CompactionOptions,
): Promise<CompactionResult> {
  const reader = new LogReader(partition, options.pace);
  const dirtyOffsets = Number(firstUncleanableOffset - firstDirtyOffset);
  const map = new OffsetMap(options.mapBytes, options.mapLoadFactor, dirtyOffsets);
  const latest = await fillMap(map, reader, firstDirtyOffset, firstUncleanableOffset);
  const rewriter = new LogRewriter(partition, map, latest, options);
  for await (const batch of reader.read(partition.logStartOffset, latest)) {
    await rewriter.add(batch);
  }
  await rewriter.finish();
  return { cleanUpTo: latest + 1n, bytesRead: reader.bytes, bytesWritten: rewriter.bytes };
}

/** Returns the last offset that the map speaks of; it may be one in the middle of a batch. */
async function fillMap(map: OffsetMap, reader: LogReader, start: bigint, end: bigint): Promise<bigint> {
  let latest = start - 1n;
  for await (const batch of reader.read(start, end - 1n)) {
    checkBatchIntegrity(batch);
    const full = batch.isControl ? null : addBatch(map, batch, Number(start));
    if (full !== null) {
      return full > latest ? full : latest;
    }
    latest = batch.lastOffset;
  }
  return latest;
}

/** Null, or the last offset of the batch before there was no room. */
function addBatch(map: OffsetMap, batch: RecordBatch, start: number): bigint | null {
  if (batch.isTransactional) {
    // Whether it was committed nobody can tell, as there are no transactions here.
    throw new Error(`the batch at offset ${batch.baseOffset} belongs to a transaction`);
  }
  const baseOffset = Number(batch.baseOffset);
  for (const cursor of walkRecords(batch)) {
    const offset = baseOffset + cursor.offsetDelta;
    const key = cursor.bytes(cursor.keyStart, cursor.keyLength);
    if (key !== null && offset >= start && !map.put(key, offset)) {
      return BigInt(offset - 1);
    }
  }
  return null;
}

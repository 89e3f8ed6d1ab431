/** Which part of a log is to be compacted, and whether it is time: Kafka's LogCleanerManager, batches in the place of segments. */
import { RecordBatch } from "#src/records/record-batch.ts";
import type { Partition } from "#src/storage/engine.ts";
import type { CompactionConfig } from "#src/topics/topic-config.ts";

export interface CleanableRange {
  /** Everything below was compacted before. */
  readonly firstDirtyOffset: bigint;
  /** The first batch that must stay as it is: the last of the log, or one that is too young. */
  readonly firstUncleanableOffset: bigint;
  /** The share of the dirty bytes that may be compacted in those and the clean ones. */
  readonly dirtyRatio: number;
  /** Records wait for longer than max.compaction.lag.ms. */
  readonly isOverdue: boolean;
}

/** @param checkpoint where the last compaction ended, null when there was none */
export async function cleanableRange(
  partition: Partition,
  checkpoint: bigint | null,
  config: CompactionConfig,
  now: number,
): Promise<CleanableRange | null> {
  const { logStartOffset, highWatermark } = partition;
  const isValid = checkpoint !== null && checkpoint >= logStartOffset && checkpoint <= highWatermark;
  const firstDirtyOffset = isValid ? checkpoint : logStartOffset;
  if (firstDirtyOffset >= highWatermark - 1n) {
    return null;
  }
  const firstUncleanableOffset = await uncleanable(partition, config.minCompactionLagMs, now);
  if (firstUncleanableOffset <= firstDirtyOffset) {
    return null;
  }
  const dirty = await partition.sizeInBytesFrom(firstDirtyOffset);
  const cleanable = dirty - (await partition.sizeInBytesFrom(firstUncleanableOffset));
  const clean = partition.sizeInBytes - dirty;
  return {
    firstDirtyOffset,
    firstUncleanableOffset,
    dirtyRatio: cleanable / (clean + cleanable),
    isOverdue: await isOverdue(partition, firstDirtyOffset, config.maxCompactionLagMs, now),
  };
}

export function isTimeToCompact(range: CleanableRange, config: CompactionConfig): boolean {
  return range.isOverdue || range.dirtyRatio > config.minCleanableDirtyRatio;
}

/** Kafka never compacts its active segment; here the last batch is that. */
async function uncleanable(partition: Partition, minLagMs: number, now: number): Promise<bigint> {
  const last = await batchAt(partition, partition.highWatermark - 1n);
  const young = minLagMs > 0 ? await partition.offsetForTimestamp(BigInt(now - minLagMs) + 1n) : null;
  const firstYoung = young === null ? null : await batchAt(partition, young.offset);
  return firstYoung !== null && firstYoung.baseOffset < last.baseOffset
    ? firstYoung.baseOffset
    : last.baseOffset;
}

async function isOverdue(
  partition: Partition,
  offset: bigint,
  maxLagMs: number,
  now: number,
): Promise<boolean> {
  const { maxTimestamp } = await batchAt(partition, offset);
  return maxTimestamp > 0n && maxTimestamp < BigInt(now) - BigInt(Math.min(now, maxLagMs));
}

/** The batch that holds `offset`, or the next one. */
async function batchAt(partition: Partition, offset: bigint): Promise<RecordBatch> {
  const [piece] = await partition.read(offset, 0, true);
  if (piece === undefined) {
    throw new Error(`there is no batch at offset ${offset}, below the high watermark`);
  }
  return new RecordBatch(piece);
}

import type { RecordBatch } from "#src/records/record-batch.ts";
import type {
  AppendResult,
  EpochEndOffset,
  Partition,
  ProducerState,
  TimestampedOffset,
  Topic,
} from "../engine.ts";
import type { LeaderEpochs } from "../leader-epochs.ts";
import { engineClosed, offsetOutOfRange, partitionDeleted } from "../storage-errors.ts";
import type { LogTail } from "../tail-cache.ts";
import { isIdempotent, LogAppender } from "./log-appender.ts";
import type { LogAddress, LogContext } from "./log-context.ts";
import { LogExtent } from "./log-extent.ts";
import { LogProducers } from "./log-producers.ts";
import { readLog } from "./log-reader.ts";
import { loadLogState } from "./log-state.ts";
import { checkReplacement } from "./replace-rows.ts";
import { type RetentionLimits, retentionEnd } from "./retention.ts";
import type { BuiltRow } from "./row-builder.ts";
import { RowMerger } from "./row-merger.ts";
import { findMaxTimestamp, findTimestamp, positionOf } from "./time-search.ts";

export interface LogOwner extends Topic {
  /** The number that the topic's rows are filed under. */
  readonly number: number;
  /** Nothing new may be filed under it: its rows are going to be removed. */
  readonly isBeingDeleted: boolean;
}

/** What is known of a log once it was asked for. */
interface LoadedLog {
  readonly extent: LogExtent;
  readonly epochs: LeaderEpochs;
  readonly producers: LogProducers;
  readonly appender: LogAppender;
  readonly merger: RowMerger;
}

/** One partition in the embedded store. */
export class PartitionLog implements Partition {
  readonly topic: LogOwner;
  readonly index: number;
  readonly leaderEpoch: number;
  readonly #context: LogContext;
  readonly #tail: LogTail;
  readonly #listeners: Set<() => void> = new Set();
  #loaded: LoadedLog | null = null;

  constructor(context: LogContext, topic: LogOwner, index: number, leaderEpoch: number) {
    this.#context = context;
    this.topic = topic;
    this.index = index;
    this.leaderEpoch = leaderEpoch;
    this.#tail = context.tailCache.open();
  }

  get logStartOffset(): bigint {
    return this.#load().extent.logStart;
  }

  get highWatermark(): bigint {
    return this.#load().appender.end.highWatermark;
  }

  get sizeInBytes(): number {
    return this.#load().extent.sizeInBytes;
  }

  async append(batch: RecordBatch | null, produced?: RecordBatch): Promise<AppendResult> {
    return this.#openForChange().appender.append(batch, produced);
  }

  isDuplicate(produced: RecordBatch): boolean {
    return isIdempotent(produced) && this.#load().producers.isDuplicate(produced);
  }

  async read(offset: bigint, maxBytes: number, atLeastOne: boolean): Promise<readonly Buffer[]> {
    const { extent, appender } = this.#open();
    const { logStart } = extent;
    const { highWatermark } = appender.end;
    if (offset < logStart || offset > highWatermark) {
      throw offsetOutOfRange(offset, logStart, highWatermark);
    }
    if (offset === highWatermark) {
      return [];
    }
    return readLog(this.#address, offset, highWatermark, maxBytes, atLeastOne);
  }

  async offsetForTimestamp(timestamp: bigint): Promise<TimestampedOffset | null> {
    const { extent, appender, epochs } = this.#open();
    const { highWatermark, maxTimestamp } = appender.end;
    if (maxTimestamp < timestamp) {
      return null;
    }
    const found = await findTimestamp(this.#address, extent.logStart, highWatermark, timestamp);
    return found && { ...found, leaderEpoch: epochs.epochAt(found.offset) };
  }

  async offsetOfMaxTimestamp(): Promise<TimestampedOffset | null> {
    const { extent, appender, epochs } = this.#open();
    const found = await findMaxTimestamp(this.#address, extent.logStart, appender.end.highWatermark);
    return found && { ...found, leaderEpoch: epochs.epochAt(found.offset) };
  }

  async endOffsetForEpoch(epoch: number): Promise<EpochEndOffset | null> {
    const { appender, epochs } = this.#open();
    return epochs.endOffset(epoch, appender.end.highWatermark);
  }

  async deleteRecordsBefore(offset: bigint): Promise<void> {
    const { extent, appender } = this.#openForChange();
    const { highWatermark } = appender.end;
    if (offset < 0n || offset > highWatermark) {
      throw offsetOutOfRange(offset, extent.logStart, highWatermark);
    }
    await extent.raiseLogStart(offset);
  }

  async applyRetention(limits: RetentionLimits): Promise<number> {
    const { extent, appender } = this.#openForChange();
    const { logStart: start, sizeInBytes } = extent;
    const range = { start, end: appender.end.highWatermark, sizeInBytes };
    return Number(await extent.raiseLogStart(await retentionEnd(this.#address, range, limits)));
  }

  async sizeInBytesFrom(offset: bigint): Promise<number> {
    const { extent, appender } = this.#open();
    if (offset <= extent.logStart) {
      return extent.sizeInBytes;
    }
    const size = appender.end.position - positionOf(this.#address, offset, appender.end.position);
    return Math.min(Number(size), extent.sizeInBytes);
  }

  async replaceBatches(start: bigint, end: bigint, replacement: readonly RecordBatch[]): Promise<boolean> {
    const { extent, appender } = this.#openForChange();
    checkReplacement({ start, end, batches: replacement }, appender.end.highWatermark);
    return extent.replace({ start, end, batches: replacement });
  }

  activeProducers(): readonly ProducerState[] {
    return this.#open().producers.list();
  }

  async expireProducers(before: number): Promise<void> {
    const keys = this.#openForChange().producers.expire(BigInt(before));
    if (keys.length > 0) {
      await this.#context.commits.submit((writer) => {
        for (const key of keys) {
          writer.remove(key);
        }
      });
    }
  }

  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The topic was deleted: whoever waits for data is woken to see it. */
  deleted(): void {
    this.#tail.clear();
    this.#notify();
  }

  get #address(): LogAddress {
    const { environment } = this.#context;
    return { environment, tail: this.#tail, topic: this.topic.number, partition: this.index };
  }

  #open(): LoadedLog {
    if (this.topic.isDeleted) {
      throw partitionDeleted(this.topic.name, this.index);
    }
    if (this.#context.commits.isClosed) {
      throw engineClosed();
    }
    return this.#load();
  }

  #openForChange(): LoadedLog {
    if (this.topic.isBeingDeleted) {
      throw partitionDeleted(this.topic.name, this.index);
    }
    return this.#open();
  }

  #load(): LoadedLog {
    this.#loaded ??= this.#loadNow();
    return this.#loaded;
  }

  #loadNow(): LoadedLog {
    const { environment, commits } = this.#context;
    const topic = this.topic.number;
    const state = loadLogState(environment, topic, this.index);
    const { epochs } = state;
    epochs.assign(this.leaderEpoch, state.nextOffset);
    const producers = new LogProducers(environment, topic, this.index);
    const end = {
      highWatermark: state.nextOffset,
      position: state.nextPosition,
      maxTimestamp: state.maxTimestamp,
    };
    const appended = {
      topic,
      partition: this.index,
      leaderEpoch: this.leaderEpoch,
      get logStart() {
        return log.extent.logStart;
      },
      committed: (rows: readonly BuiltRow[]) => this.#committed(log, rows),
    };
    const appender = new LogAppender(appended, commits, producers, end);
    const merger = new RowMerger(environment, commits, topic, this.index);
    const extent = new LogExtent(
      {
        context: this.#context,
        address: this.#address,
        appender,
        epochs,
        merger,
        checkOpen: () => this.#openForChange(),
        onMoved: () => this.#notify(),
      },
      state,
    );
    const log: LoadedLog = { extent, epochs, producers, appender, merger };
    return log;
  }

  #committed(log: LoadedLog, rows: readonly BuiltRow[]): void {
    if (!this.topic.isBeingDeleted) {
      log.merger.observe(rows);
      for (const row of rows) {
        this.#tail.add(row);
      }
    }
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

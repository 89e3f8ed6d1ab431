import type { RecordBatch } from "#src/records/record-batch.ts";
import type { KafkaError } from "#wire/kafka-error.ts";
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
import type { RowWriter } from "./environment.ts";
import type { CommitWork } from "./group-commit.ts";
import { epochKey, partitionPrefix, rowKey, TABLE_LOG_START } from "./keys.ts";
import type { LogAddress, LogContext } from "./log-context.ts";
import { LogProducers } from "./log-producers.ts";
import { readLog } from "./log-reader.ts";
import { encodeLogStart, loadLogState, rowAt } from "./log-state.ts";
import { type RetentionLimits, retentionEnd } from "./retention.ts";
import { type BuiltRow, buildRows } from "./row-builder.ts";
import { findMaxTimestamp, findTimestamp } from "./time-search.ts";
import { trimRows } from "./trim.ts";

/** An append that waits until everything below `endOffset` is durable. */
interface Waiter {
  readonly endOffset: bigint;
  readonly baseOffset: bigint;
  readonly isDuplicate: boolean;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: KafkaError) => void;
}

export interface LogOwner extends Topic {
  /** The number that the topic's rows are filed under. */
  readonly number: number;
}

/** One partition in the embedded store. What it knows of itself is loaded when it is first asked for. */
export class PartitionLog implements Partition {
  readonly topic: LogOwner;
  readonly index: number;
  readonly leaderEpoch: number;
  readonly #context: LogContext;
  readonly #producers: LogProducers;
  readonly #tail: LogTail;
  readonly #listeners: Set<() => void> = new Set();

  #isLoaded = false;
  #logStart = 0n;
  #firstPosition = 0n;
  /** One past what is durable, and its position and largest timestamp. */
  #highWatermark = 0n;
  #durablePosition = 0n;
  #durableTimestamp = -1n;
  /** One past what has an offset. */
  #nextOffset = 0n;
  #epochs!: LeaderEpochs;
  #isEpochStored = false;

  #pending: RecordBatch[] = [];
  #pendingBytes = 0;
  #work: AppendWork | null = null;
  #waiters: Waiter[] = [];
  #trimming: Promise<void> = Promise.resolve();

  constructor(context: LogContext, topic: LogOwner, index: number, leaderEpoch: number) {
    this.#context = context;
    this.topic = topic;
    this.index = index;
    this.leaderEpoch = leaderEpoch;
    this.#producers = new LogProducers(context.environment, topic.number, index);
    this.#tail = context.tailCache.open();
  }

  get logStartOffset(): bigint {
    this.#load();
    return this.#logStart;
  }

  get highWatermark(): bigint {
    this.#load();
    return this.#highWatermark;
  }

  get sizeInBytes(): number {
    this.#load();
    return Number(this.#durablePosition - this.#firstPosition);
  }

  append(batch: RecordBatch): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#checkOpen();
      const refusal = this.#context.commits.refusal;
      if (refusal !== null) {
        throw refusal;
      }
      const isIdempotent = batch.producerId >= 0n && !batch.isControl;
      const duplicate = isIdempotent ? this.#producers.check(batch) : null;
      if (duplicate !== null) {
        const endOffset = duplicate + BigInt(batch.lastOffsetDelta) + 1n;
        this.#waiters.push({ endOffset, baseOffset: duplicate, isDuplicate: true, resolve, reject });
        this.#resolveWaiters();
        return;
      }
      const baseOffset = this.#nextOffset;
      batch.baseOffset = baseOffset;
      batch.partitionLeaderEpoch = this.leaderEpoch;
      const endOffset = baseOffset + BigInt(batch.lastOffsetDelta) + 1n;
      this.#nextOffset = endOffset;
      if (isIdempotent) {
        this.#producers.add(batch);
      }
      this.#pending.push(batch);
      this.#pendingBytes += batch.buffer.length;
      this.#waiters.push({ endOffset, baseOffset, isDuplicate: false, resolve, reject });
      if (this.#work === null) {
        this.#work = new AppendWork(this);
        this.#context.commits.enqueue(this.#work);
      }
    });
  }

  async read(offset: bigint, maxBytes: number, atLeastOne: boolean): Promise<readonly Buffer[]> {
    this.#checkOpen();
    if (offset < this.#logStart || offset > this.#highWatermark) {
      throw offsetOutOfRange(offset, this.#logStart, this.#highWatermark);
    }
    if (offset === this.#highWatermark) {
      return [];
    }
    return readLog(this.#address, offset, this.#highWatermark, maxBytes, atLeastOne);
  }

  async offsetForTimestamp(timestamp: bigint): Promise<TimestampedOffset | null> {
    this.#checkOpen();
    if (this.#durableTimestamp < timestamp) {
      return null;
    }
    const found = await findTimestamp(this.#address, this.#logStart, this.#highWatermark, timestamp);
    return found && { ...found, leaderEpoch: this.#epochs.epochAt(found.offset) };
  }

  async offsetOfMaxTimestamp(): Promise<TimestampedOffset | null> {
    this.#checkOpen();
    const found = await findMaxTimestamp(this.#address, this.#logStart, this.#highWatermark);
    return found && { ...found, leaderEpoch: this.#epochs.epochAt(found.offset) };
  }

  async endOffsetForEpoch(epoch: number): Promise<EpochEndOffset | null> {
    this.#checkOpen();
    return this.#epochs.endOffset(epoch, this.#highWatermark);
  }

  async deleteRecordsBefore(offset: bigint): Promise<void> {
    this.#checkOpen();
    if (offset < 0n || offset > this.#highWatermark) {
      throw offsetOutOfRange(offset, this.#logStart, this.#highWatermark);
    }
    await this.#raiseLogStart(offset);
  }

  async applyRetention(limits: RetentionLimits): Promise<number> {
    this.#checkOpen();
    const range = { start: this.#logStart, end: this.#highWatermark, sizeInBytes: this.sizeInBytes };
    const newStart = await retentionEnd(this.#address, range, limits);
    const before = this.#firstPosition;
    await this.#raiseLogStart(newStart);
    return Number(this.#firstPosition - before);
  }

  activeProducers(): readonly ProducerState[] {
    this.#checkOpen();
    return this.#producers.list();
  }

  async expireProducers(before: number): Promise<void> {
    this.#checkOpen();
    const keys = this.#producers.expire(BigInt(before));
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

  /** Bytes that the next `writePending` will put. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Called by AppendWork: puts what is pending, as rows that follow what is durable. */
  writePending(writer: RowWriter): readonly BuiltRow[] {
    const { number } = this.topic;
    const cursor = { position: this.#durablePosition, maxTimestamp: this.#durableTimestamp };
    const rows = buildRows(this.#pending, cursor);
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#work = null;
    for (const row of rows) {
      writer.put(rowKey(number, this.index, row.facts), row.buffer);
    }
    this.#producers.write(writer);
    if (!this.#isEpochStored) {
      const start = Buffer.allocUnsafe(8);
      start.writeBigInt64BE(this.#epochs.entries.at(-1)?.startOffset ?? this.#highWatermark);
      writer.put(epochKey(number, this.index, this.leaderEpoch), start);
    }
    return rows;
  }

  /** Called by AppendWork: its rows are durable. */
  committed(rows: readonly BuiltRow[]): void {
    for (const row of rows) {
      this.#highWatermark = row.lastOffset + 1n;
      this.#durablePosition = row.facts.startPosition + BigInt(row.facts.size);
      this.#durableTimestamp = row.facts.maxTimestampSoFar;
      if (!this.topic.isDeleted) {
        this.#tail.add(row);
      }
    }
    this.#isEpochStored = true;
    this.#producers.committed();
    this.#resolveWaiters();
    this.#notify();
  }

  /**
   * Called by AppendWork: its rows will never be. Whatever was given an offset after them goes too, so that the next append
   * follows what is durable.
   */
  failed(error: KafkaError): void {
    this.#nextOffset = this.#highWatermark;
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#work = null;
    this.#producers.rollBack();
    for (const waiter of this.#waiters.splice(0)) {
      waiter.reject(error);
    }
  }

  get #address(): LogAddress {
    return {
      environment: this.#context.environment,
      tail: this.#tail,
      topic: this.topic.number,
      partition: this.index,
    };
  }

  #checkOpen(): void {
    if (this.topic.isDeleted) {
      throw partitionDeleted(this.topic.name, this.index);
    }
    if (this.#context.commits.isClosed) {
      throw engineClosed();
    }
    this.#load();
  }

  #load(): void {
    if (this.#isLoaded) {
      return;
    }
    const state = loadLogState(this.#context.environment, this.topic.number, this.index);
    this.#isLoaded = true;
    this.#logStart = state.logStart;
    this.#firstPosition = state.firstPosition;
    this.#highWatermark = state.nextOffset;
    this.#nextOffset = state.nextOffset;
    this.#durablePosition = state.nextPosition;
    this.#durableTimestamp = state.maxTimestamp;
    this.#epochs = state.epochs;
    this.#epochs.assign(this.leaderEpoch, state.nextOffset);
    if (state.hasGarbage) {
      this.#trim().catch((error) => this.#context.onBackgroundError("removing deleted records", error));
    }
  }

  #resolveWaiters(): void {
    let count = 0;
    for (const waiter of this.#waiters) {
      if (waiter.endOffset > this.#highWatermark) {
        break;
      }
      count++;
      const { baseOffset, isDuplicate } = waiter;
      waiter.resolve({ baseOffset, logStartOffset: this.#logStart, isDuplicate });
    }
    this.#waiters.splice(0, count);
  }

  #notify(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }

  /** First the new start becomes durable, then readers see it, then the rows below go. */
  async #raiseLogStart(logStart: bigint): Promise<void> {
    if (logStart <= this.#logStart) {
      return;
    }
    const { number } = this.topic;
    await this.#context.commits.submit((writer) => {
      const start = { logStart, nextOffset: this.#highWatermark, nextPosition: this.#durablePosition };
      writer.put(partitionPrefix(TABLE_LOG_START, number, this.index), encodeLogStart(start));
    });
    if (logStart > this.#logStart) {
      this.#logStart = logStart;
      const first = rowAt(this.#context.environment, number, this.index, logStart);
      if (first === null) {
        this.#durableTimestamp = -1n;
      }
      this.#firstPosition = first?.startPosition ?? this.#durablePosition;
      this.#epochs.truncateStart(logStart);
      this.#notify();
    }
    await this.#trim();
  }

  #trim(): Promise<void> {
    const next = this.#trimming.then(() => {
      const { environment, commits } = this.#context;
      return trimRows(environment, commits, this.topic.number, this.index, this.#logStart, this.#epochs);
    });
    this.#trimming = next.catch(() => {});
    return next;
  }
}

/** The appends of one partition that go into one transaction. */
class AppendWork implements CommitWork {
  readonly #log: PartitionLog;
  #rows: readonly BuiltRow[] = [];

  constructor(log: PartitionLog) {
    this.#log = log;
  }

  get sizeInBytes(): number {
    return this.#log.pendingBytes;
  }

  write(writer: RowWriter): void {
    this.#rows = this.#log.writePending(writer);
  }

  settled(error: KafkaError | null): void {
    if (error === null) {
      this.#log.committed(this.#rows);
    } else {
      this.#log.failed(error);
    }
  }
}

/** The end of one log: gives offsets, hands what waits to the next transaction, and takes it back when that fails. */
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { KafkaError } from "#wire/kafka-error.ts";
import type { AppendResult } from "../engine.ts";
import type { RowWriter } from "./environment.ts";
import type { CommitWork, GroupCommit } from "./group-commit.ts";
import { epochKey, rowKey } from "./keys.ts";
import type { LogProducers } from "./log-producers.ts";
import { type BuiltRow, buildRows } from "./row-builder.ts";

/** What an appender is told of its log. */
export interface AppendedLog {
  readonly topic: number;
  readonly partition: number;
  readonly leaderEpoch: number;
  readonly logStart: bigint;
  /** Rows have become durable; the high watermark has moved. */
  committed(rows: readonly BuiltRow[]): void;
}

export interface LogEnd {
  /** One past what is durable. */
  readonly highWatermark: bigint;
  /** The position that the next row gets, see RowKey.startPosition. */
  readonly position: bigint;
  /** The largest timestamp so far, -1 in an empty log. */
  readonly maxTimestamp: bigint;
}

/** An append that waits until everything below `endOffset` is durable. */
interface Waiter {
  readonly endOffset: bigint;
  readonly baseOffset: bigint;
  readonly isDuplicate: boolean;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: KafkaError) => void;
}

export class LogAppender {
  readonly #log: AppendedLog;
  readonly #commits: GroupCommit;
  readonly #producers: LogProducers;
  /** Where the leader's epoch begins, and whether the store has that yet. */
  readonly #epochStart: bigint;
  #isEpochStored = false;
  #end: LogEnd;
  /** One past what has an offset. */
  #nextOffset: bigint;
  #pending: RecordBatch[] = [];
  #pendingBytes = 0;
  #work: AppendWork | null = null;
  /** In the order of their end offsets, but for duplicates. */
  #waiters: Waiter[] = [];

  constructor(log: AppendedLog, commits: GroupCommit, producers: LogProducers, end: LogEnd) {
    this.#log = log;
    this.#commits = commits;
    this.#producers = producers;
    this.#end = end;
    this.#nextOffset = end.highWatermark;
    this.#epochStart = end.highWatermark;
  }

  get end(): LogEnd {
    return this.#end;
  }

  /** The log was emptied: timestamps that are gone do not bind those to come. */
  forgetMaxTimestamp(): void {
    this.#end = { ...this.#end, maxTimestamp: -1n };
  }

  append(batch: RecordBatch): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      const { refusal } = this.#commits;
      if (refusal !== null) {
        throw refusal;
      }
      const records = BigInt(batch.lastOffsetDelta) + 1n;
      const isIdempotent = batch.producerId >= 0n && !batch.isControl;
      const stored = isIdempotent ? this.#producers.check(batch) : null;
      if (stored !== null) {
        const waiter = {
          endOffset: stored + records,
          baseOffset: stored,
          isDuplicate: true,
          resolve,
          reject,
        };
        this.#waiters.push(waiter);
        this.#resolveWaiters();
        return;
      }
      const baseOffset = this.#nextOffset;
      batch.baseOffset = baseOffset;
      batch.partitionLeaderEpoch = this.#log.leaderEpoch;
      this.#nextOffset = baseOffset + records;
      if (isIdempotent) {
        this.#producers.add(batch);
      }
      this.#pending.push(batch);
      this.#pendingBytes += batch.buffer.length;
      this.#waiters.push({ endOffset: this.#nextOffset, baseOffset, isDuplicate: false, resolve, reject });
      if (this.#work === null) {
        this.#work = new AppendWork(this);
        this.#commits.enqueue(this.#work);
      }
    });
  }

  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Called by AppendWork: puts what is pending, as rows that follow what is durable. */
  write(writer: RowWriter): readonly BuiltRow[] {
    const { topic, partition, leaderEpoch } = this.#log;
    const rows = buildRows(this.#pending, this.#end);
    this.#clearPending();
    for (const row of rows) {
      writer.put(rowKey(topic, partition, row.facts), row.buffer);
    }
    this.#producers.write(writer);
    if (!this.#isEpochStored) {
      const start = Buffer.allocUnsafe(8);
      start.writeBigInt64BE(this.#epochStart);
      writer.put(epochKey(topic, partition, leaderEpoch), start);
    }
    return rows;
  }

  /** Called by AppendWork: its rows are durable. */
  committed(rows: readonly BuiltRow[]): void {
    const last = rows.at(-1);
    if (last === undefined) {
      return;
    }
    this.#end = {
      highWatermark: last.lastOffset + 1n,
      position: last.facts.startPosition + BigInt(last.facts.size),
      maxTimestamp: last.facts.maxTimestampSoFar,
    };
    this.#isEpochStored = true;
    this.#producers.committed();
    this.#log.committed(rows);
    this.#resolveWaiters();
  }

  /**
   * Called by AppendWork: its rows will never be. Whatever was given an offset after them goes too, so that the next append
   * follows what is durable.
   */
  failed(error: KafkaError): void {
    this.#nextOffset = this.#end.highWatermark;
    this.#clearPending();
    this.#producers.rollBack();
    for (const waiter of this.#waiters.splice(0)) {
      waiter.reject(error);
    }
  }

  #clearPending(): void {
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#work = null;
  }

  #resolveWaiters(): void {
    let count = 0;
    for (const { endOffset, baseOffset, isDuplicate, resolve } of this.#waiters) {
      if (endOffset > this.#end.highWatermark) {
        break;
      }
      count++;
      resolve({ baseOffset, logStartOffset: this.#log.logStart, isDuplicate });
    }
    this.#waiters.splice(0, count);
  }
}

/** The appends of one partition that go into one transaction. */
class AppendWork implements CommitWork {
  readonly #appender: LogAppender;
  #rows: readonly BuiltRow[] = [];

  constructor(appender: LogAppender) {
    this.#appender = appender;
  }

  get sizeInBytes(): number {
    return this.#appender.pendingBytes;
  }

  write(writer: RowWriter): void {
    this.#rows = this.#appender.write(writer);
  }

  settled(error: KafkaError | null): void {
    if (error === null) {
      this.#appender.committed(this.#rows);
    } else {
      this.#appender.failed(error);
    }
  }
}

/** The end of one log: gives offsets, hands what waits to the next transaction, and takes it back when that fails. */
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { KafkaError } from "#wire/kafka-error.ts";
import type { AppendResult } from "../engine.ts";
import type { RowWriter } from "./environment.ts";
import type { CommitWork, GroupCommit } from "./group-commit.ts";
import { epochKey, rowKey } from "./keys.ts";
import type { LogProducers } from "./log-producers.ts";
import { type BuiltRow, buildRows } from "./row-builder.ts";

const NO_OFFSET = -1n;

/** Whether a batch has sequence numbers that are to be checked. */
export function isIdempotent(batch: RecordBatch): boolean {
  return batch.producerId >= 0n && !batch.isControl;
}

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

/** An append that waits until that of its number, and with it all before, are durable. */
interface Waiter {
  readonly number: number;
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
  /** Appends are numbered, since one that only has sequence numbers to be remembered moves no offset. */
  #lastNumber = 0;
  #lastWritten = 0;
  #lastDurable = 0;
  /** In the order of their numbers. */
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

  append(batch: RecordBatch | null, produced: RecordBatch | null = batch): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      const { refusal } = this.#commits;
      if (refusal !== null) {
        throw refusal;
      }
      const sequenced = produced !== null && isIdempotent(produced) ? produced : null;
      const stored = sequenced === null ? null : this.#producers.check(sequenced);
      if (stored !== null) {
        // Of what was asked for before, one may be the original.
        this.#waiters.push({
          number: this.#lastNumber,
          baseOffset: stored,
          isDuplicate: true,
          resolve,
          reject,
        });
        this.#resolveWaiters();
        return;
      }
      const baseOffset = batch === null ? NO_OFFSET : this.#assignOffsets(batch);
      if (sequenced !== null) {
        this.#producers.add(sequenced, baseOffset);
      }
      const number = ++this.#lastNumber;
      this.#waiters.push({ number, baseOffset, isDuplicate: false, resolve, reject });
      if (this.#work === null) {
        this.#work = new AppendWork(this);
        this.#commits.enqueue(this.#work);
      }
    });
  }

  #assignOffsets(batch: RecordBatch): bigint {
    const baseOffset = this.#nextOffset;
    batch.baseOffset = baseOffset;
    batch.partitionLeaderEpoch = this.#log.leaderEpoch;
    this.#nextOffset = baseOffset + BigInt(batch.lastOffsetDelta) + 1n;
    this.#pending.push(batch);
    this.#pendingBytes += batch.buffer.length;
    return baseOffset;
  }

  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Called by AppendWork: puts what is pending, as rows that follow what is durable. */
  write(writer: RowWriter): readonly BuiltRow[] {
    const { topic, partition, leaderEpoch } = this.#log;
    const rows = buildRows(this.#pending, this.#end);
    this.#lastWritten = this.#lastNumber;
    this.#clearPending();
    for (const row of rows) {
      writer.put(rowKey(topic, partition, row.facts), row.buffer);
    }
    this.#producers.write(writer);
    if (rows.length > 0 && !this.#isEpochStored) {
      const start = Buffer.allocUnsafe(8);
      start.writeBigInt64BE(this.#epochStart);
      writer.put(epochKey(topic, partition, leaderEpoch), start);
    }
    return rows;
  }

  /** Called by AppendWork: its rows are durable. */
  committed(rows: readonly BuiltRow[]): void {
    const last = rows.at(-1);
    this.#lastDurable = this.#lastWritten;
    this.#producers.committed();
    if (last !== undefined) {
      this.#isEpochStored = true;
      this.#end = {
        highWatermark: last.lastOffset + 1n,
        position: last.facts.startPosition + BigInt(last.facts.size),
        maxTimestamp: last.facts.maxTimestampSoFar,
      };
      this.#log.committed(rows);
    }
    this.#resolveWaiters();
  }

  /**
   * Called by AppendWork: its rows will never be. Whatever was given an offset after them goes too, so that the next append
   * follows what is durable.
   */
  failed(error: KafkaError): void {
    this.#nextOffset = this.#end.highWatermark;
    this.#lastDurable = this.#lastNumber;
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
    for (const { number, baseOffset, isDuplicate, resolve } of this.#waiters) {
      if (number > this.#lastDurable) {
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

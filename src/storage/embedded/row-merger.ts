/**
 * Joins small rows of one log in the background. What trickles in one commit at a time makes rows of a kilobyte, and reading
 * those back costs two to five times the CPU of large ones. Each byte is written twice at most.
 */
import type { KafkaError } from "#wire/kafka-error.ts";
import type { Environment, RowWriter } from "./environment.ts";
import type { CommitWork, GroupCommit } from "./group-commit.ts";
import {
  parseRowKey,
  partitionPrefix,
  prefixEnd,
  type RowKey,
  rowKey,
  rowSeekKey,
  TABLE_BATCHES,
} from "./keys.ts";
import type { BuiltRow } from "./row-builder.ts";

/** Rows of this size are good enough. */
const SMALL_ROW_SIZE = 16 * 1024;
/** Consecutive small rows are joined when there are that many bytes of them, or that many rows. */
const RUN_SIZE = 128 * 1024;
const RUN_LENGTH = 128;
/** A run that a large row ends is joined if it is worth it. */
const MIN_RUN_LENGTH = 8;

interface Run {
  readonly firstOffset: bigint;
  lastOffset: bigint;
  size: number;
  length: number;
}

export class RowMerger {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;
  readonly #topic: number;
  readonly #partition: number;
  #run: Run | null = null;
  #holds = 0;

  constructor(environment: Environment, commits: GroupCommit, topic: number, partition: number) {
    this.#environment = environment;
    this.#commits = commits;
    this.#topic = topic;
    this.#partition = partition;
  }

  /**
   * Joins nothing until the function returned is called: somebody reads rows that shall not change, or changes them in the
   * same transaction, and neither would see the other's. What is not joined meanwhile stays as it is.
   */
  hold(): () => void {
    this.#holds++;
    return () => {
      this.#holds--;
    };
  }

  /** Rows have become durable, in the order in which they follow each other. */
  observe(rows: readonly BuiltRow[]): void {
    for (const { baseOffset, lastOffset, buffer } of rows) {
      if (buffer.length >= SMALL_ROW_SIZE) {
        this.#endRun(MIN_RUN_LENGTH);
        continue;
      }
      this.#run ??= { firstOffset: baseOffset, lastOffset, size: 0, length: 0 };
      this.#run.lastOffset = lastOffset;
      this.#run.size += buffer.length;
      this.#run.length++;
      if (this.#run.size >= RUN_SIZE || this.#run.length >= RUN_LENGTH) {
        this.#endRun(MIN_RUN_LENGTH);
      }
    }
  }

  #endRun(minLength: number): void {
    const run = this.#run;
    this.#run = null;
    if (run !== null && run.length >= minLength && this.#commits.refusal === null) {
      this.#commits.enqueue(new MergeWork(this, run));
    }
  }

  /** Called by MergeWork. Rows that retention took meanwhile are left out. */
  merge(run: Run, writer: RowWriter): void {
    if (this.#holds > 0) {
      return;
    }
    const start = rowSeekKey(this.#topic, this.#partition, run.firstOffset);
    const end = prefixEnd(partitionPrefix(TABLE_BATCHES, this.#topic, this.#partition));
    const facts: RowKey[] = [];
    const values: Buffer[] = [];
    for (const { key, value } of this.#environment.rows(start, end)) {
      const row = parseRowKey(key);
      if (row.lastOffset > run.lastOffset) {
        break;
      }
      facts.push(row);
      values.push(value);
      writer.remove(key);
    }
    const [first, last] = [facts[0], facts.at(-1)];
    if (first === undefined || last === undefined) {
      return;
    }
    const joined: RowKey = {
      lastOffset: last.lastOffset,
      startPosition: first.startPosition,
      size: facts.reduce((size, row) => size + row.size, 0),
      maxTimestamp: facts.reduce((max, row) => (row.maxTimestamp > max ? row.maxTimestamp : max), -1n),
      maxTimestampSoFar: last.maxTimestampSoFar,
    };
    writer.put(rowKey(this.#topic, this.#partition, joined), Buffer.concat(values, joined.size));
  }
}

class MergeWork implements CommitWork {
  readonly sizeInBytes: number;
  readonly #merger: RowMerger;
  readonly #run: Run;

  constructor(merger: RowMerger, run: Run) {
    this.#merger = merger;
    this.#run = run;
    this.sizeInBytes = run.size;
  }

  write(writer: RowWriter): void {
    this.#merger.merge(this.#run, writer);
  }

  /** When it failed, the rows are as they were. */
  settled(_error: KafkaError | null): void {}
}

import type { LeaderEpochs } from "../leader-epochs.ts";
import { partitionPrefix, TABLE_LOG_START } from "./keys.ts";
import type { LogAppender } from "./log-appender.ts";
import type { LogAddress, LogContext } from "./log-context.ts";
import { encodeLogStart, type LogStart, type LogState, rowAt } from "./log-state.ts";
import { type Replacement, ReplaceWork } from "./replace-rows.ts";
import { sizeOfRows } from "./retention.ts";
import type { RowMerger } from "./row-merger.ts";
import { trimRows } from "./trim.ts";

/** What else a log consists of. */
export interface ExtentParts {
  readonly context: LogContext;
  readonly address: LogAddress;
  readonly appender: LogAppender;
  readonly epochs: LeaderEpochs;
  readonly merger: RowMerger;
  /** @throws KafkaError when the log may not be changed any more */
  readonly checkOpen: () => void;
  /** The log start has moved. */
  readonly onMoved: () => void;
}

/** Where a log begins and how much is in it, and the changes to what is stored already: one after the other. */
export class LogExtent {
  readonly #parts: ExtentParts;
  #logStart: bigint;
  /** The position of the first row, see RowKey.startPosition. */
  #firstPosition: bigint;
  /** See LogStart.removedBytes. */
  #removedBytes: bigint;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(parts: ExtentParts, state: LogState) {
    this.#parts = parts;
    this.#logStart = state.logStart;
    this.#firstPosition = state.firstPosition;
    this.#removedBytes = state.removedBytes;
    if (state.hasGarbage) {
      this.#lastChange = this.#trim().catch((error) =>
        parts.context.onBackgroundError("removing deleted records", error),
      );
    }
  }

  get logStart(): bigint {
    return this.#logStart;
  }

  get sizeInBytes(): number {
    return Number(this.#parts.appender.end.position - this.#firstPosition - this.#removedBytes);
  }

  /** First the new start becomes durable, then readers see it, then the rows below go. Returns their bytes. */
  raiseLogStart(logStart: bigint): Promise<bigint> {
    return this.#inTurn(async () => {
      if (logStart <= this.#logStart) {
        return 0n;
      }
      const release = this.#removedBytes === 0n ? null : this.#parts.merger.hold();
      let dropped: bigint;
      try {
        dropped = await this.#moveLogStart(logStart);
      } finally {
        release?.();
      }
      await this.#trim();
      return dropped;
    });
  }

  /** False when the log start has passed that of the range. */
  replace(replacement: Replacement): Promise<boolean> {
    return this.#inTurn(async () => {
      const { context, address, merger } = this.#parts;
      const release = merger.hold();
      try {
        const work = new ReplaceWork(address, replacement, {
          current: () => ({ ...this.#start(), firstPosition: this.#firstPosition }),
          replaced: ({ firstPosition, removedBytes }) => {
            this.#firstPosition = firstPosition;
            this.#removedBytes = removedBytes;
            address.tail.dropBefore(replacement.end);
          },
        });
        context.commits.enqueue(work);
        return await work.done;
      } finally {
        release();
      }
    });
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#lastChange.then(() => {
      this.#parts.checkOpen();
      return change();
    });
    this.#lastChange = result.catch(() => {});
    return result;
  }

  #start(): LogStart {
    const { highWatermark, position } = this.#parts.appender.end;
    return {
      logStart: this.#logStart,
      nextOffset: highWatermark,
      nextPosition: position,
      removedBytes: this.#removedBytes,
    };
  }

  async #moveLogStart(logStart: bigint): Promise<bigint> {
    const { context, address, appender, epochs, onMoved } = this.#parts;
    const { environment, topic, partition } = address;
    const missing = this.#removedBytes === 0n ? 0n : await this.#missingBelow(logStart);
    const removedBytes = this.#removedBytes - missing;
    await context.commits.submit((writer) => {
      const start = { ...this.#start(), logStart, removedBytes };
      writer.put(partitionPrefix(TABLE_LOG_START, topic, partition), encodeLogStart(start));
    });
    const first = rowAt(environment, topic, partition, logStart);
    if (first === null) {
      appender.forgetMaxTimestamp();
    }
    const before = this.#firstPosition;
    this.#logStart = logStart;
    this.#firstPosition = first?.startPosition ?? appender.end.position;
    this.#removedBytes = removedBytes;
    epochs.truncateStart(logStart);
    onMoved();
    return this.#firstPosition - before - missing;
  }

  /** How many bytes compaction took out between the first row and that of `offset`. No rows are joined meanwhile. */
  async #missingBelow(offset: bigint): Promise<bigint> {
    const { context, address } = this.#parts;
    // What was on its way to be joined when that was forbidden is joined after this.
    await context.commits.submit(() => {});
    const row = rowAt(address.environment, address.topic, address.partition, offset);
    if (row === null) {
      return this.#removedBytes;
    }
    const kept = await sizeOfRows(address, this.#logStart, row.lastOffset);
    return row.startPosition - this.#firstPosition - kept;
  }

  #trim(): Promise<void> {
    const { context, address, epochs } = this.#parts;
    const { environment, topic, partition } = address;
    return trimRows(environment, context.commits, topic, partition, this.#logStart, epochs);
  }
}

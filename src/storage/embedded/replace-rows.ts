import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { KafkaError } from "#wire/kafka-error.ts";
import type { RowWriter } from "./environment.ts";
import type { CommitWork } from "./group-commit.ts";
import {
  parseRowKey,
  partitionPrefix,
  prefixEnd,
  type RowKey,
  rowKey,
  rowSeekKey,
  TABLE_BATCHES,
  TABLE_LOG_START,
} from "./keys.ts";
import type { LogAddress } from "./log-context.ts";
import { encodeLogStart, type LogStart } from "./log-state.ts";
import { buildRows } from "./row-builder.ts";

/** What changes with the rows. */
export interface Extent {
  readonly firstPosition: bigint;
  /** See LogStart.removedBytes. */
  readonly removedBytes: bigint;
}

export interface Replacement {
  readonly start: bigint;
  readonly end: bigint;
  readonly batches: readonly RecordBatch[];
}

/** @throws RangeError */
export function checkReplacement({ start, end, batches }: Replacement, highWatermark: bigint): void {
  let next = start;
  for (const { baseOffset, lastOffset } of batches) {
    if (lastOffset < next || lastOffset >= end || (baseOffset < next && next !== start)) {
      throw new RangeError(
        `a batch with offsets ${baseOffset} to ${lastOffset} does not belong in ${next} to ${end}`,
      );
    }
    next = lastOffset + 1n;
  }
  if (end > highWatermark || (end === highWatermark && next !== end)) {
    throw new RangeError(`replacing up to ${end} would lose where the log goes on: at ${highWatermark}`);
  }
}

/** The log as it is when the transaction is put together. */
export interface ReplacedLog {
  current(): LogStart & Extent;
  /** The replacement is durable. */
  replaced(extent: Extent): void;
}

/**
 * Compaction's change of a log, in one transaction: the rows that hold a batch of the range go, and rows of the new
 * batches come, with the batches in front of the range and behind it that stood in the same rows.
 *
 * The last new row ends at the position at which the last old one did, so what is missing is missing in front of them: at the
 * head of the log it does not count at all, and elsewhere it is added to what is missing, in the row of the log start.
 */
export class ReplaceWork implements CommitWork {
  readonly sizeInBytes: number;
  /** Resolves to false when the log start has passed the range's. */
  readonly done: Promise<boolean>;
  readonly #address: LogAddress;
  readonly #log: ReplacedLog;
  readonly #replacement: Replacement;
  #resolve!: (isDone: boolean) => void;
  #reject!: (error: KafkaError) => void;
  #extent: Extent | null = null;

  constructor(address: LogAddress, replacement: Replacement, log: ReplacedLog) {
    this.#address = address;
    this.#log = log;
    this.#replacement = replacement;
    this.sizeInBytes = replacement.batches.reduce((sum, { buffer }) => sum + buffer.length, 0);
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  write(writer: RowWriter): void {
    const current = this.#log.current();
    if (current.logStart > this.#replacement.start) {
      return;
    }
    const { topic, partition } = this.#address;
    const old = this.#oldRows(current.logStart);
    const first = old.rows[0];
    if (first === undefined) {
      this.#extent = current;
      return;
    }
    const stored = [...old.before, ...this.#replacement.batches, ...old.after];
    const removed =
      old.rows.reduce((sum, { size }) => sum + BigInt(size), 0n) -
      stored.reduce((sum, { buffer }) => sum + BigInt(buffer.length), 0n);
    const rows = buildRows(stored, {
      position: first.startPosition + removed,
      maxTimestamp: this.#maxTimestampBefore(first),
    });
    for (const row of old.rows) {
      writer.remove(rowKey(topic, partition, row));
    }
    for (const row of rows) {
      writer.put(rowKey(topic, partition, row.facts), row.buffer);
    }
    const isHead = first.startPosition === current.firstPosition;
    const newHead = rows[0]?.facts.startPosition ?? this.#positionAfter(old.rows, current);
    const firstPosition = isHead ? newHead : current.firstPosition;
    const moved = firstPosition - current.firstPosition;
    this.#extent = { firstPosition, removedBytes: current.removedBytes + removed - moved };
    const logStart = encodeLogStart({ ...current, removedBytes: this.#extent.removedBytes });
    writer.put(partitionPrefix(TABLE_LOG_START, topic, partition), logStart);
  }

  settled(error: KafkaError | null): void {
    if (error !== null) {
      this.#reject(error);
      return;
    }
    if (this.#extent !== null) {
      this.#log.replaced(this.#extent);
    }
    this.#resolve(this.#extent !== null);
  }

  /** The rows that hold a batch of the range, and those of their batches that are not of it. */
  #oldRows(logStart: bigint): { rows: RowKey[]; before: RecordBatch[]; after: RecordBatch[] } {
    const { environment, topic, partition } = this.#address;
    const { start, end } = this.#replacement;
    const rows: RowKey[] = [];
    const before: RecordBatch[] = [];
    const after: RecordBatch[] = [];
    const last = prefixEnd(partitionPrefix(TABLE_BATCHES, topic, partition));
    for (const key of environment.keys(rowSeekKey(topic, partition, start), last)) {
      const row = parseRowKey(key);
      const isLast = row.lastOffset >= end - 1n;
      if (rows.length === 0 || isLast) {
        let isConcerned = false;
        for (const batch of batches(environment.get(key) ?? Buffer.alloc(0))) {
          const { lastOffset } = batch;
          if (lastOffset >= end) {
            after.push(batch);
          } else if (lastOffset >= start) {
            isConcerned = true;
          } else if (lastOffset >= logStart) {
            before.push(batch);
          }
        }
        if (!isConcerned) {
          return rows.length === 0 ? { rows, before, after } : { rows, before, after: [] };
        }
      }
      rows.push(row);
      if (isLast) {
        break;
      }
    }
    return { rows, before, after };
  }

  #maxTimestampBefore(first: RowKey): bigint {
    const { environment, topic, partition } = this.#address;
    const prefix = partitionPrefix(TABLE_BATCHES, topic, partition);
    const key = environment.lastKey(prefix, rowSeekKey(topic, partition, first.lastOffset));
    return key === null ? -1n : parseRowKey(key).maxTimestampSoFar;
  }

  #positionAfter(rows: readonly RowKey[], current: LogStart): bigint {
    const { environment, topic, partition } = this.#address;
    const last = rows.at(-1) as RowKey;
    const end = prefixEnd(partitionPrefix(TABLE_BATCHES, topic, partition));
    const key = environment.firstKey(rowSeekKey(topic, partition, last.lastOffset + 1n), end);
    return key === null ? current.nextPosition : parseRowKey(key).startPosition;
  }
}

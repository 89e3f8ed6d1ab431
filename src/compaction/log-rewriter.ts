import { filterBatch } from "#src/records/filter-batch.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { RecordCursor } from "#src/records/record-cursor.ts";
import type { Partition } from "#src/storage/engine.ts";
import type { OffsetMap } from "./offset-map.ts";
import type { Pace } from "./pace.ts";

/** Replaced at once: when so much was kept, or so much was read. */
const STEP_KEPT_BYTES = 1024 * 1024;
const STEP_READ_BYTES = 8 * 1024 * 1024;

export interface RewriteOptions {
  readonly deleteRetentionMs: number;
  readonly now: number;
  readonly pace: Pace;
}

/** The log start has passed what was read: retention was faster. */
export class LogStartMoved extends Error {
  constructor() {
    super("the log start has moved meanwhile");
    this.name = "LogStartMoved";
  }
}

/** Puts what stays of batches, taken in order from the log start on, in their place. Pieces in which all stays are left alone. */
export class LogRewriter {
  readonly #partition: Partition;
  readonly #map: OffsetMap;
  /** Records behind it stay. */
  readonly #latest: number;
  readonly #now: bigint;
  readonly #newHorizon: bigint;
  readonly #pace: Pace;
  /** The last sequence number of each producer, with its epoch. */
  readonly #lastSequences: ReadonlyMap<
    bigint,
    { readonly producerEpoch: number; readonly lastSequence: number }
  >;
  #start: bigint;
  #end: bigint;
  #kept: RecordBatch[] = [];
  #keptBytes = 0;
  #readBytes = 0;
  #isChanged = false;
  /** Written so far. */
  bytes = 0;

  constructor(partition: Partition, map: OffsetMap, latest: bigint, options: RewriteOptions) {
    this.#partition = partition;
    this.#map = map;
    this.#latest = Number(latest);
    this.#now = BigInt(options.now);
    this.#newHorizon = this.#now + BigInt(options.deleteRetentionMs);
    this.#pace = options.pace;
    this.#lastSequences = new Map(partition.activeProducers().map((state) => [state.producerId, state]));
    this.#start = partition.logStartOffset;
    this.#end = this.#start;
  }

  /** @throws LogStartMoved, and KafkaError for a batch that cannot be read */
  async add(batch: RecordBatch): Promise<void> {
    const kept = this.#compact(batch);
    this.#isChanged ||= kept !== batch;
    this.#end = batch.lastOffset + 1n;
    this.#readBytes += batch.buffer.length;
    if (kept !== null) {
      this.#kept.push(kept);
      this.#keptBytes += kept.buffer.length;
    }
    if (this.#keptBytes >= STEP_KEPT_BYTES || this.#readBytes >= STEP_READ_BYTES) {
      await this.finish();
    }
  }

  /** @throws LogStartMoved */
  async finish(): Promise<void> {
    if (this.#isChanged) {
      if (!(await this.#partition.replaceBatches(this.#start, this.#end, this.#kept))) {
        throw new LogStartMoved();
      }
      this.bytes += this.#keptBytes;
      await this.#pace.spend(this.#keptBytes);
    }
    this.#start = this.#end;
    this.#kept = [];
    this.#keptBytes = 0;
    this.#readBytes = 0;
    this.#isChanged = false;
  }

  #compact(batch: RecordBatch): RecordBatch | null {
    if (batch.isControl) {
      return batch;
    }
    const horizon = batch.deleteHorizonMs;
    const retainsTombstones = horizon === null || this.#now < horizon;
    const baseOffset = Number(batch.baseOffset);
    return filterBatch(batch, {
      deleteHorizonMs: this.#newHorizon,
      keepsEmpty: this.#isLastOfProducer(batch),
      retains: (cursor) => this.#retains(cursor, baseOffset + cursor.offsetDelta, retainsTombstones),
    });
  }

  /** A record without a key came when the topic was not compacted yet; nothing can be told of it, so it goes, as in Kafka. */
  #retains(cursor: RecordCursor, offset: number, retainsTombstones: boolean): boolean {
    if (offset > this.#latest) {
      return true;
    }
    const key = cursor.bytes(cursor.keyStart, cursor.keyLength);
    if (key === null || offset < this.#map.get(key)) {
      return false;
    }
    return retainsTombstones || cursor.valueLength >= 0;
  }

  #isLastOfProducer({ producerId, producerEpoch, lastSequence }: RecordBatch): boolean {
    const last = this.#lastSequences.get(producerId);
    return last !== undefined && last.producerEpoch === producerEpoch && last.lastSequence === lastSequence;
  }
}

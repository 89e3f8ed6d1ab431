import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { Partition } from "#src/storage/engine.ts";
import type { Pace } from "./pace.ts";

/** Read at once. */
const READ_BYTES = 256 * 1024;

/** Reads batches in order, at the pace of what runs in the background. */
export class LogReader {
  readonly #partition: Partition;
  readonly #pace: Pace;
  /** Read so far. */
  bytes = 0;

  constructor(partition: Partition, pace: Pace) {
    this.#partition = partition;
    this.#pace = pace;
  }

  /** The batches that hold offsets from `start` to `last`, which is in the log. */
  async *read(start: bigint, last: bigint): AsyncGenerator<RecordBatch, void, undefined> {
    for (let next = start; next <= last; ) {
      for (const piece of await this.#partition.read(next, READ_BYTES, true)) {
        for (const batch of batches(piece)) {
          if (batch.baseOffset > last) {
            return;
          }
          next = batch.lastOffset + 1n;
          this.bytes += batch.buffer.length;
          await this.#pace.spend(batch.buffer.length);
          yield batch;
        }
      }
    }
  }
}

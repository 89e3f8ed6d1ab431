import { LOG_OVERHEAD } from "#src/records/record-batch.ts";

const BATCH_LENGTH = 8;
const LAST_OFFSET_DELTA = 23;

/** Bytes of the batch that begins at `at`. Rows were written by the engine, so nothing is checked. */
export function batchSize(row: Buffer, at: number): number {
  return LOG_OVERHEAD + row.readInt32BE(at + BATCH_LENGTH);
}

export function batchLastOffset(row: Buffer, at: number): bigint {
  return row.readBigInt64BE(at) + BigInt(row.readInt32BE(at + LAST_OFFSET_DELTA));
}

/** Gathers whole batches out of rows, row after row, until `maxBytes` are reached. */
export class BatchCollector {
  readonly pieces: Buffer[] = [];
  readonly #offset: bigint;
  readonly #atLeastOne: boolean;
  #remaining: number;

  constructor(offset: bigint, maxBytes: number, atLeastOne: boolean) {
    this.#offset = offset;
    this.#remaining = maxBytes;
    this.#atLeastOne = atLeastOne;
  }

  /** Takes what fits of the next row; false when no more fits. */
  take(row: Buffer): boolean {
    const isFirst = this.pieces.length === 0;
    if (row.length <= this.#remaining && row.readBigInt64BE(0) >= this.#offset) {
      this.pieces.push(row);
      this.#remaining -= row.length;
      return this.#remaining > 0;
    }
    let from = 0;
    if (isFirst) {
      while (from < row.length && batchLastOffset(row, from) < this.#offset) {
        from += batchSize(row, from);
      }
    }
    let to = from;
    while (to < row.length) {
      const next = to + batchSize(row, to);
      const fits = next - from <= this.#remaining || (isFirst && to === from && this.#atLeastOne);
      if (!fits) {
        break;
      }
      to = next;
    }
    if (to > from) {
      this.pieces.push(row.subarray(from, to));
      this.#remaining -= to - from;
    }
    return to === row.length && this.#remaining > 0;
  }
}

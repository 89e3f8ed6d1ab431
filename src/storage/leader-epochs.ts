import type { EpochEndOffset } from "./engine.ts";

const NO_EPOCH = -1;

export interface EpochStart {
  readonly epoch: number;
  readonly startOffset: bigint;
}

/**
 * Where each leader epoch of a log began (KIP-101), as Kafka's LeaderEpochFileCache: a client that has read up to
 * offset x in epoch e asks where e ended to learn whether its log and ours parted.
 */
export class LeaderEpochs {
  #entries: EpochStart[];

  constructor(entries: readonly EpochStart[]) {
    this.#entries = [...entries];
  }

  get entries(): readonly EpochStart[] {
    return this.#entries;
  }

  /** The leader's epoch holds from `startOffset` on. Epochs that got no record end where they began: they are dropped. */
  assign(epoch: number, startOffset: bigint): void {
    const latest = this.#entries.at(-1);
    if (latest !== undefined && latest.epoch >= epoch) {
      return;
    }
    this.#entries = this.#entries.filter((entry) => entry.startOffset < startOffset);
    this.#entries.push({ epoch, startOffset });
  }

  /**
   * The log begins at `logStart` now: epochs that ended below are forgotten, the one that spans it begins there.
   * Returns the epochs that were dropped.
   */
  truncateStart(logStart: bigint): readonly number[] {
    let spanning = -1;
    for (const [i, entry] of this.#entries.entries()) {
      if (entry.startOffset <= logStart) {
        spanning = i;
      }
    }
    if (spanning < 0) {
      return [];
    }
    const dropped = this.#entries.splice(0, spanning);
    const first = this.#entries[0] as EpochStart;
    this.#entries[0] = { epoch: first.epoch, startOffset: logStart };
    return dropped.map((entry) => entry.epoch);
  }

  epochAt(offset: bigint): number {
    let epoch = -1;
    for (const entry of this.#entries) {
      if (entry.startOffset > offset) {
        break;
      }
      epoch = entry.epoch;
    }
    return epoch;
  }

  /** null for none (-1), and when the epoch is newer than any that is known (or none is known). */
  endOffset(epoch: number, logEnd: bigint): EpochEndOffset | null {
    const latest = this.#entries.at(-1);
    if (latest === undefined || epoch === NO_EPOCH || epoch > latest.epoch) {
      return null;
    }
    if (epoch === latest.epoch) {
      return { epoch, endOffset: logEnd };
    }
    const next = this.#entries.findIndex((entry) => entry.epoch > epoch);
    const endOffset = (this.#entries[next] as EpochStart).startOffset;
    const floor = this.#entries[next - 1];
    return { epoch: floor === undefined ? epoch : floor.epoch, endOffset };
  }
}

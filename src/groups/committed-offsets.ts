import type { Uuid } from "#wire/message.ts";
import { type GroupMemory, offsetSize } from "./group-memory.ts";

/** An offset that a group committed for one partition. */
export interface CommittedOffset {
  readonly offset: bigint;
  /** -1 when the consumer did not tell. */
  readonly leaderEpoch: number;
  readonly metadata: string;
  /** Wall clock ms. */
  readonly commitTimestamp: number;
  /** Wall clock ms at which it lapses, whatever the group does (OffsetCommit v2-v4); null for the usual retention. */
  readonly expireTimestamp: number | null;
  /** The topic for which it holds: one that is created under the same name later begins without offsets. */
  readonly topicId: Uuid;
}

export interface OffsetKey {
  readonly topic: string;
  readonly partition: number;
}

/** The offsets of one group, by topic name and partition; those that are stored and those on their way. */
export class CommittedOffsets {
  readonly #memory: GroupMemory;
  readonly #topics = new Map<string, Map<number, CommittedOffset>>();
  readonly #inFlight = new Map<Promise<unknown>, readonly OffsetKey[]>();

  constructor(memory: GroupMemory) {
    this.#memory = memory;
  }

  /** Of what is stored. */
  get count(): number {
    let count = 0;
    for (const partitions of this.#topics.values()) count += partitions.size;
    return count;
  }

  get hasInFlight(): boolean {
    return this.#inFlight.size > 0;
  }

  topics(): Iterable<[topic: string, partitions: ReadonlyMap<number, CommittedOffset>]> {
    return this.#topics;
  }

  get(topic: string, partition: number): CommittedOffset | undefined {
    return this.#topics.get(topic)?.get(partition);
  }

  set(topic: string, partition: number, committed: CommittedOffset): void {
    let partitions = this.#topics.get(topic);
    if (partitions === undefined) {
      partitions = new Map();
      this.#topics.set(topic, partitions);
    }
    this.#memory.take(offsetSize(committed) - sizeOf(partitions.get(partition)));
    partitions.set(partition, committed);
  }

  delete(topic: string, partition: number): void {
    const partitions = this.#topics.get(topic);
    this.#memory.take(-sizeOf(partitions?.get(partition)));
    if (partitions?.delete(partition) && partitions.size === 0) this.#topics.delete(topic);
  }

  /** The group is gone. */
  clear(): void {
    for (const partitions of this.#topics.values()) {
      for (const committed of partitions.values()) this.#memory.take(-offsetSize(committed));
    }
    this.#topics.clear();
  }

  /** Notes what `commit` will have stored, until it is settled. */
  track(commit: Promise<unknown>, keys: readonly OffsetKey[]): void {
    this.#inFlight.set(commit, keys);
    const forget = () => {
      this.#inFlight.delete(commit);
    };
    commit.then(forget, forget);
  }

  /** Resolves when every commit made so far is stored or has failed. */
  async settled(): Promise<void> {
    if (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight.keys());
  }

  /** Every partition that has an offset or is about to have one: what a deletion has to name. A partition may come twice. */
  *keys(): Generator<OffsetKey> {
    for (const [topic, partitions] of this.#topics) {
      for (const partition of partitions.keys()) yield { topic, partition };
    }
    for (const keys of this.#inFlight.values()) yield* keys;
  }
}

function sizeOf(committed: CommittedOffset | undefined): number {
  return committed === undefined ? 0 : offsetSize(committed);
}

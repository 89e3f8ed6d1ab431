import type { StateChange, StateStore } from "#src/storage/engine.ts";
import type { Uuid } from "#wire/message.ts";

const SPACE = "compaction";

/** Up to where each log was compacted, durably; Kafka's cleaner-offset-checkpoint. */
export class Checkpoints {
  readonly #state: StateStore;
  /** By topic, then by partition. */
  readonly #offsets: Map<Uuid, Map<number, bigint>>;

  private constructor(state: StateStore, offsets: Map<Uuid, Map<number, bigint>>) {
    this.#state = state;
    this.#offsets = offsets;
  }

  static async load(state: StateStore): Promise<Checkpoints> {
    const offsets = new Map<Uuid, Map<number, bigint>>();
    for (const { key, value } of await state.list([SPACE])) {
      const [, topicId, partition] = key as [string, Uuid, number];
      const ofTopic = offsets.get(topicId) ?? new Map<number, bigint>();
      offsets.set(topicId, ofTopic.set(partition, value.readBigInt64BE()));
    }
    return new Checkpoints(state, offsets);
  }

  /** null for a log that was never compacted. */
  get(topicId: Uuid, partition: number): bigint | null {
    return this.#offsets.get(topicId)?.get(partition) ?? null;
  }

  async set(topicId: Uuid, partition: number, offset: bigint): Promise<void> {
    const value = Buffer.allocUnsafe(8);
    value.writeBigInt64BE(offset);
    await this.#state.commit([{ key: [SPACE, topicId, partition], value }]);
    const ofTopic = this.#offsets.get(topicId) ?? new Map<number, bigint>();
    this.#offsets.set(topicId, ofTopic.set(partition, offset));
  }

  /** Forgets topics that are gone. */
  async keepOnly(exists: (topicId: Uuid) => boolean): Promise<void> {
    const changes: StateChange[] = [];
    for (const [topicId, ofTopic] of this.#offsets) {
      if (exists(topicId)) continue;
      for (const partition of ofTopic.keys()) changes.push({ key: [SPACE, topicId, partition], value: null });
      this.#offsets.delete(topicId);
    }
    if (changes.length > 0) await this.#state.commit(changes);
  }
}

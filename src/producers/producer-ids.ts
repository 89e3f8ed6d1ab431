/**
 * Producer ids, each given out once in the life of a store. As in Kafka they come from blocks of 1,000: one durable
 * write reserves a block, and what was left of it at a crash is never used.
 */
import { ErrorCode } from "#generated/errors.ts";
import type { StateKey, StateStore } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";

const BLOCK_SIZE = 1_000n;
/** The first id that no block has yet, as 8 bytes. */
const NEXT_BLOCK: StateKey = ["producer-ids", "next-block"];
const LAST_ID = 2n ** 63n - 1n;

export class ProducerIds {
  readonly #state: StateStore;
  #next = 0n;
  #end = 0n;
  #reserving: Promise<void> | null = null;

  constructor(state: StateStore) {
    this.#state = state;
  }

  /** @throws KafkaError KAFKA_STORAGE_ERROR */
  async next(): Promise<bigint> {
    while (this.#next === this.#end) {
      this.#reserving ??= this.#reserveBlock().finally(() => {
        this.#reserving = null;
      });
      await this.#reserving;
    }
    const id = this.#next;
    this.#next += 1n;
    return id;
  }

  async #reserveBlock(): Promise<void> {
    for (;;) {
      const entry = await this.#state.get(NEXT_BLOCK);
      const first = entry === null ? 0n : entry.value.readBigInt64BE(0);
      if (first > LAST_ID - BLOCK_SIZE) {
        throw new KafkaError(ErrorCode.UNKNOWN_SERVER_ERROR, "all producer ids have been given out");
      }
      const value = Buffer.alloc(8);
      value.writeBigInt64BE(first + BLOCK_SIZE);
      // Another gateway on the same store may have taken this block; then the next one is tried.
      if (await this.#state.commit([{ key: NEXT_BLOCK, value, ifVersion: entry?.version ?? null }])) {
        this.#next = first;
        this.#end = first + BLOCK_SIZE;
        return;
      }
    }
  }
}

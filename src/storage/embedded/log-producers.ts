import type { RecordBatch } from "#src/records/record-batch.ts";
import type { ProducerState } from "../engine.ts";
import { ProducerEntry } from "../producer-state.ts";
import type { Environment, RowWriter } from "./environment.ts";
import { partitionPrefix, prefixEnd, producerIdOfKey, producerKey, TABLE_PRODUCER } from "./keys.ts";

/**
 * The idempotent producers of one log. Entries are read from the store when their producer is first heard of and written
 * in the transaction of the batches that changed them, so that neither is ever ahead of the other.
 */
export class LogProducers {
  readonly #environment: Environment;
  readonly #topic: number;
  readonly #partition: number;
  readonly #entries: Map<bigint, ProducerEntry> = new Map();
  /** Changed since the last `write`, and changed by a `write` that is not settled. */
  #changed: Set<bigint> = new Set();
  #inFlight: Set<bigint> = new Set();

  constructor(environment: Environment, topic: number, partition: number) {
    this.#environment = environment;
    this.#topic = topic;
    this.#partition = partition;
  }

  /**
   * The base offset that the batch was stored at before, or null: then it is the next of its producer.
   * @throws KafkaError as ProducerEntry.check
   */
  check(batch: RecordBatch): bigint | null {
    const entry = this.#get(batch.producerId);
    if (entry === undefined) {
      return null;
    }
    const duplicate = entry.findDuplicate(batch);
    if (duplicate === null) {
      entry.check(batch);
    }
    return duplicate;
  }

  isDuplicate(batch: RecordBatch): boolean {
    return (this.#get(batch.producerId)?.findDuplicate(batch) ?? null) !== null;
  }

  add(batch: RecordBatch, baseOffset: bigint): void {
    const producerId = batch.producerId;
    let entry = this.#get(producerId);
    if (entry === undefined) {
      entry = new ProducerEntry(producerId, batch.producerEpoch);
      this.#entries.set(producerId, entry);
    }
    entry.add(batch, baseOffset);
    this.#changed.add(producerId);
  }

  #get(producerId: bigint): ProducerEntry | undefined {
    const known = this.#entries.get(producerId);
    if (known !== undefined) {
      return known;
    }
    return this.#load(producerId);
  }

  #load(producerId: bigint): ProducerEntry | undefined {
    const stored = this.#environment.get(producerKey(this.#topic, this.#partition, producerId));
    if (stored === null) {
      return undefined;
    }
    const entry = ProducerEntry.decode(producerId, stored);
    this.#entries.set(producerId, entry);
    return entry;
  }

  write(writer: RowWriter): void {
    for (const producerId of this.#changed) {
      const entry = this.#entries.get(producerId) as ProducerEntry;
      writer.put(producerKey(this.#topic, this.#partition, producerId), entry.encode());
    }
    this.#inFlight = this.#changed;
    this.#changed = new Set();
  }

  committed(): void {
    this.#inFlight.clear();
  }

  /** What was not stored is forgotten. */
  rollBack(): void {
    for (const producerId of [...this.#inFlight, ...this.#changed]) {
      this.#entries.delete(producerId);
    }
    this.#inFlight.clear();
    this.#changed.clear();
  }

  list(): ProducerState[] {
    const prefix = partitionPrefix(TABLE_PRODUCER, this.#topic, this.#partition);
    for (const { key, value } of this.#environment.rows(prefix, prefixEnd(prefix))) {
      const producerId = producerIdOfKey(key);
      if (!this.#entries.has(producerId)) {
        this.#entries.set(producerId, ProducerEntry.decode(producerId, value));
      }
    }
    return [...this.#entries.values()]
      .map((entry) => ({
        producerId: entry.producerId,
        producerEpoch: entry.epoch,
        lastSequence: entry.lastSequence,
        lastTimestamp: entry.lastTimestamp,
      }))
      .sort((a, b) => (a.producerId < b.producerId ? -1 : 1));
  }

  /** Forgets those that were silent since `before`, and returns the keys of their rows. */
  expire(before: bigint): Buffer[] {
    const keys: Buffer[] = [];
    for (const { producerId, lastTimestamp } of this.list()) {
      const isBusy = this.#changed.has(producerId) || this.#inFlight.has(producerId);
      if (lastTimestamp < before && !isBusy) {
        this.#entries.delete(producerId);
        keys.push(producerKey(this.#topic, this.#partition, producerId));
      }
    }
    return keys;
  }
}

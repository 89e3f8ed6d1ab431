/**
 * The topics as handlers see them: the engine's, with Kafka's rules about names and limits, and with the
 * configs that are in force.
 */
import { ErrorCode } from "#generated/errors.ts";
import type { BrokerSettings } from "#src/config/broker-settings.ts";
import type { Partition, Topic, TopicStore } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Uuid } from "#wire/message.ts";
import {
  effectiveTopicConfig,
  type TopicConfig,
  type TopicConfigEntry,
  topicConfigEntries,
} from "./topic-config.ts";
import { CLUSTER_METADATA_TOPIC, collisionKey, validateTopicName } from "./topic-name.ts";

/** Kafka's limit on the partitions that one request may add. */
export const MAX_PARTITIONS_PER_REQUEST = 10_000;

export interface NewTopic {
  readonly name: string;
  readonly partitionCount: number;
  /** In normal form: see validateTopicConfigs. */
  readonly configs: ReadonlyMap<string, string>;
}

export class TopicCatalog {
  readonly #store: TopicStore;
  readonly #settings: BrokerSettings;
  /** Names in use or being created, by what they collide as. */
  readonly #namesByCollisionKey = new Map<string, Set<string>>();
  /** Topics that are being created, so that requests for the same one share the creation. */
  readonly #creating = new Map<string, Promise<Topic>>();
  /** By the topic's explicit configs: an engine replaces that map when they change. */
  #effective = new WeakMap<ReadonlyMap<string, string>, TopicConfig>();
  /** Partitions by topic, and of all topics, those that are being created too. */
  readonly #sizes = new Map<Uuid, number>();
  #partitionCount = 0;
  readonly #stopWatching: () => void;

  constructor(store: TopicStore, settings: BrokerSettings) {
    this.#store = store;
    this.#settings = settings;
    settings.onChange(() => {
      this.#effective = new WeakMap();
    });
    for (const topic of store.list()) {
      this.#reserve(topic.name);
      this.#count(topic);
    }
    this.#stopWatching = store.onChange((topic) => {
      this.#count(topic);
      // A topic of the same name may have been made anew before this is called.
      if (topic.isDeleted && this.#store.get(topic.name) === undefined) this.#release(topic.name);
      else this.#reserve(topic.name);
    });
  }

  close(): void {
    this.#stopWatching();
  }

  get(name: string): Topic | undefined {
    return this.#store.get(name);
  }

  getById(id: Uuid): Topic | undefined {
    return this.#store.getById(id);
  }

  /** In the order of their names. */
  list(): readonly Topic[] {
    return this.#store.list();
  }

  partition(topicName: string, index: number): Partition | undefined {
    return this.#store.get(topicName)?.partitions[index];
  }

  configOf(topic: Topic): TopicConfig {
    let config = this.#effective.get(topic.configs);
    if (config === undefined) {
      config = effectiveTopicConfig(topic.configs, this.#settings);
      this.#effective.set(topic.configs, config);
    }
    return config;
  }

  /** Every config of a topic with these explicit ones, with its source; in the order of their names. */
  describeConfigs(configs: ReadonlyMap<string, string>): readonly TopicConfigEntry[] {
    return topicConfigEntries(configs, this.#settings);
  }

  /**
   * Checks the name of a topic that is to be created.
   * @throws KafkaError INVALID_REQUEST, INVALID_TOPIC_EXCEPTION, TOPIC_ALREADY_EXISTS
   */
  validateNewName(name: string): void {
    if (name === CLUSTER_METADATA_TOPIC) {
      throw new KafkaError(
        ErrorCode.INVALID_REQUEST,
        `Creation of internal topic ${CLUSTER_METADATA_TOPIC} is prohibited.`,
      );
    }
    validateTopicName(name);
    if (this.#store.get(name) !== undefined || this.#creating.has(name)) {
      throw new KafkaError(ErrorCode.TOPIC_ALREADY_EXISTS, `Topic '${name}' already exists.`);
    }
    for (const other of this.#namesByCollisionKey.get(collisionKey(name)) ?? []) {
      throw new KafkaError(
        ErrorCode.INVALID_TOPIC_EXCEPTION,
        `Topic '${name}' collides with existing topic: ${other}`,
      );
    }
  }

  /**
   * Whether there may be so many more.
   * @throws KafkaError POLICY_VIOLATION
   */
  validateRoom(topics: number, partitions: number): void {
    const { inForce } = this.#settings;
    const { "sargasso.max.topics": maxTopics, "sargasso.max.partitions": maxPartitions } = inForce;
    if (this.#sizes.size + this.#creating.size + topics > maxTopics) {
      throw new KafkaError(
        ErrorCode.POLICY_VIOLATION,
        `There are ${this.#sizes.size} topics, sargasso.max.topics allows ${maxTopics}.`,
      );
    }
    if (this.#partitionCount + partitions > maxPartitions) {
      throw new KafkaError(
        ErrorCode.POLICY_VIOLATION,
        `There are ${this.#partitionCount} partitions, sargasso.max.partitions allows ${maxPartitions}.`,
      );
    }
  }

  /**
   * Creates a topic whose configs were validated.
   * @throws KafkaError as `validateNewName` and `validateRoom` do, KAFKA_STORAGE_ERROR
   */
  async create({ name, partitionCount, configs }: NewTopic): Promise<Topic> {
    this.validateNewName(name);
    this.validateRoom(1, partitionCount);
    this.#reserve(name);
    this.#partitionCount += partitionCount;
    const creation = this.#store.create(name, partitionCount, configs).finally(() => {
      this.#creating.delete(name);
      this.#partitionCount -= partitionCount;
      if (this.#store.get(name) === undefined) this.#release(name);
    });
    this.#creating.set(name, creation);
    return await creation;
  }

  /**
   * The topic, created with the broker's defaults when there is none (auto.create.topics.enable).
   * @throws KafkaError INVALID_TOPIC_EXCEPTION
   */
  async getOrCreate(name: string): Promise<Topic> {
    const existing = this.#store.get(name);
    if (existing !== undefined) return existing;
    const creation = this.#creating.get(name);
    if (creation !== undefined) return await creation;
    return await this.create({
      name,
      partitionCount: this.#settings.inForce["num.partitions"],
      configs: new Map(),
    });
  }

  delete(id: Uuid): Promise<void> {
    return this.#store.delete(id);
  }

  /**
   * Replaces the explicit configs by validated ones.
   * @throws KafkaError UNKNOWN_TOPIC_ID
   */
  async setConfigs(id: Uuid, configs: ReadonlyMap<string, string>): Promise<void> {
    await this.#store.setConfigs(id, configs);
  }

  /** @throws KafkaError INVALID_PARTITIONS, UNKNOWN_TOPIC_ID, POLICY_VIOLATION */
  async addPartitions(id: Uuid, total: number): Promise<Topic> {
    this.validateRoom(0, total - (this.#sizes.get(id) ?? total));
    return await this.#store.addPartitions(id, total);
  }

  #count({ id, isDeleted, partitions }: Topic): void {
    this.#partitionCount -= this.#sizes.get(id) ?? 0;
    if (isDeleted) {
      this.#sizes.delete(id);
    } else {
      this.#sizes.set(id, partitions.length);
      this.#partitionCount += partitions.length;
    }
  }

  #reserve(name: string): void {
    const key = collisionKey(name);
    const names = this.#namesByCollisionKey.get(key);
    if (names === undefined) this.#namesByCollisionKey.set(key, new Set([name]));
    else names.add(name);
  }

  #release(name: string): void {
    const key = collisionKey(name);
    const names = this.#namesByCollisionKey.get(key);
    if (names?.delete(name) === true && names.size === 0) this.#namesByCollisionKey.delete(key);
  }
}

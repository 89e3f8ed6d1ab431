import { randomBytes } from "node:crypto";
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Uuid } from "#wire/message.ts";
import type { Partition, Topic, TopicStore } from "../engine.ts";
import { metaKey, prefixEnd, TABLE_TOPIC, tablePrefix } from "./keys.ts";
import type { LogContext } from "./log-context.ts";
import { type LogOwner, PartitionLog } from "./partition-log.ts";
import { decodeTopicRow, encodeTopicRow, type TopicRow, topicRowKey } from "./topic-row.ts";
import { removeTopicRows } from "./trim.ts";

/** The last number that was given to a topic: none is given again. */
const LAST_NUMBER = metaKey("lastTopic");

/** When the removal of a deleted topic failed, on a full disk for example. */
const REMOVAL_RETRY_MS = 10_000;

/** The catalog: all topics in memory, a row for each in the store, changed there first. */
export class EmbeddedTopicStore implements TopicStore {
  readonly #context: LogContext;
  /** Which start of the engine this is; a partition's leader epoch is how many there were since its topic was made. */
  readonly #session: number;
  readonly #byName: Map<string, StoredTopic> = new Map();
  readonly #byId: Map<Uuid, StoredTopic> = new Map();
  /** Names that are being created. */
  readonly #reserved: Set<string> = new Set();
  readonly #listeners: Set<(topic: Topic) => void> = new Set();
  #sorted: readonly StoredTopic[] | null = null;
  #lastNumber: number;

  constructor(context: LogContext, session: number) {
    this.#context = context;
    this.#session = session;
    this.#lastNumber = context.environment.get(LAST_NUMBER)?.readUInt32BE() ?? 0;
    const prefix = tablePrefix(TABLE_TOPIC);
    const deleted: number[] = [];
    for (const { key, value } of context.environment.rows(prefix, prefixEnd(prefix))) {
      const number = key.readUInt32BE(1);
      const row = decodeTopicRow(value);
      if (row.isDeleted) {
        deleted.push(number);
      } else {
        this.#add(new StoredTopic(context, number, row, session));
      }
    }
    for (const number of deleted) {
      this.#removeRows(number);
    }
  }

  get(name: string): Topic | undefined {
    return this.#byName.get(name);
  }

  getById(id: Uuid): Topic | undefined {
    return this.#byId.get(id);
  }

  list(): readonly Topic[] {
    this.#sorted ??= [...this.#byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return this.#sorted;
  }

  async create(name: string, partitionCount: number, configs: ReadonlyMap<string, string>): Promise<Topic> {
    if (this.#byName.has(name) || this.#reserved.has(name)) {
      throw new KafkaError(ErrorCode.TOPIC_ALREADY_EXISTS, `topic ${name} already exists`);
    }
    const row: TopicRow = {
      id: randomTopicId(),
      name,
      partitionCount,
      configs: new Map(configs),
      session: this.#session,
      isDeleted: false,
    };
    const number = ++this.#lastNumber;
    this.#reserved.add(name);
    try {
      await this.#context.commits.submit((writer) => {
        const last = Buffer.allocUnsafe(4);
        last.writeUInt32BE(this.#lastNumber);
        writer.put(LAST_NUMBER, last);
        writer.put(topicRowKey(number), encodeTopicRow(row));
      });
    } finally {
      this.#reserved.delete(name);
    }
    const topic = new StoredTopic(this.#context, number, row, this.#session);
    this.#add(topic);
    this.#changed(topic);
    return topic;
  }

  async delete(id: Uuid): Promise<void> {
    await this.#change(id, async (topic) => {
      topic.isBeingDeleted = true;
      try {
        await this.#store(topic.number, { ...topic.row, isDeleted: true });
      } catch (error) {
        topic.isBeingDeleted = false;
        throw error;
      }
      this.#byName.delete(topic.name);
      this.#byId.delete(id);
      topic.delete();
      this.#changed(topic);
      this.#removeRows(topic.number);
    });
  }

  addPartitions(id: Uuid, total: number): Promise<Topic> {
    return this.#change(id, async (topic) => {
      if (total <= topic.partitions.length) {
        throw new KafkaError(
          ErrorCode.INVALID_PARTITIONS,
          `topic ${topic.name} has ${topic.partitions.length} partitions, which is not less than ${total}`,
        );
      }
      return this.#update(topic, { ...topic.row, partitionCount: total });
    });
  }

  setConfigs(id: Uuid, configs: ReadonlyMap<string, string>): Promise<Topic> {
    return this.#change(id, (topic) => this.#update(topic, { ...topic.row, configs: new Map(configs) }));
  }

  onChange(listener: (topic: Topic) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes of one topic happen one after the other, each on what the one before left. */
  #change<T>(id: Uuid, change: (topic: StoredTopic) => Promise<T>): Promise<T> {
    const find = (): StoredTopic => {
      const topic = this.#byId.get(id);
      if (topic === undefined) {
        throw new KafkaError(ErrorCode.UNKNOWN_TOPIC_ID, `there is no topic with id ${id}`);
      }
      return topic;
    };
    try {
      return find().inTurn(() => change(find()));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #update(topic: StoredTopic, row: TopicRow): Promise<Topic> {
    await this.#store(topic.number, row);
    topic.update(row);
    this.#changed(topic);
    return topic;
  }

  #store(number: number, row: TopicRow): Promise<void> {
    return this.#context.commits.submit((writer) => writer.put(topicRowKey(number), encodeTopicRow(row)));
  }

  /** In the background. The topic's own row goes last: as long as it is there, the next start goes on. */
  #removeRows(number: number): void {
    const { environment, commits, onBackgroundError } = this.#context;
    removeTopicRows(environment, commits, number)
      .then(() => commits.submit((writer) => writer.remove(topicRowKey(number))))
      .catch((error) => {
        onBackgroundError("removing the records of a deleted topic", error);
        if (commits.refusal === null) {
          setTimeout(() => this.#removeRows(number), REMOVAL_RETRY_MS).unref();
        }
      });
  }

  #add(topic: StoredTopic): void {
    this.#byName.set(topic.name, topic);
    this.#byId.set(topic.id, topic);
    this.#sorted = null;
  }

  #changed(topic: StoredTopic): void {
    this.#sorted = null;
    for (const listener of this.#listeners) {
      listener(topic);
    }
  }
}

/** A topic as the rest of the gateway sees it: one object for its life. */
class StoredTopic implements LogOwner {
  readonly number: number;
  isBeingDeleted = false;
  readonly #context: LogContext;
  readonly #leaderEpoch: number;
  #row: TopicRow;
  #partitions: readonly PartitionLog[] = [];
  #isDeleted = false;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(context: LogContext, number: number, row: TopicRow, session: number) {
    this.number = number;
    this.#context = context;
    this.#leaderEpoch = session - row.session;
    this.#row = row;
    this.update(row);
  }

  get id(): Uuid {
    return this.#row.id;
  }
  get name(): string {
    return this.#row.name;
  }
  get configs(): ReadonlyMap<string, string> {
    return this.#row.configs;
  }
  get partitions(): readonly Partition[] {
    return this.#partitions;
  }
  get isDeleted(): boolean {
    return this.#isDeleted;
  }
  get row(): TopicRow {
    return this.#row;
  }

  inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#lastChange.then(change);
    this.#lastChange = result.catch(() => {});
    return result;
  }

  update(row: TopicRow): void {
    this.#row = row;
    const partitions = [...this.#partitions];
    while (partitions.length < row.partitionCount) {
      partitions.push(new PartitionLog(this.#context, this, partitions.length, this.#leaderEpoch));
    }
    this.#partitions = partitions;
  }

  delete(): void {
    this.#isDeleted = true;
    for (const partition of this.#partitions) {
      partition.deleted();
    }
  }
}

/** Kafka's tools take a leading dash for an option, so Kafka draws again then. */
function randomTopicId(): Uuid {
  for (;;) {
    const id = randomBytes(16).toString("base64url");
    if (!id.startsWith("-")) {
      return id;
    }
  }
}

/**
 * The storage contract. Every engine passes test/storage/contract; nothing above this line of
 * the tree knows which engine it talks to.
 *
 * An engine may be shared by several gateways, so: every change is asynchronous and can fail with
 * NOT_LEADER_OR_FOLLOWER when ownership moved, and state is changed by compare-and-set.
 * Errors are KafkaErrors with the code that the client shall see (KAFKA_STORAGE_ERROR when the
 * store itself failed); a rejected change has not happened and never will.
 */
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { Uuid } from "#wire/message.ts";

export interface Engine {
  /** Made when the store was created, kept for its life. */
  readonly clusterId: Uuid;
  readonly topics: TopicStore;
  readonly state: StateStore;
  /** Waits for changes that are under way, then releases the store. Later calls fail with KAFKA_STORAGE_ERROR. */
  close(): Promise<void>;
}

export interface TopicStore {
  get(name: string): Topic | undefined;
  getById(id: Uuid): Topic | undefined;
  /** In the order of their names. */
  list(): readonly Topic[];
  /** @throws KafkaError TOPIC_ALREADY_EXISTS */
  create(name: string, partitionCount: number, configs: ReadonlyMap<string, string>): Promise<Topic>;
  /**
   * The topic is gone for every reader at once and after a crash too; its space is freed in the
   * background, resumed after a restart. Parked readers are woken and find `isDeleted`.
   * @throws KafkaError UNKNOWN_TOPIC_ID
   */
  delete(id: Uuid): Promise<void>;
  /** @throws KafkaError INVALID_PARTITIONS when `total` is not more than there are, UNKNOWN_TOPIC_ID */
  addPartitions(id: Uuid, total: number): Promise<Topic>;
  /** Replaces the explicit configs. @throws KafkaError UNKNOWN_TOPIC_ID */
  setConfigs(id: Uuid, configs: ReadonlyMap<string, string>): Promise<Topic>;
  /** Calls `listener` after a topic was created, changed or deleted; returns a function that takes it back. */
  onChange(listener: (topic: Topic) => void): () => void;
}

export interface Topic {
  readonly id: Uuid;
  readonly name: string;
  /** Index is the partition's number. */
  readonly partitions: readonly Partition[];
  /** Only what was set explicitly, by Kafka's config names. */
  readonly configs: ReadonlyMap<string, string>;
  readonly isDeleted: boolean;
}

/** One log. Offsets are as Kafka counts them; batches are kept as they came. */
export interface Partition {
  readonly topic: Topic;
  readonly index: number;
  /** Raised each time the partition gets a (new) owner, a restart included. */
  readonly leaderEpoch: number;
  /** The first offset that can be read. */
  readonly logStartOffset: bigint;
  /** One past the last offset that can be read: everything below is durable as configured. */
  readonly highWatermark: bigint;
  /** Bytes of the batches between log start and end. */
  readonly sizeInBytes: number;

  /**
   * Assigns the next offsets to `batch` (in place: base offset and partition leader epoch), checks the
   * sequence of an idempotent producer, and resolves once the batch is durable as configured.
   * Calls take effect in the order in which they are made; a later call never overtakes an earlier one,
   * and a reader sees the batch only after it is durable. `batch` may be a view on a network buffer: the engine
   * copies it if it has to keep it longer than the returned promise.
   *
   * @param batch null where nothing is left of `produced`: only its sequence numbers are remembered then
   * @param produced what the producer sent, where records were taken out of that: its sequence numbers are those that are
   *   checked and remembered, so that the producer's next batch and a repetition of this one are known for what they are
   * @throws KafkaError OUT_OF_ORDER_SEQUENCE_NUMBER, INVALID_PRODUCER_EPOCH, UNKNOWN_PRODUCER_ID,
   *   UNKNOWN_TOPIC_OR_PARTITION (deleted), NOT_LEADER_OR_FOLLOWER, KAFKA_STORAGE_ERROR
   */
  append(batch: RecordBatch | null, produced?: RecordBatch): Promise<AppendResult>;

  /** Whether `append` would find now that the sequence numbers of `produced` were stored before. */
  isDuplicate(produced: RecordBatch): boolean;

  /**
   * Whole batches from the one that holds `offset` on, below the high watermark, up to `maxBytes`; the
   * first batch whatever its size if `atLeastOne`. Empty when there is nothing at `offset` yet.
   * @throws KafkaError OFFSET_OUT_OF_RANGE (below log start or beyond the high watermark),
   *   UNKNOWN_TOPIC_OR_PARTITION (deleted)
   */
  read(offset: bigint, maxBytes: number, atLeastOne: boolean): Promise<readonly Buffer[]>;

  /** The first record whose timestamp is at least `timestamp` (ms), null when there is none. */
  offsetForTimestamp(timestamp: bigint): Promise<TimestampedOffset | null>;
  /** The first record that has the largest timestamp, null in an empty log (KIP-734). */
  offsetOfMaxTimestamp(): Promise<TimestampedOffset | null>;
  /**
   * The end of `epoch` in this log as KIP-101 defines it: the largest epoch not above the one asked for and the
   * offset at which the next began; null when the log knows of none.
   */
  endOffsetForEpoch(epoch: number): Promise<EpochEndOffset | null>;

  /** Raises the log start to `offset` and frees what lies below (KIP-107). @throws KafkaError OFFSET_OUT_OF_RANGE */
  deleteRecordsBefore(offset: bigint): Promise<void>;
  /**
   * Drops the oldest batches that are past the limits; -1 means no limit. A batch's age is that of its largest timestamp.
   * An engine drops in the units in which it stores, which may be several batches that were appended together, so it may
   * keep a batch longer than the limits ask for, never less long. Returns the number of bytes dropped.
   */
  applyRetention(limits: { retentionMs: number; retentionBytes: number; now: number }): Promise<number>;

  /**
   * How many bytes the batches take of which `offset` is not past the last offset. Where batches were replaced by smaller
   * ones, an engine may say more, up to `sizeInBytes`.
   */
  sizeInBytesFrom(offset: bigint): Promise<number>;
  /**
   * Compaction: puts `batches` in the place of those stored whose last offset is at least `start` and below `end`, all or nothing
   * and durable once resolved; readers find the one or the other. Offsets stay: the new batches lie in the same range, in
   * order, and `read` passes over what is gone. High watermark, epochs and producers stay too; where `end` is the high watermark, the
   * last of `batches` must reach it, so that the log still tells where it goes on. `batches` are the engine's from then on.
   *
   * False, and nothing has changed, when the log start has passed `start`: what the caller has read may be gone.
   * @throws RangeError for batches outside the range, KafkaError UNKNOWN_TOPIC_OR_PARTITION (deleted),
   *   NOT_LEADER_OR_FOLLOWER, KAFKA_STORAGE_ERROR
   */
  replaceBatches(start: bigint, end: bigint, batches: readonly RecordBatch[]): Promise<boolean>;

  /** Idempotent producers that are remembered, by id; for DescribeProducers and for tests. */
  activeProducers(): readonly ProducerState[];
  /** Forgets idempotent producers whose last batch has no timestamp from `before` (ms) on; see producer.id.expiration.ms. */
  expireProducers(before: number): Promise<void>;

  /**
   * Calls `listener` whenever the high watermark or log start moved or the topic was deleted; returns a function that takes
   * it back. Called synchronously: be quick.
   */
  onAdvance(listener: () => void): () => void;
}

export interface AppendResult {
  /** -1 when no record was stored. */
  readonly baseOffset: bigint;
  readonly logStartOffset: bigint;
  /** True when these sequence numbers were stored before (one of the producer's last five batches): same base offset as then. */
  readonly isDuplicate: boolean;
}

export interface TimestampedOffset {
  readonly offset: bigint;
  readonly timestamp: bigint;
  readonly leaderEpoch: number;
}

export interface EpochEndOffset {
  readonly epoch: number;
  readonly endOffset: bigint;
}

export interface ProducerState {
  readonly producerId: bigint;
  readonly producerEpoch: number;
  readonly lastSequence: number;
  readonly lastTimestamp: bigint;
}

/** A path: a namespace, then parts, ordered part by part. `["offset", groupId, topicName, 3]` */
export type StateKey = readonly [space: string, ...parts: (string | number)[]];

export interface StateEntry {
  readonly key: StateKey;
  readonly value: Buffer;
  /** Changes with every write of the key; opaque. */
  readonly version: bigint;
}

export interface StateChange {
  readonly key: StateKey;
  /** null deletes. */
  readonly value: Buffer | null;
  /** The change happens only if the key's version is this one (null: only if absent). Left out: whatever is there. */
  readonly ifVersion?: bigint | null;
}

/** What coordinators must not lose: small values, changed all or nothing, durable once resolved. */
export interface StateStore {
  get(key: StateKey): Promise<StateEntry | null>;
  /**
   * All entries whose key begins with the parts of `prefix`, as of the call, part by part in order: numbers by value and before
   * strings, strings by code point.
   */
  list(prefix: StateKey): Promise<readonly StateEntry[]>;
  /**
   * Applies every change, or none: false when a condition did not hold. Calls without conditions take effect in the
   * order in which they are made.
   * @throws KafkaError KAFKA_STORAGE_ERROR
   */
  commit(changes: readonly StateChange[]): Promise<boolean>;
}

/**
 * Every topic config that Kafka 4.3 knows, with its default and what values it takes, and those of schema validation.
 *
 * `acts` says whether a value other than the default changes anything here, or asks for no more than what holds
 * anyway (FINER_THAN_SEGMENTS; Kafka Streams sets segment.bytes). What does not act is refused with
 * INVALID_CONFIG when set to another value, so that nobody relies on a setting that does nothing; it is still
 * described with its default, since that is how this broker behaves.
 */
import type { ConfigName } from "#src/config/broker-config.ts";
import type { ConfigValueForm } from "./config-value.ts";
import { confluentSchemaConfigs, sargassoSchemaConfigs } from "./schema-configs.ts";

export interface BrokerSynonym {
  readonly name: ConfigName;
  /** How many of the topic config's units one of the broker setting's is: 3,600,000 for hours to ms. */
  readonly factor: number;
}

export interface TopicConfigDefinition extends ConfigValueForm {
  readonly type: Exclude<ConfigValueForm["type"], "password">;
  readonly default: string;
  readonly acts: boolean;
  readonly doc: string;
  /** The broker settings that give the default when they are set, the first that is set wins. */
  readonly synonyms?: readonly BrokerSynonym[];
}

const LONG_MAX = "9223372036854775807";

const NOT_SEGMENTED = "This broker's store has no segment files, hence only the default is taken.";
const FINER_THAN_SEGMENTS =
  "Taken at any value, and nothing changes: this broker's store has no segment files, it drops and compacts in smaller units.";
const NOT_REPLICATED = "This broker has no other replicas to copy to, hence only the default is taken.";
const NOT_TIERED = "This broker has no remote storage, hence only the default is taken.";
const NOT_FLUSHED =
  "How an append is made durable is set for the whole broker, hence only the default is taken.";

/** In the order of their names, as DescribeConfigs lists them. */
export const topicConfigDefinitions: Readonly<Record<string, TopicConfigDefinition>> = {
  "cleanup.policy": {
    type: "list",
    default: "delete",
    acts: true,
    oneOf: ["compact", "delete"],
    synonyms: [{ name: "log.cleanup.policy", factor: 1 }],
    doc: "`delete` drops old records by retention.ms and retention.bytes, `compact` those whose key came again; both, or empty: nothing is dropped.",
  },
  "compression.gzip.level": {
    type: "int",
    default: "-1",
    acts: true,
    atLeast: 1,
    atMost: 9,
    orElse: -1,
    synonyms: [{ name: "compression.gzip.level", factor: 1 }],
    doc: "The level for compression.type gzip; -1 for zlib's own choice.",
  },
  "compression.lz4.level": {
    type: "int",
    default: "9",
    acts: false,
    atLeast: 1,
    atMost: 17,
    doc: "This broker's LZ4 has one level, which is that of Kafka's default, hence only the default is taken.",
  },
  "compression.type": {
    type: "string",
    default: "producer",
    acts: true,
    oneOf: ["uncompressed", "zstd", "lz4", "snappy", "gzip", "producer"],
    synonyms: [{ name: "compression.type", factor: 1 }],
    doc: "How batches are compressed when they are stored; `producer` leaves them as they came.",
  },
  "compression.zstd.level": {
    type: "int",
    default: "3",
    acts: true,
    atLeast: -131_072,
    atMost: 22,
    synonyms: [{ name: "compression.zstd.level", factor: 1 }],
    doc: "The level for compression.type zstd.",
  },
  ...confluentSchemaConfigs,
  "delete.retention.ms": {
    type: "long",
    default: "86400000",
    acts: true,
    atLeast: 0,
    synonyms: [{ name: "log.cleaner.delete.retention.ms", factor: 1 }],
    doc: "How long a record without a value, which deletes its key, stays after it was first compacted.",
  },
  "file.delete.delay.ms": { type: "long", default: "60000", acts: false, atLeast: 0, doc: NOT_SEGMENTED },
  "flush.messages": { type: "long", default: LONG_MAX, acts: false, atLeast: 1, doc: NOT_FLUSHED },
  "flush.ms": { type: "long", default: LONG_MAX, acts: false, atLeast: 0, doc: NOT_FLUSHED },
  "follower.replication.throttled.replicas": { type: "list", default: "", acts: false, doc: NOT_REPLICATED },
  "index.interval.bytes": { type: "int", default: "4096", acts: true, atLeast: 0, doc: FINER_THAN_SEGMENTS },
  "leader.replication.throttled.replicas": { type: "list", default: "", acts: false, doc: NOT_REPLICATED },
  "local.retention.bytes": { type: "long", default: "-2", acts: false, atLeast: -2, doc: NOT_TIERED },
  "local.retention.ms": { type: "long", default: "-2", acts: false, atLeast: -2, doc: NOT_TIERED },
  "max.compaction.lag.ms": {
    type: "long",
    default: LONG_MAX,
    acts: true,
    atLeast: 1,
    synonyms: [{ name: "log.cleaner.max.compaction.lag.ms", factor: 1 }],
    doc: "After how long a record is compacted whatever share of the log is dirty; for cleanup.policy compact.",
  },
  "max.message.bytes": {
    type: "int",
    default: "1048588",
    acts: true,
    atLeast: 0,
    synonyms: [{ name: "message.max.bytes", factor: 1 }],
    doc: "The largest record batch that the topic takes, in bytes, after compression.",
  },
  "message.timestamp.after.max.ms": {
    type: "long",
    default: "3600000",
    acts: true,
    atLeast: 0,
    synonyms: [{ name: "log.message.timestamp.after.max.ms", factor: 1 }],
    doc: "How far a record's timestamp may lie ahead of the broker's clock; for message.timestamp.type CreateTime.",
  },
  "message.timestamp.before.max.ms": {
    type: "long",
    default: LONG_MAX,
    acts: true,
    atLeast: 0,
    synonyms: [{ name: "log.message.timestamp.before.max.ms", factor: 1 }],
    doc: "How far a record's timestamp may lie behind the broker's clock; for message.timestamp.type CreateTime.",
  },
  "message.timestamp.type": {
    type: "string",
    default: "CreateTime",
    acts: true,
    oneOf: ["CreateTime", "LogAppendTime"],
    synonyms: [{ name: "log.message.timestamp.type", factor: 1 }],
    doc: "Whether records keep the producer's timestamp or get the time of their append.",
  },
  "min.cleanable.dirty.ratio": {
    type: "double",
    default: "0.5",
    acts: true,
    atLeast: 0,
    atMost: 1,
    synonyms: [{ name: "log.cleaner.min.cleanable.ratio", factor: 1 }],
    doc: "A log is compacted when the share of its bytes that were not compacted yet is above this.",
  },
  "min.compaction.lag.ms": {
    type: "long",
    default: "0",
    acts: true,
    atLeast: 0,
    synonyms: [{ name: "log.cleaner.min.compaction.lag.ms", factor: 1 }],
    doc: "How long a record stays in the log before it may be compacted; for cleanup.policy compact.",
  },
  "min.insync.replicas": {
    type: "int",
    default: "1",
    // Acts as in Kafka, which never asks for more than there are replicas: with one it has no effect at any value.
    acts: true,
    atLeast: 1,
    doc: "How many replicas must have a batch before acks=all is answered, at most as many as there are: one.",
  },
  preallocate: { type: "boolean", default: "false", acts: false, doc: NOT_SEGMENTED },
  "remote.log.copy.disable": { type: "boolean", default: "false", acts: false, doc: NOT_TIERED },
  "remote.log.delete.on.disable": { type: "boolean", default: "false", acts: false, doc: NOT_TIERED },
  "remote.storage.enable": { type: "boolean", default: "false", acts: false, doc: NOT_TIERED },
  "retention.bytes": {
    type: "long",
    default: "-1",
    acts: true,
    synonyms: [{ name: "log.retention.bytes", factor: 1 }],
    doc: "The size of a partition's log above which its oldest records are dropped; -1 for no limit.",
  },
  "retention.ms": {
    type: "long",
    default: "604800000",
    acts: true,
    atLeast: -1,
    synonyms: [
      { name: "log.retention.ms", factor: 1 },
      { name: "log.retention.minutes", factor: 60_000 },
      { name: "log.retention.hours", factor: 3_600_000 },
    ],
    doc: "How long records are kept; -1 for ever.",
  },
  ...sargassoSchemaConfigs,
  "segment.bytes": {
    type: "int",
    default: "1073741824",
    acts: true,
    atLeast: 1_048_576,
    doc: FINER_THAN_SEGMENTS,
  },
  "segment.index.bytes": {
    type: "int",
    default: "10485760",
    acts: true,
    atLeast: 4,
    doc: FINER_THAN_SEGMENTS,
  },
  "segment.jitter.ms": { type: "long", default: "0", acts: true, atLeast: 0, doc: FINER_THAN_SEGMENTS },
  "segment.ms": { type: "long", default: "604800000", acts: true, atLeast: 1, doc: FINER_THAN_SEGMENTS },
  "unclean.leader.election.enable": { type: "boolean", default: "false", acts: false, doc: NOT_REPLICATED },
};

/**
 * Kafka's broker configs that give the default of topic configs, where this broker has no such setting: DescribeConfigs
 * names the default by them.
 */
export const brokerDefaults: Readonly<Record<string, string>> = {
  "compression.lz4.level": "compression.lz4.level",
  "file.delete.delay.ms": "log.segment.delete.delay.ms",
  "flush.messages": "log.flush.interval.messages",
  "index.interval.bytes": "log.index.interval.bytes",
  "local.retention.bytes": "log.local.retention.bytes",
  "local.retention.ms": "log.local.retention.ms",
  "min.insync.replicas": "min.insync.replicas",
  preallocate: "log.preallocate",
  "segment.bytes": "log.segment.bytes",
  "segment.index.bytes": "log.index.size.max.bytes",
  "unclean.leader.election.enable": "unclean.leader.election.enable",
};

/**
 * Every setting of the gateway, one line a key: the type, Apache Kafka's own name and default, and what it does.
 *
 * To add a key, add its line here and read it as `config["the.key"]`. Only keys that act belong here: an unknown
 * key is refused at start, so that nobody relies on a setting that does nothing. Where a default differs from
 * Kafka's, the doc says so. The tables of the documentation and the validation are made from this table.
 */

import { compactionKeys } from "./compaction-keys.ts";
import { schemaRegistryKeys } from "./schema-registry-keys.ts";

/**
 * `int` and `long` are whole numbers, both `number` here: no setting needs more than 2^53. A `password` is text that is
 * never shown.
 */
export type ConfigType = "int" | "long" | "double" | "boolean" | "string" | "password" | "list";

export interface ConfigKey {
  readonly type: ConfigType;
  /** null: not set, and the type of the value is `T | null`. */
  readonly default: number | boolean | string | readonly string[] | null;
  readonly doc: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** A number outside of those that is taken too. */
  readonly orElse?: number;
  /** The only values allowed; of a list, the only items. */
  readonly oneOf?: readonly string[];
}

// Types come from the literals (no call can be made here under isolatedDeclarations), hence plain data.
const gatewayKeys = {
  // The node
  "node.id": {
    type: "int",
    default: 1,
    atLeast: 0,
    doc: "The id of this node as clients see it. Kafka has no default.",
  },
  "broker.rack": {
    type: "string",
    default: null,
    doc: "The rack of this node, told to clients in Metadata.",
  },
  "log.dirs": {
    type: "string",
    default: "data",
    doc: "The directory that holds all data. Kafka takes several; the store here is one.",
  },

  // Network
  listeners: {
    type: "list",
    default: ["PLAINTEXT://127.0.0.1:9092"],
    doc: "Where to listen: `PLAINTEXT://host:port`; port 0 takes a free one. Kafka's default is every interface.",
  },
  "advertised.listeners": {
    type: "list",
    default: null,
    doc: "The addresses that clients are told to connect to, by listener name; the address listened on when not set.",
  },
  "socket.request.max.bytes": {
    type: "int",
    default: 104_857_600,
    atLeast: 1,
    doc: "A connection that sends a larger request is closed.",
  },
  "queued.max.request.bytes": {
    type: "long",
    default: 268_435_456,
    doc: "Nothing more is read from connections while requests of more bytes than this are in memory; -1 for no limit, which is Kafka's default.",
    atLeast: -1,
  },
  "max.connections": {
    type: "int",
    default: 2_147_483_647,
    atLeast: 0,
    doc: "A new connection beyond this number is closed.",
  },
  "max.connections.per.ip": {
    type: "int",
    default: 2_147_483_647,
    atLeast: 0,
    doc: "A new connection beyond this number from one address is closed.",
  },
  "max.connections.per.ip.overrides": {
    type: "list",
    default: null,
    doc: "`address:count` each, instead of max.connections.per.ip. Kafka takes host names too.",
  },
  "max.connection.creation.rate": {
    type: "int",
    default: 2_147_483_647,
    atLeast: 1,
    doc: "New connections per second; beyond that nothing is read from a new one until its turn comes.",
  },
  "connections.max.idle.ms": {
    type: "long",
    default: 600_000,
    doc: "A connection that was silent for this long is closed; -1 for never.",
    atLeast: -1,
  },

  "sargasso.request.receive.timeout.ms": {
    type: "int",
    default: 30_000,
    atLeast: 1_000,
    doc: "A request that has begun must bring 1 MiB, or its rest, in each such time, or its connection is closed; a second while others wait for memory.",
  },
  "sargasso.queued.max.response.bytes": {
    type: "long",
    default: 268_435_456,
    atLeast: -1,
    doc: "When clients leave more bytes of responses untaken than this, those that have been at it for longest are disconnected; -1 for no limit.",
  },

  // Topics and logs
  "num.partitions": {
    type: "int",
    default: 1,
    atLeast: 1,
    doc: "Partitions of a topic when not told otherwise.",
  },
  "auto.create.topics.enable": {
    type: "boolean",
    default: true,
    doc: "Whether asking for the metadata of a topic creates it, if the client allows it.",
  },
  "delete.topic.enable": {
    type: "boolean",
    default: true,
    doc: "Whether DeleteTopics deletes topics.",
  },
  "sargasso.max.topics": {
    type: "int",
    default: 50_000,
    atLeast: 1,
    doc: "The most topics that there may be. One more is refused with POLICY_VIOLATION.",
  },
  "sargasso.max.partitions": {
    type: "int",
    default: 200_000,
    atLeast: 1,
    doc: "The most partitions that all topics together may have. More are refused with POLICY_VIOLATION.",
  },
  "message.max.bytes": {
    type: "int",
    default: 1_048_588,
    atLeast: 0,
    doc: "The largest record batch that a topic takes, unless the topic's max.message.bytes says otherwise.",
  },
  "compression.type": {
    type: "string",
    default: "producer",
    oneOf: ["uncompressed", "zstd", "lz4", "snappy", "gzip", "producer"],
    doc: "How batches are compressed when they are stored, unless the topic's compression.type says otherwise; `producer` leaves them as they came.",
  },
  "compression.gzip.level": {
    type: "int",
    default: -1,
    atLeast: 1,
    atMost: 9,
    orElse: -1,
    doc: "The level for compression.type gzip, unless the topic's compression.gzip.level says otherwise; -1 for zlib's own choice.",
  },
  "compression.zstd.level": {
    type: "int",
    default: 3,
    atLeast: -131_072,
    atMost: 22,
    doc: "The level for compression.type zstd, unless the topic's compression.zstd.level says otherwise.",
  },
  "log.retention.ms": {
    type: "long",
    default: null,
    atLeast: -1,
    doc: "How long records are kept; -1 for ever. Goes before log.retention.minutes, and that before log.retention.hours.",
  },
  "log.retention.minutes": {
    type: "int",
    default: null,
    doc: "See log.retention.ms.",
    atLeast: -1,
  },
  "log.retention.hours": { type: "int", default: 168, atLeast: -1, doc: "See log.retention.ms." },
  "log.retention.bytes": {
    type: "long",
    default: -1,
    atLeast: -1,
    doc: "The size of a partition's log above which its oldest records are dropped; -1 for no limit.",
  },
  "log.retention.check.interval.ms": {
    type: "long",
    default: 300_000,
    atLeast: 1,
    doc: "How often retention is applied.",
  },
  "log.message.timestamp.type": {
    type: "string",
    default: "CreateTime",
    oneOf: ["CreateTime", "LogAppendTime"],
    doc: "Whether records keep the producer's timestamp or get that of their append, unless the topic's message.timestamp.type says otherwise.",
  },
  "log.message.timestamp.before.max.ms": {
    type: "long",
    default: null,
    atLeast: 0,
    doc: "How far a record's timestamp may lie behind the clock, for CreateTime. Not set: no limit, which Kafka writes as 2^63-1.",
  },
  "log.message.timestamp.after.max.ms": {
    type: "long",
    default: 3_600_000,
    atLeast: 0,
    doc: "How far a record's timestamp may lie ahead of the clock, for CreateTime.",
  },

  // Producers, fetches
  "producer.id.expiration.ms": {
    type: "int",
    default: 86_400_000,
    atLeast: 1,
    doc: "After this long without a batch, a partition forgets an idempotent producer.",
  },
  "producer.id.expiration.check.interval.ms": {
    type: "int",
    default: 600_000,
    atLeast: 1,
    doc: "How often expired producers are looked for.",
  },
  "max.incremental.fetch.session.cache.slots": {
    type: "int",
    default: 1_000,
    atLeast: 0,
    doc: "The most incremental fetch sessions (KIP-227) that are kept; a fetch that gets none names all its partitions again.",
  },
  "fetch.max.bytes": {
    type: "int",
    default: 57_671_680,
    atLeast: 1024,
    doc: "The most bytes that one fetch is answered with, whatever the client asks for (the first batch always goes out whole).",
  },

  "telemetry.max.bytes": {
    type: "int",
    default: 1_048_576,
    atLeast: 1,
    doc: "The most bytes that a client may push of its own metrics at once (KIP-714), as they are sent.",
  },

  // Groups
  "group.min.session.timeout.ms": {
    type: "int",
    default: 6_000,
    atLeast: 0,
    doc: "The shortest session timeout that a group's member may ask for.",
  },
  "group.max.session.timeout.ms": {
    type: "int",
    default: 1_800_000,
    atLeast: 0,
    doc: "The longest session timeout that a group's member may ask for.",
  },
  "group.initial.rebalance.delay.ms": {
    type: "int",
    default: 3_000,
    atLeast: 0,
    doc: "How long an empty group waits for more members before its first rebalance.",
  },
  "group.max.size": {
    type: "int",
    default: 2_147_483_647,
    atLeast: 1,
    doc: "The most members that a group may have.",
  },
  "offset.metadata.max.bytes": {
    type: "int",
    default: 4_096,
    atLeast: 0,
    doc: "The most bytes of metadata that a committed offset may carry.",
  },
  "offsets.retention.minutes": {
    type: "int",
    default: 10_080,
    atLeast: 1,
    doc: "How long the offsets of a group without members are kept.",
  },
  "offsets.retention.check.interval.ms": {
    type: "long",
    default: 600_000,
    atLeast: 1,
    doc: "How often expired offsets are looked for.",
  },

  "sargasso.max.groups": {
    type: "int",
    default: 100_000,
    atLeast: 1,
    doc: "The most groups that there may be. One more is refused with GROUP_MAX_SIZE_REACHED.",
  },
  "sargasso.groups.max.bytes": {
    type: "long",
    default: 536_870_912,
    atLeast: -1,
    doc: "The most memory, about, for what members say of themselves, for assignments and committed offsets of all groups; more is refused with GROUP_MAX_SIZE_REACHED. -1 for no limit.",
  },

  // Sargasso's own
  "sargasso.durability": {
    type: "string",
    default: "flush",
    oneOf: ["flush", "commit"],
    doc: "What acknowledged means. `flush`: on the disk (fsync, shared by all that wait). `commit`: survives a crash of the process, not of the machine.",
  },
  "sargasso.tail.cache.bytes": {
    type: "long",
    default: 67_108_864,
    atLeast: 0,
    doc: "Memory for the newest batches, from which most consumers are served.",
  },
  "sargasso.slow.request.ms": {
    type: "long",
    default: null,
    atLeast: 0,
    doc: "Requests that take longer are logged: API, version, client, and how long each part took. What a client is ready to wait for records or members does not count. Not set: none.",
  },
  "log.level": {
    type: "string",
    default: "info",
    oneOf: ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
    doc: "The lowest level of log lines that are written to stderr.",
  },
} as const;

export const configKeys: typeof gatewayKeys & typeof compactionKeys & typeof schemaRegistryKeys = {
  ...gatewayKeys,
  ...compactionKeys,
  ...schemaRegistryKeys,
};

type ValueOfType<T extends ConfigType> = T extends "int" | "long" | "double"
  ? number
  : T extends "boolean"
    ? boolean
    : T extends "list"
      ? readonly string[]
      : string;

type ValueOfKey<K> = K extends { readonly type: "string"; readonly oneOf: readonly (infer Value)[] }
  ? Value
  : K extends { readonly type: infer T extends ConfigType }
    ? ValueOfType<T> | (K extends { readonly default: null } ? null : never)
    : never;

export type ConfigName = keyof typeof configKeys;

/** The settings in force, by Kafka's own names: `config["num.partitions"]`. */
export type BrokerConfig = { readonly [Name in ConfigName]: ValueOfKey<(typeof configKeys)[Name]> };

export const configNames: readonly ConfigName[] = Object.keys(configKeys) as ConfigName[];

/** What holds when nothing is set; tests lay their own values over it. */
export const defaultConfig: BrokerConfig = Object.fromEntries(
  Object.entries(configKeys).map(([name, key]) => [name, key.default]),
) as unknown as BrokerConfig;

/** The settings of compaction; see broker-config.ts. */
export const compactionKeys = {
  "log.cleanup.policy": {
    type: "list",
    default: ["delete"],
    oneOf: ["compact", "delete"],
    doc: "Whether old records are dropped by age and size (`delete`), those whose key came again are (`compact`), or both, unless the topic's cleanup.policy says otherwise.",
  },
  "log.cleaner.enable": {
    type: "boolean",
    default: true,
    doc: "Whether logs with cleanup.policy compact are compacted. Without, they only grow.",
  },
  "log.cleaner.backoff.ms": {
    type: "long",
    default: 15_000,
    atLeast: 0,
    doc: "How often logs that are due for compaction are looked for.",
  },
  "log.cleaner.min.cleanable.ratio": {
    type: "double",
    default: 0.5,
    atLeast: 0,
    atMost: 1,
    doc: "A log is compacted when the share of its bytes that were not compacted yet is above this, unless the topic's min.cleanable.dirty.ratio says otherwise.",
  },
  "log.cleaner.min.compaction.lag.ms": {
    type: "long",
    default: 0,
    atLeast: 0,
    doc: "How long a record stays in the log before it may be compacted, unless the topic's min.compaction.lag.ms says otherwise.",
  },
  "log.cleaner.max.compaction.lag.ms": {
    type: "long",
    default: null,
    atLeast: 1,
    doc: "After how long a record is compacted whatever share of the log is dirty. Not set: no limit, which Kafka writes as 2^63-1.",
  },
  "log.cleaner.delete.retention.ms": {
    type: "long",
    default: 86_400_000,
    atLeast: 0,
    doc: "How long a record without a value stays after it was first compacted, unless the topic's delete.retention.ms says otherwise.",
  },
  "log.cleaner.dedupe.buffer.size": {
    type: "long",
    default: 134_217_728,
    atLeast: 1_048_577,
    doc: "The most memory for the offsets of keys while a log is compacted, 24 bytes a key; more keys take several rounds.",
  },
  "log.cleaner.io.buffer.load.factor": {
    type: "double",
    default: 0.9,
    atLeast: 0.01,
    atMost: 1,
    doc: "How full the memory for the offsets of keys may become. Fuller takes more keys at once and longer for each.",
  },
  "log.cleaner.io.max.bytes.per.second": {
    type: "double",
    default: null,
    atLeast: 1,
    doc: "The most bytes that compaction reads and writes in a second, on average. Not set: no limit, which Kafka writes as the largest double.",
  },
} as const;

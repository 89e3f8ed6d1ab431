// The clients and what each can do of itself; everything else is asked of every client.

import { join } from "node:path";
import { cache } from "./paths.ts";
import { shortLivedJvm } from "./processes.ts";

export type Compression = "none" | "gzip" | "snappy" | "lz4" | "zstd";

export interface ClientFacts {
  readonly version: string;
  readonly command: readonly string[];
  readonly compressions: readonly Compression[];
  readonly idempotent: boolean;
  /** It can set the time of a record. */
  readonly timestamps: boolean;
  /** It tells the offsets of what it produced. */
  readonly tellsOffsets: boolean;
  /** It creates and deletes topics. */
  readonly topicAdmin: boolean;
  /** It lists, describes and deletes groups. */
  readonly groupAdmin: boolean;
  /** It speaks versions that Apache Kafka 4 has dropped, so that only the gateway can serve it (KIP-896). */
  readonly isTooOldForKafka4: boolean;
  /** Records of one call can differ in their headers. */
  readonly ownHeaders: boolean;
  /** A record that was committed before a rebalance is never given again after it. */
  readonly givesOnce: boolean;
  /** It can tell null from empty. */
  readonly nulls: boolean;
  /** What it answers for a time after the last record: the protocol's -1, or the end offset of its own accord. */
  readonly afterLast: "none" | "end";
}

const all: readonly Compression[] = ["none", "gzip", "snappy", "lz4", "zstd"];
const here = join(import.meta.dirname, "clients");
const complete = {
  compressions: all,
  idempotent: true,
  timestamps: true,
  tellsOffsets: true,
  topicAdmin: true,
  groupAdmin: true,
  isTooOldForKafka4: false,
  ownHeaders: true,
  givesOnce: true,
  nulls: true,
  afterLast: "none",
} as const;

const java = ["java", ...shortLivedJvm];

/** zstd came with Kafka 2.1. */
const beforeZstd = ["none", "gzip", "snappy", "lz4"] as const;

function olderJava(version: string, facts: Partial<ClientFacts> = {}): ClientFacts {
  const jars = [join(cache, "old-jars", version, "*"), join(cache, "older-java")];
  return {
    ...complete,
    version,
    command: [...java, "-cp", jars.join(":"), "OlderClient"],
    groupAdmin: false,
    ...facts,
  };
}

export type ClientName =
  | "kafkajs"
  | "platformatic-kafka"
  | "franz-go"
  | "kafka-go"
  | "sarama"
  | "sarama-0.11"
  | "kafka-clients"
  | "kafka-clients-0.11"
  | "kafka-clients-1.1"
  | "kafka-clients-2.8"
  | "kafka-clients-3.9"
  | "confluent-kafka"
  | "kafka-python"
  | "kafka-python-0.11"
  | "aiokafka"
  | "kcat";

export const clients: Record<ClientName, ClientFacts> = {
  kafkajs: {
    ...complete,
    version: "2.2.4",
    command: [process.execPath, join(here, "node/kafkajs.ts")],
    compressions: ["none", "gzip"],
    afterLast: "end",
  },
  "platformatic-kafka": {
    ...complete,
    version: "2.12.1",
    command: [process.execPath, join(here, "node/platformatic-kafka.ts")],
    // After a rebalance its stream goes back to the committed offsets while fetched records still wait in it.
    givesOnce: false,
  },
  "franz-go": { ...complete, version: "1.22.2", command: [join(cache, "go/franz-go")] },
  "kafka-go": { ...complete, version: "0.4.51", command: [join(cache, "go/kafka-go")], idempotent: false },
  sarama: { ...complete, version: "1.61.1", command: [join(cache, "go/sarama")] },
  "sarama-0.11": {
    ...complete,
    version: "1.61.1, as for 0.11.0.0",
    command: [join(cache, "go/sarama"), "0.11.0.0"],
    compressions: beforeZstd,
    groupAdmin: false,
    isTooOldForKafka4: true,
  },
  "kafka-clients": {
    ...complete,
    version: "4.3.1",
    command: [
      ...java,
      "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
      "-cp",
      `${join(cache, "jars", "*")}:${join(cache, "java")}`,
      "InteropClient",
    ],
  },
  "confluent-kafka": {
    ...complete,
    version: "2.16.1",
    command: [join(cache, "python/bin/python"), join(here, "python/confluent_client.py")],
  },
  "kafka-python": {
    ...complete,
    version: "3.0.12",
    command: [join(cache, "python/bin/python"), join(here, "python/kafka_python_client.py")],
  },
  "kafka-python-0.11": {
    ...complete,
    version: "3.0.12, as for 0.11",
    command: [join(cache, "python/bin/python"), join(here, "python/kafka_python_client.py"), "0.11"],
    compressions: beforeZstd,
    groupAdmin: false,
    isTooOldForKafka4: true,
  },
  aiokafka: {
    ...complete,
    version: "0.14.0",
    command: [join(cache, "python/bin/python"), join(here, "python/aiokafka_client.py")],
    // It cannot delete groups.
    groupAdmin: false,
  },
  "kafka-clients-0.11": olderJava("0.11.0.3", { compressions: beforeZstd, isTooOldForKafka4: true }),
  "kafka-clients-1.1": olderJava("1.1.1", { compressions: beforeZstd, isTooOldForKafka4: true }),
  "kafka-clients-2.8": olderJava("2.8.2"),
  "kafka-clients-3.9": olderJava("3.9.1"),
  kcat: {
    ...complete,
    version: "1.7.1",
    command: [process.execPath, join(here, "node/kcat.ts")],
    timestamps: false,
    tellsOffsets: false,
    topicAdmin: false,
    groupAdmin: false,
    ownHeaders: false,
    nulls: false,
  },
};

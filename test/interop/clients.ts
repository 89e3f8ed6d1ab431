// The clients and what each can do of itself; everything else is asked of every client.

import { join } from "node:path";
import { cache } from "./paths.ts";

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
  /** It creates and deletes topics, lists, describes and deletes groups. */
  readonly admin: boolean;
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
  admin: true,
  ownHeaders: true,
  givesOnce: true,
  nulls: true,
  afterLast: "none",
} as const;

// Quick to start and small: these JVMs live for seconds.
const java = ["java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

export type ClientName =
  | "kafkajs"
  | "platformatic-kafka"
  | "franz-go"
  | "kafka-go"
  | "sarama"
  | "kafka-clients"
  | "confluent-kafka"
  | "kafka-python"
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
  kcat: {
    ...complete,
    version: "1.7.1",
    command: [process.execPath, join(here, "node/kcat.ts")],
    timestamps: false,
    tellsOffsets: false,
    admin: false,
    ownHeaders: false,
    nulls: false,
  },
};

// Apache Kafka's command line tools against one server, one after the other in one JVM (Tools.java).

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cache } from "../paths.ts";
import { end, shortLivedJvm, start, tail } from "../processes.ts";

/** The JVM of a program in this directory, compiled as it starts. */
export function startJava(program: string, ...args: readonly string[]): ChildProcess {
  return start("java", [
    ...shortLivedJvm,
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
    ...["-cp", join(cache, "jars", "*"), join(import.meta.dirname, `${program}.java`), ...args],
  ]);
}

/** By the names of Kafka's scripts. */
const classes = {
  "kafka-acls": "org.apache.kafka.tools.AclCommand",
  "kafka-broker-api-versions": "org.apache.kafka.tools.BrokerApiVersionsCommand",
  "kafka-cluster": "org.apache.kafka.tools.ClusterTool",
  "kafka-configs": "kafka.admin.ConfigCommand",
  "kafka-consumer-groups": "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand",
  "kafka-delete-records": "org.apache.kafka.tools.DeleteRecordsCommand",
  "kafka-features": "org.apache.kafka.tools.FeatureCommand",
  "kafka-get-offsets": "org.apache.kafka.tools.GetOffsetShell",
  "kafka-groups": "org.apache.kafka.tools.GroupsCommand",
  "kafka-leader-election": "org.apache.kafka.tools.LeaderElectionCommand",
  "kafka-log-dirs": "org.apache.kafka.tools.LogDirsCommand",
  "kafka-metadata-quorum": "org.apache.kafka.tools.MetadataQuorumCommand",
  "kafka-reassign-partitions": "org.apache.kafka.tools.reassign.ReassignPartitionsCommand",
  "kafka-topics": "org.apache.kafka.tools.TopicCommand",
  "kafka-verifiable-consumer": "org.apache.kafka.tools.VerifiableConsumer",
  "kafka-verifiable-producer": "org.apache.kafka.tools.VerifiableProducer",
} as const;

export type Tool = keyof typeof classes;

export interface Run {
  readonly exit: number;
  readonly output: string;
}

export class Tools {
  readonly #bootstrap: string;
  readonly #child: ChildProcess;
  readonly #replies: AsyncIterator<string>;
  readonly #errors: () => string;

  constructor(bootstrap: string) {
    this.#bootstrap = bootstrap;
    this.#child = startJava("Tools");
    this.#errors = tail(this.#child, ["stderr"]);
    const lines = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
    this.#replies = lines[Symbol.asyncIterator]();
  }

  /** `--bootstrap-server` comes first: kafka-metadata-quorum and kafka-features have their own before their subcommand. */
  async run(tool: Tool, args: readonly string[]): Promise<Run> {
    const server = ["--bootstrap-server", this.#bootstrap];
    const all = tool === "kafka-cluster" ? [...args, ...server] : [...server, ...args];
    this.#child.stdin?.write(`${JSON.stringify([classes[tool], ...all])}\n`);
    const { value, done } = await this.#replies.next();
    if (done === true) throw new Error(`${tool} ended its JVM: ${this.#errors()}`);
    return JSON.parse(value);
  }

  async close(): Promise<void> {
    this.#child.stdin?.end();
    await end(this.#child, "SIGKILL");
  }
}

/** What a program of this directory prints: one JSON object of step and outcome. */
export async function scenario(child: ChildProcess): Promise<Record<string, unknown>> {
  const errors = tail(child, ["stderr"]);
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    printed += part;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 120_000);
  await once(child, "close");
  clearTimeout(timer);
  if (child.exitCode !== 0) throw new Error(`${child.spawnargs.join(" ")}\n${printed}\n${errors()}`);
  return JSON.parse(printed);
}

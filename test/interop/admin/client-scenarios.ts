// The admin clients, each with a program that prints what it hears of every call.

import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { type ClientName, clients } from "../clients.ts";
import { cache } from "../paths.ts";
import { start } from "../processes.ts";
import { startJava } from "./tools.ts";

interface ClientScenario {
  readonly name: ClientName;
  readonly version: string;
  run(bootstrap: string): ChildProcess;
}

function byNode(name: "kafkajs" | "platformatic-kafka", program: string): ClientScenario {
  return {
    name,
    version: clients[name].version,
    run: (bootstrap) => start(process.execPath, [join(import.meta.dirname, program), bootstrap]),
  };
}

function byGo(name: "franz-go" | "kafka-go" | "sarama", program: string): ClientScenario {
  return {
    name,
    version: clients[name].version,
    run: (bootstrap) => start(join(cache, "go", program), [bootstrap]),
  };
}

function byPython(name: "confluent-kafka" | "kafka-python", program: string): ClientScenario {
  const python = join(cache, "python/bin/python");
  return {
    name,
    version: clients[name].version,
    run: (bootstrap) => start(python, [join(import.meta.dirname, program), bootstrap]),
  };
}

export const clientScenarios: readonly ClientScenario[] = [
  {
    name: "kafka-clients",
    version: clients["kafka-clients"].version,
    run: (bootstrap) => startJava("AdminScenario", bootstrap),
  },
  byGo("franz-go", "kadm"),
  byGo("kafka-go", "kafka-go-admin"),
  byGo("sarama", "sarama-admin"),
  byPython("confluent-kafka", "confluent_admin.py"),
  byPython("kafka-python", "kafka_python_admin.py"),
  byNode("kafkajs", "kafkajs-admin.ts"),
  byNode("platformatic-kafka", "platformatic-admin.ts"),
];

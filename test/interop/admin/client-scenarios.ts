// The admin clients, each with a program that prints what it hears of every call.

import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { cache } from "../paths.ts";
import { start } from "../processes.ts";
import type { Target } from "../target.ts";
import { startJava } from "./tools.ts";

interface ClientScenario {
  readonly name: string;
  run(target: Target): ChildProcess;
}

const python = join(cache, "python/bin/python");

export const clientScenarios: readonly ClientScenario[] = [
  { name: "kafka-clients", run: ({ bootstrap }) => startJava("AdminScenario", bootstrap) },
  { name: "kadm (franz-go)", run: ({ bootstrap }) => start(join(cache, "go/kadm"), [bootstrap]) },
  {
    name: "confluent-kafka",
    run: ({ bootstrap }) => start(python, [join(import.meta.dirname, "confluent_admin.py"), bootstrap]),
  },
  {
    name: "kafka-python",
    run: ({ bootstrap }) => start(python, [join(import.meta.dirname, "kafka_python_admin.py"), bootstrap]),
  },
];

// The Java clients from before Kafka 0.11, each run of a program a process.

import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { cache } from "./paths.ts";
import { shortLivedJvm, start } from "./processes.ts";

const programs = join(import.meta.dirname, "clients/old-java");

export async function run(command: string, args: readonly string[], input = ""): Promise<string> {
  const child = start(command, args);
  let [output, errors] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    output += part;
  });
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    errors = (errors + part).slice(-4000);
  });
  child.stdin?.end(input);
  const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
  await once(child, "close");
  clearTimeout(timer);
  assert.equal(child.exitCode, 0, `${command} ${args.slice(-6).join(" ")}:\n${errors}`);
  return output;
}

export function java(version: string, program: string, ...args: (string | number)[]): Promise<string> {
  const classPath = ["-cp", join(cache, "old-jars", version, "*")];
  return run("java", [
    ...shortLivedJvm,
    ...classPath,
    join(programs, `${program}.java`),
    ...args.map(String),
  ]);
}

/** Prints offset, key and value of each record, "-" for null; in the version that its clients have fetched in. */
export async function consumeOld(
  bootstrap: string,
  version: string,
  topic: string,
  offset: number,
  total: number,
): Promise<string[]> {
  const [host = "", port = ""] = bootstrap.split(":");
  const printed =
    version === "0.8.2.2"
      ? await java(version, "OldSimpleConsumer", host, port, topic, offset, total)
      : await java(version, "OldConsumer", bootstrap, topic, "-", offset, total);
  return printed
    .trim()
    .split("\n")
    .filter((line) => /^\d+ |^error/.test(line));
}

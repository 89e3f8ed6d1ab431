// kcat speaks through a small wrapper with the same commands. kcat has no admin calls: topics are made by
// auto-creation on the first produce. One run of kcat produces to one partition with one set of headers, and cannot
// set timestamps.

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { assigned, bootstrap, type Command, consumed, type PlainRecord, serve } from "./wire.ts";

function start(args: readonly string[]): ChildProcess {
  return spawn("kcat", ["-b", bootstrap, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

/** Runs to the end: stdout, or an error with stderr. */
async function run(args: readonly string[], input = ""): Promise<string> {
  const child = start(args);
  const timer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr?.on("data", (text) => (err += text));
  child.stdin?.end(input);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  if (code !== 0) throw new Error(`kcat ${args.join(" ")}: ${code}: ${err}`);
  return out;
}

interface Row {
  partition: number;
  offset: number;
  ts: number;
  key: string | null;
  payload: string | null;
  headers?: string[];
}

function plain(row: Row): PlainRecord {
  const headers: [string, string][] = [];
  const flat = row.headers ?? [];
  for (let i = 0; i + 1 < flat.length; i += 2) headers.push([flat[i] ?? "", flat[i + 1] ?? ""]);
  return {
    partition: row.partition,
    offset: row.offset,
    key: row.key,
    value: row.payload,
    headers,
    timestamp: row.ts,
  };
}

async function produce({ topic, records, compression, idempotent }: Command): Promise<undefined> {
  const runs = Map.groupBy(records, (one) => JSON.stringify([one.partition, one.headers]));
  for (const run_ of runs.values()) {
    const first = run_[0] as PlainRecord;
    const headers = first.headers.flatMap(([name, value]) => ["-H", `${name}=${value}`]);
    const lines = run_.map(({ key, value }) => `${key ?? ""}|${value ?? ""}`).join("\n");
    await run(
      [
        ...["-P", "-t", topic, "-p", String(first.partition), "-K", "|", "-Z", ...headers],
        ...["-X", `compression.codec=${compression}`, "-X", `enable.idempotence=${idempotent}`],
      ],
      lines,
    );
  }
}

async function consume({ topic, count }: Command): Promise<object> {
  const out = await run(["-C", "-t", topic, "-o", "beginning", "-e", "-q", "-J"]);
  const records = out
    .split("\n")
    .filter(Boolean)
    .map((line) => plain(JSON.parse(line)));
  if (records.length < count) throw new Error(`only ${records.length} records`);
  return { records };
}

async function listOffsets({ topic, partitions, timestamp }: Command): Promise<object> {
  const asked = Array.from({ length: partitions }, (_, p) => ["-t", `${topic}:${p}:${timestamp}`]).flat();
  const out = await run(["-Q", ...asked]);
  const offsets: Record<string, number> = {};
  for (const [, partition, offset] of out.matchAll(/\[(\d+)\] offset (-?\d+)/g))
    offsets[partition ?? ""] = Number(offset);
  return { offsets };
}

interface Listing {
  topics: {
    topic: string;
    partitions: { partition: number; leader: number; replicas: { id: number }[] }[];
  }[];
}

async function describeTopic({ topic }: Command): Promise<object> {
  const { topics } = JSON.parse(await run(["-L", "-J", "-t", topic])) as Listing;
  return {
    partitions: topics[0]?.partitions.map(({ partition, leader, replicas }) => ({
      partition,
      leader,
      replicas: replicas.map((one) => one.id),
    })),
  };
}

let member: ChildProcess;

async function join({ group, topic }: Command): Promise<undefined> {
  const settings = {
    "auto.offset.reset": "earliest",
    "session.timeout.ms": 10_000,
    "heartbeat.interval.ms": 300,
    "auto.commit.interval.ms": 100,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-X", `${name}=${value}`]);
  member = start(["-G", group, "-J", "-u", ...options, topic]);
  createInterface({ input: member.stdout as NodeJS.ReadableStream }).on("line", (line) => {
    const { partition, offset, value } = plain(JSON.parse(line));
    consumed(partition, offset, value);
  });
  // % Group g rebalanced (memberid …): assigned: t [0], t [1]
  createInterface({ input: member.stderr as NodeJS.ReadableStream }).on("line", (line) => {
    if (line.includes("): assigned:"))
      assigned([...line.matchAll(/\[(\d+)\]/g)].map(([, one]) => Number(one)));
    else if (line.includes("): revoked:")) assigned([]);
    else process.stderr.write(`${line}\n`);
  });
}

await serve({
  "list-topics": async () => ({
    topics: (JSON.parse(await run(["-L", "-J"])) as Listing).topics.map((one) => one.topic),
  }),
  "describe-topic": describeTopic,
  "list-offsets": listOffsets,
  produce,
  consume,
  join,
  leave: async () => {
    const ended = new Promise((resolve) => member.on("close", resolve));
    member.kill("SIGTERM");
    await ended;
    return undefined;
  },
});

// Programs that lean on a broker with all their weight: Kafka Streams (internal topics, changelogs, DeleteRecords) and Kafka
// Connect in distributed mode (groups of its own protocol, compacted topics), each stopped and started again.

import assert from "node:assert/strict";
import { once } from "node:events";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ClientProcess } from "./client-process.ts";
import { createTopic } from "./create-topic.ts";
import { cache } from "./paths.ts";
import { end, hasEnded, shortLivedJvm, start, tail, until } from "./processes.ts";
import { freePort, propertiesText, startTarget, type Target } from "./target.ts";

const java = [...shortLivedJvm, "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"];
const classPath = ["-cp", join(cache, "applications", "*")];
const limit = { timeout: 240_000 };
const limitMs = 60_000;

let target: Target;
let client: ClientProcess;
let directory: string;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "sargasso-applications-"));
  target = await startTarget();
  client = new ClientProcess("franz-go", target.bootstrap);
});

after(async () => {
  await client?.close();
  await target?.stop();
  await rm(directory, { recursive: true, force: true });
});

test("Kafka Streams counts words, and goes on after a restart of it and of the server", limit, async () => {
  const partitions = 2;
  for (const topic of ["lines", "counts"]) await createTopic(topic, partitions, client);
  const counted = new Map<string, number>();
  let words = 0;

  const produceAndCheck = async (lines: readonly string[], output: () => string): Promise<void> => {
    const records = lines.map((value, i) => ({
      ...{ partition: i % partitions, key: `${i}`, value, headers: [], timestamp: Date.now() },
    }));
    await client.request("produce", { topic: "lines", records, compression: "none", idempotent: true });
    for (const word of lines.flatMap((line) => line.split(" "))) {
      counted.set(word, (counted.get(word) ?? 0) + 1);
      words += 1;
    }
    const ends = async (): Promise<number> => {
      const { offsets } = await client.request("list-offsets", {
        topic: "counts",
        partitions,
        timestamp: -1,
      });
      return Object.values(offsets as Record<string, number>).reduce((sum, offset) => sum + offset, 0);
    };
    await until(
      async () => (await ends()) >= words,
      limitMs,
      () => `${words} words are counted\n${output()}`,
    );
    const { records: counts } = await client.request("consume", {
      topic: "counts",
      partitions,
      count: words,
    });
    const last = new Map(counts.map(({ key, value }) => [key, Number(value)]));
    assert.deepEqual(last, counted);
    assert.equal(await ends(), words, "each word once");
  };

  const run = async (work: (output: () => string) => Promise<void>): Promise<void> => {
    const state = await mkdtemp(join(directory, "state-"));
    const program = join(import.meta.dirname, "applications/java/WordCount.java");
    const child = start("java", [...java, ...classPath, program, target.bootstrap, state]);
    const output = tail(child, ["stdout", "stderr"]);
    try {
      await work(output);
      child.stdin?.end();
      if (!hasEnded(child)) await once(child, "close");
      assert.equal(child.exitCode, 0, output());
    } finally {
      await end(child, "SIGKILL");
    }
  };

  await run(async (output) => {
    await produceAndCheck(["the quick brown fox", "jumps over the lazy dog"], output);
    // What was processed is soon deleted from the topic in between.
    const repartition = "word-count-KSTREAM-AGGREGATE-STATE-STORE-0000000003-repartition";
    const starts = async (): Promise<number[]> => {
      const asked = { topic: repartition, partitions, timestamp: -2 };
      return Object.values((await client.request("list-offsets", asked)).offsets as Record<string, number>);
    };
    const isPurged = async () => (await starts()).reduce((a, b) => a + b) === words;
    await until(isPurged, limitMs, () => `purged\n${output()}`);
    await target.kill();
    await target.restart();
    await produceAndCheck(["the dog sleeps"], output);
  });
  // Its state is gone: it has to come back from the changelog.
  await run((output) => produceAndCheck(["the fox and the dog", "fox fox fox"], output));
});

test("Kafka Connect copies a file through a topic, and goes on after a restart", limit, async () => {
  const [from, to] = [join(directory, "from.txt"), join(directory, "to.txt")];
  const rest = await freePort();
  const properties = {
    "bootstrap.servers": target.bootstrap,
    "group.id": "connect",
    "config.storage.topic": "connect-configs",
    "offset.storage.topic": "connect-offsets",
    "status.storage.topic": "connect-status",
    "config.storage.replication.factor": 1,
    "offset.storage.replication.factor": 1,
    "status.storage.replication.factor": 1,
    "offset.storage.partitions": 3,
    "key.converter": "org.apache.kafka.connect.storage.StringConverter",
    "value.converter": "org.apache.kafka.connect.storage.StringConverter",
    "offset.flush.interval.ms": 1000,
    "plugin.discovery": "service_load",
    listeners: `http://127.0.0.1:${rest}`,
  };
  const file = join(directory, "connect.properties");
  await writeFile(file, propertiesText(properties));

  const call = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${rest}${path}`, { signal: AbortSignal.timeout(20_000), ...init });
  const run = async (work: (output: () => string) => Promise<void>): Promise<void> => {
    const child = start("java", [
      ...java,
      ...classPath,
      "org.apache.kafka.connect.cli.ConnectDistributed",
      file,
    ]);
    const output = tail(child, ["stdout", "stderr"]);
    try {
      const isUp = (): Promise<boolean> =>
        call("/connectors").then(
          ({ ok }) => ok,
          () => false,
        );
      await until(isUp, limitMs, () => `the worker answers\n${output()}`);
      await work(output);
      await end(child, "SIGTERM");
    } finally {
      await end(child, "SIGKILL");
    }
  };
  const connect = async (name: string, config: Record<string, string>): Promise<void> => {
    const response = await call(`/connectors/${name}/config`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ "tasks.max": "1", ...config }),
    });
    assert.equal(response.status, 201, await response.text());
  };
  const arrives = (expected: string, output: () => string): Promise<void> =>
    until(
      async () => (await readFile(to, "utf8").catch(() => "")) === expected,
      limitMs,
      () => `${expected} arrives\n${output()}`,
    );

  await writeFile(from, "one\ntwo\n");
  await run(async (output) => {
    const source = "org.apache.kafka.connect.file.FileStreamSourceConnector";
    const sink = "org.apache.kafka.connect.file.FileStreamSinkConnector";
    await connect("source", { "connector.class": source, file: from, topic: "copied" });
    await connect("sink", { "connector.class": sink, file: to, topics: "copied" });
    await arrives("one\ntwo\n", output);
    await appendFile(from, "three\n");
    await arrives("one\ntwo\nthree\n", output);
  });
  await appendFile(from, "four\n");
  await run((output) => arrives("one\ntwo\nthree\nfour\n", output));
});

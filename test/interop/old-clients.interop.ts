// Clients from before Kafka 0.11, which know message sets only, beside new ones on the same topics: the Java clients
// 0.8.2.2 (with the consumer of its time, which fetches in version 0), 0.9.0.1 and 0.10.2.2, and librdkafka that is told
// to speak as they do. On the gateway only: Apache Kafka 4 does not serve them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ClientProcess } from "./client-process.ts";
import type { PlainRecord } from "./clients/node/wire.ts";
import { createTopic } from "./create-topic.ts";
import { consumeOld, java, run } from "./old-java.ts";
import { startTarget, type Target } from "./target.ts";

const versions = ["0.8.2.2", "0.9.0.1", "0.10.2.2"] as const;
const compressions = ["none", "gzip", "snappy", "lz4"] as const;
const count = 40;
const limit = { timeout: 240_000 };

/** Offset, key and value, as the old consumers print them. */
type Line = string;

let target: Target;
let franzGo: ClientProcess;
let javaClient: ClientProcess;

before(async () => {
  target = await startTarget("gateway");
  franzGo = new ClientProcess("franz-go", target.bootstrap);
  javaClient = new ClientProcess("kafka-clients", target.bootstrap);
});

after(async () => {
  await franzGo?.close();
  await javaClient?.close();
  await target?.stop();
});

async function produceOld(
  version: string,
  topic: string,
  compression: string,
  acks: string,
): Promise<Line[]> {
  const prefix = `${version}-${compression}`;
  const printed = await java(
    version,
    "OldProducer",
    ...[target.bootstrap, topic, 0, compression, acks, prefix, count],
  );
  const offsets = printed.trim().split(" ");
  assert.equal(offsets.length, count);
  return offsets.map(
    (offset, i) => `${offset} ${i % 3 === 2 ? "-" : `key-${i}`} ${i % 5 === 4 ? "-" : `${prefix}-${i}`}`,
  );
}

/** Batches of several records with headers, long enough for several blocks of a compression. */
async function produceNew(topic: string, compression: string): Promise<Line[]> {
  const records: PlainRecord[] = Array.from({ length: 60 }, (_, i) => ({
    partition: 0,
    offset: -1,
    key: `new-${i}`,
    value: `${compression}-${i}-${"x".repeat(i % 10 === 0 ? 20_000 : i)}`,
    headers: [["trace", "4bf92f3577b34da6"]],
    timestamp: Date.now(),
  }));
  const { offsets } = await javaClient.request("produce", { topic, records, compression, idempotent: true });
  return records.map(({ key, value }, i) => `${offsets[i]} ${key} ${value}`);
}

function linesOf(records: readonly PlainRecord[]): Line[] {
  return records.map(({ offset, key, value }) => `${offset} ${key ?? "-"} ${value ?? "-"}`);
}

describe("old and new clients", () => {
  const topic = "side-by-side";
  const all: Line[] = [];

  before(() => createTopic(topic, 1, franzGo, javaClient));

  for (const version of versions) {
    test(`${version} produces in every compression, a new client in between`, limit, async () => {
      for (const [i, compression] of compressions.entries()) {
        all.push(...(await produceOld(version, topic, compression, i % 2 === 0 ? "1" : "all")));
        all.push(...(await produceNew(topic, compression)));
      }
      assert.deepEqual(
        all.map((line) => Number.parseInt(line, 10)),
        all.map((_, i) => i),
      );
    });
  }

  test("librdkafka produces and consumes as it did with old brokers", limit, async () => {
    for (const version of versions) {
      const old = ["-X", "api.version.request=false", "-X", `broker.version.fallback=${version}`];
      const kcat = (...args: string[]) => ["-b", target.bootstrap, "-t", `kcat-${version}`, ...old, ...args];
      const values = compressions.flatMap((compression) =>
        Array.from({ length: 30 }, (_, i) => `${compression}-${i}`),
      );
      for (const compression of compressions) {
        const own = values.filter((value) => value.startsWith(compression)).join("\n");
        await run("kcat", kcat("-P", "-p", "0", "-z", compression), own);
      }
      const consumed = await run("kcat", kcat("-C", "-p", "0", "-o", "beginning", "-e", "-q"));
      assert.deepEqual(consumed.trim().split("\n"), values);
    }
  });

  test("new clients read what all produced", limit, async () => {
    for (const client of [franzGo, javaClient]) {
      const { records } = await client.request("consume", { topic, partitions: 1, count: all.length });
      assert.deepEqual(linesOf(records), all);
    }
  });

  for (const version of versions) {
    test(`${version} reads what all produced, from the start and from within a batch`, limit, async () => {
      assert.deepEqual(await consumeOld(target.bootstrap, version, topic, 0, all.length), all);
      for (const offset of [count + 17, all.length - 13]) {
        assert.deepEqual(
          await consumeOld(target.bootstrap, version, topic, offset, all.length - offset),
          all.slice(offset),
        );
      }
    });
  }

  test("a group goes on with another version", limit, async () => {
    const group = (version: string, total: number) =>
      java(version, "OldConsumer", target.bootstrap, topic, "old-group", 0, total);
    assert.deepEqual((await group("0.9.0.1", all.length)).trim().split("\n"), all);
    const more = await produceOld("0.9.0.1", topic, "snappy", "all");
    assert.deepEqual((await group("0.10.2.2", more.length)).trim().split("\n"), more);
  });

  test("zstd is an error for those who do not know it", limit, async () => {
    await createTopic("with-zstd", 1, franzGo, javaClient);
    const plain = await produceNew("with-zstd", "none");
    await produceNew("with-zstd", "zstd");
    const read = await consumeOld(target.bootstrap, "0.8.2.2", "with-zstd", 0, plain.length + 1);
    assert.deepEqual(read, [...plain, "error 76"]);
  });
});

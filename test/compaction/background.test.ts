import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compactedTopic, contentOf, over, putBatch, restarted, storedBatches } from "./harness.ts";

describe("compaction in the background", () => {
  test("takes several rounds when there is memory for few keys", async (t) => {
    // 1,048,577 bytes are 43,690 slots, at a load of 0.02 for 873 keys.
    const { partition, put, compact } = await compactedTopic(
      t,
      {},
      {
        "log.cleaner.dedupe.buffer.size": 1_048_577,
        "log.cleaner.io.buffer.load.factor": 0.02,
      },
    );
    const keys = Array.from({ length: 3_000 }, (_, i) => `key ${i}`);
    for (const round of ["old", "new"]) {
      for (let i = 0; i < keys.length; i += 500) {
        await put(...keys.slice(i, i + 500).map((key): [string, string] => [key, round]));
      }
    }
    await put(["end", "1"]);
    await compact();
    const content = await contentOf(partition);
    assert.deepEqual(
      content.map(([offset, key, value]) => [offset, key, value]),
      [...keys.map((key, i) => [3_000 + i, key, "new"]), [6_000, "end", "1"]],
    );
  });

  test("leaves a log alone that cannot be read, and goes on with the others", async (t) => {
    const broken = await compactedTopic(t);
    const { broker, compactor } = broken;
    const fine = over(broker, await broker.createTopic("fine", 1, { "cleanup.policy": "compact" }));
    await broken.put(["a", "1"]);
    const damaged = putBatch([["a", "2"]]);
    damaged.crc ^= 1;
    await broken.partition.append(damaged);
    await broken.put(["b", "1"]);
    for (let i = 0; i < 3; i++) await fine.put(["a", String(i)]);
    await compactor.compactDueLogs();
    assert.equal(compactor.uncleanablePartitions, 1);
    assert.equal((await storedBatches(broken.partition)).length, 3);
    assert.equal((await contentOf(fine.partition)).length, 2);
    await broker.services.topics.delete(broken.topic.id);
    await compactor.compactDueLogs();
    assert.equal(compactor.uncleanablePartitions, 0);
    assert.equal((await broker.services.engine.state.list(["compaction"])).length, 1);
  });

  test("ends soon when it is stopped, and goes on after a restart", async (t) => {
    let one = await compactedTopic(t);
    const value = "x".repeat(20_000);
    for (let i = 0; i < 200; i++) await one.put([`key ${i % 10}`, value + i]);
    await one.put(["end", ""]);
    let asked = 0;
    await one.compactor.compactDueLogs(() => ++asked > 250);
    one = await restarted(one);
    await one.compact();
    assert.deepEqual(
      (await contentOf(one.partition)).map(([offset]) => offset),
      Array.from({ length: 11 }, (_, i) => 190 + i),
    );
  });

  test("keeps to its bound on bytes a second", async (t) => {
    const { put, compact } = await compactedTopic(t, {}, { "log.cleaner.io.max.bytes.per.second": 400_000 });
    const value = "x".repeat(10_000);
    for (let i = 0; i < 10; i++) await put(["a", value]);
    await put(["b", ""]);
    const start = performance.now();
    await compact();
    const bytes = 2 * 100_000 + 10_000;
    assert.ok(performance.now() - start > (bytes / 400_000) * 1_000 - 100, "faster than allowed");
  });

  test("leaves control batches as they are, and logs with transactions, which nobody here can judge", async (t) => {
    const { broker, compactor, partition, put, compact } = await compactedTopic(t);
    await put(["a", "1"]);
    const marker = { isControl: true, isTransactional: true, producerId: 1n, producerEpoch: 0 };
    await partition.append(putBatch([["a", "marker"]], marker));
    await put(["a", "2"]);
    await put(["b", "1"]);
    await compact();
    assert.deepEqual(
      (await storedBatches(partition)).map(({ baseOffset, isControl }) => [baseOffset, isControl]),
      [
        [1n, true],
        [2n, false],
        [3n, false],
      ],
    );

    const configs = { "cleanup.policy": "compact" };
    const other = over(broker, await broker.createTopic("transactional", 1, configs));
    const data = { isTransactional: true, producerId: 1n, producerEpoch: 0, baseSequence: 0 };
    await other.partition.append(putBatch([["a", "1"]], data));
    await other.put(["a", "2"]);
    await other.put(["b", "1"]);
    await compactor.compactDueLogs();
    assert.equal((await contentOf(other.partition)).length, 3);
    assert.equal(compactor.uncleanablePartitions, 1);
  });

  test("does nothing when log.cleaner.enable is false", async (t) => {
    const { partition, put, compact } = await compactedTopic(t, {}, { "log.cleaner.enable": false });
    for (let i = 0; i < 3; i++) await put(["a", String(i)]);
    await compact();
    assert.equal((await contentOf(partition)).length, 3);
  });
});

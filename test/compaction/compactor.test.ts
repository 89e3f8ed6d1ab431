import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { COMPRESSIONS } from "#src/records/record-batch.ts";
import { compactedTopic, contentOf, NOW, over, putBatch, restarted, storedBatches } from "./harness.ts";

describe("compaction", () => {
  test("keeps the last record of each key, at its offset", async (t) => {
    const { partition, put, compact } = await compactedTopic(t);
    await put(["a", "1"], ["b", "1"], ["a", "2"]);
    await put(["c", "1"]);
    await put(["b", "2"], ["c", "2"]);
    await put(["last", "1"]);
    await compact();
    assert.deepEqual(await contentOf(partition), [
      [2, "a", "2"],
      [4, "b", "2"],
      [5, "c", "2"],
      [6, "last", "1"],
    ]);
    assert.deepEqual(
      (await storedBatches(partition)).map((b) => [b.baseOffset, b.lastOffset, b.recordCount]),
      [
        [0n, 2n, 1],
        [4n, 5n, 2],
        [6n, 6n, 1],
      ],
    );
  });

  test("leaves the last batch as it is until another follows", async (t) => {
    const { partition, put, compact } = await compactedTopic(t);
    await put(["a", "1"]);
    await put(["a", "2"], ["a", "3"]);
    await compact();
    assert.deepEqual(
      (await contentOf(partition)).map(([offset]) => offset),
      [0, 1, 2],
    );
    await put(["b", "1"]);
    await compact();
    assert.deepEqual(
      (await contentOf(partition)).map(([offset]) => offset),
      [2, 3],
    );
  });

  test("judges by what was written before, round after round, after a restart too", async (t) => {
    let one = await compactedTopic(t);
    for (let round = 0; round < 4; round++) {
      await one.put(["a", `a${round}`], ["b", `b${round}`]);
      await one.put([`only ${round}`, "x"]);
      await one.compact();
      one = await restarted(one);
    }
    await one.put(["end", ""]);
    await one.compact();
    assert.deepEqual(
      (await contentOf(one.partition)).map(([offset, key, value]) => [offset, key, value]),
      [
        [2, "only 0", "x"],
        [5, "only 1", "x"],
        [8, "only 2", "x"],
        [9, "a", "a3"],
        [10, "b", "b3"],
        [11, "only 3", "x"],
        [12, "end", ""],
      ],
    );
  });

  test("drops a tombstone delete.retention.ms after it was first compacted (KIP-534)", async (t) => {
    const { partition, put, compact } = await compactedTopic(t, { "delete.retention.ms": "3600000" });
    await put(["a", "1"], ["b", "1", NOW + 5]);
    await put(["a", null, NOW + 20], ["c", "1", NOW + 10]);
    await put(["d", "1"]);
    const before = Date.now();
    t.mock.timers.enable({ apis: ["Date"], now: before });
    await compact();
    const marked = (await storedBatches(partition))[1];
    assert.equal(marked?.deleteHorizonMs, BigInt(before + 3_600_000));
    // The horizon stands where the base timestamp was: timestamps must not move.
    assert.deepEqual(await partition.offsetForTimestamp(BigInt(NOW + 15)), {
      offset: 2n,
      timestamp: BigInt(NOW + 20),
      leaderEpoch: 0,
    });
    assert.deepEqual((await partition.offsetForTimestamp(BigInt(NOW + 6)))?.offset, 2n);
    const keys = async (): Promise<unknown[]> => (await contentOf(partition)).map(([, key]) => key);
    t.mock.timers.setTime(before + 3_599_999);
    await put(["e", "1"]);
    await compact();
    assert.deepEqual(await keys(), ["b", "a", "c", "d", "e"]);
    t.mock.timers.setTime(before + 3_600_000);
    await put(["f", "1"]);
    await compact();
    assert.deepEqual(await keys(), ["b", "c", "d", "e", "f"]);
  });

  test("keeps the header of an idempotent producer's last batch, and only that", async (t) => {
    let one = await compactedTopic(t);
    const send = (baseSequence: number, value: string) =>
      one.partition.append(putBatch([["a", value]], { producerId: 5n, producerEpoch: 0, baseSequence }));
    for (let i = 0; i < 3; i++) await send(i, String(i));
    await one.put(["a", "other"]);
    await one.put(["z", "1"]);
    await one.compact();
    assert.deepEqual(
      (await storedBatches(one.partition)).map((b) => [
        b.baseOffset,
        b.recordCount,
        b.producerId,
        b.lastSequence,
      ]),
      [
        [2n, 0, 5n, 2],
        [3n, 1, -1n, -1],
        [4n, 1, -1n, -1],
      ],
    );
    one = await restarted(one);
    assert.equal((await send(2, "2")).isDuplicate, true);
    await assert.rejects(send(4, "4"), { code: ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER });
    assert.equal((await send(3, "3")).baseOffset, 5n);
    await one.put(["z", "2"]);
    await one.compact();
    assert.deepEqual(
      (await storedBatches(one.partition)).map((b) => [b.baseOffset, b.recordCount]),
      [
        [4n, 1],
        [5n, 1],
        [6n, 1],
      ],
    );
  });

  test("writes batches again in their own compression", async (t) => {
    const { partition, put, compact } = await compactedTopic(t);
    for (const compression of COMPRESSIONS) {
      await partition.append(
        putBatch(
          [
            ["shared", compression],
            [compression, "kept ".repeat(50)],
          ],
          { compression },
        ),
      );
    }
    await put(["shared", "end"]);
    await put(["last", "1"]);
    await compact();
    assert.deepEqual(
      (await storedBatches(partition)).slice(0, -2).map((b) => [b.compression, b.recordCount]),
      COMPRESSIONS.map((compression) => [compression, 1]),
    );
    assert.deepEqual(
      (await contentOf(partition)).map(([offset, key]) => [offset, key]),
      [...COMPRESSIONS.map((compression, i) => [2 * i + 1, compression]), [10, "shared"], [11, "last"]],
    );
  });

  test("waits until enough of the log is dirty", async (t) => {
    const { partition, put, compact } = await compactedTopic(t, { "min.cleanable.dirty.ratio": "0.5" });
    const value = "x".repeat(1_000);
    for (let i = 0; i < 10; i++) await put([`key ${i}`, value]);
    await put(["key 0", "new"]);
    await compact();
    // Nothing was clean, so all but the last batch was compacted.
    assert.equal((await contentOf(partition)).length, 11);
    for (let i = 1; i < 8; i++) await put([`key ${i}`, value]);
    await compact();
    assert.equal((await contentOf(partition)).length, 18, "less than half is dirty");
    for (let i = 1; i < 8; i++) await put([`key ${i}`, value]);
    await compact();
    assert.equal((await contentOf(partition)).length, 11, "more than half is dirty");
  });

  test("leaves records alone for min.compaction.lag.ms, and not for longer than max.compaction.lag.ms", async (t) => {
    const now = Date.now();
    const lazy = await compactedTopic(t, { "min.compaction.lag.ms": "60000" });
    await lazy.put(["a", "1", now - 90_000]);
    await lazy.put(["a", "2", now - 80_000]);
    await lazy.put(["a", "3", now - 30_000]);
    await lazy.put(["a", "4", now - 90_000]);
    await lazy.put(["b", "1", now]);
    await lazy.compact();
    assert.deepEqual(
      (await contentOf(lazy.partition)).map(([offset]) => offset),
      [1, 2, 3, 4],
    );

    const { broker } = lazy;
    const configs = {
      "cleanup.policy": "compact",
      "min.cleanable.dirty.ratio": "1",
      "max.compaction.lag.ms": "60000",
    };
    const eager = over(broker, await broker.createTopic("eager", 1, configs));
    for (let i = 0; i < 3; i++) await eager.put(["a", String(i), now - 59_000 + i]);
    await eager.compact();
    assert.equal((await contentOf(eager.partition)).length, 3);
    t.mock.timers.enable({ apis: ["Date"], now: now + 1_500 });
    await eager.compact();
    assert.equal((await contentOf(eager.partition)).length, 2);
  });

  test("drops what came without a key before the topic was compacted", async (t) => {
    const { partition, put, compact } = await compactedTopic(t);
    await put([null, "1"], ["a", "1"]);
    await put(["b", "1"]);
    await compact();
    assert.deepEqual(
      (await contentOf(partition)).map(([, key]) => key),
      ["a", "b"],
    );
  });

  test("goes with retention where cleanup.policy says both", async (t) => {
    const { partition, put, compact } = await compactedTopic(t, { "cleanup.policy": "compact,delete" });
    for (let i = 0; i < 6; i++) await put(["a", String(i), i], [`key ${i}`, "1", i]);
    await compact();
    await partition.applyRetention({ retentionMs: 1_000, retentionBytes: -1, now: 1_003 });
    const left = (await contentOf(partition)).map(([, key]) => key);
    // All that was compacted may be stored in one piece, which goes when its youngest record is old.
    assert.deepEqual(left.slice(-2), ["a", "key 5"]);
    assert.ok((partition.logStartOffset === 0n) === left.includes("key 0"));
    await put(["a", "end", 9]);
    await put(["b", "end", 9]);
    await compact();
    assert.equal((await contentOf(partition)).filter(([, key]) => key === "a").length, 1);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { applyRetention, startRetention } from "#src/topics/retention.ts";
import { append, batchOf, openTestBroker } from "../handlers/harness.ts";

const HOUR = 3_600_000;

describe("retention", () => {
  test("each topic by its own configs", async (t) => {
    const { services, createTopic } = await openTestBroker(t);
    const short = await createTopic("short", 2, { "retention.ms": String(HOUR) });
    const long = await createTopic("long");
    const forever = await createTopic("forever", 1, { "retention.ms": String(HOUR), "cleanup.policy": "" });
    const small = await createTopic("small", 1, { "retention.bytes": "1" });
    const now = Date.now();
    for (const topic of [short, long, forever, small]) {
      await append(topic, 0, batchOf(["old"], { timestamp: now - 2 * HOUR }));
      await append(topic, 0, batchOf(["new"], { timestamp: now }));
    }
    await applyRetention(services.topics, services.log);
    const starts = [short, long, forever].map((topic) => topic.partitions[0]?.logStartOffset);
    assert.deepEqual(starts, [1n, 0n, 0n]);
    assert.ok((small.partitions[0]?.logStartOffset ?? 0n) >= 1n);
    assert.equal(short.partitions[0]?.highWatermark, 2n);
  });

  test("runs by itself, until it is stopped", async (t) => {
    const broker = await openTestBroker(t, {
      "log.retention.check.interval.ms": 5,
      "log.retention.ms": HOUR,
    });
    const topic = await broker.createTopic("one");
    await append(topic, 0, batchOf(["old"], { timestamp: Date.now() - 2 * HOUR }));
    await append(topic, 0, batchOf(["new"]));
    const { topics, config, log } = broker.services;
    const job = startRetention(topics, config, log);
    for (let waited = 0; topic.partitions[0]?.logStartOffset !== 1n; waited++) {
      assert.ok(waited < 1_000, "nothing was dropped");
      await sleep(5);
    }
    await job.stop();
  });
});

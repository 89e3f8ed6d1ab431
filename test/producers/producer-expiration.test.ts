import assert from "node:assert/strict";
import { test } from "node:test";
import { expireProducers } from "#src/producers/producer-expiration.ts";
import { append, batchOf, openTestBroker } from "../handlers/harness.ts";

test("producers that fell silent are forgotten, others stay", async (t) => {
  const broker = await openTestBroker(t);
  const topic = await broker.createTopic("one");
  const fields = { producerEpoch: 0, baseSequence: 0 };
  await append(topic, 0, batchOf(["a"], { ...fields, producerId: 1n }));
  const producers = (): bigint[] =>
    topic.partitions[0]?.activeProducers().map(({ producerId }) => producerId) ?? [];
  await expireProducers(broker.services.topics, Date.now() - 60_000);
  assert.deepEqual(producers(), [1n]);
  await expireProducers(broker.services.topics, Date.now() + 60_000);
  assert.deepEqual(producers(), []);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  type CreatePartitionsRequestCreatePartitionsTopic,
  createCreatePartitionsRequest,
  createCreatePartitionsRequestCreatePartitionsAssignment,
  createCreatePartitionsRequestCreatePartitionsTopic,
} from "#generated/messages/create-partitions-request.ts";
import { createPartitionsHandler } from "#src/handlers/create-partitions.ts";
import { call, openTestBroker, type TestBroker } from "./harness.ts";

function topic(
  name: string,
  count: number,
  replicas: number[][] | null = null,
): CreatePartitionsRequestCreatePartitionsTopic {
  const assignments =
    replicas?.map((brokerIds) => ({
      ...createCreatePartitionsRequestCreatePartitionsAssignment(),
      brokerIds,
    })) ?? null;
  return { ...createCreatePartitionsRequestCreatePartitionsTopic(), name, count, assignments };
}

async function ask(
  broker: TestBroker,
  topics: CreatePartitionsRequestCreatePartitionsTopic[],
  { version = 3, validateOnly = false } = {},
): Promise<[string, number][]> {
  const request = { ...createCreatePartitionsRequest(), topics, validateOnly };
  const { results } = await call(createPartitionsHandler(broker.services), request, version);
  return results.map(({ name, errorCode }) => [name, errorCode]);
}

describe("CreatePartitions", () => {
  for (let version = 0; version <= 3; version++) {
    test(`v${version} adds partitions`, async (t) => {
      const broker = await openTestBroker(t);
      await broker.createTopic("one", 2);
      assert.deepEqual(await ask(broker, [topic("one", 5)], { version }), [["one", ErrorCode.NONE]]);
      assert.equal(broker.services.topics.get("one")?.partitions.length, 5);
    });
  }

  test("each topic fails on its own", async (t) => {
    const broker = await openTestBroker(t);
    for (const name of ["same", "less", "assigned", "few", "other", "good"])
      await broker.createTopic(name, 2);
    const asked = [
      topic("same", 2),
      topic("less", 1),
      topic("none", 3),
      topic("assigned", 3, [[7]]),
      topic("few", 4, [[7]]),
      topic("other", 3, [[8]]),
      topic("good", 3),
      topic("twice", 3),
      topic("twice", 4),
    ];
    assert.deepEqual(await ask(broker, asked), [
      ["twice", ErrorCode.INVALID_REQUEST],
      ["same", ErrorCode.INVALID_PARTITIONS],
      ["less", ErrorCode.INVALID_PARTITIONS],
      ["none", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
      ["assigned", ErrorCode.NONE],
      ["few", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["other", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["good", ErrorCode.NONE],
    ]);
    assert.equal(broker.services.topics.get("good")?.partitions.length, 3);
  });

  test("validateOnly adds none", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one", 2);
    assert.deepEqual(await ask(broker, [topic("one", 5)], { validateOnly: true }), [["one", ErrorCode.NONE]]);
    assert.equal(broker.services.topics.get("one")?.partitions.length, 2);
  });
});

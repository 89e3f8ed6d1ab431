import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createDescribeTopicPartitionsRequest,
  type DescribeTopicPartitionsRequest,
} from "#generated/messages/describe-topic-partitions-request.ts";
import { describeTopicPartitionsHandler } from "#src/handlers/describe-topic-partitions.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { ask } from "./groups-harness.ts";
import { openTestBroker, type TestBroker, throughWire } from "./harness.ts";

function requestOf(
  names: readonly string[],
  responsePartitionLimit: number,
  cursor: readonly [topicName: string, partitionIndex: number] | null,
): DescribeTopicPartitionsRequest {
  return {
    ...createDescribeTopicPartitionsRequest(),
    topics: names.map((name) => ({ name, unknownTaggedFields: [] })),
    responsePartitionLimit,
    cursor: cursor && { topicName: cursor[0], partitionIndex: cursor[1], unknownTaggedFields: [] },
  };
}

/** Topics with their partitions' indexes, or the error, and where to go on. */
async function described(
  { services }: TestBroker,
  names: readonly string[],
  limit = 2000,
  cursor: readonly [topicName: string, partitionIndex: number] | null = null,
) {
  const handler = describeTopicPartitionsHandler(services);
  const { topics, nextCursor } = await ask(handler, requestOf(names, limit, cursor), 0);
  return {
    topics: topics.map(({ name, errorCode, partitions }) =>
      errorCode === ErrorCode.NONE
        ? [name, ...partitions.map(({ partitionIndex }) => partitionIndex)]
        : [name, { errorCode }],
    ),
    next: nextCursor && [nextCursor.topicName, nextCursor.partitionIndex],
  };
}

async function withTopics(broker: TestBroker): Promise<TestBroker> {
  await broker.createTopic("z", 5);
  await broker.createTopic("t", 3);
  await broker.createTopic("a", 2);
  return broker;
}

// The expected answers are those of Apache Kafka 4.3.1.
describe("DescribeTopicPartitions", () => {
  test("v0 describes a partition's one replica", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("t");
    const handler = describeTopicPartitionsHandler(broker.services);
    const { topics } = await ask(handler, requestOf(["t"], 10, null), 0);
    const partition = {
      errorCode: ErrorCode.NONE,
      partitionIndex: 0,
      leaderId: 7,
      leaderEpoch: 0,
      replicaNodes: [7],
      isrNodes: [7],
      eligibleLeaderReplicas: [],
      lastKnownElr: [],
      offlineReplicas: [],
      unknownTaggedFields: [],
    };
    assert.deepEqual(topics, [
      {
        errorCode: ErrorCode.NONE,
        name: "t",
        topicId: topic.id,
        isInternal: false,
        partitions: [partition],
        topicAuthorizedOperations: 3576,
        unknownTaggedFields: [],
      },
    ]);
  });

  test("topics come in the order of their names, each once", async (t) => {
    const broker = await withTopics(await openTestBroker(t));
    const a = ["a", 0, 1];
    const z = ["z", 0, 1, 2, 3, 4];
    assert.deepEqual(await described(broker, ["z", "a", "z"]), { topics: [a, z], next: null });
    assert.deepEqual(await described(broker, []), { topics: [a, ["t", 0, 1, 2], z], next: null });
  });

  test("the limit ends an answer within a topic, or before the next", async (t) => {
    const broker = await withTopics(await openTestBroker(t));
    const a = ["a", 0, 1];
    assert.deepEqual(await described(broker, ["t", "a"], 2), { topics: [a], next: ["t", 0] });
    assert.deepEqual(await described(broker, ["t", "a"], 3), { topics: [a, ["t", 0]], next: ["t", 1] });
    // The next one need not exist.
    assert.deepEqual(await described(broker, ["a", "b", "z"], 2), { topics: [a], next: ["b", 0] });
    for (const limit of [0, -1]) {
      assert.deepEqual(await described(broker, ["t", "z"], limit), { topics: [["t", 0]], next: ["t", 1] });
    }
  });

  test("no answer holds more than 2000 partitions", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("wide", 2001);
    const { topics, next } = await described(broker, [], 5000);
    assert.deepEqual([topics[0]?.length, next], [1 + 2000, ["wide", 2000]]);
  });

  test("a cursor goes on where the last answer ended", async (t) => {
    const broker = await withTopics(await openTestBroker(t));
    assert.deepEqual(await described(broker, ["z", "t", "a"], 4, ["t", 2]), {
      topics: [
        ["t", 2],
        ["z", 0, 1, 2],
      ],
      next: ["z", 3],
    });
    // Of all topics, it may name one that is gone; a partition that is gone is left out.
    const z = ["z", 0, 1, 2, 3, 4];
    assert.deepEqual(await described(broker, [], 40, ["u", 1]), { topics: [z], next: null });
    assert.deepEqual(await described(broker, ["t", "z"], 40, ["t", 77]), { topics: [["t"], z], next: null });
  });

  test("a cursor outside of the topics asked for is refused", async (t) => {
    const broker = await withTopics(await openTestBroker(t));
    for (const cursor of [
      ["t", 1],
      ["none", 0],
      ["a", -1],
    ] as const) {
      await assert.rejects(
        () => described(broker, ["z", "a"], 4, cursor),
        (error) => error instanceof KafkaError && error.code === ErrorCode.INVALID_REQUEST,
      );
    }
    const handler = describeTopicPartitionsHandler(broker.services);
    const failure = handler.errorResponse(requestOf(["z", "a"], 4, null), ErrorCode.INVALID_REQUEST, 0, null);
    assert.deepEqual(
      throughWire(handler, failure, 0).topics.map(({ name, errorCode }) => [name, errorCode]),
      [
        ["z", ErrorCode.INVALID_REQUEST],
        ["a", ErrorCode.INVALID_REQUEST],
      ],
    );
  });

  test("a topic that does not exist is an error, and its operations are told", async (t) => {
    const broker = await withTopics(await openTestBroker(t));
    const handler = describeTopicPartitionsHandler(broker.services);
    const { topics } = await ask(handler, requestOf(["a b", "none"], 4, null), 0);
    assert.deepEqual(
      topics.map(({ name, errorCode, topicId, topicAuthorizedOperations }) => [
        name,
        errorCode,
        topicId,
        topicAuthorizedOperations,
      ]),
      [
        ["a b", ErrorCode.INVALID_TOPIC_EXCEPTION, ZERO_UUID, 3576],
        ["none", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, ZERO_UUID, 3576],
      ],
    );
  });
});

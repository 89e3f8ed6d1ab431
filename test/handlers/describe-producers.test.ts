import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createDescribeProducersRequest,
  type DescribeProducersRequest,
} from "#generated/messages/describe-producers-request.ts";
import { describeProducersHandler } from "#src/handlers/describe-producers.ts";
import { ask } from "./groups-harness.ts";
import { append, batchOf, openTestBroker, throughWire } from "./harness.ts";

function requestOf(
  ...asked: readonly (readonly [name: string, partitionIndexes: number[]])[]
): DescribeProducersRequest {
  const topics = asked.map(([name, partitionIndexes]) => ({
    name,
    partitionIndexes,
    unknownTaggedFields: [],
  }));
  return { ...createDescribeProducersRequest(), topics };
}

// The expected answers are those of Apache Kafka 4.3.1.
describe("DescribeProducers", () => {
  test("v0 tells the producers that a partition remembers, deleted records or not", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("t", 2);
    const batch = (values: string[], baseSequence: number) =>
      batchOf(values, { producerId: 5n, producerEpoch: 2, baseSequence, timestamp: 1_700_000_000_000 });
    await append(topic, 1, batch(["a", "b", "c", "d"], 0));
    await append(topic, 1, batch(["e", "f"], 4));
    await topic.partitions[1]?.deleteRecordsBefore(6n);
    const { topics } = await ask(describeProducersHandler(broker.services), requestOf(["t", [0, 1]]), 0);
    const [idle, used] = topics[0]?.partitions ?? [];
    assert.deepEqual(idle?.activeProducers, []);
    assert.deepEqual([used?.partitionIndex, used?.errorCode, used?.errorMessage], [1, ErrorCode.NONE, null]);
    assert.deepEqual(used?.activeProducers, [
      {
        producerId: 5n,
        producerEpoch: 2,
        lastSequence: 5,
        lastTimestamp: 1_700_000_000_000n,
        coordinatorEpoch: -1,
        currentTxnStartOffset: -1n,
        unknownTaggedFields: [],
      },
    ]);
  });

  test("what is not there is told for each partition", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("t");
    const request = requestOf(["t", [1, -1]], ["none", [0]], ["", [0]], ["t", []]);
    const { topics } = await ask(describeProducersHandler(broker.services), request, 0);
    assert.deepEqual(
      topics.map(({ name, partitions }) => [
        name,
        ...partitions.map(({ errorCode, errorMessage }) => [errorCode, errorMessage]),
      ]),
      [
        ["t", [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, null], [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, null]],
        ["none", [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "This server does not host this topic-partition."]],
        ["", [ErrorCode.INVALID_TOPIC_EXCEPTION, "Topic name is invalid: the empty string is not allowed"]],
        ["t"],
      ],
    );
  });

  test("fails as a whole", async (t) => {
    const handler = describeProducersHandler((await openTestBroker(t)).services);
    const failure = handler.errorResponse(requestOf(["t", [3]]), 56, 0, "why");
    const [partition] = throughWire(handler, failure, 0).topics[0]?.partitions ?? [];
    assert.deepEqual(
      [partition?.partitionIndex, partition?.errorCode, partition?.errorMessage],
      [3, 56, "why"],
    );
  });
});

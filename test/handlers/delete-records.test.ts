import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createDeleteRecordsRequest,
  createDeleteRecordsRequestDeleteRecordsPartition,
  createDeleteRecordsRequestDeleteRecordsTopic,
  type DeleteRecordsRequest,
} from "#generated/messages/delete-records-request.ts";
import { deleteRecordsHandler } from "#src/handlers/delete-records.ts";
import { ask, versions } from "./groups-harness.ts";
import { append, batchOf, openTestBroker, type TestBroker, throughWire } from "./harness.ts";

type Asked = readonly [name: string, offsets: readonly (readonly [partition: number, offset: bigint])[]];

function requestOf(...asked: readonly Asked[]): DeleteRecordsRequest {
  const topics = asked.map(([name, offsets]) => ({
    ...createDeleteRecordsRequestDeleteRecordsTopic(),
    name,
    partitions: offsets.map(([partitionIndex, offset]) => ({
      ...createDeleteRecordsRequestDeleteRecordsPartition(),
      partitionIndex,
      offset,
    })),
  }));
  return { ...createDeleteRecordsRequest(), topics };
}

/** `topic-partition`, error code, low watermark. */
async function deleted(broker: TestBroker, version: number, ...asked: readonly Asked[]) {
  const { topics } = await ask(deleteRecordsHandler(broker.services), requestOf(...asked), version);
  return topics.flatMap(({ name, partitions }) =>
    partitions.map(({ partitionIndex, errorCode, lowWatermark }) => [
      `${name}-${partitionIndex}`,
      errorCode,
      lowWatermark,
    ]),
  );
}

/** Topic t with two partitions, the first of ten records. */
async function withRecords(broker: TestBroker) {
  const topic = await broker.createTopic("t", 2);
  await append(topic, 0, batchOf(["0", "1", "2", "3", "4"]));
  await append(topic, 0, batchOf(["5", "6", "7", "8", "9"]));
  return topic;
}

// The expected answers are those of Apache Kafka 4.3.1.
describe("DeleteRecords", () => {
  for (const version of versions(0, 2)) {
    test(`v${version} raises the log start, within a batch too`, async (t) => {
      const broker = await openTestBroker(t);
      const topic = await withRecords(broker);
      const asked: Asked[] = [
        ["t", [[0, 3n]]],
        ["none", [[0, 0n]]],
      ];
      assert.deepEqual(await deleted(broker, version, ...asked), [
        ["t-0", ErrorCode.NONE, 3n],
        ["none-0", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, -1n],
      ]);
      assert.equal(topic.partitions[0]?.logStartOffset, 3n);
    });
  }

  test("an offset that lies below is no error, one beyond the end is", async (t) => {
    const broker = await openTestBroker(t);
    await withRecords(broker);
    assert.deepEqual(await deleted(broker, 2, ["t", [[0, 7n]]]), [["t-0", ErrorCode.NONE, 7n]]);
    assert.deepEqual(await deleted(broker, 2, ["t", [[0, 1n]]]), [["t-0", ErrorCode.NONE, 7n]]);
    for (const offset of [11n, -2n]) {
      assert.deepEqual(await deleted(broker, 2, ["t", [[0, offset]]]), [
        ["t-0", ErrorCode.OFFSET_OUT_OF_RANGE, -1n],
      ]);
    }
  });

  test("-1 is the high watermark, of an empty log too", async (t) => {
    const broker = await openTestBroker(t);
    await withRecords(broker);
    const asked: Asked = [
      "t",
      [
        [0, -1n],
        [1, -1n],
        [2, -1n],
        [-1, -1n],
      ],
    ];
    assert.deepEqual(await deleted(broker, 2, asked), [
      ["t-0", ErrorCode.NONE, 10n],
      ["t-1", ErrorCode.NONE, 0n],
      ["t-2", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, -1n],
      ["t--1", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, -1n],
    ]);
  });

  test("the last of several offsets for a partition counts; topics without partitions do not", async (t) => {
    const broker = await openTestBroker(t);
    await withRecords(broker);
    const twice: Asked = [
      "t",
      [
        [0, 6n],
        [0, 4n],
      ],
    ];
    assert.deepEqual(await deleted(broker, 2, twice), [["t-0", ErrorCode.NONE, 4n]]);
    assert.deepEqual(await deleted(broker, 2, ["t", [[0, 5n]]], ["t", [[0, 8n]]]), [
      ["t-0", ErrorCode.NONE, 8n],
    ]);
    assert.deepEqual(await deleted(broker, 2, ["t", []], ["none", []]), []);
  });

  test("internal topics and topics that are only compacted keep their records", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("kept", 1, { "cleanup.policy": "compact" });
    await broker.createTopic("both", 1, { "cleanup.policy": "compact,delete" });
    await broker.createTopic("__consumer_offsets");
    await append(topic, 0, batchOf(["a"]));
    assert.deepEqual(
      await deleted(broker, 2, ["kept", [[0, 1n]]], ["both", [[0, 0n]]], ["__consumer_offsets", [[0, 0n]]]),
      [
        ["kept-0", ErrorCode.POLICY_VIOLATION, -1n],
        ["both-0", ErrorCode.NONE, 0n],
        ["__consumer_offsets-0", ErrorCode.INVALID_TOPIC_EXCEPTION, -1n],
      ],
    );
    assert.equal(topic.partitions[0]?.logStartOffset, 0n);
  });

  test("fails as a whole in every version", async (t) => {
    const handler = deleteRecordsHandler((await openTestBroker(t)).services);
    for (const version of versions(0, 2)) {
      const failure = handler.errorResponse(requestOf(["t", [[4, 1n]]]), 56, version, null);
      const [topic] = throughWire(handler, failure, version).topics;
      assert.deepEqual(
        topic?.partitions.map(({ partitionIndex, errorCode }) => [partitionIndex, errorCode]),
        [[4, 56]],
      );
    }
  });
});

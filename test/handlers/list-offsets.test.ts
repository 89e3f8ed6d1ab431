import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createListOffsetsRequest,
  createListOffsetsRequestListOffsetsPartition,
  createListOffsetsRequestListOffsetsTopic,
  type ListOffsetsRequest,
  type ListOffsetsRequestListOffsetsPartition,
} from "#generated/messages/list-offsets-request.ts";
import { listOffsetsHandler } from "#src/handlers/list-offsets.ts";
import type { Topic } from "#src/storage/engine.ts";
import { append, batchOf, call, openTestBroker, type TestBroker } from "./harness.ts";

const LATEST = -1;
const EARLIEST = -2;
const MAX_TIMESTAMP = -3;
const EARLIEST_LOCAL = -4;
const LATEST_TIERED = -5;
const EARLIEST_PENDING_UPLOAD = -6;

function request(
  name: string,
  partitions: readonly Partial<ListOffsetsRequestListOffsetsPartition>[],
): ListOffsetsRequest {
  const topic = {
    ...createListOffsetsRequestListOffsetsTopic(),
    name,
    partitions: partitions.map((fields) => ({
      ...createListOffsetsRequestListOffsetsPartition(),
      ...fields,
    })),
  };
  return { ...createListOffsetsRequest(), replicaId: -1, topics: [topic] };
}

type Answer = [error: number, timestamp: number, offset: number, leaderEpoch: number];

async function ask(
  broker: TestBroker,
  timestamp: number,
  version = 11,
  fields: Partial<ListOffsetsRequestListOffsetsPartition> = {},
): Promise<Answer> {
  const asked = request("one", [{ timestamp: BigInt(timestamp), ...fields }]);
  const response = await call(listOffsetsHandler(broker.services), asked, version);
  const [partition] = response.topics[0]?.partitions ?? [];
  assert.ok(partition);
  return [partition.errorCode, Number(partition.timestamp), Number(partition.offset), partition.leaderEpoch];
}

/** Offsets 0 to 5 with timestamps 10, 10, 50, 50, 30, 30; led under epoch 0. */
async function filled(t: TestContext): Promise<{ broker: TestBroker; topic: Topic }> {
  const broker = await openTestBroker(t);
  const topic = await broker.createTopic("one");
  for (const timestamp of [10, 50, 30]) await append(topic, 0, batchOf(["a", "b"], { timestamp }));
  return { broker, topic };
}

describe("ListOffsets", () => {
  test("the ends of a log", async (t) => {
    const { broker, topic } = await filled(t);
    await topic.partitions[0]?.deleteRecordsBefore(3n);
    assert.deepEqual(await ask(broker, LATEST), [0, -1, 6, 0]);
    assert.deepEqual(await ask(broker, EARLIEST), [0, -1, 3, 0]);
    assert.deepEqual(await ask(broker, EARLIEST_LOCAL), [0, -1, 3, 0]);
    assert.deepEqual(await ask(broker, LATEST_TIERED), [0, -1, -1, -1]);
    assert.deepEqual(await ask(broker, EARLIEST_PENDING_UPLOAD), [0, -1, -1, -1]);
  });

  test("an empty log", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    assert.deepEqual(await ask(broker, LATEST), [0, -1, 0, 0]);
    assert.deepEqual(await ask(broker, EARLIEST), [0, -1, 0, 0]);
    assert.deepEqual(await ask(broker, MAX_TIMESTAMP), [0, -1, -1, -1]);
    assert.deepEqual(await ask(broker, 5), [0, -1, -1, -1]);
  });

  test("by timestamp: the first record that is not older", async (t) => {
    const { broker } = await filled(t);
    assert.deepEqual(await ask(broker, 0), [0, 10, 0, 0]);
    assert.deepEqual(await ask(broker, 10), [0, 10, 0, 0]);
    assert.deepEqual(await ask(broker, 11), [0, 50, 2, 0]);
    assert.deepEqual(await ask(broker, 51), [0, -1, -1, -1]);
  });

  test("the record with the largest timestamp", async (t) => {
    const { broker } = await filled(t);
    assert.deepEqual(await ask(broker, MAX_TIMESTAMP), [0, 50, 2, 0]);
  });

  test("every version answers; epochs from v4", async (t) => {
    const { broker } = await filled(t);
    for (let version = 1; version <= 11; version++) {
      const epoch = version >= 4 ? 0 : -1;
      assert.deepEqual(await ask(broker, LATEST, version), [0, -1, 6, epoch]);
      assert.deepEqual(await ask(broker, 11, version), [0, 50, 2, epoch]);
    }
  });

  test("a special timestamp is refused in versions that do not know it", async (t) => {
    const { broker } = await filled(t);
    for (const [timestamp, first] of [
      [MAX_TIMESTAMP, 7],
      [EARLIEST_LOCAL, 8],
      [LATEST_TIERED, 9],
      [EARLIEST_PENDING_UPLOAD, 11],
    ] as const) {
      const [before] = await ask(broker, timestamp, first - 1);
      const [since] = await ask(broker, timestamp, first);
      assert.deepEqual([before, since], [ErrorCode.UNSUPPORTED_VERSION, ErrorCode.NONE], String(timestamp));
    }
    assert.deepEqual(await ask(broker, -7), [ErrorCode.UNSUPPORTED_VERSION, -1, -1, -1]);
  });

  test("the epoch of the start is that of its batch, of the end that of the leader", async (t) => {
    const { broker } = await filled(t);
    const restarted = await broker.restart();
    assert.deepEqual(await ask(restarted, EARLIEST), [0, -1, 0, 0]);
    assert.deepEqual(await ask(restarted, LATEST), [0, -1, 6, 1]);
    assert.deepEqual(await ask(restarted, LATEST, 11, { currentLeaderEpoch: 1 }), [0, -1, 6, 1]);
    const [fenced] = await ask(restarted, LATEST, 11, { currentLeaderEpoch: 0 });
    const [ahead] = await ask(restarted, LATEST, 11, { currentLeaderEpoch: 2 });
    assert.deepEqual([fenced, ahead], [ErrorCode.FENCED_LEADER_EPOCH, ErrorCode.UNKNOWN_LEADER_EPOCH]);
  });

  test("unknown partitions, and one that is named twice", async (t) => {
    const { broker } = await filled(t);
    const handler = listOffsetsHandler(broker.services);
    const answer = async (asked: ListOffsetsRequest) =>
      (await call(handler, asked, 11)).topics.flatMap(({ partitions }) =>
        partitions.map(({ partitionIndex, errorCode }) => [partitionIndex, errorCode]),
      );
    const timestamp = -1n;
    assert.deepEqual(await answer(request("two", [{ timestamp }])), [
      [0, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
    ]);
    const asked = request("one", [{ timestamp }, { partitionIndex: 1, timestamp }, { timestamp: -2n }]);
    assert.deepEqual(await answer(asked), [
      [0, ErrorCode.INVALID_REQUEST],
      [1, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
    ]);
  });
});

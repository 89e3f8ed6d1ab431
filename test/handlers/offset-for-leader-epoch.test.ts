import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createOffsetForLeaderEpochRequest,
  createOffsetForLeaderEpochRequestOffsetForLeaderPartition,
  createOffsetForLeaderEpochRequestOffsetForLeaderTopic,
} from "#generated/messages/offset-for-leader-epoch-request.ts";
import { offsetForLeaderEpochHandler } from "#src/handlers/offset-for-leader-epoch.ts";
import { append, batchOf, call, openTestBroker, type TestBroker } from "./harness.ts";

async function ask(
  broker: TestBroker,
  leaderEpoch: number,
  version = 4,
  { name = "one", partition = 0, currentLeaderEpoch = -1 } = {},
): Promise<[error: number, epoch: number, endOffset: number]> {
  const asked = {
    ...createOffsetForLeaderEpochRequestOffsetForLeaderPartition(),
    partition,
    currentLeaderEpoch,
    leaderEpoch,
  };
  const topic = {
    ...createOffsetForLeaderEpochRequestOffsetForLeaderTopic(),
    topic: name,
    partitions: [asked],
  };
  const request = { ...createOffsetForLeaderEpochRequest(), topics: [topic] };
  const response = await call(offsetForLeaderEpochHandler(broker.services), request, version);
  const [answer] = response.topics[0]?.partitions ?? [];
  assert.ok(answer);
  return [answer.errorCode, answer.leaderEpoch, Number(answer.endOffset)];
}

describe("OffsetForLeaderEpoch", () => {
  test("where epochs end", async (t) => {
    const first = await openTestBroker(t);
    const topic = await first.createTopic("one");
    await append(topic, 0, batchOf(["a", "b"]));
    const second = await first.restart();
    const again = second.services.topics.get("one");
    assert.ok(again);
    await append(again, 0, batchOf(["c"]));

    for (let version = 0; version <= 4; version++) {
      const epoch = (value: number): number => (version >= 1 ? value : -1);
      assert.deepEqual(await ask(second, 0, version), [0, epoch(0), 2]);
      assert.deepEqual(await ask(second, 1, version), [0, epoch(1), 3]);
      // Beyond the leader's own epoch nothing is known.
      assert.deepEqual(await ask(second, 2, version), [0, -1, -1]);
    }
    const fenced = await ask(second, 0, 2, { currentLeaderEpoch: 0 });
    assert.deepEqual(fenced, [ErrorCode.FENCED_LEADER_EPOCH, -1, -1]);
    const ahead = await ask(second, 0, 2, { currentLeaderEpoch: 2 });
    assert.deepEqual(ahead, [ErrorCode.UNKNOWN_LEADER_EPOCH, -1, -1]);
    assert.deepEqual(await ask(second, 0, 2, { currentLeaderEpoch: 1 }), [0, 0, 2]);
  });

  test("unknown topics and partitions", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    const unknown = [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, -1, -1];
    assert.deepEqual(await ask(broker, 0, 4, { name: "two" }), unknown);
    assert.deepEqual(await ask(broker, 0, 4, { partition: 1 }), unknown);
  });
});

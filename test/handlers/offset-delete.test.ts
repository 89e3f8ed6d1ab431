import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createOffsetCommitRequest,
  createOffsetCommitRequestPartition,
  createOffsetCommitRequestTopic,
} from "#generated/messages/offset-commit-request.ts";
import {
  createOffsetDeleteRequest,
  type OffsetDeleteRequest,
} from "#generated/messages/offset-delete-request.ts";
import { GroupCoordinator } from "#src/groups/coordinator.ts";
import { offsetCommitHandler } from "#src/handlers/offset-commit.ts";
import { offsetDeleteHandler } from "#src/handlers/offset-delete.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ask, type GroupServices, join, openGroups } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

type Asked = Readonly<Record<string, readonly number[]>>;

function requestOf(groupId: string, asked: Asked): OffsetDeleteRequest {
  const topics = Object.entries(asked).map(([name, indexes]) => ({
    name,
    partitions: indexes.map((partitionIndex) => ({ partitionIndex })),
  }));
  return { ...createOffsetDeleteRequest(), groupId, topics };
}

async function deleted(services: GroupServices, asked: Asked, groupId = "g") {
  const { errorCode, topics } = await ask(offsetDeleteHandler(services), requestOf(groupId, asked), 0);
  assert.equal(errorCode, ErrorCode.NONE);
  return topics.map(({ name, partitions }) => [
    name,
    ...partitions.map(({ partitionIndex, errorCode }) => [partitionIndex, errorCode]),
  ]);
}

/** A consumer outside of the group commits offset 1 for each partition. */
async function commit(services: GroupServices, asked: Asked): Promise<void> {
  const topics = Object.entries(asked).map(([name, indexes]) => ({
    ...createOffsetCommitRequestTopic(),
    name,
    partitions: indexes.map((partitionIndex) => ({
      ...createOffsetCommitRequestPartition(),
      partitionIndex,
      committedOffset: 1n,
    })),
  }));
  await ask(offsetCommitHandler(services), { ...createOffsetCommitRequest(), groupId: "g", topics }, 9);
}

function committed(groups: GroupCoordinator): string[] {
  return Array.from(groups.committedOffsets("g"), ([topic, partitions]) =>
    Array.from(partitions.keys(), (partition) => `${topic}-${partition}`),
  ).flat();
}

/** A subscription of version 0, as a consumer's assignor writes it. */
function subscription(topic: string): Buffer {
  const name = Buffer.from(topic);
  return Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 1, 0, name.length]), name, Buffer.alloc(4)]);
}

async function isRefused(services: GroupServices, groupId: string, code: number): Promise<void> {
  const isRefusal = (error: unknown): boolean => error instanceof KafkaError && error.code === code;
  await assert.rejects(() => deleted(services, { orders: [0] }, groupId), isRefusal);
  await assert.rejects(() => deleted(services, {}, groupId), isRefusal);
}

// The expected answers are those of Apache Kafka 4.3.1.
describe("OffsetDelete", () => {
  test("v0 forgets offsets, after a restart too", async (t) => {
    const services = await openGroups(t);
    await services.engine.topics.create("other", 1, new Map());
    await commit(services, { orders: [0, 1], other: [0] });
    const asked = { orders: [0, 9], none: [0], other: [] };
    assert.deepEqual(await deleted(services, asked), [
      ["orders", [0, ErrorCode.NONE], [9, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION]],
      ["none", [0, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION]],
    ]);
    assert.deepEqual(committed(services.groups), ["orders-1", "other-0"]);
    const restarted = await GroupCoordinator.open(services);
    t.after(() => restarted.close());
    assert.deepEqual(committed(restarted), ["orders-1", "other-0"]);
  });

  test("an offset that nobody committed is no error, and a group without offsets stays", async (t) => {
    const services = await openGroups(t);
    await commit(services, { orders: [0] });
    const none = ["orders", [0, ErrorCode.NONE], [1, ErrorCode.NONE], [1, ErrorCode.NONE]];
    assert.deepEqual(await deleted(services, { orders: [0, 1, 1] }), [none]);
    assert.deepEqual(await deleted(services, {}), []);
    assert.equal(services.groups.group("g")?.state, "Empty");
  });

  test("a commit that is under way when the deletion comes is forgotten with the others", async (t) => {
    const services = await openGroups(t);
    await commit(services, { orders: [1] });
    const committing = commit(services, { orders: [0] });
    await deleted(services, { orders: [0] });
    await committing;
    assert.deepEqual(committed(services.groups), ["orders-1"]);
  });

  test("a commit that comes after the deletion stays", async (t) => {
    const services = await openGroups(t);
    await commit(services, { orders: [0] });
    const deleting = deleted(services, { orders: [0] });
    await Promise.all([deleting, commit(services, { orders: [0] })]);
    assert.deepEqual(committed(services.groups), ["orders-0"]);
    const restarted = await GroupCoordinator.open(services);
    t.after(() => restarted.close());
    assert.deepEqual(committed(restarted), ["orders-0"]);
  });

  test("consumers keep the offsets of what they subscribe to", async (t) => {
    const services = await openGroups(t);
    await services.engine.topics.create("other", 1, new Map());
    await commit(services, { orders: [0], other: [0] });
    const protocols = [{ name: "range", metadata: subscription("orders"), unknownTaggedFields: [] }];
    const { memberId } = await join(services, 7, { protocols });
    assert.deepEqual(await deleted(services, { orders: [0, 7], other: [0] }), [
      ["orders", [0, ErrorCode.GROUP_SUBSCRIBED_TO_TOPIC], [7, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION]],
      ["other", [0, ErrorCode.NONE]],
    ]);
    assert.deepEqual(committed(services.groups), ["orders-0"]);
    services.groups.leave("g", [{ memberId, groupInstanceId: null, reason: null }]);
    assert.deepEqual(await deleted(services, { orders: [0] }), [["orders", [0, ErrorCode.NONE]]]);
  });

  test("a group that is not there, or whose members do not tell, is refused as a whole", async (t) => {
    const services = await openGroups(t);
    await isRefused(services, "missing", ErrorCode.GROUP_ID_NOT_FOUND);
    await isRefused(services, "", ErrorCode.INVALID_GROUP_ID);
    await join(services, 7, { groupId: "workers", protocolType: "connect" });
    await isRefused(services, "workers", ErrorCode.NON_EMPTY_GROUP);
    const handler = offsetDeleteHandler(services);
    const request = requestOf("workers", { orders: [0] });
    const failure = handler.errorResponse(request, ErrorCode.NON_EMPTY_GROUP, 0, null);
    const { errorCode, topics } = throughWire(handler, failure, 0);
    assert.deepEqual([errorCode, topics], [ErrorCode.NON_EMPTY_GROUP, []]);
  });
});

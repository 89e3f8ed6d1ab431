// What survives a restart, on the embedded engine: as in Kafka, where a new coordinator loads the groups.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pino } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import { defaultConfig } from "#src/config/broker-config.ts";
import { GroupCoordinator } from "#src/groups/coordinator.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { Engine } from "#src/storage/engine.ts";
import { Harness, MemoryState, range } from "./harness.ts";

class Restartable {
  readonly #directory: string;
  engine!: Engine;
  coordinator!: GroupCoordinator;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async start(context: TestContext): Promise<Restartable> {
    const directory = await mkdtemp(join(tmpdir(), "sargasso-groups-"));
    const broker = new Restartable(directory);
    context.after(async () => {
      await broker.#close();
      await rm(directory, { recursive: true, force: true });
    });
    await broker.#open();
    return broker;
  }

  async restart(): Promise<void> {
    await this.#close();
    await this.#open();
  }

  async #open(): Promise<void> {
    this.engine = await openEmbeddedEngine({ directory: this.#directory, durability: "commit" });
    this.coordinator = await GroupCoordinator.open({
      config: { ...defaultConfig, "group.initial.rebalance.delay.ms": 0 },
      engine: this.engine,
      log: pino({ level: "silent" }),
    });
  }

  async #close(): Promise<void> {
    await this.coordinator.close();
    await this.engine.close();
  }

  async commit(groupId: string, topicName: string, offset: bigint): Promise<void> {
    const topic = this.engine.topics.get(topicName);
    assert.ok(topic !== undefined);
    const errorCodes = await this.coordinator.commitOffsets({
      groupId,
      generationId: -1,
      memberId: "",
      groupInstanceId: null,
      retentionTimeMs: -1n,
      offsets: [
        {
          topic: topicName,
          topicId: topic.id,
          partition: 0,
          offset,
          leaderEpoch: 3,
          metadata: "näher ☃",
          timestamp: 1_600_000_000_000n,
        },
      ],
    });
    assert.deepEqual(errorCodes, [ErrorCode.NONE]);
  }
}

test("offsets and the groups that they are of survive, whatever the group is called", async (context) => {
  const broker = await Restartable.start(context);
  const { id } = await broker.engine.topics.create("orders", 1, new Map());
  const groupIds = [
    "g",
    "",
    " a/b\0c\"\\'",
    "日本語 ☃",
    "x".repeat(249),
    "y".repeat(32_767),
    "group",
    '["g"]',
  ];
  for (const [index, groupId] of groupIds.entries()) {
    await broker.commit(groupId, "orders", 2n ** 60n + BigInt(index));
  }
  await broker.restart();
  for (const [index, groupId] of groupIds.entries()) {
    assert.deepEqual(broker.coordinator.committedOffset(groupId, "orders", 0), {
      offset: 2n ** 60n + BigInt(index),
      leaderEpoch: 3,
      metadata: "näher ☃",
      commitTimestamp: 1_600_000_000_000,
      expireTimestamp: null,
      topicId: id,
    });
    assert.equal(broker.coordinator.group(groupId)?.isSimple, true);
  }
  assert.equal(Array.from(broker.coordinator.groups()).length, groupIds.length);
});

test("a deleted group and a deleted topic stay deleted", async (context) => {
  const broker = await Restartable.start(context);
  const orders = await broker.engine.topics.create("orders", 1, new Map());
  await broker.engine.topics.create("bills", 1, new Map());
  await broker.commit("kept", "orders", 1n);
  await broker.commit("kept", "bills", 2n);
  await broker.commit("deleted", "bills", 3n);
  await broker.coordinator.deleteGroup("deleted");
  await broker.engine.topics.delete(orders.id);
  await broker.engine.topics.create("orders", 1, new Map());
  await broker.restart();
  assert.equal(broker.coordinator.group("deleted"), undefined);
  assert.equal(broker.coordinator.committedOffset("kept", "orders", 0), undefined);
  assert.equal(broker.coordinator.committedOffset("kept", "bills", 0)?.offset, 2n);
});

test("offsets of a topic that was deleted without the coordinator's knowledge are dropped on load", async (context) => {
  const broker = await Restartable.start(context);
  const orders = await broker.engine.topics.create("orders", 1, new Map());
  await broker.commit("g", "orders", 1n);
  await broker.coordinator.close();
  await broker.engine.topics.delete(orders.id);
  await broker.engine.topics.create("orders", 1, new Map());
  await broker.restart();
  assert.equal(broker.coordinator.committedOffset("g", "orders", 0), undefined);
  assert.deepEqual(await broker.engine.state.list(["offset"]), []);
});

test("members go on in their generation after a restart, with a whole session timeout", async (context) => {
  const state = new MemoryState();
  const groups = await Harness.start(context, {}, state);
  const assigned = Buffer.from([0, 1, 255]);
  const leader = await groups.joinNew();
  const member = await groups.join({ groupInstanceId: "instance", clientId: "static" });
  await groups.advance(6_000);
  const memberId = member.done.memberId;
  await groups.sync({
    memberId: leader.memberId,
    assignments: [{ memberId, assignment: assigned }],
  });
  const before = groups.coordinator.group("g");
  await groups.advance(9_000);
  await groups.coordinator.close();

  await groups.open();
  const group = groups.coordinator.group("g");
  assert.equal(group?.state, "Stable");
  assert.equal(group.generationId, 1);
  assert.equal(group.leaderId, leader.memberId);
  assert.equal(group.protocolType, "consumer");
  assert.equal(group.protocolName, "range");
  assert.deepEqual(group.subscribedTopics, new Set(["orders"]));
  assert.deepEqual(group.members.get(memberId)?.assignment, assigned);
  assert.deepEqual(group.joinedMembers(), [
    { memberId: leader.memberId, groupInstanceId: null, metadata: range().metadata },
    { memberId, groupInstanceId: "instance", metadata: range().metadata },
  ]);
  assert.equal(group.members.get(memberId)?.clientId, "static");
  assert.notEqual(group, before);
  await groups.advance(9_000);
  assert.equal(groups.heartbeat(memberId, 1, "instance"), ErrorCode.NONE);
  await groups.advance(1_000);
  assert.equal(groups.stateOf(), "PreparingRebalance", "the leader was not heard of for ten seconds");
  const sameMember = await groups.join({ memberId, groupInstanceId: "instance" });
  assert.equal(sameMember.done.generationId, 2);
});

test("a group that became empty is empty after a restart, in its last generation", async (context) => {
  const groups = await Harness.start(context);
  const [memberId = ""] = await groups.stable(1);
  groups.coordinator.leave("g", [{ memberId, groupInstanceId: null, reason: null }]);
  const emptySince = Date.now();
  await groups.coordinator.close();
  await groups.advance(5_000);
  await groups.open();
  const group = groups.coordinator.group("g");
  assert.equal(group?.state, "Empty");
  assert.equal(group.generationId, 2);
  assert.equal(group.protocolType, "consumer");
  assert.equal(group.stateTimestamp, emptySince, "from when on its offsets' time runs");
  assert.equal(groups.heartbeat(memberId, 2), ErrorCode.UNKNOWN_MEMBER_ID);
});

test("a returned static member keeps its new member id after a restart", async (context) => {
  const groups = await Harness.start(context);
  const first = await groups.join({ groupInstanceId: "a" });
  await groups.advance(3_000);
  await groups.assign([first.done.memberId], 1);
  const { done } = await groups.join({ groupInstanceId: "a" });
  await groups.coordinator.close();
  await groups.open();
  assert.equal(groups.heartbeat(done.memberId, 1, "a"), ErrorCode.NONE);
  assert.equal(groups.heartbeat(first.done.memberId, 1, "a"), ErrorCode.FENCED_INSTANCE_ID);
});

test("a loaded group that is over a smaller group.max.size now rebalances", async (context) => {
  const state = new MemoryState();
  const groups = await Harness.start(context, {}, state);
  const memberIds = await groups.stable(3);
  await groups.coordinator.close();
  context.mock.timers.reset();
  const smaller = await Harness.start(context, { "group.max.size": 2 }, state);
  assert.equal(smaller.stateOf(), "PreparingRebalance");
  const joins = [];
  for (const memberId of memberIds) joins.push(await smaller.join({ memberId }));
  assert.equal(joins[2]?.done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
  assert.equal(joins[0]?.done.members.length, 2);
});

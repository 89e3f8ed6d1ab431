// Expected behaviour: Apache Kafka 4.3, GroupMetadataManager.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { Harness, settle } from "./harness.ts";

test("followers wait for the leader's assignment; everyone gets its part", async (context) => {
  const groups = await Harness.start(context);
  const joins = [await groups.joinNew(), await groups.joinNew(), await groups.joinNew()];
  await groups.advance(9_000);
  const [leader = "", second = "", third = ""] = joins.map(({ memberId }) => memberId);
  const followerSync = await groups.sync({ memberId: second });
  assert.equal(followerSync.result, undefined);
  const assignments = [
    { memberId: leader, assignment: Buffer.from("L") },
    { memberId: second, assignment: Buffer.from("F") },
    { memberId: "stranger", assignment: Buffer.from("S") },
  ];
  const leaderSync = await groups.sync({ memberId: leader, assignments });
  const common = { errorCode: ErrorCode.NONE, protocolType: "consumer", protocolName: "range" };
  assert.deepEqual(leaderSync.done, { ...common, assignment: Buffer.from("L") });
  assert.deepEqual(followerSync.done, { ...common, assignment: Buffer.from("F") });
  const late = await groups.sync({ memberId: third });
  assert.deepEqual(late.done, { ...common, assignment: Buffer.alloc(0) });
  assert.equal(groups.stateOf(), "Stable");
});

test("SyncGroup is checked: member, generation, protocol", async (context) => {
  const groups = await Harness.start(context);
  const expectSync = async (request: object, errorCode: number) =>
    assert.equal((await groups.sync(request)).done.errorCode, errorCode);
  await expectSync({ memberId: "m" }, ErrorCode.UNKNOWN_MEMBER_ID);
  await expectSync({ groupId: "" }, ErrorCode.INVALID_GROUP_ID);
  const [memberId = "", other = ""] = await groups.stable(2);
  await expectSync({ memberId: "m" }, ErrorCode.UNKNOWN_MEMBER_ID);
  await expectSync({ memberId, generationId: 2 }, ErrorCode.ILLEGAL_GENERATION);
  await expectSync({ memberId, protocolType: "connect" }, ErrorCode.INCONSISTENT_GROUP_PROTOCOL);
  await expectSync({ memberId, protocolName: "sticky" }, ErrorCode.INCONSISTENT_GROUP_PROTOCOL);
  await expectSync({ memberId, protocolType: null, protocolName: null }, ErrorCode.NONE);
  await groups.join({ memberId });
  await expectSync({ memberId: other }, ErrorCode.REBALANCE_IN_PROGRESS);
});

test("an assignment counts once it is stored", async (context) => {
  const groups = await Harness.start(context);
  const join = await groups.joinNew();
  await groups.advance(3_000);
  const { promise, resolve } = Promise.withResolvers<void>();
  groups.state.gate = promise;
  const assignments = [{ memberId: join.memberId, assignment: Buffer.from("1") }];
  const sync = await groups.sync({ memberId: join.memberId, assignments });
  assert.equal(sync.result, undefined);
  assert.equal(groups.stateOf(), "CompletingRebalance");
  resolve();
  await settle();
  assert.equal(sync.done.assignment.toString(), "1");
  assert.equal(groups.stateOf(), "Stable");
});

test("an assignment that cannot be stored sends everyone to look for the coordinator and to rejoin", async (context) => {
  const groups = await Harness.start(context);
  const leader = await groups.joinNew();
  const follower = await groups.joinNew();
  await groups.advance(6_000);
  const waiting = await groups.sync({ memberId: follower.memberId });
  groups.state.fail = new KafkaError(ErrorCode.KAFKA_STORAGE_ERROR, "disk full");
  const sync = await groups.sync({ memberId: leader.memberId });
  assert.equal(sync.done.errorCode, ErrorCode.NOT_COORDINATOR);
  assert.equal(waiting.done.errorCode, ErrorCode.NOT_COORDINATOR);
  assert.equal(groups.stateOf(), "PreparingRebalance");
});

test("a member that joins while the assignment is stored makes it void", async (context) => {
  const groups = await Harness.start(context);
  const join = await groups.joinNew();
  await groups.advance(3_000);
  const { promise, resolve } = Promise.withResolvers<void>();
  groups.state.gate = promise;
  const sync = await groups.sync({ memberId: join.memberId });
  await groups.joinNew();
  assert.equal(sync.done.errorCode, ErrorCode.REBALANCE_IN_PROGRESS);
  resolve();
  await settle();
  assert.equal(groups.stateOf(), "PreparingRebalance");
});

test("Heartbeat is checked: group, member, generation", async (context) => {
  const groups = await Harness.start(context);
  assert.equal(groups.heartbeat("m"), ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(groups.coordinator.heartbeat("", "m", null, 1), ErrorCode.INVALID_GROUP_ID);
  const join = await groups.joinNew();
  assert.equal(groups.heartbeat(join.memberId, 0), ErrorCode.REBALANCE_IN_PROGRESS);
  await groups.advance(3_000);
  assert.equal(groups.heartbeat(join.memberId), ErrorCode.NONE, "while the assignment is made");
  assert.equal(groups.heartbeat(join.memberId, 0), ErrorCode.ILLEGAL_GENERATION);
  assert.equal(groups.heartbeat("m"), ErrorCode.UNKNOWN_MEMBER_ID);
});

test("heartbeats keep a session, and so do commits", async (context) => {
  const groups = await Harness.start(context);
  const [memberId = ""] = await groups.stable(1);
  for (let round = 0; round < 5; round++) {
    await groups.advance(9_000);
    assert.equal(groups.heartbeat(memberId), ErrorCode.NONE);
  }
  for (let round = 0; round < 5; round++) {
    await groups.advance(9_000);
    assert.deepEqual(await groups.commit({ memberId, generationId: 1 }), [ErrorCode.NONE]);
  }
});

test("members leave together; what is wrong with one does not keep the others", async (context) => {
  const groups = await Harness.start(context);
  const [first = "", second = ""] = await groups.stable(2);
  const pending = (await groups.join()).done.memberId;
  const leaving = [first, "stranger", pending, second].map((memberId) => ({
    memberId,
    groupInstanceId: null,
    reason: "the consumer is being closed",
  }));
  const results = groups.coordinator.leave("g", leaving);
  assert.deepEqual(
    results.map(({ memberId, errorCode }) => [memberId, errorCode]),
    [
      [first, ErrorCode.NONE],
      ["stranger", ErrorCode.UNKNOWN_MEMBER_ID],
      [pending, ErrorCode.NONE],
      [second, ErrorCode.NONE],
    ],
  );
  assert.equal(groups.stateOf(), "Empty");
});

test("a leaving leader hands over to another member", async (context) => {
  const groups = await Harness.start(context);
  const [leader = "", follower = ""] = await groups.stable(2);
  groups.coordinator.leave("g", [{ memberId: leader, groupInstanceId: null, reason: null }]);
  assert.equal(groups.stateOf(), "PreparingRebalance");
  const { done } = await groups.join({ memberId: follower });
  assert.equal(done.leader, follower);
});

test("a member that leaves while it waits gets its answer", async (context) => {
  const groups = await Harness.start(context);
  const leader = await groups.joinNew();
  const follower = await groups.joinNew();
  groups.coordinator.leave("g", [{ memberId: leader.memberId, groupInstanceId: null, reason: null }]);
  await groups.advance(6_000);
  assert.equal(leader.done.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(leader.done.memberId, "");
  assert.equal(follower.done.leader, follower.memberId);
});

test("nobody leaves a group that is not there", async (context) => {
  const groups = await Harness.start(context);
  assert.deepEqual(groups.coordinator.leave("g", [{ memberId: "m", groupInstanceId: "i", reason: null }]), [
    { memberId: "m", groupInstanceId: "i", errorCode: ErrorCode.UNKNOWN_MEMBER_ID },
  ]);
  assert.throws(() => groups.coordinator.leave("", []), { code: ErrorCode.INVALID_GROUP_ID });
});

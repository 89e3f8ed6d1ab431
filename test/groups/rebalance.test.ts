// Expected behaviour: Apache Kafka 4.3, GroupMetadataManager; KIP-134 for the initial delay.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { Harness, settle } from "./harness.ts";

test("an empty group waits group.initial.rebalance.delay.ms for more members (KIP-134)", async (context) => {
  const groups = await Harness.start(context);
  const join = await groups.joinNew();
  await groups.advance(2_000);
  assert.equal(join.result, undefined);
  await groups.advance(1_000);
  assert.equal(join.done.generationId, 1);
});

test("each member that comes extends the initial delay by another, up to the rebalance timeout", async (context) => {
  const groups = await Harness.start(context);
  const timeouts = { rebalanceTimeoutMs: 7_000 };
  const first = await groups.joinNew(timeouts);
  await groups.advance(2_000);
  await groups.joinNew(timeouts);
  await groups.advance(3_000);
  await groups.joinNew(timeouts);
  assert.equal(first.result, undefined, "3,000 + 3,000 ms");
  await groups.advance(1_000);
  assert.equal(first.result, undefined, "1,000 ms are left of the rebalance timeout");
  await groups.advance(1_000);
  assert.equal(first.done.members.length, 3);
});

test("without an initial delay the first member goes ahead at once", async (context) => {
  const groups = await Harness.start(context, { "group.initial.rebalance.delay.ms": 0 });
  const join = await groups.joinNew();
  await groups.advance(1);
  assert.equal(join.done.generationId, 1);
});

test("a rebalance ends as soon as every member has joined again", async (context) => {
  const groups = await Harness.start(context);
  const [leader = "", follower = ""] = await groups.stable(2);
  const third = await groups.joinNew();
  assert.equal(groups.heartbeat(leader), ErrorCode.REBALANCE_IN_PROGRESS);
  const leaderAgain = await groups.join({ memberId: leader });
  assert.equal(leaderAgain.result, undefined);
  await groups.join({ memberId: follower });
  assert.equal(leaderAgain.done.generationId, 2);
  assert.equal(third.done.leader, leader);
});

test("a rebalance waits for a member that was only just given its id", async (context) => {
  const groups = await Harness.start(context);
  const [leader = ""] = await groups.stable(1);
  const pending = (await groups.join()).done;
  const leaderAgain = await groups.join({ memberId: leader });
  assert.equal(leaderAgain.result, undefined);
  const joined = await groups.join({ memberId: pending.memberId });
  assert.equal(leaderAgain.done.generationId, 2);
  assert.equal(joined.done.generationId, 2);
});

test("a rebalance goes ahead when the pending member id lapses", async (context) => {
  const groups = await Harness.start(context);
  const [leader = ""] = await groups.stable(1);
  await groups.join();
  const leaderAgain = await groups.join({ memberId: leader });
  await groups.advance(10_000);
  assert.equal(leaderAgain.done.members.length, 1);
});

test("dynamic members that do not join within the rebalance timeout are out, and a new leader is elected", async (context) => {
  const groups = await Harness.start(context);
  const timeouts = { sessionTimeoutMs: 120_000, rebalanceTimeoutMs: 20_000 };
  const [leader = "", follower = ""] = await groups.stable(2, timeouts);
  await groups.joinNew(timeouts);
  const followerAgain = await groups.join({ memberId: follower, ...timeouts });
  await groups.advance(19_000);
  assert.equal(followerAgain.result, undefined);
  await groups.advance(1_000);
  assert.equal(followerAgain.done.errorCode, ErrorCode.NONE);
  assert.notEqual(followerAgain.done.leader, leader);
  assert.equal(groups.coordinator.group("g")?.members.size, 2);
  assert.equal(groups.heartbeat(leader, 2), ErrorCode.UNKNOWN_MEMBER_ID);
});

test("a member without heartbeats is out after its session timeout and the others rebalance", async (context) => {
  const groups = await Harness.start(context);
  const [leader = "", follower = ""] = await groups.stable(2);
  await groups.advance(6_000);
  assert.equal(groups.heartbeat(leader), ErrorCode.NONE);
  await groups.advance(4_000);
  assert.equal(groups.stateOf(), "PreparingRebalance");
  assert.equal(groups.heartbeat(follower), ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(groups.heartbeat(leader), ErrorCode.REBALANCE_IN_PROGRESS);
  const { done } = await groups.join({ memberId: leader });
  assert.equal(done.generationId, 2);
});

test("a group whose last member is gone is empty, in the next generation", async (context) => {
  const groups = await Harness.start(context);
  await groups.stable(1);
  await groups.advance(10_000);
  const group = groups.coordinator.group("g");
  assert.equal(group?.state, "Empty");
  assert.equal(group.generationId, 2);
  assert.equal(group.protocolType, "consumer");
  assert.equal(group.protocolName, null);
  assert.equal(group.leaderId, null);
});

test("the session of a member that waits for the others does not expire", async (context) => {
  const groups = await Harness.start(context);
  const [leader = "", follower = ""] = await groups.stable(2);
  const leaderAgain = await groups.join({ memberId: leader });
  await groups.advance(9_000);
  assert.equal(groups.heartbeat(follower), ErrorCode.REBALANCE_IN_PROGRESS);
  await groups.advance(9_000);
  assert.equal(leaderAgain.result, undefined);
  await groups.join({ memberId: follower });
  assert.equal(leaderAgain.done.members.length, 2);
});

test("a new member that waits is given up after five minutes", async (context) => {
  const groups = await Harness.start(context);
  const timeouts = { sessionTimeoutMs: 1_000_000, rebalanceTimeoutMs: 1_000_000 };
  await groups.stable(1, timeouts);
  const lost = await groups.joinNew(timeouts);
  await groups.advance(299_000);
  assert.equal(lost.result, undefined);
  await groups.advance(1_000);
  assert.equal(lost.done.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
});

test("members that never ask for their assignment are out after the rebalance timeout", async (context) => {
  const groups = await Harness.start(context);
  const timeouts = { sessionTimeoutMs: 120_000, rebalanceTimeoutMs: 20_000 };
  const leader = await groups.joinNew(timeouts);
  const follower = await groups.joinNew(timeouts);
  await groups.advance(6_000);
  const sync = await groups.sync({ memberId: follower.memberId });
  await groups.advance(20_000);
  assert.equal(sync.done.errorCode, ErrorCode.REBALANCE_IN_PROGRESS);
  assert.equal(groups.coordinator.group("g")?.members.has(leader.memberId), false);
  assert.equal(groups.stateOf(), "PreparingRebalance");
  const again = await groups.join({ memberId: follower.memberId, ...timeouts });
  assert.equal(again.done.leader, follower.memberId);
});

test("a follower that joined but never syncs is out though the group is stable", async (context) => {
  const groups = await Harness.start(context);
  const timeouts = { sessionTimeoutMs: 120_000, rebalanceTimeoutMs: 20_000 };
  const leader = await groups.joinNew(timeouts);
  const follower = await groups.joinNew(timeouts);
  await groups.advance(6_000);
  await groups.sync({ memberId: leader.memberId });
  assert.equal(groups.stateOf(), "Stable");
  await groups.advance(20_000);
  assert.equal(groups.stateOf(), "PreparingRebalance");
  assert.equal(groups.coordinator.group("g")?.members.has(follower.memberId), false);
});

test("closing answers what is parked with NOT_COORDINATOR, and what comes later that nobody is there", async (context) => {
  const groups = await Harness.start(context);
  const join = await groups.joinNew();
  await groups.coordinator.close();
  await settle();
  assert.equal(join.done.errorCode, ErrorCode.NOT_COORDINATOR);
  const { memberId } = join;
  const unavailable = ErrorCode.COORDINATOR_NOT_AVAILABLE;
  assert.equal(groups.heartbeat(memberId), unavailable);
  assert.equal((await groups.join({ memberId })).done.errorCode, unavailable);
  assert.equal((await groups.sync({ memberId })).done.errorCode, unavailable);
  assert.deepEqual(await groups.commit({ memberId }), [unavailable]);
  assert.throws(() => groups.coordinator.leave("g", []), { code: unavailable });
  assert.throws(() => groups.committed(), { code: unavailable });
  await assert.rejects(groups.coordinator.deleteGroup("g"), { code: unavailable });
});

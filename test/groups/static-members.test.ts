// Expected behaviour: Apache Kafka 4.3, GroupMetadataManager; KIP-345 and KIP-814.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { consumerMetadata, Harness, range, roundRobin } from "./harness.ts";

const both = [range(), roundRobin()];

/** A stable group of the static members "a", the leader, and "b". */
async function stableStatic(groups: Harness): Promise<[string, string]> {
  const a = await groups.join({ groupInstanceId: "a", protocols: both });
  const b = await groups.join({ groupInstanceId: "b", protocols: both });
  await groups.advance(6_000);
  const memberIds: [string, string] = [a.done.memberId, b.done.memberId];
  await groups.assign(memberIds, 1);
  return memberIds;
}

test("a returning static follower takes its place under a new member id without a rebalance", async (context) => {
  const groups = await Harness.start(context);
  const [leader, follower] = await stableStatic(groups);
  const { done } = await groups.join({ groupInstanceId: "b", protocols: both });
  assert.notEqual(done.memberId, follower);
  assert.match(done.memberId, /^b-/);
  assert.deepEqual(
    { ...done, memberId: "" },
    {
      errorCode: ErrorCode.NONE,
      memberId: "",
      generationId: 1,
      protocolType: "consumer",
      protocolName: "range",
      leader,
      skipAssignment: false,
      members: [],
    },
  );
  assert.equal(groups.stateOf(), "Stable");
  const sync = await groups.sync({ memberId: done.memberId, groupInstanceId: "b" });
  assert.equal(sync.done.assignment.toString(), "1", "its old assignment");
});

test("a returning static leader is told to keep the assignment (v9, KIP-814)", async (context) => {
  const groups = await Harness.start(context);
  const [leader, follower] = await stableStatic(groups);
  const protocols = [range(consumerMetadata("orders", "bills")), roundRobin()];
  const { done } = await groups.join({ groupInstanceId: "a", protocols });
  assert.notEqual(done.memberId, leader);
  assert.equal(done.leader, done.memberId);
  assert.equal(done.skipAssignment, true);
  assert.deepEqual(
    done.members.map(({ memberId, metadata }) => [memberId, metadata]).toSorted(),
    [
      [done.memberId, consumerMetadata("orders", "bills")],
      [follower, consumerMetadata("orders")],
    ].toSorted(),
  );
});

test("before v9 a returning static leader is told the old leader's id, so that it does not assign", async (context) => {
  const groups = await Harness.start(context);
  const [leader] = await stableStatic(groups);
  const { done } = await groups.join({
    groupInstanceId: "a",
    protocols: both,
    supportsSkippingAssignment: false,
  });
  assert.equal(done.leader, leader);
  assert.equal(done.skipAssignment, false);
  assert.deepEqual(done.members, []);
});

test("the old member id is fenced everywhere", async (context) => {
  const groups = await Harness.start(context);
  const [, follower] = await stableStatic(groups);
  await groups.join({ groupInstanceId: "b", protocols: both });
  const old = { memberId: follower, groupInstanceId: "b", generationId: 1 };
  assert.equal(groups.heartbeat(follower, 1, "b"), ErrorCode.FENCED_INSTANCE_ID);
  assert.equal((await groups.sync(old)).done.errorCode, ErrorCode.FENCED_INSTANCE_ID);
  assert.equal((await groups.join({ ...old, protocols: both })).done.errorCode, ErrorCode.FENCED_INSTANCE_ID);
  assert.deepEqual(await groups.commit(old), [ErrorCode.FENCED_INSTANCE_ID]);
  const [left] = groups.coordinator.leave("g", [{ ...old, reason: null }]);
  assert.equal(left?.errorCode, ErrorCode.FENCED_INSTANCE_ID);
});

test("a group instance id that nobody has is unknown", async (context) => {
  const groups = await Harness.start(context);
  const [leader] = await stableStatic(groups);
  assert.equal(groups.heartbeat(leader, 1, "c"), ErrorCode.UNKNOWN_MEMBER_ID);
});

test("a static member that comes twice while the group rebalances fences the first", async (context) => {
  const groups = await Harness.start(context);
  const first = await groups.join({ groupInstanceId: "a" });
  const second = await groups.join({ groupInstanceId: "a" });
  assert.equal(first.done.errorCode, ErrorCode.FENCED_INSTANCE_ID);
  await groups.advance(6_000);
  assert.equal(second.done.errorCode, ErrorCode.NONE);
  assert.equal(second.done.members.length, 1);
});

test("a static member that returns while the assignment is made starts the rebalance anew", async (context) => {
  const groups = await Harness.start(context);
  const a = await groups.join({ groupInstanceId: "a" });
  const b = await groups.join({ groupInstanceId: "b" });
  await groups.advance(6_000);
  const sync = await groups.sync({ memberId: b.done.memberId, groupInstanceId: "b" });
  const back = await groups.join({ groupInstanceId: "b" });
  assert.equal(sync.done.errorCode, ErrorCode.FENCED_INSTANCE_ID);
  assert.equal(groups.stateOf(), "PreparingRebalance");
  await groups.join({ groupInstanceId: "a", memberId: a.done.memberId });
  assert.equal(back.done.generationId, 2);
});

test("a returning static member whose protocols change the group's choice starts a rebalance", async (context) => {
  const groups = await Harness.start(context);
  const [leader] = await stableStatic(groups);
  const back = await groups.join({ groupInstanceId: "b", protocols: [roundRobin()] });
  assert.equal(groups.stateOf(), "PreparingRebalance");
  await groups.join({ groupInstanceId: "a", memberId: leader, protocols: both });
  assert.equal(back.done.generationId, 2);
  assert.equal(back.done.protocolName, "roundrobin");
});

test("static members that stay away through a rebalance keep their place until their session ends", async (context) => {
  const groups = await Harness.start(context);
  const timeouts = { sessionTimeoutMs: 60_000, rebalanceTimeoutMs: 20_000 };
  const a = await groups.join({ groupInstanceId: "a", ...timeouts });
  const b = await groups.join({ groupInstanceId: "b", ...timeouts });
  await groups.advance(6_000);
  await groups.assign([a.done.memberId, b.done.memberId], 1);
  const again = await groups.join({ memberId: a.done.memberId, groupInstanceId: "a", ...timeouts });
  await groups.advance(20_000);
  assert.equal(again.done.generationId, 2);
  assert.equal(again.done.members.length, 2, "with the one that did not come");
});

test("a returning static member whose new id cannot be stored keeps its old one", async (context) => {
  const groups = await Harness.start(context);
  const [, follower] = await stableStatic(groups);
  groups.state.fail = new Error("disk full");
  const { done } = await groups.join({ groupInstanceId: "b", protocols: both });
  assert.equal(done.errorCode, ErrorCode.UNKNOWN_SERVER_ERROR);
  assert.equal(done.memberId, "");
  assert.equal(groups.heartbeat(follower, 1, "b"), ErrorCode.NONE);
});

test("an administrator removes a static member by its instance id", async (context) => {
  const groups = await Harness.start(context);
  await stableStatic(groups);
  const leave = (groupInstanceId: string | null) =>
    groups.coordinator.leave("g", [{ memberId: "", groupInstanceId, reason: null }])[0]?.errorCode;
  assert.equal(leave("c"), ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(leave(null), ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(groups.stateOf(), "Stable");
  assert.equal(leave("b"), ErrorCode.NONE);
  assert.equal(groups.stateOf(), "PreparingRebalance");
});

// Expected behaviour: Apache Kafka 4.3, GroupMetadataManager and ClassicGroup, and the KIPs that are named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { consumerMetadata, Harness, range, roundRobin } from "./harness.ts";

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

test("a new dynamic member is given a member id first (KIP-394)", async (context) => {
  const groups = await Harness.start(context);
  const { done } = await groups.join();
  assert.equal(done.errorCode, ErrorCode.MEMBER_ID_REQUIRED);
  assert.match(done.memberId, new RegExp(`^client-${uuid}$`));
  assert.equal(done.generationId, -1);
  assert.equal(groups.stateOf(), "Empty");
});

test("before KIP-394 a new member is in the group at once", async (context) => {
  const groups = await Harness.start(context);
  const join = await groups.join({ requireKnownMemberId: false });
  assert.equal(groups.stateOf(), "PreparingRebalance");
  await groups.advance(3_000);
  assert.equal(join.done.errorCode, ErrorCode.NONE);
  assert.match(join.done.memberId, new RegExp(`^client-${uuid}$`));
});

test("a static member needs no member id and gets one that begins with its instance id (KIP-345)", async (context) => {
  const groups = await Harness.start(context);
  const join = await groups.join({ groupInstanceId: "instance" });
  await groups.advance(3_000);
  assert.match(join.done.memberId, new RegExp(`^instance-${uuid}$`));
  assert.deepEqual(join.done.members, [
    { memberId: join.done.memberId, groupInstanceId: "instance", metadata: consumerMetadata("orders") },
  ]);
});

test("the first member becomes the leader and sees all members; the others see none", async (context) => {
  const groups = await Harness.start(context);
  const first = await groups.joinNew();
  const second = await groups.joinNew({ protocols: [range(Buffer.from("2"))] });
  await groups.advance(6_000);
  const common = {
    errorCode: ErrorCode.NONE,
    generationId: 1,
    protocolType: "consumer",
    protocolName: "range",
    leader: first.memberId,
    skipAssignment: false,
  };
  assert.deepEqual(first.done, {
    ...common,
    memberId: first.memberId,
    members: [
      { memberId: first.memberId, groupInstanceId: null, metadata: consumerMetadata("orders") },
      { memberId: second.memberId, groupInstanceId: null, metadata: Buffer.from("2") },
    ],
  });
  assert.deepEqual(second.done, { ...common, memberId: second.memberId, members: [] });
  assert.equal(groups.stateOf(), "CompletingRebalance");
});

test("the metadata that a member joined with does not change with the frame that it came in", async (context) => {
  const groups = await Harness.start(context);
  const metadata = Buffer.from("mine");
  const join = await groups.joinNew({ protocols: [range(metadata)] });
  metadata.fill(0);
  await groups.advance(3_000);
  assert.deepEqual(join.done.members[0]?.metadata, Buffer.from("mine"));
});

test("a member id that nobody gave out is refused", async (context) => {
  const groups = await Harness.start(context);
  const unknown = { memberId: "stranger" };
  assert.equal((await groups.join(unknown)).done.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(groups.stateOf(), undefined, "and creates no group");
  await groups.stable();
  assert.equal((await groups.join(unknown)).done.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
});

test("a pending member id lapses after the session timeout", async (context) => {
  const groups = await Harness.start(context);
  const { memberId } = (await groups.join()).done;
  await groups.advance(10_000);
  const late = await groups.join({ memberId });
  assert.equal(late.done.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
  assert.equal(late.done.memberId, memberId);
});

test("session timeouts outside of the limits are refused", async (context) => {
  const groups = await Harness.start(context);
  for (const sessionTimeoutMs of [5_999, 1_800_001]) {
    const { done } = await groups.join({ sessionTimeoutMs });
    assert.equal(done.errorCode, ErrorCode.INVALID_SESSION_TIMEOUT);
  }
  for (const sessionTimeoutMs of [6_000, 1_800_000]) {
    const { done } = await groups.join({ sessionTimeoutMs });
    assert.equal(done.errorCode, ErrorCode.MEMBER_ID_REQUIRED);
  }
});

test("an empty group id is refused", async (context) => {
  const groups = await Harness.start(context);
  assert.equal((await groups.join({ groupId: "" })).done.errorCode, ErrorCode.INVALID_GROUP_ID);
});

test("protocols must fit the group's", async (context) => {
  const groups = await Harness.start(context);
  const inconsistent = async (request: object) =>
    assert.equal((await groups.join(request)).done.errorCode, ErrorCode.INCONSISTENT_GROUP_PROTOCOL);
  await inconsistent({ protocolType: "" });
  await inconsistent({ protocols: [] });
  const [memberId = ""] = await groups.stable(1, { protocols: [range(), roundRobin()] });
  await inconsistent({ protocolType: "connect" });
  await inconsistent({ protocols: [{ name: "sticky", metadata: Buffer.alloc(0) }] });
  await inconsistent({ memberId, protocolType: "connect" });
  const fitting = await groups.join({ protocols: [roundRobin()] });
  assert.equal(fitting.done.errorCode, ErrorCode.MEMBER_ID_REQUIRED);
});

test("the protocol that all support and most prefer is chosen", async (context) => {
  const groups = await Harness.start(context);
  const sticky = { name: "sticky", metadata: Buffer.alloc(0) };
  await groups.joinNew({ protocols: [sticky, range(), roundRobin()] });
  await groups.joinNew({ protocols: [sticky, roundRobin(), range()] });
  const join = await groups.joinNew({ protocols: [roundRobin(), range()] });
  await groups.advance(12_000);
  assert.equal(join.done.protocolName, "roundrobin");
});

test("a full group takes no more members (KIP-389)", async (context) => {
  const groups = await Harness.start(context, { "group.max.size": 2 });
  await groups.joinNew();
  await groups.joinNew();
  const third = await groups.join();
  assert.equal(third.done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
  await groups.advance(6_000);
  const fourth = await groups.join();
  assert.equal(fourth.done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
});

test("a pending member that comes when the group is full is refused and forgotten", async (context) => {
  const groups = await Harness.start(context, { "group.max.size": 1 });
  const early = (await groups.join()).done;
  const first = await groups.joinNew();
  const { done } = await groups.join({ memberId: early.memberId });
  assert.equal(done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
  await groups.advance(3_000);
  assert.equal(first.done.errorCode, ErrorCode.NONE);
});

test("who missed the answer to its JoinGroup gets it again while the group waits for the assignment", async (context) => {
  const groups = await Harness.start(context);
  const leader = await groups.joinNew();
  const follower = await groups.joinNew();
  await groups.advance(6_000);
  const again = await groups.join({ memberId: leader.memberId });
  assert.deepEqual(again.done, leader.done);
  assert.deepEqual((await groups.join({ memberId: follower.memberId })).done, follower.done);
  assert.equal(groups.stateOf(), "CompletingRebalance");
});

test("a follower of a stable group that changed nothing is told the generation", async (context) => {
  const groups = await Harness.start(context);
  const [leader, follower] = await groups.stable(2);
  const { done } = await groups.join({ memberId: follower as string });
  assert.equal(done.errorCode, ErrorCode.NONE);
  assert.equal(done.generationId, 1);
  assert.equal(done.leader, leader);
  assert.equal(groups.stateOf(), "Stable");
});

test("a leader that joins again, or a follower with other metadata, starts a rebalance", async (context) => {
  const groups = await Harness.start(context);
  const [leader = "", follower = ""] = await groups.stable(2);
  const leaderAgain = await groups.join({ memberId: leader });
  assert.equal(groups.stateOf(), "PreparingRebalance");
  assert.equal(groups.heartbeat(follower), ErrorCode.REBALANCE_IN_PROGRESS);
  const protocols = [range(consumerMetadata("orders", "bills"))];
  await groups.join({ memberId: follower, protocols });
  assert.equal(leaderAgain.done.generationId, 2);
  assert.equal(leaderAgain.done.members.length, 2);

  await groups.assign([leader, follower], 2);
  assert.equal(groups.stateOf(), "Stable");
  await groups.join({ memberId: follower });
  assert.equal(groups.stateOf(), "PreparingRebalance");
});

test("a JoinGroup that comes again takes the place of the one that was parked", async (context) => {
  const groups = await Harness.start(context);
  const [leader = "", follower = ""] = await groups.stable(2);
  const lost = await groups.join({ memberId: leader });
  const again = await groups.join({ memberId: leader });
  assert.equal(lost.done.errorCode, ErrorCode.REBALANCE_IN_PROGRESS);
  assert.equal(groups.stateOf(), "PreparingRebalance", "one of two has joined, not two");
  await groups.join({ memberId: follower });
  assert.equal(again.done.generationId, 2);
});

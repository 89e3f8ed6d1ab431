// Expected behaviour: Apache Kafka 4.3, OffsetMetadataManager and ClassicGroup; KIP-211 for retention.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { consumerMetadata, Harness, Parked, range, settle, topicId } from "./harness.ts";

const minute = 60_000;
/** An hour of retention, looked at every minute. */
const hourly = { "offsets.retention.minutes": 60, "offsets.retention.check.interval.ms": minute };

test("a consumer outside of any group stores offsets", async (context) => {
  const groups = await Harness.start(context);
  const offset = { leaderEpoch: 7, metadata: "where I was" };
  assert.deepEqual(await groups.commit({}, offset), [ErrorCode.NONE]);
  assert.deepEqual(groups.coordinator.committedOffset("g", "orders", 0), {
    ...offset,
    offset: 42n,
    topicId,
    commitTimestamp: Date.now(),
    expireTimestamp: null,
  });
  assert.equal(groups.stateOf(), "Empty");
  assert.equal(groups.coordinator.group("g")?.isSimple, true);
});

test("the empty group id stores offsets too", async (context) => {
  const groups = await Harness.start(context);
  assert.deepEqual(await groups.commit({ groupId: "" }), [ErrorCode.NONE]);
  assert.equal(groups.committed(""), 42n);
});

test("members of the current generation commit, nobody else", async (context) => {
  const groups = await Harness.start(context);
  assert.deepEqual(await groups.commit({ generationId: 1, memberId: "m" }), [ErrorCode.GROUP_ID_NOT_FOUND]);
  const [memberId = ""] = await groups.stable(1);
  assert.deepEqual(await groups.commit({ generationId: 1, memberId }), [ErrorCode.NONE]);
  assert.deepEqual(await groups.commit({ generationId: 2, memberId }), [ErrorCode.ILLEGAL_GENERATION]);
  assert.deepEqual(await groups.commit({ generationId: -1, memberId }), [ErrorCode.ILLEGAL_GENERATION]);
  assert.deepEqual(await groups.commit({ generationId: 1, memberId: "m" }), [ErrorCode.UNKNOWN_MEMBER_ID]);
  assert.deepEqual(await groups.commit(), [ErrorCode.UNKNOWN_MEMBER_ID]);
  await groups.joinNew();
  assert.deepEqual(await groups.commit({ generationId: 1, memberId }), [ErrorCode.NONE], "before it rejoins");
  await groups.join({ memberId });
  assert.equal(groups.stateOf(), "CompletingRebalance");
  const tooLate = await groups.commit({ generationId: 2, memberId });
  assert.deepEqual(tooLate, [ErrorCode.REBALANCE_IN_PROGRESS]);
});

test("metadata beyond offset.metadata.max.bytes is refused, offset by offset", async (context) => {
  const groups = await Harness.start(context);
  const offset = { topic: "orders", topicId, offset: 1n, leaderEpoch: -1, timestamp: -1n };
  const offsets = [
    { ...offset, partition: 0, metadata: "x".repeat(4097) },
    { ...offset, partition: 1, metadata: "x".repeat(4096) },
  ];
  const errorCodes = await groups.commit({ offsets });
  assert.deepEqual(errorCodes, [ErrorCode.OFFSET_METADATA_TOO_LARGE, ErrorCode.NONE]);
  assert.equal(groups.committed("g", "orders", 0), undefined);
  assert.equal(groups.committed("g", "orders", 1), 1n);
});

test("an offset can be read once it is stored; who wants it stable waits for it", async (context) => {
  const groups = await Harness.start(context);
  const { promise, resolve } = Promise.withResolvers<void>();
  groups.state.gate = promise;
  const commit = new Parked(groups.commit());
  const settled = new Parked(groups.coordinator.offsetsSettled("g").then(() => groups.committed()));
  await settle();
  assert.equal(commit.result, undefined);
  assert.equal(groups.committed(), undefined);
  assert.equal(settled.result, undefined);
  resolve();
  await settle();
  assert.deepEqual(commit.done, [ErrorCode.NONE]);
  assert.equal(settled.done, 42n);
});

test("offsets that cannot be stored are not there", async (context) => {
  const groups = await Harness.start(context);
  await groups.commit();
  groups.state.fail = new KafkaError(ErrorCode.KAFKA_STORAGE_ERROR, "disk full");
  assert.deepEqual(await groups.commit({}, { offset: 43n }), [ErrorCode.NOT_COORDINATOR]);
  groups.state.fail = null;
  assert.equal(groups.committed(), 42n);
});

test("a deleted topic takes its offsets with it, those on their way too", async (context) => {
  const groups = await Harness.start(context);
  groups.topics.create("bills", "YmlsbHMtYmlsbHMtYmlsbA");
  await groups.commit();
  await groups.commit({}, { topic: "bills", topicId: "YmlsbHMtYmlsbHMtYmlsbA" });
  const late = groups.commit({}, { partition: 1 });
  groups.topics.delete("orders");
  assert.deepEqual(await late, [ErrorCode.NONE]);
  await settle();
  assert.equal(groups.committed("g", "orders", 0), undefined);
  assert.equal(groups.committed("g", "orders", 1), undefined);
  assert.equal(groups.committed("g", "bills", 0), 42n);
  assert.deepEqual([...groups.state.entries.keys()], ['["offset","g","bills",0]']);
});

test("a group is deleted when it has no members, with its offsets", async (context) => {
  const groups = await Harness.start(context);
  const { coordinator, state } = groups;
  await assert.rejects(coordinator.deleteGroup("g"), { code: ErrorCode.GROUP_ID_NOT_FOUND });
  const [memberId = ""] = await groups.stable(1);
  await groups.commit({ memberId, generationId: 1 });
  await assert.rejects(coordinator.deleteGroup("g"), { code: ErrorCode.NON_EMPTY_GROUP });
  await groups.advance(10_000);
  const late = groups.commit({}, { partition: 5 });
  await coordinator.deleteGroup("g");
  await late;
  assert.equal(groups.stateOf(), undefined);
  assert.equal(groups.committed(), undefined);
  assert.deepEqual([...state.entries.keys()], []);
});

test("a group that cannot be deleted is still there", async (context) => {
  const groups = await Harness.start(context);
  await groups.commit();
  groups.state.fail = new KafkaError(ErrorCode.KAFKA_STORAGE_ERROR, "disk full");
  await assert.rejects(groups.coordinator.deleteGroup("g"), { code: ErrorCode.NOT_COORDINATOR });
  assert.equal(groups.committed(), 42n);
});

test("offsets of a simple consumer lapse some time after each commit (KIP-211)", async (context) => {
  const groups = await Harness.start(context, hourly);
  await groups.commit();
  await groups.advance(30 * minute);
  await groups.commit({}, { partition: 1 });
  await groups.advance(29 * minute);
  assert.equal(groups.committed(), 42n);
  await groups.advance(minute);
  assert.equal(groups.committed(), undefined);
  assert.equal(groups.committed("g", "orders", 1), 42n);
  await groups.advance(30 * minute);
  assert.equal(groups.stateOf(), undefined, "the group goes with its last offset");
  assert.deepEqual([...groups.state.entries.keys()], []);
});

test("offsets of a group lapse some time after it lost its last member (KIP-211)", async (context) => {
  const groups = await Harness.start(context, hourly);
  const timeouts = { sessionTimeoutMs: 1_800_000 };
  const [memberId = ""] = await groups.stable(1, timeouts);
  await groups.commit({ memberId, generationId: 1 });
  for (let round = 0; round < 5; round++) {
    await groups.advance(25 * minute);
    groups.heartbeat(memberId);
  }
  assert.equal(groups.committed(), 42n, "two hours later: members subscribe to it");
  groups.coordinator.leave("g", [{ memberId, groupInstanceId: null, reason: null }]);
  await groups.advance(59 * minute);
  assert.equal(groups.committed(), 42n);
  await groups.advance(2 * minute);
  assert.equal(groups.stateOf(), undefined);
  assert.deepEqual([...groups.state.entries.keys()], []);
});

test("a stable group loses old offsets of topics that it does not subscribe to (KIP-211)", async (context) => {
  const groups = await Harness.start(context, hourly);
  groups.topics.create("bills", "YmlsbHMtYmlsbHMtYmlsbA");
  await groups.commit();
  await groups.commit({}, { topic: "bills", topicId: "YmlsbHMtYmlsbHMtYmlsbA" });
  const protocols = [range(consumerMetadata("bills"))];
  await groups.stable(1, { protocols, sessionTimeoutMs: 1_800_000 });
  const memberId = groups.coordinator.group("g")?.leaderId ?? "";
  for (let round = 0; round < 4; round++) {
    await groups.advance(20 * minute);
    groups.heartbeat(memberId);
  }
  assert.equal(groups.stateOf(), "Stable");
  assert.equal(groups.committed(), undefined);
  assert.equal(groups.committed("g", "bills"), 42n);
});

test("a group of consumers whose subscription cannot be read keeps all its offsets", async (context) => {
  const groups = await Harness.start(context, hourly);
  await groups.commit();
  await groups.stable(1, { protocols: [range(Buffer.from("?"))], sessionTimeoutMs: 1_800_000 });
  const memberId = groups.coordinator.group("g")?.leaderId ?? "";
  for (let round = 0; round < 4; round++) {
    await groups.advance(20 * minute);
    groups.heartbeat(memberId);
  }
  assert.equal(groups.committed(), 42n);
});

test("an offset that was committed with its own retention keeps it (v2 to v4)", async (context) => {
  const groups = await Harness.start(context, hourly);
  await groups.commit({ retentionTimeMs: BigInt(5 * minute) });
  await groups.commit({ retentionTimeMs: BigInt(120 * minute) }, { partition: 1 });
  await groups.advance(4 * minute);
  assert.equal(groups.committed(), 42n);
  await groups.advance(minute);
  assert.equal(groups.committed(), undefined);
  await groups.advance(110 * minute);
  assert.equal(groups.committed("g", "orders", 1), 42n);
});

test("a commit may carry its own time (v1)", async (context) => {
  const groups = await Harness.start(context, hourly);
  await groups.commit({}, { timestamp: BigInt(Date.now() - 59 * minute) });
  await groups.advance(2 * minute);
  assert.equal(groups.committed(), undefined);
});

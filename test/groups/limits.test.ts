/** What clients may make the coordinator keep: groups, and what members say of themselves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { GroupMemory } from "#src/groups/group-memory.ts";
import { Harness, range } from "./harness.ts";

test("no more groups than sargasso.max.groups, by members or by offsets", async (t) => {
  const harness = await Harness.start(t, { "sargasso.max.groups": 2 });
  await harness.commit({ groupId: "offsets" });
  await harness.joinNew({ groupId: "members" });
  const refused = await harness.join({ groupId: "one-more" });
  assert.equal(refused.done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
  assert.deepEqual(await harness.commit({ groupId: "one-more" }), [ErrorCode.GROUP_MAX_SIZE_REACHED]);
  assert.equal(harness.coordinator.group("one-more"), undefined);
  assert.deepEqual(await harness.commit({ groupId: "offsets" }), [ErrorCode.NONE]);
  await harness.coordinator.deleteGroup("offsets");
  assert.deepEqual(await harness.commit({ groupId: "one-more" }), [ErrorCode.NONE]);
});

test("members, ids given out, assignments and offsets keep to sargasso.groups.max.bytes", async (t) => {
  const harness = await Harness.start(t, { "sargasso.groups.max.bytes": 20_000 });
  const [leader = ""] = await harness.stable();
  const large = { protocols: [range(Buffer.alloc(30_000))] };
  const refused = await harness.join({ ...large, groupId: "other" });
  assert.equal(refused.done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
  const grown = await harness.join({ ...large, memberId: leader });
  assert.equal(grown.done.errorCode, ErrorCode.GROUP_MAX_SIZE_REACHED);
  assert.equal(harness.heartbeat(leader), ErrorCode.NONE);

  const given: string[] = [];
  for (let count = 0; count < 100; count++) {
    const { errorCode, memberId } = (await harness.join({ groupId: "ids" })).done;
    if (errorCode === ErrorCode.GROUP_MAX_SIZE_REACHED) break;
    assert.equal(errorCode, ErrorCode.MEMBER_ID_REQUIRED);
    given.push(memberId);
  }
  assert.ok(given.length > 5 && given.length < 20, `${given.length} ids were given out`);
  await harness.advance(10_000);
  assert.equal((await harness.join({ groupId: "ids" })).done.errorCode, ErrorCode.MEMBER_ID_REQUIRED);
});

test("an assignment that is too large is refused, and the group goes on", async (t) => {
  const harness = await Harness.start(t, { "sargasso.groups.max.bytes": 20_000 });
  const leader = await harness.joinNew();
  await harness.advance(6_000);
  const { memberId } = leader;
  const { generationId } = leader.done;
  const assignments = [{ memberId, assignment: Buffer.alloc(30_000) }];
  const refused = await harness.sync({ memberId, generationId, assignments });
  assert.equal(refused.done.errorCode, ErrorCode.UNKNOWN_SERVER_ERROR);
  const again = await harness.join({ memberId });
  await harness.advance(6_000);
  const [synced] = await harness.assign([memberId], again.done.generationId);
  assert.equal(synced?.done.errorCode, ErrorCode.NONE);
});

test("offsets beyond the memory are refused, those that take the place of others are not", async (t) => {
  const harness = await Harness.start(t, { "sargasso.groups.max.bytes": 6_000 });
  const metadata = "m".repeat(4_000);
  assert.deepEqual(await harness.commit({}, { metadata }), [ErrorCode.NONE]);
  assert.deepEqual(await harness.commit({}, { metadata, offset: 43n }), [ErrorCode.NONE]);
  assert.deepEqual(await harness.commit({}, { metadata, partition: 1 }), [ErrorCode.GROUP_MAX_SIZE_REACHED]);
  await harness.coordinator.deleteGroup("g");
  assert.deepEqual(await harness.commit({}, { metadata, partition: 1 }), [ErrorCode.NONE]);
});

test("a member id fits into a string of the protocol, whatever the client id", async (t) => {
  const harness = await Harness.start(t);
  for (const clientId of ["x".repeat(32_767), "\u20ac".repeat(10_922)]) {
    const { memberId, errorCode } = (await harness.join({ clientId })).done;
    assert.equal(errorCode, ErrorCode.MEMBER_ID_REQUIRED);
    assert.ok(Buffer.byteLength(memberId) <= 32_767 && memberId.startsWith(clientId.slice(0, 1_000)));
  }
});

test("memory without a limit, and what is given back", () => {
  const memory = new GroupMemory(-1);
  assert.ok(memory.hasRoomFor(1e12));
  memory.take(10);
  memory.take(-10);
  assert.equal(memory.used, 0);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { joinGroupHandler } from "#src/handlers/join-group.ts";
import { ask, join, joinRequest, openGroups, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

describe("JoinGroup", () => {
  for (const version of versions(0, 9)) {
    test(`v${version} joins a group`, async (t) => {
      const services = await openGroups(t);
      const response = await join(services, version);
      assert.equal(response.errorCode, ErrorCode.NONE);
      assert.equal(response.generationId, 1);
      assert.equal(response.protocolType, version >= 7 ? "consumer" : null);
      assert.equal(response.protocolName, "range");
      assert.equal(response.leader, response.memberId);
      assert.equal(response.skipAssignment, false);
      const [member] = response.members;
      assert.equal(member?.memberId, response.memberId);
      assert.deepEqual(member?.metadata, Buffer.from("subscription"));
      const rebalanceTimeoutMs = services.groups.group("g")?.rebalanceTimeoutMs;
      assert.equal(rebalanceTimeoutMs, version === 0 ? 10_000 : 60_000);
      const joined = services.groups.group("g")?.members.get(response.memberId);
      assert.equal(joined?.clientId, "test");
      assert.equal(joined?.clientHost, "/127.0.0.1");
    });
  }

  test("a new member needs its member id from v4 on (KIP-394)", async (t) => {
    const services = await openGroups(t);
    const handler = joinGroupHandler(services);
    const { errorCode, memberId } = await ask(handler, joinRequest({ groupId: "v4" }), 4);
    assert.equal(errorCode, ErrorCode.MEMBER_ID_REQUIRED);
    assert.match(memberId, /^test-/);
    assert.equal((await ask(handler, joinRequest({ groupId: "v3" }), 3)).errorCode, ErrorCode.NONE);
  });

  test("without a protocol its name is empty before v7 and null from then on (KIP-559)", async (t) => {
    const services = await openGroups(t);
    const handler = joinGroupHandler(services);
    for (const version of versions(1, 9)) {
      const response = await ask(handler, joinRequest({ memberId: "stranger" }), version);
      assert.equal(response.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
      assert.equal(response.memberId, "stranger");
      assert.equal(response.generationId, -1);
      assert.equal(response.protocolName, version < 7 ? "" : null);
    }
  });

  test("a static leader that is back keeps the assignment from v9 on (KIP-814)", async (t) => {
    const services = await openGroups(t);
    const { memberId } = await join(services, 9, { groupInstanceId: "i" });
    await services.groups.sync({
      groupId: "g",
      generationId: 1,
      memberId,
      groupInstanceId: "i",
      protocolType: null,
      protocolName: null,
      assignments: [],
    });
    const v9 = await join(services, 9, { groupInstanceId: "i" });
    assert.equal(v9.skipAssignment, true);
    assert.equal(v9.leader, v9.memberId);
    assert.equal(v9.members[0]?.groupInstanceId, "i");
    const v8 = await join(services, 8, { groupInstanceId: "i" });
    assert.equal(v8.leader, v9.memberId);
    assert.notEqual(v8.memberId, v9.memberId);
  });

  test("fails as a whole in every version", async (t) => {
    const services = await openGroups(t);
    const handler = joinGroupHandler(services);
    for (const version of versions(0, 9)) {
      const response = handler.errorResponse(joinRequest({ memberId: "m" }), -1, version, null);
      assert.deepEqual(throughWire(handler, response, version).errorCode, -1);
    }
  });
});

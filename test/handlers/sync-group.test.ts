import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createSyncGroupRequest } from "#generated/messages/sync-group-request.ts";
import { syncGroupHandler } from "#src/handlers/sync-group.ts";
import { join, openGroups, sync, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

describe("SyncGroup", () => {
  for (const version of versions(0, 5)) {
    test(`v${version} brings and fetches the assignment`, async (t) => {
      const services = await openGroups(t);
      const { memberId } = await join(services, 5);
      const assignment = Buffer.from([1, 2, 3]);
      const response = await sync(services, version, {
        memberId,
        assignments: [{ memberId, assignment, unknownTaggedFields: [] }],
      });
      assert.equal(response.errorCode, ErrorCode.NONE);
      assert.deepEqual(response.assignment, assignment);
      assert.equal(response.protocolType, version >= 5 ? "consumer" : null);
      assert.equal(response.protocolName, version >= 5 ? "range" : null);
      assert.deepEqual((await sync(services, version, { memberId })).assignment, assignment);
    });
  }

  test("v5 needs the protocol's type and name (KIP-559)", async (t) => {
    const services = await openGroups(t);
    const { memberId } = await join(services, 5);
    for (const missing of [{ protocolType: null }, { protocolName: null }, { protocolName: "sticky" }]) {
      const { errorCode } = await sync(services, 5, { memberId, ...missing });
      assert.equal(errorCode, ErrorCode.INCONSISTENT_GROUP_PROTOCOL);
    }
  });

  test("an unknown member has no assignment", async (t) => {
    const services = await openGroups(t);
    const response = await sync(services, 3, { memberId: "m", groupInstanceId: "i" });
    assert.equal(response.errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
    assert.equal(response.assignment.length, 0);
  });

  test("fails as a whole in every version", async (t) => {
    const handler = syncGroupHandler(await openGroups(t));
    for (const version of versions(0, 5)) {
      const response = handler.errorResponse(createSyncGroupRequest(), -1, version, null);
      assert.equal(throughWire(handler, response, version).errorCode, -1);
    }
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createLeaveGroupRequest } from "#generated/messages/leave-group-request.ts";
import { leaveGroupHandler } from "#src/handlers/leave-group.ts";
import { ask, join, openGroups, stable, versions } from "./groups-harness.ts";

const noTags = { unknownTaggedFields: [] };

describe("LeaveGroup", () => {
  for (const version of versions(0, 2)) {
    test(`v${version} takes one member out`, async (t) => {
      const services = await openGroups(t);
      const handler = leaveGroupHandler(services);
      const memberId = await stable(services);
      const request = { ...createLeaveGroupRequest(), groupId: "g", memberId };
      assert.equal((await ask(handler, request, version)).errorCode, ErrorCode.NONE);
      assert.equal(services.groups.group("g")?.state, "Empty");
      assert.equal((await ask(handler, request, version)).errorCode, ErrorCode.UNKNOWN_MEMBER_ID);
    });
  }

  for (const version of versions(3, 5)) {
    test(`v${version} takes several members out, static ones by their instance`, async (t) => {
      const services = await openGroups(t);
      const memberId = await stable(services);
      const first = await join(services, 5, { groupId: "statics", groupInstanceId: "i" });
      const reason = version >= 5 ? "closed" : null;
      const leave = async (
        groupId: string,
        members: { memberId: string; groupInstanceId: string | null }[],
      ) => {
        const request = {
          ...createLeaveGroupRequest(),
          groupId,
          members: members.map((member) => ({ ...member, reason, ...noTags })),
        };
        const response = await ask(leaveGroupHandler(services), request, version);
        assert.equal(response.errorCode, ErrorCode.NONE);
        return response.members.map((member) => [member.memberId, member.groupInstanceId, member.errorCode]);
      };
      assert.deepEqual(
        await leave("g", [
          { memberId, groupInstanceId: null },
          { memberId: "m", groupInstanceId: null },
        ]),
        [
          [memberId, null, ErrorCode.NONE],
          ["m", null, ErrorCode.UNKNOWN_MEMBER_ID],
        ],
      );
      assert.deepEqual(
        await leave("statics", [
          { memberId: "m", groupInstanceId: "i" },
          { memberId: "", groupInstanceId: "i" },
        ]),
        [
          ["m", "i", ErrorCode.FENCED_INSTANCE_ID],
          ["", "i", ErrorCode.NONE],
        ],
      );
      assert.equal(services.groups.group("statics")?.members.has(first.memberId), false);
    });
  }

  test("the empty group id fails as a whole", async (t) => {
    const handler = leaveGroupHandler(await openGroups(t));
    const request = { ...createLeaveGroupRequest(), memberId: "m" };
    await assert.rejects(async () => ask(handler, request, 0), { code: ErrorCode.INVALID_GROUP_ID });
    for (const version of versions(0, 5)) {
      const { errorCode } = handler.errorResponse(request, ErrorCode.INVALID_GROUP_ID, version, null);
      assert.equal(errorCode, ErrorCode.INVALID_GROUP_ID);
    }
  });
});

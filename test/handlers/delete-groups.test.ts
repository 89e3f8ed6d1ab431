import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createDeleteGroupsRequest } from "#generated/messages/delete-groups-request.ts";
import { deleteGroupsHandler } from "#src/handlers/delete-groups.ts";
import { ask, openGroups, stable, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

describe("DeleteGroups", () => {
  for (const version of versions(0, 2)) {
    test(`v${version} deletes groups without members`, async (t) => {
      const services = await openGroups(t);
      await stable(services, "used");
      const memberId = await stable(services, "left");
      services.groups.leave("left", [{ memberId, groupInstanceId: null, reason: null }]);
      const request = { ...createDeleteGroupsRequest(), groupsNames: ["used", "left", "missing", "left"] };
      const { results } = await ask(deleteGroupsHandler(services), request, version);
      assert.deepEqual(
        results.map(({ groupId, errorCode }) => [groupId, errorCode]),
        [
          ["used", ErrorCode.NON_EMPTY_GROUP],
          ["left", ErrorCode.NONE],
          ["missing", ErrorCode.GROUP_ID_NOT_FOUND],
        ],
      );
      assert.equal(services.groups.group("left"), undefined);
    });
  }

  test("fails as a whole in every version", async (t) => {
    const handler = deleteGroupsHandler(await openGroups(t));
    for (const version of versions(0, 2)) {
      const request = { ...createDeleteGroupsRequest(), groupsNames: ["a", "b"] };
      const response = throughWire(handler, handler.errorResponse(request, 15, version, null), version);
      assert.deepEqual(
        response.results.map(({ errorCode }) => errorCode),
        [15, 15],
      );
    }
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createDescribeGroupsRequest } from "#generated/messages/describe-groups-request.ts";
import { describeGroupsHandler } from "#src/handlers/describe-groups.ts";
import { ask, join, openGroups, stable, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const notAsked = -2_147_483_648;

describe("DescribeGroups", () => {
  for (const version of versions(0, 6)) {
    test(`v${version} describes stable groups with their members, and the ones that are not there`, async (t) => {
      const services = await openGroups(t);
      const memberId = await stable(services);
      const request = { ...createDescribeGroupsRequest(), groups: ["g", "missing"] };
      const [group, missing] = (await ask(describeGroupsHandler(services), request, version)).groups;
      assert.deepEqual(group, {
        errorCode: ErrorCode.NONE,
        errorMessage: null,
        groupId: "g",
        groupState: "Stable",
        protocolType: "consumer",
        protocolData: "range",
        members: [
          {
            memberId,
            groupInstanceId: null,
            clientId: "test",
            clientHost: "/127.0.0.1",
            memberMetadata: Buffer.from("subscription"),
            memberAssignment: Buffer.from("assigned"),
            unknownTaggedFields: [],
          },
        ],
        authorizedOperations: notAsked,
        unknownTaggedFields: [],
      });
      assert.deepEqual(
        { ...missing },
        {
          errorCode: version >= 6 ? ErrorCode.GROUP_ID_NOT_FOUND : ErrorCode.NONE,
          errorMessage: version >= 6 ? "Group missing not found." : null,
          groupId: "missing",
          groupState: "Dead",
          protocolType: "",
          protocolData: "",
          members: [],
          authorizedOperations: notAsked,
          unknownTaggedFields: [],
        },
      );
    });
  }

  test("a group in a rebalance has no protocol, and its members no metadata", async (t) => {
    const services = await openGroups(t);
    await join(services, 5, { groupInstanceId: "i" });
    const request = { ...createDescribeGroupsRequest(), groups: ["g"] };
    const [group] = (await ask(describeGroupsHandler(services), request, 4)).groups;
    assert.equal(group?.groupState, "CompletingRebalance");
    assert.equal(group.protocolType, "consumer");
    assert.equal(group.protocolData, "");
    assert.equal(group.members[0]?.groupInstanceId, "i");
    assert.equal(group.members[0]?.memberMetadata.length, 0);
  });

  test("v3 lists the operations if asked to (KIP-430): without an authorizer all of a group's", async (t) => {
    const services = await openGroups(t);
    await stable(services);
    const request = {
      ...createDescribeGroupsRequest(),
      groups: ["g", "missing"],
      includeAuthorizedOperations: true,
    };
    // READ, DELETE, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS of AclOperation.
    const all = (1 << 3) | (1 << 6) | (1 << 8) | (1 << 10) | (1 << 11);
    for (const version of versions(3, 6)) {
      const [group, missing] = (await ask(describeGroupsHandler(services), request, version)).groups;
      assert.equal(group?.authorizedOperations, all);
      assert.equal(missing?.authorizedOperations, version >= 6 ? notAsked : all);
    }
  });

  test("fails as a whole in every version", async (t) => {
    const handler = describeGroupsHandler(await openGroups(t));
    for (const version of versions(0, 6)) {
      const request = { ...createDescribeGroupsRequest(), groups: ["a", "b"] };
      const response = throughWire(handler, handler.errorResponse(request, 15, version, "why"), version);
      assert.deepEqual(
        response.groups.map(({ errorCode }) => errorCode),
        [15, 15],
      );
    }
  });
});

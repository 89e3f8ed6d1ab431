import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createListGroupsRequest } from "#generated/messages/list-groups-request.ts";
import { listGroupsHandler } from "#src/handlers/list-groups.ts";
import { ask, type GroupServices, join, openGroups, stable, versions } from "./groups-harness.ts";

async function threeGroups(services: GroupServices): Promise<void> {
  await stable(services, "stable");
  await join(services, 5, { groupId: "joining", protocolType: "connect" });
  await services.groups.commitOffsets({
    groupId: "offsets only",
    generationId: -1,
    memberId: "",
    groupInstanceId: null,
    retentionTimeMs: -1n,
    offsets: [],
  });
}

describe("ListGroups", () => {
  for (const version of versions(0, 5)) {
    test(`v${version} lists all groups`, async (t) => {
      const services = await openGroups(t);
      await threeGroups(services);
      const response = await ask(listGroupsHandler(services), createListGroupsRequest(), version);
      assert.equal(response.errorCode, ErrorCode.NONE);
      const rows = response.groups.map(({ groupId, protocolType, groupState, groupType }) =>
        [groupId, protocolType, groupState, groupType].join("|"),
      );
      const since = (first: number, text: string) => (version >= first ? text : "");
      assert.deepEqual(rows.toSorted(), [
        `joining|connect|${since(4, "CompletingRebalance")}|${since(5, "classic")}`,
        `offsets only||${since(4, "Empty")}|${since(5, "classic")}`,
        `stable|consumer|${since(4, "Stable")}|${since(5, "classic")}`,
      ]);
    });
  }

  test("filters by state (v4, KIP-518) and by type (v5, KIP-848), whatever the case", async (t) => {
    const services = await openGroups(t);
    await threeGroups(services);
    const list = async (version: number, statesFilter: string[], typesFilter: string[] = []) => {
      const request = { ...createListGroupsRequest(), statesFilter, typesFilter };
      const { groups } = await ask(listGroupsHandler(services), request, version);
      return groups.map(({ groupId }) => groupId).toSorted();
    };
    assert.deepEqual(await list(4, ["stable", " EMPTY "]), ["offsets only", "stable"]);
    assert.deepEqual(await list(4, ["nonsense"]), []);
    assert.deepEqual(await list(5, [], ["Classic", "consumer"]), ["joining", "offsets only", "stable"]);
    assert.deepEqual(await list(5, ["Stable"], ["classic"]), ["stable"]);
    assert.deepEqual(await list(5, [], ["consumer", "share"]), []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createListPartitionReassignmentsRequest } from "#generated/messages/list-partition-reassignments-request.ts";
import { listPartitionReassignmentsHandler } from "#src/handlers/list-partition-reassignments.ts";
import { ask } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const handler = listPartitionReassignmentsHandler();

describe("ListPartitionReassignments", () => {
  test("v0: nothing is ever under way on one node, whatever is asked for", async () => {
    const some = [{ name: "t", partitionIndexes: [0, 9], unknownTaggedFields: [] }];
    for (const topics of [null, [], some]) {
      const request = { ...createListPartitionReassignmentsRequest(), topics };
      const response = await ask(handler, request, 0);
      assert.deepEqual(response, {
        throttleTimeMs: 0,
        errorCode: 0,
        errorMessage: null,
        topics: [],
        unknownTaggedFields: [],
      });
    }
  });

  test("fails as a whole", () => {
    const failure = handler.errorResponse(createListPartitionReassignmentsRequest(), 56, 0, "why");
    const { errorCode, errorMessage } = throughWire(handler, failure, 0);
    assert.deepEqual([errorCode, errorMessage], [56, "why"]);
  });
});

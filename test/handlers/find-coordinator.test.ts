import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createFindCoordinatorRequest } from "#generated/messages/find-coordinator-request.ts";
import { findCoordinatorHandler } from "#src/handlers/find-coordinator.ts";
import { ask, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const handler = findCoordinatorHandler({ cluster: { nodeId: 7, clusterId: "c", rack: null } });
// The listener of the test connection.
const here = { nodeId: 7, host: "gateway.test", port: 19092 };
const nowhere = { nodeId: -1, host: "", port: -1 };

async function find(version: number, keys: string[], keyType = 0) {
  const request = {
    ...createFindCoordinatorRequest(),
    keyType,
    ...(version >= 4 ? { coordinatorKeys: keys } : { key: keys[0] ?? "" }),
  };
  const response = await ask(handler, request, version);
  const coordinators = version >= 4 ? response.coordinators : [{ ...response, key: keys[0] }];
  return coordinators.map(({ key, nodeId, host, port, errorCode, errorMessage }) => ({
    key,
    nodeId,
    host,
    port,
    errorCode,
    errorMessage,
  }));
}

describe("FindCoordinator", () => {
  for (const version of versions(0, 6)) {
    test(`v${version} names this gateway for groups`, async () => {
      const found = {
        ...here,
        errorCode: ErrorCode.NONE,
        errorMessage: version >= 1 && version <= 3 ? "NONE" : "",
      };
      assert.deepEqual(await find(version, ["g"]), [{ key: "g", ...found }]);
    });
  }

  test("v4 answers for several groups, in their order (KIP-699)", async () => {
    const found = await find(4, ["b", "a", ""]);
    assert.deepEqual(
      found.map(({ key, nodeId }) => [key, nodeId]),
      [
        ["b", 7],
        ["a", 7],
        ["", 7],
      ],
    );
    assert.deepEqual(await find(4, []), []);
  });

  test("there are no other coordinators: INVALID_REQUEST, which clients take as final, and why", async () => {
    for (const version of versions(1, 6)) {
      for (const keyType of [1, 2, 3, -1]) {
        const [found] = await find(version, ["id"], keyType);
        const { errorMessage, ...rest } = found ?? {};
        assert.deepEqual(rest, { key: "id", ...nowhere, errorCode: ErrorCode.INVALID_REQUEST });
        assert.match(errorMessage ?? "", /no transactions|no share groups|unknown coordinator type/);
      }
    }
  });

  test("fails as a whole in every version", () => {
    for (const version of versions(0, 6)) {
      const request = { ...createFindCoordinatorRequest(), key: "a", coordinatorKeys: ["a", "b"] };
      const response = throughWire(handler, handler.errorResponse(request, 15, version, "why"), version);
      if (version < 4) assert.equal(response.errorCode, 15);
      else
        assert.deepEqual(
          response.coordinators.map(({ errorCode }) => errorCode),
          [15, 15],
        );
    }
  });
});

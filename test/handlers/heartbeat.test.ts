import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createHeartbeatRequest } from "#generated/messages/heartbeat-request.ts";
import { heartbeatHandler } from "#src/handlers/heartbeat.ts";
import { ask, join, openGroups, stable, versions } from "./groups-harness.ts";

describe("Heartbeat", () => {
  for (const version of versions(0, 4)) {
    test(`v${version} answers for members of the generation`, async (t) => {
      const services = await openGroups(t);
      const handler = heartbeatHandler(services);
      const memberId = await stable(services);
      const beat = async (fields: object) => {
        const request = { ...createHeartbeatRequest(), groupId: "g", generationId: 1, memberId, ...fields };
        return (await ask(handler, request, version)).errorCode;
      };
      assert.equal(await beat({}), ErrorCode.NONE);
      assert.equal(await beat({ generationId: 2 }), ErrorCode.ILLEGAL_GENERATION);
      assert.equal(await beat({ memberId: "m" }), ErrorCode.UNKNOWN_MEMBER_ID);
      assert.equal(await beat({ groupId: "other" }), ErrorCode.UNKNOWN_MEMBER_ID);
      assert.equal(await beat({ groupId: "" }), ErrorCode.INVALID_GROUP_ID);
    });
  }

  test("v3 fences a static member that was replaced (KIP-345)", async (t) => {
    const services = await openGroups(t);
    const { memberId } = await join(services, 5, { groupInstanceId: "i" });
    const again = join(services, 5, { groupInstanceId: "i" });
    const request = {
      ...createHeartbeatRequest(),
      groupId: "g",
      generationId: 1,
      memberId,
      groupInstanceId: "i",
    };
    const { errorCode } = await ask(heartbeatHandler(services), request, 3);
    assert.equal(errorCode, ErrorCode.FENCED_INSTANCE_ID);
    await again;
  });
});

/**
 * Heartbeat v0-v4: a member is still there, and learns whether its group rebalances.
 *
 * v1  throttleTimeMs
 * v3  groupInstanceId: a static member that was replaced is fenced (KIP-345)
 * v4  flexible (KIP-482)
 */
import { heartbeatApi } from "#generated/apis/heartbeat.ts";
import type { HeartbeatRequest } from "#generated/messages/heartbeat-request.ts";
import { createHeartbeatResponse, type HeartbeatResponse } from "#generated/messages/heartbeat-response.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function heartbeatHandler({
  groups,
}: Pick<Services, "groups">): Handler<HeartbeatRequest, HeartbeatResponse> {
  return {
    api: heartbeatApi,
    handle({ groupId, memberId, groupInstanceId, generationId }) {
      return respond(groups.heartbeat(groupId, memberId, groupInstanceId, generationId));
    },
    errorResponse: (_request, errorCode) => respond(errorCode),
  };
}

function respond(errorCode: number): HeartbeatResponse {
  const response = createHeartbeatResponse();
  response.errorCode = errorCode;
  return response;
}

/**
 * LeaveGroup v0-v5: members are out at once instead of after their session timeout.
 *
 * v0  one member, whose error is the response's
 * v1  throttleTimeMs
 * v3  any number of members; an administrator names static members by groupInstanceId alone (KIP-345)
 * v4  flexible (KIP-482)
 * v5  reason, for the log (KIP-800)
 */
import { leaveGroupApi } from "#generated/apis/leave-group.ts";
import type { LeaveGroupRequest } from "#generated/messages/leave-group-request.ts";
import {
  createLeaveGroupResponse,
  createLeaveGroupResponseMemberResponse,
  type LeaveGroupResponse,
} from "#generated/messages/leave-group-response.ts";
import type { LeaveResult } from "#src/groups/results.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function leaveGroupHandler({
  groups,
}: Pick<Services, "groups">): Handler<LeaveGroupRequest, LeaveGroupResponse> {
  return {
    api: leaveGroupApi,
    handle({ groupId, memberId, members }, { apiVersion }) {
      const response = createLeaveGroupResponse();
      if (apiVersion >= 3) {
        response.members = groups.leave(groupId, members).map(memberResponse);
      } else {
        const [result] = groups.leave(groupId, [{ memberId, groupInstanceId: null, reason: null }]);
        response.errorCode = (result as LeaveResult).errorCode;
      }
      return response;
    },
    errorResponse(_request, errorCode) {
      const response = createLeaveGroupResponse();
      response.errorCode = errorCode;
      return response;
    },
  };
}

function memberResponse({ memberId, groupInstanceId, errorCode }: LeaveResult) {
  const response = createLeaveGroupResponseMemberResponse();
  response.memberId = memberId;
  response.groupInstanceId = groupInstanceId;
  response.errorCode = errorCode;
  return response;
}

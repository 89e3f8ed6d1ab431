/**
 * JoinGroup v0-v9: a member joins a group or takes part in its rebalance. Answered when the rebalance has gone
 * through; the leader gets every member's metadata.
 *
 * v0  the session timeout is the rebalance timeout too
 * v1  rebalanceTimeoutMs (KIP-62)
 * v2  throttleTimeMs
 * v4  a new member is given its member id first and joins with it (KIP-394)
 * v5  groupInstanceId: static members (KIP-345)
 * v6  flexible (KIP-482)
 * v7  protocolType in the response, protocolName null without a protocol (KIP-559)
 * v8  reason, for the log (KIP-800)
 * v9  skipAssignment: a static leader that is back keeps the assignment (KIP-814)
 */
import { joinGroupApi } from "#generated/apis/join-group.ts";
import type { JoinGroupRequest } from "#generated/messages/join-group-request.ts";
import {
  createJoinGroupResponse,
  createJoinGroupResponseMember,
  type JoinGroupResponse,
} from "#generated/messages/join-group-response.ts";
import { type JoinedMember, type JoinResult, joinError } from "#src/groups/results.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function joinGroupHandler({
  groups,
}: Pick<Services, "groups">): Handler<JoinGroupRequest, JoinGroupResponse> {
  return {
    api: joinGroupApi,
    async handle(request, { apiVersion, clientId, connection }) {
      const { groupId, memberId, groupInstanceId, sessionTimeoutMs, protocolType, protocols, reason } =
        request;
      const result = await groups.join({
        groupId,
        memberId,
        groupInstanceId,
        clientId: clientId ?? "",
        clientHost: connection.clientHost,
        sessionTimeoutMs,
        rebalanceTimeoutMs: apiVersion === 0 ? sessionTimeoutMs : request.rebalanceTimeoutMs,
        protocolType,
        protocols,
        reason,
        requireKnownMemberId: apiVersion >= 4,
        supportsSkippingAssignment: apiVersion >= 9,
      });
      return respond(result, apiVersion);
    },
    errorResponse: ({ memberId }, errorCode, apiVersion) =>
      respond(joinError(memberId, errorCode), apiVersion),
  };
}

function respond(result: JoinResult, apiVersion: number): JoinGroupResponse {
  const response = createJoinGroupResponse();
  response.errorCode = result.errorCode;
  response.generationId = result.generationId;
  response.protocolType = result.protocolType;
  response.protocolName = apiVersion < 7 ? (result.protocolName ?? "") : result.protocolName;
  response.leader = result.leader;
  response.skipAssignment = result.skipAssignment;
  response.memberId = result.memberId;
  response.members = result.members.map(joinedMember);
  return response;
}

function joinedMember({ memberId, groupInstanceId, metadata }: JoinedMember) {
  const member = createJoinGroupResponseMember();
  member.memberId = memberId;
  member.groupInstanceId = groupInstanceId;
  member.metadata = metadata;
  return member;
}

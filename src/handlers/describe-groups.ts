/**
 * DescribeGroups v0-v6: state, protocol and members of classic groups. A group that is not there is Dead.
 *
 * v1  throttleTimeMs
 * v3  authorized operations (KIP-430)
 * v4  groupInstanceId (KIP-345)
 * v5  flexible (KIP-482)
 * v6  GROUP_ID_NOT_FOUND and a message for a group that is not there, no error before (KIP-1043)
 */
import { describeGroupsApi } from "#generated/apis/describe-groups.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeGroupsRequest } from "#generated/messages/describe-groups-request.ts";
import {
  createDescribeGroupsResponse,
  createDescribeGroupsResponseDescribedGroup,
  createDescribeGroupsResponseDescribedGroupMember,
  type DescribeGroupsResponse,
  type DescribeGroupsResponseDescribedGroup,
} from "#generated/messages/describe-groups-response.ts";
import type { Group } from "#src/groups/group.ts";
import type { Member } from "#src/groups/member.ts";
import { ALL_GROUP_OPERATIONS } from "./authorized-operations.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function describeGroupsHandler({
  groups,
}: Pick<Services, "groups">): Handler<DescribeGroupsRequest, DescribeGroupsResponse> {
  return {
    api: describeGroupsApi,
    handle(request, { apiVersion }) {
      const response = createDescribeGroupsResponse();
      response.groups = request.groups.map((groupId) => {
        const described = describe(groupId, groups.group(groupId), apiVersion);
        if (request.includeAuthorizedOperations && described.errorCode === ErrorCode.NONE) {
          described.authorizedOperations = ALL_GROUP_OPERATIONS;
        }
        return described;
      });
      return response;
    },
    errorResponse(request, errorCode, apiVersion, message) {
      const response = createDescribeGroupsResponse();
      response.groups = request.groups.map((groupId) => {
        const described = createDescribeGroupsResponseDescribedGroup();
        described.groupId = groupId;
        described.errorCode = errorCode;
        if (apiVersion >= 6) described.errorMessage = message;
        return described;
      });
      return response;
    },
  };
}

function describe(
  groupId: string,
  group: Group | undefined,
  apiVersion: number,
): DescribeGroupsResponseDescribedGroup {
  const described = createDescribeGroupsResponseDescribedGroup();
  described.groupId = groupId;
  if (group === undefined) {
    described.groupState = "Dead";
    if (apiVersion >= 6) {
      described.errorCode = ErrorCode.GROUP_ID_NOT_FOUND;
      described.errorMessage = `Group ${groupId} not found.`;
    }
    return described;
  }
  described.groupState = group.state;
  described.protocolType = group.protocolType ?? "";
  // While members come and go there is no protocol that all of them have agreed on.
  const protocolName = group.state === "Stable" ? group.protocolName : null;
  described.protocolData = protocolName ?? "";
  described.members = Array.from(group.members.values(), (member) => describeMember(member, protocolName));
  return described;
}

function describeMember(member: Member, protocolName: string | null) {
  const described = createDescribeGroupsResponseDescribedGroupMember();
  described.memberId = member.memberId;
  described.groupInstanceId = member.groupInstanceId;
  described.clientId = member.clientId;
  described.clientHost = member.clientHost;
  described.memberAssignment = member.assignment;
  if (protocolName !== null) described.memberMetadata = member.metadata(protocolName);
  return described;
}

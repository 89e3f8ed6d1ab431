/**
 * DeleteGroups v0-v2: groups without members, with their offsets (KIP-229).
 *
 * v2  flexible (KIP-482)
 */
import { deleteGroupsApi } from "#generated/apis/delete-groups.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DeleteGroupsRequest } from "#generated/messages/delete-groups-request.ts";
import {
  createDeleteGroupsResponse,
  createDeleteGroupsResponseDeletableGroupResult,
  type DeleteGroupsResponse,
} from "#generated/messages/delete-groups-response.ts";
import { errorCodeOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function deleteGroupsHandler({
  groups,
  log,
}: Pick<Services, "groups" | "log">): Handler<DeleteGroupsRequest, DeleteGroupsResponse> {
  const deleteGroup = async (groupId: string): Promise<number> => {
    try {
      await groups.deleteGroup(groupId);
      return ErrorCode.NONE;
    } catch (error) {
      return errorCodeOf(error, log);
    }
  };

  return {
    api: deleteGroupsApi,
    async handle({ groupsNames }) {
      const groupIds = [...new Set(groupsNames)];
      const errorCodes = await Promise.all(groupIds.map(deleteGroup));
      return respond(groupIds, (index) => errorCodes[index] as number);
    },
    errorResponse: ({ groupsNames }, errorCode) => respond(groupsNames, () => errorCode),
  };
}

function respond(groupIds: readonly string[], errorCodeAt: (index: number) => number): DeleteGroupsResponse {
  const response = createDeleteGroupsResponse();
  response.results = groupIds.map((groupId, index) => {
    const result = createDeleteGroupsResponseDeletableGroupResult();
    result.groupId = groupId;
    result.errorCode = errorCodeAt(index);
    return result;
  });
  return response;
}

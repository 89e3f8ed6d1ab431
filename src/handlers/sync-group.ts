/**
 * SyncGroup v0-v5: the leader brings the assignment, every member fetches its part. Followers are answered when the
 * leader's assignment is stored.
 *
 * v1  throttleTimeMs
 * v3  groupInstanceId (KIP-345)
 * v4  flexible (KIP-482)
 * v5  protocolType and protocolName, mandatory, so that nobody takes part with a protocol that lost (KIP-559)
 */

import { syncGroupApi } from "#generated/apis/sync-group.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { SyncGroupRequest } from "#generated/messages/sync-group-request.ts";
import { createSyncGroupResponse, type SyncGroupResponse } from "#generated/messages/sync-group-response.ts";
import { type SyncResult, syncError } from "#src/groups/results.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function syncGroupHandler({
  groups,
}: Pick<Services, "groups">): Handler<SyncGroupRequest, SyncGroupResponse> {
  return {
    api: syncGroupApi,
    async handle(request, { apiVersion }) {
      if (apiVersion >= 5 && (request.protocolType === null || request.protocolName === null)) {
        return respond(syncError(ErrorCode.INCONSISTENT_GROUP_PROTOCOL));
      }
      return respond(await groups.sync(request));
    },
    errorResponse: (_request, errorCode) => respond(syncError(errorCode)),
  };
}

function respond(result: SyncResult): SyncGroupResponse {
  const response = createSyncGroupResponse();
  response.errorCode = result.errorCode;
  response.protocolType = result.protocolType;
  response.protocolName = result.protocolName;
  response.assignment = result.assignment;
  return response;
}

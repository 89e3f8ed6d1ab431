// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type SyncGroupRequest, syncGroupRequest } from "../messages/sync-group-request.ts";
import { type SyncGroupResponse, syncGroupResponse } from "../messages/sync-group-response.ts";

export const syncGroupApi: Api<SyncGroupRequest, SyncGroupResponse> = {
  name: "SyncGroup",
  key: 14,
  request: syncGroupRequest,
  response: syncGroupResponse,
};

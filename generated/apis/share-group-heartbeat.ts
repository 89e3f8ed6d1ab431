// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ShareGroupHeartbeatRequest, shareGroupHeartbeatRequest } from "../messages/share-group-heartbeat-request.ts";
import { type ShareGroupHeartbeatResponse, shareGroupHeartbeatResponse } from "../messages/share-group-heartbeat-response.ts";

export const shareGroupHeartbeatApi: Api<ShareGroupHeartbeatRequest, ShareGroupHeartbeatResponse> = {
  name: "ShareGroupHeartbeat",
  key: 76,
  request: shareGroupHeartbeatRequest,
  response: shareGroupHeartbeatResponse,
};

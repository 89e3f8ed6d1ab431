// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type HeartbeatRequest, heartbeatRequest } from "../messages/heartbeat-request.ts";
import { type HeartbeatResponse, heartbeatResponse } from "../messages/heartbeat-response.ts";

export const heartbeatApi: Api<HeartbeatRequest, HeartbeatResponse> = {
  name: "Heartbeat",
  key: 12,
  request: heartbeatRequest,
  response: heartbeatResponse,
};

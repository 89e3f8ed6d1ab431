// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type StreamsGroupHeartbeatRequest, streamsGroupHeartbeatRequest } from "../messages/streams-group-heartbeat-request.ts";
import { type StreamsGroupHeartbeatResponse, streamsGroupHeartbeatResponse } from "../messages/streams-group-heartbeat-response.ts";

export const streamsGroupHeartbeatApi: Api<StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatResponse> = {
  name: "StreamsGroupHeartbeat",
  key: 88,
  request: streamsGroupHeartbeatRequest,
  response: streamsGroupHeartbeatResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ConsumerGroupHeartbeatRequest, consumerGroupHeartbeatRequest } from "../messages/consumer-group-heartbeat-request.ts";
import { type ConsumerGroupHeartbeatResponse, consumerGroupHeartbeatResponse } from "../messages/consumer-group-heartbeat-response.ts";

export const consumerGroupHeartbeatApi: Api<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatResponse> = {
  name: "ConsumerGroupHeartbeat",
  key: 68,
  request: consumerGroupHeartbeatRequest,
  response: consumerGroupHeartbeatResponse,
};

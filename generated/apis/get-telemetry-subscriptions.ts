// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type GetTelemetrySubscriptionsRequest, getTelemetrySubscriptionsRequest } from "../messages/get-telemetry-subscriptions-request.ts";
import { type GetTelemetrySubscriptionsResponse, getTelemetrySubscriptionsResponse } from "../messages/get-telemetry-subscriptions-response.ts";

export const getTelemetrySubscriptionsApi: Api<GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsResponse> = {
  name: "GetTelemetrySubscriptions",
  key: 71,
  request: getTelemetrySubscriptionsRequest,
  response: getTelemetrySubscriptionsResponse,
};

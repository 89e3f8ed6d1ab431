// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type PushTelemetryRequest, pushTelemetryRequest } from "../messages/push-telemetry-request.ts";
import { type PushTelemetryResponse, pushTelemetryResponse } from "../messages/push-telemetry-response.ts";

export const pushTelemetryApi: Api<PushTelemetryRequest, PushTelemetryResponse> = {
  name: "PushTelemetry",
  key: 72,
  request: pushTelemetryRequest,
  response: pushTelemetryResponse,
};

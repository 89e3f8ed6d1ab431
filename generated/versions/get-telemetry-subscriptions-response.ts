// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface GetTelemetrySubscriptionsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  clientInstanceId: Uuid;
  subscriptionId: number;
  acceptedCompressionTypes: number[];
  pushIntervalMs: number;
  telemetryMaxBytes: number;
  deltaTemporality: boolean;
  requestedMetrics: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

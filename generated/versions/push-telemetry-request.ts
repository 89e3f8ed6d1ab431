// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface PushTelemetryRequestV0 {
  clientInstanceId: Uuid;
  subscriptionId: number;
  terminating: boolean;
  compressionType: number;
  metrics: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

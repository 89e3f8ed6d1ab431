// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface GetTelemetrySubscriptionsRequestV0 {
  clientInstanceId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

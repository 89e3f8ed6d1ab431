// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface PushTelemetryResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

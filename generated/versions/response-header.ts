// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ResponseHeaderV0 {
  correlationId: number;
}

export interface ResponseHeaderV1 {
  correlationId: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

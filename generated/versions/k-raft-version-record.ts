// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface KRaftVersionRecordV0 {
  version: number;
  kRaftVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface SnapshotFooterRecordV0 {
  version: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

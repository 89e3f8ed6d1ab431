// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface SnapshotHeaderRecordV0 {
  version: number;
  lastContainedLogTimestamp: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListPartitionReassignmentsRequestV0 {
  timeoutMs: number;
  topics: ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsV0 {
  name: string;
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListPartitionReassignmentsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  topics: ListPartitionReassignmentsResponseOngoingTopicReassignmentV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListPartitionReassignmentsResponseOngoingTopicReassignmentV0 {
  name: string;
  partitions: ListPartitionReassignmentsResponseOngoingPartitionReassignmentV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListPartitionReassignmentsResponseOngoingPartitionReassignmentV0 {
  partitionIndex: number;
  replicas: number[];
  addingReplicas: number[];
  removingReplicas: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterPartitionReassignmentsRequestV0 {
  timeoutMs: number;
  topics: AlterPartitionReassignmentsRequestReassignableTopicV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterPartitionReassignmentsRequestV1 {
  timeoutMs: number;
  allowReplicationFactorChange: boolean;
  topics: AlterPartitionReassignmentsRequestReassignableTopicV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterPartitionReassignmentsRequestReassignableTopicV0 {
  name: string;
  partitions: AlterPartitionReassignmentsRequestReassignablePartitionV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterPartitionReassignmentsRequestReassignablePartitionV0 {
  partitionIndex: number;
  replicas: number[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

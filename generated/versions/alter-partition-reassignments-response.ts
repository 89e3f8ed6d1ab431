// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterPartitionReassignmentsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  responses: AlterPartitionReassignmentsResponseReassignableTopicResponseV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterPartitionReassignmentsResponseV1 {
  throttleTimeMs: number;
  allowReplicationFactorChange: boolean;
  errorCode: number;
  errorMessage: string | null;
  responses: AlterPartitionReassignmentsResponseReassignableTopicResponseV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterPartitionReassignmentsResponseReassignableTopicResponseV0 {
  name: string;
  partitions: AlterPartitionReassignmentsResponseReassignablePartitionResponseV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterPartitionReassignmentsResponseReassignablePartitionResponseV0 {
  partitionIndex: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ElectLeadersResponseV0 {
  throttleTimeMs: number;
  replicaElectionResults: ElectLeadersResponseReplicaElectionResultV0[];
}

export interface ElectLeadersResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  replicaElectionResults: ElectLeadersResponseReplicaElectionResultV0[];
}

export interface ElectLeadersResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  replicaElectionResults: ElectLeadersResponseReplicaElectionResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ElectLeadersResponseReplicaElectionResultV0 {
  topic: string;
  partitionResult: ElectLeadersResponsePartitionResultV0[];
}

export interface ElectLeadersResponseReplicaElectionResultV2 {
  topic: string;
  partitionResult: ElectLeadersResponsePartitionResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ElectLeadersResponsePartitionResultV0 {
  partitionId: number;
  errorCode: number;
  errorMessage: string | null;
}

export interface ElectLeadersResponsePartitionResultV2 {
  partitionId: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

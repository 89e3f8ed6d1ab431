// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreateTopicsRequestV0 {
  topics: CreateTopicsRequestCreatableTopicV0[];
  timeoutMs: number;
}

export interface CreateTopicsRequestV1 {
  topics: CreateTopicsRequestCreatableTopicV0[];
  timeoutMs: number;
  validateOnly: boolean;
}

export interface CreateTopicsRequestV5 {
  topics: CreateTopicsRequestCreatableTopicV5[];
  timeoutMs: number;
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsRequestCreatableTopicV0 {
  name: string;
  numPartitions: number;
  replicationFactor: number;
  assignments: CreateTopicsRequestCreatableReplicaAssignmentV0[];
  configs: CreateTopicsRequestCreatableTopicConfigV0[];
}

export interface CreateTopicsRequestCreatableTopicV5 {
  name: string;
  numPartitions: number;
  replicationFactor: number;
  assignments: CreateTopicsRequestCreatableReplicaAssignmentV5[];
  configs: CreateTopicsRequestCreatableTopicConfigV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsRequestCreatableReplicaAssignmentV0 {
  partitionIndex: number;
  brokerIds: number[];
}

export interface CreateTopicsRequestCreatableReplicaAssignmentV5 {
  partitionIndex: number;
  brokerIds: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsRequestCreatableTopicConfigV0 {
  name: string;
  value: string | null;
}

export interface CreateTopicsRequestCreatableTopicConfigV5 {
  name: string;
  value: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreateTopicsRequestV2 = CreateTopicsRequestV1;
export type CreateTopicsRequestV3 = CreateTopicsRequestV1;
export type CreateTopicsRequestV4 = CreateTopicsRequestV1;
export type CreateTopicsRequestV6 = CreateTopicsRequestV5;
export type CreateTopicsRequestV7 = CreateTopicsRequestV5;

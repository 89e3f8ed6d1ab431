// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DescribeQuorumResponseV0 {
  errorCode: number;
  topics: DescribeQuorumResponseTopicDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseV1 {
  errorCode: number;
  topics: DescribeQuorumResponseTopicDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseV2 {
  errorCode: number;
  errorMessage: string | null;
  topics: DescribeQuorumResponseTopicDataV2[];
  nodes: DescribeQuorumResponseNodeV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseTopicDataV0 {
  topicName: string;
  partitions: DescribeQuorumResponsePartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseTopicDataV1 {
  topicName: string;
  partitions: DescribeQuorumResponsePartitionDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseTopicDataV2 {
  topicName: string;
  partitions: DescribeQuorumResponsePartitionDataV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponsePartitionDataV0 {
  partitionIndex: number;
  errorCode: number;
  leaderId: number;
  leaderEpoch: number;
  highWatermark: bigint;
  currentVoters: DescribeQuorumResponseReplicaStateV0[];
  observers: DescribeQuorumResponseReplicaStateV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponsePartitionDataV1 {
  partitionIndex: number;
  errorCode: number;
  leaderId: number;
  leaderEpoch: number;
  highWatermark: bigint;
  currentVoters: DescribeQuorumResponseReplicaStateV1[];
  observers: DescribeQuorumResponseReplicaStateV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponsePartitionDataV2 {
  partitionIndex: number;
  errorCode: number;
  errorMessage: string | null;
  leaderId: number;
  leaderEpoch: number;
  highWatermark: bigint;
  currentVoters: DescribeQuorumResponseReplicaStateV2[];
  observers: DescribeQuorumResponseReplicaStateV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseReplicaStateV0 {
  replicaId: number;
  logEndOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseReplicaStateV1 {
  replicaId: number;
  logEndOffset: bigint;
  lastFetchTimestamp: bigint;
  lastCaughtUpTimestamp: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseReplicaStateV2 {
  replicaId: number;
  replicaDirectoryId: Uuid;
  logEndOffset: bigint;
  lastFetchTimestamp: bigint;
  lastCaughtUpTimestamp: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseNodeV2 {
  nodeId: number;
  listeners: DescribeQuorumResponseListenerV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumResponseListenerV2 {
  name: string;
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

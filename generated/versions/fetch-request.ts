// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface FetchRequestV0 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  topics: FetchRequestFetchTopicV0[];
}

export interface FetchRequestV3 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  topics: FetchRequestFetchTopicV0[];
}

export interface FetchRequestV4 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  topics: FetchRequestFetchTopicV0[];
}

export interface FetchRequestV5 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  topics: FetchRequestFetchTopicV5[];
}

export interface FetchRequestV7 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV5[];
  forgottenTopicsData: FetchRequestForgottenTopicV7[];
}

export interface FetchRequestV9 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV9[];
  forgottenTopicsData: FetchRequestForgottenTopicV7[];
}

export interface FetchRequestV11 {
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV9[];
  forgottenTopicsData: FetchRequestForgottenTopicV7[];
  rackId: string;
}

export interface FetchRequestV12 {
  clusterId: string | null;
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV12[];
  forgottenTopicsData: FetchRequestForgottenTopicV12[];
  rackId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestV13 {
  clusterId: string | null;
  replicaId: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV13[];
  forgottenTopicsData: FetchRequestForgottenTopicV13[];
  rackId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestV15 {
  clusterId: string | null;
  replicaState: FetchRequestReplicaStateV15;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV13[];
  forgottenTopicsData: FetchRequestForgottenTopicV13[];
  rackId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestV17 {
  clusterId: string | null;
  replicaState: FetchRequestReplicaStateV15;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV17[];
  forgottenTopicsData: FetchRequestForgottenTopicV13[];
  rackId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestV18 {
  clusterId: string | null;
  replicaState: FetchRequestReplicaStateV15;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  sessionId: number;
  sessionEpoch: number;
  topics: FetchRequestFetchTopicV18[];
  forgottenTopicsData: FetchRequestForgottenTopicV13[];
  rackId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestReplicaStateV15 {
  replicaId: number;
  replicaEpoch: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchTopicV0 {
  topic: string;
  partitions: FetchRequestFetchPartitionV0[];
}

export interface FetchRequestFetchTopicV5 {
  topic: string;
  partitions: FetchRequestFetchPartitionV5[];
}

export interface FetchRequestFetchTopicV9 {
  topic: string;
  partitions: FetchRequestFetchPartitionV9[];
}

export interface FetchRequestFetchTopicV12 {
  topic: string;
  partitions: FetchRequestFetchPartitionV12[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchTopicV13 {
  topicId: Uuid;
  partitions: FetchRequestFetchPartitionV12[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchTopicV17 {
  topicId: Uuid;
  partitions: FetchRequestFetchPartitionV17[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchTopicV18 {
  topicId: Uuid;
  partitions: FetchRequestFetchPartitionV18[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchPartitionV0 {
  partition: number;
  fetchOffset: bigint;
  partitionMaxBytes: number;
}

export interface FetchRequestFetchPartitionV5 {
  partition: number;
  fetchOffset: bigint;
  logStartOffset: bigint;
  partitionMaxBytes: number;
}

export interface FetchRequestFetchPartitionV9 {
  partition: number;
  currentLeaderEpoch: number;
  fetchOffset: bigint;
  logStartOffset: bigint;
  partitionMaxBytes: number;
}

export interface FetchRequestFetchPartitionV12 {
  partition: number;
  currentLeaderEpoch: number;
  fetchOffset: bigint;
  lastFetchedEpoch: number;
  logStartOffset: bigint;
  partitionMaxBytes: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchPartitionV17 {
  partition: number;
  currentLeaderEpoch: number;
  fetchOffset: bigint;
  lastFetchedEpoch: number;
  logStartOffset: bigint;
  partitionMaxBytes: number;
  replicaDirectoryId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestFetchPartitionV18 {
  partition: number;
  currentLeaderEpoch: number;
  fetchOffset: bigint;
  lastFetchedEpoch: number;
  logStartOffset: bigint;
  partitionMaxBytes: number;
  replicaDirectoryId: Uuid;
  highWatermark: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestForgottenTopicV7 {
  topic: string;
  partitions: number[];
}

export interface FetchRequestForgottenTopicV12 {
  topic: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchRequestForgottenTopicV13 {
  topicId: Uuid;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type FetchRequestV1 = FetchRequestV0;
export type FetchRequestV2 = FetchRequestV0;
export type FetchRequestV6 = FetchRequestV5;
export type FetchRequestV8 = FetchRequestV7;
export type FetchRequestV10 = FetchRequestV9;
export type FetchRequestV14 = FetchRequestV13;
export type FetchRequestV16 = FetchRequestV15;

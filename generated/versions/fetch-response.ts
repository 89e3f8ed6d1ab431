// Generated from spec/ by `npm run generate`; do not edit.
import type { Records, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface FetchResponseV0 {
  responses: FetchResponseFetchableTopicResponseV0[];
}

export interface FetchResponseV1 {
  throttleTimeMs: number;
  responses: FetchResponseFetchableTopicResponseV0[];
}

export interface FetchResponseV4 {
  throttleTimeMs: number;
  responses: FetchResponseFetchableTopicResponseV4[];
}

export interface FetchResponseV5 {
  throttleTimeMs: number;
  responses: FetchResponseFetchableTopicResponseV5[];
}

export interface FetchResponseV7 {
  throttleTimeMs: number;
  errorCode: number;
  sessionId: number;
  responses: FetchResponseFetchableTopicResponseV5[];
}

export interface FetchResponseV11 {
  throttleTimeMs: number;
  errorCode: number;
  sessionId: number;
  responses: FetchResponseFetchableTopicResponseV11[];
}

export interface FetchResponseV12 {
  throttleTimeMs: number;
  errorCode: number;
  sessionId: number;
  responses: FetchResponseFetchableTopicResponseV12[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseV13 {
  throttleTimeMs: number;
  errorCode: number;
  sessionId: number;
  responses: FetchResponseFetchableTopicResponseV13[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseV16 {
  throttleTimeMs: number;
  errorCode: number;
  sessionId: number;
  responses: FetchResponseFetchableTopicResponseV13[];
  nodeEndpoints: FetchResponseNodeEndpointV16[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseFetchableTopicResponseV0 {
  topic: string;
  partitions: FetchResponsePartitionDataV0[];
}

export interface FetchResponseFetchableTopicResponseV4 {
  topic: string;
  partitions: FetchResponsePartitionDataV4[];
}

export interface FetchResponseFetchableTopicResponseV5 {
  topic: string;
  partitions: FetchResponsePartitionDataV5[];
}

export interface FetchResponseFetchableTopicResponseV11 {
  topic: string;
  partitions: FetchResponsePartitionDataV11[];
}

export interface FetchResponseFetchableTopicResponseV12 {
  topic: string;
  partitions: FetchResponsePartitionDataV12[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseFetchableTopicResponseV13 {
  topicId: Uuid;
  partitions: FetchResponsePartitionDataV12[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponsePartitionDataV0 {
  partitionIndex: number;
  errorCode: number;
  highWatermark: bigint;
  records: Records | null;
}

export interface FetchResponsePartitionDataV4 {
  partitionIndex: number;
  errorCode: number;
  highWatermark: bigint;
  lastStableOffset: bigint;
  abortedTransactions: FetchResponseAbortedTransactionV4[] | null;
  records: Records | null;
}

export interface FetchResponsePartitionDataV5 {
  partitionIndex: number;
  errorCode: number;
  highWatermark: bigint;
  lastStableOffset: bigint;
  logStartOffset: bigint;
  abortedTransactions: FetchResponseAbortedTransactionV4[] | null;
  records: Records | null;
}

export interface FetchResponsePartitionDataV11 {
  partitionIndex: number;
  errorCode: number;
  highWatermark: bigint;
  lastStableOffset: bigint;
  logStartOffset: bigint;
  abortedTransactions: FetchResponseAbortedTransactionV4[] | null;
  preferredReadReplica: number;
  records: Records | null;
}

export interface FetchResponsePartitionDataV12 {
  partitionIndex: number;
  errorCode: number;
  highWatermark: bigint;
  lastStableOffset: bigint;
  logStartOffset: bigint;
  divergingEpoch: FetchResponseEpochEndOffsetV12;
  currentLeader: FetchResponseLeaderIdAndEpochV12;
  snapshotId: FetchResponseSnapshotIdV12;
  abortedTransactions: FetchResponseAbortedTransactionV12[] | null;
  preferredReadReplica: number;
  records: Records | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseEpochEndOffsetV12 {
  epoch: number;
  endOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseLeaderIdAndEpochV12 {
  leaderId: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseSnapshotIdV12 {
  endOffset: bigint;
  epoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseAbortedTransactionV4 {
  producerId: bigint;
  firstOffset: bigint;
}

export interface FetchResponseAbortedTransactionV12 {
  producerId: bigint;
  firstOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FetchResponseNodeEndpointV16 {
  nodeId: number;
  host: string;
  port: number;
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type FetchResponseV2 = FetchResponseV1;
export type FetchResponseV3 = FetchResponseV1;
export type FetchResponseV6 = FetchResponseV5;
export type FetchResponseV8 = FetchResponseV7;
export type FetchResponseV9 = FetchResponseV7;
export type FetchResponseV10 = FetchResponseV7;
export type FetchResponseV14 = FetchResponseV13;
export type FetchResponseV15 = FetchResponseV13;
export type FetchResponseV17 = FetchResponseV16;
export type FetchResponseV18 = FetchResponseV16;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface OffsetFetchResponseV0 {
  topics: OffsetFetchResponseTopicV0[];
}

export interface OffsetFetchResponseV2 {
  topics: OffsetFetchResponseTopicV0[];
  errorCode: number;
}

export interface OffsetFetchResponseV3 {
  throttleTimeMs: number;
  topics: OffsetFetchResponseTopicV0[];
  errorCode: number;
}

export interface OffsetFetchResponseV5 {
  throttleTimeMs: number;
  topics: OffsetFetchResponseTopicV5[];
  errorCode: number;
}

export interface OffsetFetchResponseV6 {
  throttleTimeMs: number;
  topics: OffsetFetchResponseTopicV6[];
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseV8 {
  throttleTimeMs: number;
  groups: OffsetFetchResponseGroupV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseV10 {
  throttleTimeMs: number;
  groups: OffsetFetchResponseGroupV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseTopicV0 {
  name: string;
  partitions: OffsetFetchResponsePartitionV0[];
}

export interface OffsetFetchResponseTopicV5 {
  name: string;
  partitions: OffsetFetchResponsePartitionV5[];
}

export interface OffsetFetchResponseTopicV6 {
  name: string;
  partitions: OffsetFetchResponsePartitionV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponsePartitionV0 {
  partitionIndex: number;
  committedOffset: bigint;
  metadata: string | null;
  errorCode: number;
}

export interface OffsetFetchResponsePartitionV5 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  metadata: string | null;
  errorCode: number;
}

export interface OffsetFetchResponsePartitionV6 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  metadata: string | null;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseGroupV8 {
  groupId: string;
  topics: OffsetFetchResponseTopicsV8[];
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseGroupV10 {
  groupId: string;
  topics: OffsetFetchResponseTopicsV10[];
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseTopicsV8 {
  name: string;
  partitions: OffsetFetchResponsePartitionsV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponseTopicsV10 {
  topicId: Uuid;
  partitions: OffsetFetchResponsePartitionsV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchResponsePartitionsV8 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  metadata: string | null;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type OffsetFetchResponseV1 = OffsetFetchResponseV0;
export type OffsetFetchResponseV4 = OffsetFetchResponseV3;
export type OffsetFetchResponseV7 = OffsetFetchResponseV6;
export type OffsetFetchResponseV9 = OffsetFetchResponseV8;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface OffsetCommitRequestV0 {
  groupId: string;
  topics: OffsetCommitRequestTopicV0[];
}

export interface OffsetCommitRequestV1 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  topics: OffsetCommitRequestTopicV1[];
}

export interface OffsetCommitRequestV2 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  retentionTimeMs: bigint;
  topics: OffsetCommitRequestTopicV2[];
}

export interface OffsetCommitRequestV5 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  topics: OffsetCommitRequestTopicV2[];
}

export interface OffsetCommitRequestV6 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  topics: OffsetCommitRequestTopicV6[];
}

export interface OffsetCommitRequestV7 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  groupInstanceId: string | null;
  topics: OffsetCommitRequestTopicV6[];
}

export interface OffsetCommitRequestV8 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  groupInstanceId: string | null;
  topics: OffsetCommitRequestTopicV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitRequestV10 {
  groupId: string;
  generationIdOrMemberEpoch: number;
  memberId: string;
  groupInstanceId: string | null;
  topics: OffsetCommitRequestTopicV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitRequestTopicV0 {
  name: string;
  partitions: OffsetCommitRequestPartitionV0[];
}

export interface OffsetCommitRequestTopicV1 {
  name: string;
  partitions: OffsetCommitRequestPartitionV1[];
}

export interface OffsetCommitRequestTopicV2 {
  name: string;
  partitions: OffsetCommitRequestPartitionV2[];
}

export interface OffsetCommitRequestTopicV6 {
  name: string;
  partitions: OffsetCommitRequestPartitionV6[];
}

export interface OffsetCommitRequestTopicV8 {
  name: string;
  partitions: OffsetCommitRequestPartitionV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitRequestTopicV10 {
  topicId: Uuid;
  partitions: OffsetCommitRequestPartitionV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitRequestPartitionV0 {
  partitionIndex: number;
  committedOffset: bigint;
  committedMetadata: string | null;
}

export interface OffsetCommitRequestPartitionV1 {
  partitionIndex: number;
  committedOffset: bigint;
  commitTimestamp: bigint;
  committedMetadata: string | null;
}

export interface OffsetCommitRequestPartitionV2 {
  partitionIndex: number;
  committedOffset: bigint;
  committedMetadata: string | null;
}

export interface OffsetCommitRequestPartitionV6 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  committedMetadata: string | null;
}

export interface OffsetCommitRequestPartitionV8 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  committedMetadata: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type OffsetCommitRequestV3 = OffsetCommitRequestV2;
export type OffsetCommitRequestV4 = OffsetCommitRequestV2;
export type OffsetCommitRequestV9 = OffsetCommitRequestV8;

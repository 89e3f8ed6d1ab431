// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface OffsetCommitResponseV0 {
  topics: OffsetCommitResponseTopicV0[];
}

export interface OffsetCommitResponseV3 {
  throttleTimeMs: number;
  topics: OffsetCommitResponseTopicV0[];
}

export interface OffsetCommitResponseV8 {
  throttleTimeMs: number;
  topics: OffsetCommitResponseTopicV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitResponseV10 {
  throttleTimeMs: number;
  topics: OffsetCommitResponseTopicV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitResponseTopicV0 {
  name: string;
  partitions: OffsetCommitResponsePartitionV0[];
}

export interface OffsetCommitResponseTopicV8 {
  name: string;
  partitions: OffsetCommitResponsePartitionV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitResponseTopicV10 {
  topicId: Uuid;
  partitions: OffsetCommitResponsePartitionV8[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetCommitResponsePartitionV0 {
  partitionIndex: number;
  errorCode: number;
}

export interface OffsetCommitResponsePartitionV8 {
  partitionIndex: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type OffsetCommitResponseV1 = OffsetCommitResponseV0;
export type OffsetCommitResponseV2 = OffsetCommitResponseV0;
export type OffsetCommitResponseV4 = OffsetCommitResponseV3;
export type OffsetCommitResponseV5 = OffsetCommitResponseV3;
export type OffsetCommitResponseV6 = OffsetCommitResponseV3;
export type OffsetCommitResponseV7 = OffsetCommitResponseV3;
export type OffsetCommitResponseV9 = OffsetCommitResponseV8;

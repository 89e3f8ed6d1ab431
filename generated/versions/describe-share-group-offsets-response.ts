// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DescribeShareGroupOffsetsResponseV0 {
  throttleTimeMs: number;
  groups: DescribeShareGroupOffsetsResponseGroupV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponseV1 {
  throttleTimeMs: number;
  groups: DescribeShareGroupOffsetsResponseGroupV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponseGroupV0 {
  groupId: string;
  topics: DescribeShareGroupOffsetsResponseTopicV0[];
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponseGroupV1 {
  groupId: string;
  topics: DescribeShareGroupOffsetsResponseTopicV1[];
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponseTopicV0 {
  topicName: string;
  topicId: Uuid;
  partitions: DescribeShareGroupOffsetsResponsePartitionV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponseTopicV1 {
  topicName: string;
  topicId: Uuid;
  partitions: DescribeShareGroupOffsetsResponsePartitionV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponsePartitionV0 {
  partitionIndex: number;
  startOffset: bigint;
  leaderEpoch: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsResponsePartitionV1 {
  partitionIndex: number;
  startOffset: bigint;
  leaderEpoch: number;
  lag: bigint;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

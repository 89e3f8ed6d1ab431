// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface OffsetForLeaderEpochRequestV0 {
  topics: OffsetForLeaderEpochRequestOffsetForLeaderTopicV0[];
}

export interface OffsetForLeaderEpochRequestV2 {
  topics: OffsetForLeaderEpochRequestOffsetForLeaderTopicV2[];
}

export interface OffsetForLeaderEpochRequestV3 {
  replicaId: number;
  topics: OffsetForLeaderEpochRequestOffsetForLeaderTopicV2[];
}

export interface OffsetForLeaderEpochRequestV4 {
  replicaId: number;
  topics: OffsetForLeaderEpochRequestOffsetForLeaderTopicV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderTopicV0 {
  topic: string;
  partitions: OffsetForLeaderEpochRequestOffsetForLeaderPartitionV0[];
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderTopicV2 {
  topic: string;
  partitions: OffsetForLeaderEpochRequestOffsetForLeaderPartitionV2[];
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderTopicV4 {
  topic: string;
  partitions: OffsetForLeaderEpochRequestOffsetForLeaderPartitionV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderPartitionV0 {
  partition: number;
  leaderEpoch: number;
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderPartitionV2 {
  partition: number;
  currentLeaderEpoch: number;
  leaderEpoch: number;
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderPartitionV4 {
  partition: number;
  currentLeaderEpoch: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type OffsetForLeaderEpochRequestV1 = OffsetForLeaderEpochRequestV0;

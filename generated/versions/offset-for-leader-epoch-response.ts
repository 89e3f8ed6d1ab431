// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface OffsetForLeaderEpochResponseV0 {
  topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV0[];
}

export interface OffsetForLeaderEpochResponseV1 {
  topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1[];
}

export interface OffsetForLeaderEpochResponseV2 {
  throttleTimeMs: number;
  topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1[];
}

export interface OffsetForLeaderEpochResponseV4 {
  throttleTimeMs: number;
  topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV0 {
  topic: string;
  partitions: OffsetForLeaderEpochResponseEpochEndOffsetV0[];
}

export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1 {
  topic: string;
  partitions: OffsetForLeaderEpochResponseEpochEndOffsetV1[];
}

export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResultV4 {
  topic: string;
  partitions: OffsetForLeaderEpochResponseEpochEndOffsetV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetForLeaderEpochResponseEpochEndOffsetV0 {
  errorCode: number;
  partition: number;
  endOffset: bigint;
}

export interface OffsetForLeaderEpochResponseEpochEndOffsetV1 {
  errorCode: number;
  partition: number;
  leaderEpoch: number;
  endOffset: bigint;
}

export interface OffsetForLeaderEpochResponseEpochEndOffsetV4 {
  errorCode: number;
  partition: number;
  leaderEpoch: number;
  endOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type OffsetForLeaderEpochResponseV3 = OffsetForLeaderEpochResponseV2;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListOffsetsRequestV0 {
  replicaId: number;
  topics: ListOffsetsRequestListOffsetsTopicV0[];
}

export interface ListOffsetsRequestV1 {
  replicaId: number;
  topics: ListOffsetsRequestListOffsetsTopicV1[];
}

export interface ListOffsetsRequestV2 {
  replicaId: number;
  isolationLevel: number;
  topics: ListOffsetsRequestListOffsetsTopicV1[];
}

export interface ListOffsetsRequestV4 {
  replicaId: number;
  isolationLevel: number;
  topics: ListOffsetsRequestListOffsetsTopicV4[];
}

export interface ListOffsetsRequestV6 {
  replicaId: number;
  isolationLevel: number;
  topics: ListOffsetsRequestListOffsetsTopicV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListOffsetsRequestV10 {
  replicaId: number;
  isolationLevel: number;
  topics: ListOffsetsRequestListOffsetsTopicV6[];
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListOffsetsRequestListOffsetsTopicV0 {
  name: string;
  partitions: ListOffsetsRequestListOffsetsPartitionV0[];
}

export interface ListOffsetsRequestListOffsetsTopicV1 {
  name: string;
  partitions: ListOffsetsRequestListOffsetsPartitionV1[];
}

export interface ListOffsetsRequestListOffsetsTopicV4 {
  name: string;
  partitions: ListOffsetsRequestListOffsetsPartitionV4[];
}

export interface ListOffsetsRequestListOffsetsTopicV6 {
  name: string;
  partitions: ListOffsetsRequestListOffsetsPartitionV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListOffsetsRequestListOffsetsPartitionV0 {
  partitionIndex: number;
  timestamp: bigint;
  maxNumOffsets: number;
}

export interface ListOffsetsRequestListOffsetsPartitionV1 {
  partitionIndex: number;
  timestamp: bigint;
}

export interface ListOffsetsRequestListOffsetsPartitionV4 {
  partitionIndex: number;
  currentLeaderEpoch: number;
  timestamp: bigint;
}

export interface ListOffsetsRequestListOffsetsPartitionV6 {
  partitionIndex: number;
  currentLeaderEpoch: number;
  timestamp: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ListOffsetsRequestV3 = ListOffsetsRequestV2;
export type ListOffsetsRequestV5 = ListOffsetsRequestV4;
export type ListOffsetsRequestV7 = ListOffsetsRequestV6;
export type ListOffsetsRequestV8 = ListOffsetsRequestV6;
export type ListOffsetsRequestV9 = ListOffsetsRequestV6;
export type ListOffsetsRequestV11 = ListOffsetsRequestV10;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListOffsetsResponseV0 {
  topics: ListOffsetsResponseListOffsetsTopicResponseV0[];
}

export interface ListOffsetsResponseV1 {
  topics: ListOffsetsResponseListOffsetsTopicResponseV1[];
}

export interface ListOffsetsResponseV2 {
  throttleTimeMs: number;
  topics: ListOffsetsResponseListOffsetsTopicResponseV1[];
}

export interface ListOffsetsResponseV4 {
  throttleTimeMs: number;
  topics: ListOffsetsResponseListOffsetsTopicResponseV4[];
}

export interface ListOffsetsResponseV6 {
  throttleTimeMs: number;
  topics: ListOffsetsResponseListOffsetsTopicResponseV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListOffsetsResponseListOffsetsTopicResponseV0 {
  name: string;
  partitions: ListOffsetsResponseListOffsetsPartitionResponseV0[];
}

export interface ListOffsetsResponseListOffsetsTopicResponseV1 {
  name: string;
  partitions: ListOffsetsResponseListOffsetsPartitionResponseV1[];
}

export interface ListOffsetsResponseListOffsetsTopicResponseV4 {
  name: string;
  partitions: ListOffsetsResponseListOffsetsPartitionResponseV4[];
}

export interface ListOffsetsResponseListOffsetsTopicResponseV6 {
  name: string;
  partitions: ListOffsetsResponseListOffsetsPartitionResponseV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListOffsetsResponseListOffsetsPartitionResponseV0 {
  partitionIndex: number;
  errorCode: number;
  oldStyleOffsets: bigint[];
}

export interface ListOffsetsResponseListOffsetsPartitionResponseV1 {
  partitionIndex: number;
  errorCode: number;
  timestamp: bigint;
  offset: bigint;
}

export interface ListOffsetsResponseListOffsetsPartitionResponseV4 {
  partitionIndex: number;
  errorCode: number;
  timestamp: bigint;
  offset: bigint;
  leaderEpoch: number;
}

export interface ListOffsetsResponseListOffsetsPartitionResponseV6 {
  partitionIndex: number;
  errorCode: number;
  timestamp: bigint;
  offset: bigint;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ListOffsetsResponseV3 = ListOffsetsResponseV2;
export type ListOffsetsResponseV5 = ListOffsetsResponseV4;
export type ListOffsetsResponseV7 = ListOffsetsResponseV6;
export type ListOffsetsResponseV8 = ListOffsetsResponseV6;
export type ListOffsetsResponseV9 = ListOffsetsResponseV6;
export type ListOffsetsResponseV10 = ListOffsetsResponseV6;
export type ListOffsetsResponseV11 = ListOffsetsResponseV6;

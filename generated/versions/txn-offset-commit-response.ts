// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface TxnOffsetCommitResponseV0 {
  throttleTimeMs: number;
  topics: TxnOffsetCommitResponseTopicV0[];
}

export interface TxnOffsetCommitResponseV3 {
  throttleTimeMs: number;
  topics: TxnOffsetCommitResponseTopicV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface TxnOffsetCommitResponseTopicV0 {
  name: string;
  partitions: TxnOffsetCommitResponsePartitionV0[];
}

export interface TxnOffsetCommitResponseTopicV3 {
  name: string;
  partitions: TxnOffsetCommitResponsePartitionV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface TxnOffsetCommitResponsePartitionV0 {
  partitionIndex: number;
  errorCode: number;
}

export interface TxnOffsetCommitResponsePartitionV3 {
  partitionIndex: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type TxnOffsetCommitResponseV1 = TxnOffsetCommitResponseV0;
export type TxnOffsetCommitResponseV2 = TxnOffsetCommitResponseV0;
export type TxnOffsetCommitResponseV4 = TxnOffsetCommitResponseV3;
export type TxnOffsetCommitResponseV5 = TxnOffsetCommitResponseV3;

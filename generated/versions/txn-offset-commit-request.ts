// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface TxnOffsetCommitRequestV0 {
  transactionalId: string;
  groupId: string;
  producerId: bigint;
  producerEpoch: number;
  topics: TxnOffsetCommitRequestTopicV0[];
}

export interface TxnOffsetCommitRequestV2 {
  transactionalId: string;
  groupId: string;
  producerId: bigint;
  producerEpoch: number;
  topics: TxnOffsetCommitRequestTopicV2[];
}

export interface TxnOffsetCommitRequestV3 {
  transactionalId: string;
  groupId: string;
  producerId: bigint;
  producerEpoch: number;
  generationId: number;
  memberId: string;
  groupInstanceId: string | null;
  topics: TxnOffsetCommitRequestTopicV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface TxnOffsetCommitRequestTopicV0 {
  name: string;
  partitions: TxnOffsetCommitRequestPartitionV0[];
}

export interface TxnOffsetCommitRequestTopicV2 {
  name: string;
  partitions: TxnOffsetCommitRequestPartitionV2[];
}

export interface TxnOffsetCommitRequestTopicV3 {
  name: string;
  partitions: TxnOffsetCommitRequestPartitionV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface TxnOffsetCommitRequestPartitionV0 {
  partitionIndex: number;
  committedOffset: bigint;
  committedMetadata: string | null;
}

export interface TxnOffsetCommitRequestPartitionV2 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  committedMetadata: string | null;
}

export interface TxnOffsetCommitRequestPartitionV3 {
  partitionIndex: number;
  committedOffset: bigint;
  committedLeaderEpoch: number;
  committedMetadata: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type TxnOffsetCommitRequestV1 = TxnOffsetCommitRequestV0;
export type TxnOffsetCommitRequestV4 = TxnOffsetCommitRequestV3;
export type TxnOffsetCommitRequestV5 = TxnOffsetCommitRequestV3;

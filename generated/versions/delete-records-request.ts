// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteRecordsRequestV0 {
  topics: DeleteRecordsRequestDeleteRecordsTopicV0[];
  timeoutMs: number;
}

export interface DeleteRecordsRequestV2 {
  topics: DeleteRecordsRequestDeleteRecordsTopicV2[];
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteRecordsRequestDeleteRecordsTopicV0 {
  name: string;
  partitions: DeleteRecordsRequestDeleteRecordsPartitionV0[];
}

export interface DeleteRecordsRequestDeleteRecordsTopicV2 {
  name: string;
  partitions: DeleteRecordsRequestDeleteRecordsPartitionV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteRecordsRequestDeleteRecordsPartitionV0 {
  partitionIndex: number;
  offset: bigint;
}

export interface DeleteRecordsRequestDeleteRecordsPartitionV2 {
  partitionIndex: number;
  offset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteRecordsRequestV1 = DeleteRecordsRequestV0;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteRecordsResponseV0 {
  throttleTimeMs: number;
  topics: DeleteRecordsResponseDeleteRecordsTopicResultV0[];
}

export interface DeleteRecordsResponseV2 {
  throttleTimeMs: number;
  topics: DeleteRecordsResponseDeleteRecordsTopicResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteRecordsResponseDeleteRecordsTopicResultV0 {
  name: string;
  partitions: DeleteRecordsResponseDeleteRecordsPartitionResultV0[];
}

export interface DeleteRecordsResponseDeleteRecordsTopicResultV2 {
  name: string;
  partitions: DeleteRecordsResponseDeleteRecordsPartitionResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteRecordsResponseDeleteRecordsPartitionResultV0 {
  partitionIndex: number;
  lowWatermark: bigint;
  errorCode: number;
}

export interface DeleteRecordsResponseDeleteRecordsPartitionResultV2 {
  partitionIndex: number;
  lowWatermark: bigint;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteRecordsResponseV1 = DeleteRecordsResponseV0;

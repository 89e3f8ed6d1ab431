// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ReadShareGroupStateSummaryResponseV0 {
  results: ReadShareGroupStateSummaryResponseReadStateSummaryResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryResponseV1 {
  results: ReadShareGroupStateSummaryResponseReadStateSummaryResultV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryResponseReadStateSummaryResultV0 {
  topicId: Uuid;
  partitions: ReadShareGroupStateSummaryResponsePartitionResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryResponseReadStateSummaryResultV1 {
  topicId: Uuid;
  partitions: ReadShareGroupStateSummaryResponsePartitionResultV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryResponsePartitionResultV0 {
  partition: number;
  errorCode: number;
  errorMessage: string | null;
  stateEpoch: number;
  leaderEpoch: number;
  startOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryResponsePartitionResultV1 {
  partition: number;
  errorCode: number;
  errorMessage: string | null;
  stateEpoch: number;
  leaderEpoch: number;
  startOffset: bigint;
  deliveryCompleteCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

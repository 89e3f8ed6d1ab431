// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ReadShareGroupStateSummaryRequestV0 {
  groupId: string;
  topics: ReadShareGroupStateSummaryRequestReadStateSummaryDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryRequestReadStateSummaryDataV0 {
  topicId: Uuid;
  partitions: ReadShareGroupStateSummaryRequestPartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateSummaryRequestPartitionDataV0 {
  partition: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ReadShareGroupStateSummaryRequestV1 = ReadShareGroupStateSummaryRequestV0;

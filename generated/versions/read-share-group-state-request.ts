// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ReadShareGroupStateRequestV0 {
  groupId: string;
  topics: ReadShareGroupStateRequestReadStateDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateRequestReadStateDataV0 {
  topicId: Uuid;
  partitions: ReadShareGroupStateRequestPartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateRequestPartitionDataV0 {
  partition: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

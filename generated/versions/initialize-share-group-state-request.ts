// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface InitializeShareGroupStateRequestV0 {
  groupId: string;
  topics: InitializeShareGroupStateRequestInitializeStateDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitializeShareGroupStateRequestInitializeStateDataV0 {
  topicId: Uuid;
  partitions: InitializeShareGroupStateRequestPartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitializeShareGroupStateRequestPartitionDataV0 {
  partition: number;
  stateEpoch: number;
  startOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

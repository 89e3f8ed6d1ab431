// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface WriteShareGroupStateRequestV0 {
  groupId: string;
  topics: WriteShareGroupStateRequestWriteStateDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateRequestV1 {
  groupId: string;
  topics: WriteShareGroupStateRequestWriteStateDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateRequestWriteStateDataV0 {
  topicId: Uuid;
  partitions: WriteShareGroupStateRequestPartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateRequestWriteStateDataV1 {
  topicId: Uuid;
  partitions: WriteShareGroupStateRequestPartitionDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateRequestPartitionDataV0 {
  partition: number;
  stateEpoch: number;
  leaderEpoch: number;
  startOffset: bigint;
  stateBatches: WriteShareGroupStateRequestStateBatchV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateRequestPartitionDataV1 {
  partition: number;
  stateEpoch: number;
  leaderEpoch: number;
  startOffset: bigint;
  deliveryCompleteCount: number;
  stateBatches: WriteShareGroupStateRequestStateBatchV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateRequestStateBatchV0 {
  firstOffset: bigint;
  lastOffset: bigint;
  deliveryState: number;
  deliveryCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

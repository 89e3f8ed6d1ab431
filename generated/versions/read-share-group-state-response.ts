// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ReadShareGroupStateResponseV0 {
  results: ReadShareGroupStateResponseReadStateResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateResponseReadStateResultV0 {
  topicId: Uuid;
  partitions: ReadShareGroupStateResponsePartitionResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateResponsePartitionResultV0 {
  partition: number;
  errorCode: number;
  errorMessage: string | null;
  stateEpoch: number;
  startOffset: bigint;
  stateBatches: ReadShareGroupStateResponseStateBatchV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ReadShareGroupStateResponseStateBatchV0 {
  firstOffset: bigint;
  lastOffset: bigint;
  deliveryState: number;
  deliveryCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

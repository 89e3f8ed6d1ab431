// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface WriteShareGroupStateResponseV0 {
  results: WriteShareGroupStateResponseWriteStateResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateResponseWriteStateResultV0 {
  topicId: Uuid;
  partitions: WriteShareGroupStateResponsePartitionResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteShareGroupStateResponsePartitionResultV0 {
  partition: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type WriteShareGroupStateResponseV1 = WriteShareGroupStateResponseV0;

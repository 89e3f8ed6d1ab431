// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface InitializeShareGroupStateResponseV0 {
  results: InitializeShareGroupStateResponseInitializeStateResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitializeShareGroupStateResponseInitializeStateResultV0 {
  topicId: Uuid;
  partitions: InitializeShareGroupStateResponsePartitionResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitializeShareGroupStateResponsePartitionResultV0 {
  partition: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DeleteShareGroupStateResponseV0 {
  results: DeleteShareGroupStateResponseDeleteStateResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteShareGroupStateResponseDeleteStateResultV0 {
  topicId: Uuid;
  partitions: DeleteShareGroupStateResponsePartitionResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteShareGroupStateResponsePartitionResultV0 {
  partition: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

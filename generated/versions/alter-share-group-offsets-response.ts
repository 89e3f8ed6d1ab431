// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface AlterShareGroupOffsetsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  responses: AlterShareGroupOffsetsResponseTopicV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterShareGroupOffsetsResponseTopicV0 {
  topicName: string;
  topicId: Uuid;
  partitions: AlterShareGroupOffsetsResponsePartitionV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterShareGroupOffsetsResponsePartitionV0 {
  partitionIndex: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterShareGroupOffsetsRequestV0 {
  groupId: string;
  topics: AlterShareGroupOffsetsRequestTopicV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterShareGroupOffsetsRequestTopicV0 {
  topicName: string;
  partitions: AlterShareGroupOffsetsRequestPartitionV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterShareGroupOffsetsRequestPartitionV0 {
  partitionIndex: number;
  startOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeShareGroupOffsetsRequestV0 {
  groups: DescribeShareGroupOffsetsRequestGroupV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsRequestGroupV0 {
  groupId: string;
  topics: DescribeShareGroupOffsetsRequestTopicV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeShareGroupOffsetsRequestTopicV0 {
  topicName: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeShareGroupOffsetsRequestV1 = DescribeShareGroupOffsetsRequestV0;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeLogDirsRequestV0 {
  topics: DescribeLogDirsRequestDescribableLogDirTopicV0[] | null;
}

export interface DescribeLogDirsRequestV2 {
  topics: DescribeLogDirsRequestDescribableLogDirTopicV2[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsRequestDescribableLogDirTopicV0 {
  topic: string;
  partitions: number[];
}

export interface DescribeLogDirsRequestDescribableLogDirTopicV2 {
  topic: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeLogDirsRequestV1 = DescribeLogDirsRequestV0;
export type DescribeLogDirsRequestV3 = DescribeLogDirsRequestV2;
export type DescribeLogDirsRequestV4 = DescribeLogDirsRequestV2;
export type DescribeLogDirsRequestV5 = DescribeLogDirsRequestV2;

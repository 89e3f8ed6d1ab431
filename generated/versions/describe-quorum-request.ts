// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeQuorumRequestV0 {
  topics: DescribeQuorumRequestTopicDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumRequestTopicDataV0 {
  topicName: string;
  partitions: DescribeQuorumRequestPartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeQuorumRequestPartitionDataV0 {
  partitionIndex: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeQuorumRequestV1 = DescribeQuorumRequestV0;
export type DescribeQuorumRequestV2 = DescribeQuorumRequestV0;

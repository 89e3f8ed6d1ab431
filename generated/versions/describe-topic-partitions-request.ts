// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeTopicPartitionsRequestV0 {
  topics: DescribeTopicPartitionsRequestTopicRequestV0[];
  responsePartitionLimit: number;
  cursor: DescribeTopicPartitionsRequestCursorV0 | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTopicPartitionsRequestTopicRequestV0 {
  name: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTopicPartitionsRequestCursorV0 {
  topicName: string;
  partitionIndex: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

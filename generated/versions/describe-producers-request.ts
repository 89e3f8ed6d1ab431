// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeProducersRequestV0 {
  topics: DescribeProducersRequestTopicRequestV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeProducersRequestTopicRequestV0 {
  name: string;
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

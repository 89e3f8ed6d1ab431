// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DescribeTopicPartitionsResponseV0 {
  throttleTimeMs: number;
  topics: DescribeTopicPartitionsResponseTopicV0[];
  nextCursor: DescribeTopicPartitionsResponseCursorV0 | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTopicPartitionsResponseTopicV0 {
  errorCode: number;
  name: string | null;
  topicId: Uuid;
  isInternal: boolean;
  partitions: DescribeTopicPartitionsResponsePartitionV0[];
  topicAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTopicPartitionsResponsePartitionV0 {
  errorCode: number;
  partitionIndex: number;
  leaderId: number;
  leaderEpoch: number;
  replicaNodes: number[];
  isrNodes: number[];
  eligibleLeaderReplicas: number[] | null;
  lastKnownElr: number[] | null;
  offlineReplicas: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTopicPartitionsResponseCursorV0 {
  topicName: string;
  partitionIndex: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

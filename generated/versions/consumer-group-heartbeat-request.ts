// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ConsumerGroupHeartbeatRequestV0 {
  groupId: string;
  memberId: string;
  memberEpoch: number;
  instanceId: string | null;
  rackId: string | null;
  rebalanceTimeoutMs: number;
  subscribedTopicNames: string[] | null;
  serverAssignor: string | null;
  topicPartitions: ConsumerGroupHeartbeatRequestTopicPartitionsV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupHeartbeatRequestV1 {
  groupId: string;
  memberId: string;
  memberEpoch: number;
  instanceId: string | null;
  rackId: string | null;
  rebalanceTimeoutMs: number;
  subscribedTopicNames: string[] | null;
  subscribedTopicRegex: string | null;
  serverAssignor: string | null;
  topicPartitions: ConsumerGroupHeartbeatRequestTopicPartitionsV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupHeartbeatRequestTopicPartitionsV0 {
  topicId: Uuid;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ConsumerGroupHeartbeatResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  memberId: string | null;
  memberEpoch: number;
  heartbeatIntervalMs: number;
  assignment: ConsumerGroupHeartbeatResponseAssignmentV0 | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupHeartbeatResponseAssignmentV0 {
  topicPartitions: ConsumerGroupHeartbeatResponseTopicPartitionsV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupHeartbeatResponseTopicPartitionsV0 {
  topicId: Uuid;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ConsumerGroupHeartbeatResponseV1 = ConsumerGroupHeartbeatResponseV0;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ShareGroupHeartbeatResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  memberId: string | null;
  memberEpoch: number;
  heartbeatIntervalMs: number;
  assignment: ShareGroupHeartbeatResponseAssignmentV1 | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareGroupHeartbeatResponseAssignmentV1 {
  topicPartitions: ShareGroupHeartbeatResponseTopicPartitionsV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareGroupHeartbeatResponseTopicPartitionsV1 {
  topicId: Uuid;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

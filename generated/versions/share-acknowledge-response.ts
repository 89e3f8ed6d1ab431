// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ShareAcknowledgeResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  responses: ShareAcknowledgeResponseShareAcknowledgeTopicResponseV1[];
  nodeEndpoints: ShareAcknowledgeResponseNodeEndpointV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  acquisitionLockTimeoutMs: number;
  responses: ShareAcknowledgeResponseShareAcknowledgeTopicResponseV1[];
  nodeEndpoints: ShareAcknowledgeResponseNodeEndpointV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponseV1 {
  topicId: Uuid;
  partitions: ShareAcknowledgeResponsePartitionDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeResponsePartitionDataV1 {
  partitionIndex: number;
  errorCode: number;
  errorMessage: string | null;
  currentLeader: ShareAcknowledgeResponseLeaderIdAndEpochV1;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeResponseLeaderIdAndEpochV1 {
  leaderId: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeResponseNodeEndpointV1 {
  nodeId: number;
  host: string;
  port: number;
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

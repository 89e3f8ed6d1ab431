// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ShareAcknowledgeRequestV1 {
  groupId: string | null;
  memberId: string | null;
  shareSessionEpoch: number;
  topics: ShareAcknowledgeRequestAcknowledgeTopicV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeRequestV2 {
  groupId: string | null;
  memberId: string | null;
  shareSessionEpoch: number;
  isRenewAck: boolean;
  topics: ShareAcknowledgeRequestAcknowledgeTopicV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeRequestAcknowledgeTopicV1 {
  topicId: Uuid;
  partitions: ShareAcknowledgeRequestAcknowledgePartitionV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeRequestAcknowledgePartitionV1 {
  partitionIndex: number;
  acknowledgementBatches: ShareAcknowledgeRequestAcknowledgementBatchV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareAcknowledgeRequestAcknowledgementBatchV1 {
  firstOffset: bigint;
  lastOffset: bigint;
  acknowledgeTypes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

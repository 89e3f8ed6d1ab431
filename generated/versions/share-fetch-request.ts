// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ShareFetchRequestV1 {
  groupId: string | null;
  memberId: string | null;
  shareSessionEpoch: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  maxRecords: number;
  batchSize: number;
  topics: ShareFetchRequestFetchTopicV1[];
  forgottenTopicsData: ShareFetchRequestForgottenTopicV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchRequestV2 {
  groupId: string | null;
  memberId: string | null;
  shareSessionEpoch: number;
  maxWaitMs: number;
  minBytes: number;
  maxBytes: number;
  maxRecords: number;
  batchSize: number;
  shareAcquireMode: number;
  isRenewAck: boolean;
  topics: ShareFetchRequestFetchTopicV1[];
  forgottenTopicsData: ShareFetchRequestForgottenTopicV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchRequestFetchTopicV1 {
  topicId: Uuid;
  partitions: ShareFetchRequestFetchPartitionV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchRequestFetchPartitionV1 {
  partitionIndex: number;
  acknowledgementBatches: ShareFetchRequestAcknowledgementBatchV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchRequestAcknowledgementBatchV1 {
  firstOffset: bigint;
  lastOffset: bigint;
  acknowledgeTypes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchRequestForgottenTopicV1 {
  topicId: Uuid;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

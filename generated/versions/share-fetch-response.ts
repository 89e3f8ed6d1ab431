// Generated from spec/ by `npm run generate`; do not edit.
import type { Records, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ShareFetchResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  acquisitionLockTimeoutMs: number;
  responses: ShareFetchResponseShareFetchableTopicResponseV1[];
  nodeEndpoints: ShareFetchResponseNodeEndpointV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchResponseShareFetchableTopicResponseV1 {
  topicId: Uuid;
  partitions: ShareFetchResponsePartitionDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchResponsePartitionDataV1 {
  partitionIndex: number;
  errorCode: number;
  errorMessage: string | null;
  acknowledgeErrorCode: number;
  acknowledgeErrorMessage: string | null;
  currentLeader: ShareFetchResponseLeaderIdAndEpochV1;
  records: Records;
  acquiredRecords: ShareFetchResponseAcquiredRecordsV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchResponseLeaderIdAndEpochV1 {
  leaderId: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchResponseAcquiredRecordsV1 {
  firstOffset: bigint;
  lastOffset: bigint;
  deliveryCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareFetchResponseNodeEndpointV1 {
  nodeId: number;
  host: string;
  port: number;
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ShareFetchResponseV2 = ShareFetchResponseV1;

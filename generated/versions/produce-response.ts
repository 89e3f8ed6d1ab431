// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ProduceResponseV0 {
  responses: ProduceResponseTopicProduceResponseV0[];
}

export interface ProduceResponseV1 {
  responses: ProduceResponseTopicProduceResponseV0[];
  throttleTimeMs: number;
}

export interface ProduceResponseV2 {
  responses: ProduceResponseTopicProduceResponseV2[];
  throttleTimeMs: number;
}

export interface ProduceResponseV5 {
  responses: ProduceResponseTopicProduceResponseV5[];
  throttleTimeMs: number;
}

export interface ProduceResponseV8 {
  responses: ProduceResponseTopicProduceResponseV8[];
  throttleTimeMs: number;
}

export interface ProduceResponseV9 {
  responses: ProduceResponseTopicProduceResponseV9[];
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseV10 {
  responses: ProduceResponseTopicProduceResponseV10[];
  throttleTimeMs: number;
  nodeEndpoints: ProduceResponseNodeEndpointV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseV13 {
  responses: ProduceResponseTopicProduceResponseV13[];
  throttleTimeMs: number;
  nodeEndpoints: ProduceResponseNodeEndpointV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseTopicProduceResponseV0 {
  name: string;
  partitionResponses: ProduceResponsePartitionProduceResponseV0[];
}

export interface ProduceResponseTopicProduceResponseV2 {
  name: string;
  partitionResponses: ProduceResponsePartitionProduceResponseV2[];
}

export interface ProduceResponseTopicProduceResponseV5 {
  name: string;
  partitionResponses: ProduceResponsePartitionProduceResponseV5[];
}

export interface ProduceResponseTopicProduceResponseV8 {
  name: string;
  partitionResponses: ProduceResponsePartitionProduceResponseV8[];
}

export interface ProduceResponseTopicProduceResponseV9 {
  name: string;
  partitionResponses: ProduceResponsePartitionProduceResponseV9[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseTopicProduceResponseV10 {
  name: string;
  partitionResponses: ProduceResponsePartitionProduceResponseV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseTopicProduceResponseV13 {
  topicId: Uuid;
  partitionResponses: ProduceResponsePartitionProduceResponseV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponsePartitionProduceResponseV0 {
  index: number;
  errorCode: number;
  baseOffset: bigint;
}

export interface ProduceResponsePartitionProduceResponseV2 {
  index: number;
  errorCode: number;
  baseOffset: bigint;
  logAppendTimeMs: bigint;
}

export interface ProduceResponsePartitionProduceResponseV5 {
  index: number;
  errorCode: number;
  baseOffset: bigint;
  logAppendTimeMs: bigint;
  logStartOffset: bigint;
}

export interface ProduceResponsePartitionProduceResponseV8 {
  index: number;
  errorCode: number;
  baseOffset: bigint;
  logAppendTimeMs: bigint;
  logStartOffset: bigint;
  recordErrors: ProduceResponseBatchIndexAndErrorMessageV8[];
  errorMessage: string | null;
}

export interface ProduceResponsePartitionProduceResponseV9 {
  index: number;
  errorCode: number;
  baseOffset: bigint;
  logAppendTimeMs: bigint;
  logStartOffset: bigint;
  recordErrors: ProduceResponseBatchIndexAndErrorMessageV9[];
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponsePartitionProduceResponseV10 {
  index: number;
  errorCode: number;
  baseOffset: bigint;
  logAppendTimeMs: bigint;
  logStartOffset: bigint;
  recordErrors: ProduceResponseBatchIndexAndErrorMessageV9[];
  errorMessage: string | null;
  currentLeader: ProduceResponseLeaderIdAndEpochV10;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseBatchIndexAndErrorMessageV8 {
  batchIndex: number;
  batchIndexErrorMessage: string | null;
}

export interface ProduceResponseBatchIndexAndErrorMessageV9 {
  batchIndex: number;
  batchIndexErrorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseLeaderIdAndEpochV10 {
  leaderId: number;
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceResponseNodeEndpointV10 {
  nodeId: number;
  host: string;
  port: number;
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ProduceResponseV3 = ProduceResponseV2;
export type ProduceResponseV4 = ProduceResponseV2;
export type ProduceResponseV6 = ProduceResponseV5;
export type ProduceResponseV7 = ProduceResponseV5;
export type ProduceResponseV11 = ProduceResponseV10;
export type ProduceResponseV12 = ProduceResponseV10;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AddPartitionsToTxnResponseV0 {
  throttleTimeMs: number;
  resultsByTopicV3AndBelow: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV0[];
}

export interface AddPartitionsToTxnResponseV3 {
  throttleTimeMs: number;
  resultsByTopicV3AndBelow: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnResponseV4 {
  throttleTimeMs: number;
  errorCode: number;
  resultsByTransaction: AddPartitionsToTxnResponseAddPartitionsToTxnResultV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnResultV4 {
  transactionalId: string;
  topicResults: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV0 {
  name: string;
  resultsByPartition: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV0[];
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3 {
  name: string;
  resultsByPartition: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV0 {
  partitionIndex: number;
  partitionErrorCode: number;
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV3 {
  partitionIndex: number;
  partitionErrorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AddPartitionsToTxnResponseV1 = AddPartitionsToTxnResponseV0;
export type AddPartitionsToTxnResponseV2 = AddPartitionsToTxnResponseV0;
export type AddPartitionsToTxnResponseV5 = AddPartitionsToTxnResponseV4;

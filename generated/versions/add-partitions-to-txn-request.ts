// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AddPartitionsToTxnRequestV0 {
  v3AndBelowTransactionalId: string;
  v3AndBelowProducerId: bigint;
  v3AndBelowProducerEpoch: number;
  v3AndBelowTopics: AddPartitionsToTxnRequestAddPartitionsToTxnTopicV0[];
}

export interface AddPartitionsToTxnRequestV3 {
  v3AndBelowTransactionalId: string;
  v3AndBelowProducerId: bigint;
  v3AndBelowProducerEpoch: number;
  v3AndBelowTopics: AddPartitionsToTxnRequestAddPartitionsToTxnTopicV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnRequestV4 {
  transactions: AddPartitionsToTxnRequestAddPartitionsToTxnTransactionV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransactionV4 {
  transactionalId: string;
  producerId: bigint;
  producerEpoch: number;
  verifyOnly: boolean;
  topics: AddPartitionsToTxnRequestAddPartitionsToTxnTopicV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopicV0 {
  name: string;
  partitions: number[];
}

export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopicV3 {
  name: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AddPartitionsToTxnRequestV1 = AddPartitionsToTxnRequestV0;
export type AddPartitionsToTxnRequestV2 = AddPartitionsToTxnRequestV0;
export type AddPartitionsToTxnRequestV5 = AddPartitionsToTxnRequestV4;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface InitProducerIdRequestV0 {
  transactionalId: string | null;
  transactionTimeoutMs: number;
}

export interface InitProducerIdRequestV2 {
  transactionalId: string | null;
  transactionTimeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitProducerIdRequestV3 {
  transactionalId: string | null;
  transactionTimeoutMs: number;
  producerId: bigint;
  producerEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitProducerIdRequestV6 {
  transactionalId: string | null;
  transactionTimeoutMs: number;
  producerId: bigint;
  producerEpoch: number;
  enable2Pc: boolean;
  keepPreparedTxn: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type InitProducerIdRequestV1 = InitProducerIdRequestV0;
export type InitProducerIdRequestV4 = InitProducerIdRequestV3;
export type InitProducerIdRequestV5 = InitProducerIdRequestV3;

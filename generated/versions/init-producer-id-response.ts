// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface InitProducerIdResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  producerId: bigint;
  producerEpoch: number;
}

export interface InitProducerIdResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  producerId: bigint;
  producerEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface InitProducerIdResponseV6 {
  throttleTimeMs: number;
  errorCode: number;
  producerId: bigint;
  producerEpoch: number;
  ongoingTxnProducerId: bigint;
  ongoingTxnProducerEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type InitProducerIdResponseV1 = InitProducerIdResponseV0;
export type InitProducerIdResponseV3 = InitProducerIdResponseV2;
export type InitProducerIdResponseV4 = InitProducerIdResponseV2;
export type InitProducerIdResponseV5 = InitProducerIdResponseV2;

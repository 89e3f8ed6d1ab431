// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface EndTxnResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
}

export interface EndTxnResponseV3 {
  throttleTimeMs: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface EndTxnResponseV5 {
  throttleTimeMs: number;
  errorCode: number;
  producerId: bigint;
  producerEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type EndTxnResponseV1 = EndTxnResponseV0;
export type EndTxnResponseV2 = EndTxnResponseV0;
export type EndTxnResponseV4 = EndTxnResponseV3;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface EndTxnRequestV0 {
  transactionalId: string;
  producerId: bigint;
  producerEpoch: number;
  committed: boolean;
}

export interface EndTxnRequestV3 {
  transactionalId: string;
  producerId: bigint;
  producerEpoch: number;
  committed: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type EndTxnRequestV1 = EndTxnRequestV0;
export type EndTxnRequestV2 = EndTxnRequestV0;
export type EndTxnRequestV4 = EndTxnRequestV3;
export type EndTxnRequestV5 = EndTxnRequestV3;

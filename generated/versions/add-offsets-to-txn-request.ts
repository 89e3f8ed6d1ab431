// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AddOffsetsToTxnRequestV0 {
  transactionalId: string;
  producerId: bigint;
  producerEpoch: number;
  groupId: string;
}

export interface AddOffsetsToTxnRequestV3 {
  transactionalId: string;
  producerId: bigint;
  producerEpoch: number;
  groupId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AddOffsetsToTxnRequestV1 = AddOffsetsToTxnRequestV0;
export type AddOffsetsToTxnRequestV2 = AddOffsetsToTxnRequestV0;
export type AddOffsetsToTxnRequestV4 = AddOffsetsToTxnRequestV3;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AddOffsetsToTxnResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
}

export interface AddOffsetsToTxnResponseV3 {
  throttleTimeMs: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AddOffsetsToTxnResponseV1 = AddOffsetsToTxnResponseV0;
export type AddOffsetsToTxnResponseV2 = AddOffsetsToTxnResponseV0;
export type AddOffsetsToTxnResponseV4 = AddOffsetsToTxnResponseV3;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ExpireDelegationTokenResponseV0 {
  errorCode: number;
  expiryTimestampMs: bigint;
  throttleTimeMs: number;
}

export interface ExpireDelegationTokenResponseV2 {
  errorCode: number;
  expiryTimestampMs: bigint;
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ExpireDelegationTokenResponseV1 = ExpireDelegationTokenResponseV0;

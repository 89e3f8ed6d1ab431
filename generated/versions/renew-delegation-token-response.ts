// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface RenewDelegationTokenResponseV0 {
  errorCode: number;
  expiryTimestampMs: bigint;
  throttleTimeMs: number;
}

export interface RenewDelegationTokenResponseV2 {
  errorCode: number;
  expiryTimestampMs: bigint;
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type RenewDelegationTokenResponseV1 = RenewDelegationTokenResponseV0;

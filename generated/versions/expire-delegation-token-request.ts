// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ExpireDelegationTokenRequestV0 {
  hmac: Buffer;
  expiryTimePeriodMs: bigint;
}

export interface ExpireDelegationTokenRequestV2 {
  hmac: Buffer;
  expiryTimePeriodMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ExpireDelegationTokenRequestV1 = ExpireDelegationTokenRequestV0;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface RenewDelegationTokenRequestV0 {
  hmac: Buffer;
  renewPeriodMs: bigint;
}

export interface RenewDelegationTokenRequestV2 {
  hmac: Buffer;
  renewPeriodMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type RenewDelegationTokenRequestV1 = RenewDelegationTokenRequestV0;

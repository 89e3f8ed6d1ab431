// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreateDelegationTokenResponseV0 {
  errorCode: number;
  principalType: string;
  principalName: string;
  issueTimestampMs: bigint;
  expiryTimestampMs: bigint;
  maxTimestampMs: bigint;
  tokenId: string;
  hmac: Buffer;
  throttleTimeMs: number;
}

export interface CreateDelegationTokenResponseV2 {
  errorCode: number;
  principalType: string;
  principalName: string;
  issueTimestampMs: bigint;
  expiryTimestampMs: bigint;
  maxTimestampMs: bigint;
  tokenId: string;
  hmac: Buffer;
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateDelegationTokenResponseV3 {
  errorCode: number;
  principalType: string;
  principalName: string;
  tokenRequesterPrincipalType: string;
  tokenRequesterPrincipalName: string;
  issueTimestampMs: bigint;
  expiryTimestampMs: bigint;
  maxTimestampMs: bigint;
  tokenId: string;
  hmac: Buffer;
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreateDelegationTokenResponseV1 = CreateDelegationTokenResponseV0;

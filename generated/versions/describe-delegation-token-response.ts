// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeDelegationTokenResponseV0 {
  errorCode: number;
  tokens: DescribeDelegationTokenResponseDescribedDelegationTokenV0[];
  throttleTimeMs: number;
}

export interface DescribeDelegationTokenResponseV2 {
  errorCode: number;
  tokens: DescribeDelegationTokenResponseDescribedDelegationTokenV2[];
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeDelegationTokenResponseV3 {
  errorCode: number;
  tokens: DescribeDelegationTokenResponseDescribedDelegationTokenV3[];
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeDelegationTokenResponseDescribedDelegationTokenV0 {
  principalType: string;
  principalName: string;
  issueTimestamp: bigint;
  expiryTimestamp: bigint;
  maxTimestamp: bigint;
  tokenId: string;
  hmac: Buffer;
  renewers: DescribeDelegationTokenResponseDescribedDelegationTokenRenewerV0[];
}

export interface DescribeDelegationTokenResponseDescribedDelegationTokenV2 {
  principalType: string;
  principalName: string;
  issueTimestamp: bigint;
  expiryTimestamp: bigint;
  maxTimestamp: bigint;
  tokenId: string;
  hmac: Buffer;
  renewers: DescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeDelegationTokenResponseDescribedDelegationTokenV3 {
  principalType: string;
  principalName: string;
  tokenRequesterPrincipalType: string;
  tokenRequesterPrincipalName: string;
  issueTimestamp: bigint;
  expiryTimestamp: bigint;
  maxTimestamp: bigint;
  tokenId: string;
  hmac: Buffer;
  renewers: DescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewerV0 {
  principalType: string;
  principalName: string;
}

export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2 {
  principalType: string;
  principalName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeDelegationTokenResponseV1 = DescribeDelegationTokenResponseV0;

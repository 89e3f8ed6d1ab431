// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreateDelegationTokenRequestV0 {
  renewers: CreateDelegationTokenRequestCreatableRenewersV0[];
  maxLifetimeMs: bigint;
}

export interface CreateDelegationTokenRequestV2 {
  renewers: CreateDelegationTokenRequestCreatableRenewersV2[];
  maxLifetimeMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateDelegationTokenRequestV3 {
  ownerPrincipalType: string | null;
  ownerPrincipalName: string | null;
  renewers: CreateDelegationTokenRequestCreatableRenewersV2[];
  maxLifetimeMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateDelegationTokenRequestCreatableRenewersV0 {
  principalType: string;
  principalName: string;
}

export interface CreateDelegationTokenRequestCreatableRenewersV2 {
  principalType: string;
  principalName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreateDelegationTokenRequestV1 = CreateDelegationTokenRequestV0;

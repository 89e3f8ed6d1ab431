// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeDelegationTokenRequestV0 {
  owners: DescribeDelegationTokenRequestDescribeDelegationTokenOwnerV0[] | null;
}

export interface DescribeDelegationTokenRequestV2 {
  owners: DescribeDelegationTokenRequestDescribeDelegationTokenOwnerV2[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwnerV0 {
  principalType: string;
  principalName: string;
}

export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwnerV2 {
  principalType: string;
  principalName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeDelegationTokenRequestV1 = DescribeDelegationTokenRequestV0;
export type DescribeDelegationTokenRequestV3 = DescribeDelegationTokenRequestV2;

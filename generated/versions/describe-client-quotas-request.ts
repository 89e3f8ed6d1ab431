// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeClientQuotasRequestV0 {
  components: DescribeClientQuotasRequestComponentDataV0[];
  strict: boolean;
}

export interface DescribeClientQuotasRequestV1 {
  components: DescribeClientQuotasRequestComponentDataV1[];
  strict: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClientQuotasRequestComponentDataV0 {
  entityType: string;
  matchType: number;
  match: string | null;
}

export interface DescribeClientQuotasRequestComponentDataV1 {
  entityType: string;
  matchType: number;
  match: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

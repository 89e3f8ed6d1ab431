// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeClientQuotasResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  entries: DescribeClientQuotasResponseEntryDataV0[] | null;
}

export interface DescribeClientQuotasResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  entries: DescribeClientQuotasResponseEntryDataV1[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClientQuotasResponseEntryDataV0 {
  entity: DescribeClientQuotasResponseEntityDataV0[];
  values: DescribeClientQuotasResponseValueDataV0[];
}

export interface DescribeClientQuotasResponseEntryDataV1 {
  entity: DescribeClientQuotasResponseEntityDataV1[];
  values: DescribeClientQuotasResponseValueDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClientQuotasResponseEntityDataV0 {
  entityType: string;
  entityName: string | null;
}

export interface DescribeClientQuotasResponseEntityDataV1 {
  entityType: string;
  entityName: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClientQuotasResponseValueDataV0 {
  key: string;
  value: number;
}

export interface DescribeClientQuotasResponseValueDataV1 {
  key: string;
  value: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

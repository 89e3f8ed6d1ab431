// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterClientQuotasResponseV0 {
  throttleTimeMs: number;
  entries: AlterClientQuotasResponseEntryDataV0[];
}

export interface AlterClientQuotasResponseV1 {
  throttleTimeMs: number;
  entries: AlterClientQuotasResponseEntryDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterClientQuotasResponseEntryDataV0 {
  errorCode: number;
  errorMessage: string | null;
  entity: AlterClientQuotasResponseEntityDataV0[];
}

export interface AlterClientQuotasResponseEntryDataV1 {
  errorCode: number;
  errorMessage: string | null;
  entity: AlterClientQuotasResponseEntityDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterClientQuotasResponseEntityDataV0 {
  entityType: string;
  entityName: string | null;
}

export interface AlterClientQuotasResponseEntityDataV1 {
  entityType: string;
  entityName: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

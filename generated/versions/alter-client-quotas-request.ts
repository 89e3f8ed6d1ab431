// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterClientQuotasRequestV0 {
  entries: AlterClientQuotasRequestEntryDataV0[];
  validateOnly: boolean;
}

export interface AlterClientQuotasRequestV1 {
  entries: AlterClientQuotasRequestEntryDataV1[];
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterClientQuotasRequestEntryDataV0 {
  entity: AlterClientQuotasRequestEntityDataV0[];
  ops: AlterClientQuotasRequestOpDataV0[];
}

export interface AlterClientQuotasRequestEntryDataV1 {
  entity: AlterClientQuotasRequestEntityDataV1[];
  ops: AlterClientQuotasRequestOpDataV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterClientQuotasRequestEntityDataV0 {
  entityType: string;
  entityName: string | null;
}

export interface AlterClientQuotasRequestEntityDataV1 {
  entityType: string;
  entityName: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterClientQuotasRequestOpDataV0 {
  key: string;
  value: number;
  remove: boolean;
}

export interface AlterClientQuotasRequestOpDataV1 {
  key: string;
  value: number;
  remove: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

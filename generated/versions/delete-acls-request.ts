// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteAclsRequestV0 {
  filters: DeleteAclsRequestDeleteAclsFilterV0[];
}

export interface DeleteAclsRequestV1 {
  filters: DeleteAclsRequestDeleteAclsFilterV1[];
}

export interface DeleteAclsRequestV2 {
  filters: DeleteAclsRequestDeleteAclsFilterV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteAclsRequestDeleteAclsFilterV0 {
  resourceTypeFilter: number;
  resourceNameFilter: string | null;
  principalFilter: string | null;
  hostFilter: string | null;
  operation: number;
  permissionType: number;
}

export interface DeleteAclsRequestDeleteAclsFilterV1 {
  resourceTypeFilter: number;
  resourceNameFilter: string | null;
  patternTypeFilter: number;
  principalFilter: string | null;
  hostFilter: string | null;
  operation: number;
  permissionType: number;
}

export interface DeleteAclsRequestDeleteAclsFilterV2 {
  resourceTypeFilter: number;
  resourceNameFilter: string | null;
  patternTypeFilter: number;
  principalFilter: string | null;
  hostFilter: string | null;
  operation: number;
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteAclsRequestV3 = DeleteAclsRequestV2;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteAclsResponseV0 {
  throttleTimeMs: number;
  filterResults: DeleteAclsResponseDeleteAclsFilterResultV0[];
}

export interface DeleteAclsResponseV1 {
  throttleTimeMs: number;
  filterResults: DeleteAclsResponseDeleteAclsFilterResultV1[];
}

export interface DeleteAclsResponseV2 {
  throttleTimeMs: number;
  filterResults: DeleteAclsResponseDeleteAclsFilterResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteAclsResponseDeleteAclsFilterResultV0 {
  errorCode: number;
  errorMessage: string | null;
  matchingAcls: DeleteAclsResponseDeleteAclsMatchingAclV0[];
}

export interface DeleteAclsResponseDeleteAclsFilterResultV1 {
  errorCode: number;
  errorMessage: string | null;
  matchingAcls: DeleteAclsResponseDeleteAclsMatchingAclV1[];
}

export interface DeleteAclsResponseDeleteAclsFilterResultV2 {
  errorCode: number;
  errorMessage: string | null;
  matchingAcls: DeleteAclsResponseDeleteAclsMatchingAclV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteAclsResponseDeleteAclsMatchingAclV0 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
}

export interface DeleteAclsResponseDeleteAclsMatchingAclV1 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  patternType: number;
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
}

export interface DeleteAclsResponseDeleteAclsMatchingAclV2 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  patternType: number;
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteAclsResponseV3 = DeleteAclsResponseV2;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreateAclsRequestV0 {
  creations: CreateAclsRequestAclCreationV0[];
}

export interface CreateAclsRequestV1 {
  creations: CreateAclsRequestAclCreationV1[];
}

export interface CreateAclsRequestV2 {
  creations: CreateAclsRequestAclCreationV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateAclsRequestAclCreationV0 {
  resourceType: number;
  resourceName: string;
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
}

export interface CreateAclsRequestAclCreationV1 {
  resourceType: number;
  resourceName: string;
  resourcePatternType: number;
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
}

export interface CreateAclsRequestAclCreationV2 {
  resourceType: number;
  resourceName: string;
  resourcePatternType: number;
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreateAclsRequestV3 = CreateAclsRequestV2;

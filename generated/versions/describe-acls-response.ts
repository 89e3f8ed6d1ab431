// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeAclsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  resources: DescribeAclsResponseDescribeAclsResourceV0[];
}

export interface DescribeAclsResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  resources: DescribeAclsResponseDescribeAclsResourceV1[];
}

export interface DescribeAclsResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  resources: DescribeAclsResponseDescribeAclsResourceV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeAclsResponseDescribeAclsResourceV0 {
  resourceType: number;
  resourceName: string;
  acls: DescribeAclsResponseAclDescriptionV0[];
}

export interface DescribeAclsResponseDescribeAclsResourceV1 {
  resourceType: number;
  resourceName: string;
  patternType: number;
  acls: DescribeAclsResponseAclDescriptionV0[];
}

export interface DescribeAclsResponseDescribeAclsResourceV2 {
  resourceType: number;
  resourceName: string;
  patternType: number;
  acls: DescribeAclsResponseAclDescriptionV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeAclsResponseAclDescriptionV0 {
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
}

export interface DescribeAclsResponseAclDescriptionV2 {
  principal: string;
  host: string;
  operation: number;
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeAclsResponseV3 = DescribeAclsResponseV2;

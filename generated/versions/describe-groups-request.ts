// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeGroupsRequestV0 {
  groups: string[];
}

export interface DescribeGroupsRequestV3 {
  groups: string[];
  includeAuthorizedOperations: boolean;
}

export interface DescribeGroupsRequestV5 {
  groups: string[];
  includeAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeGroupsRequestV1 = DescribeGroupsRequestV0;
export type DescribeGroupsRequestV2 = DescribeGroupsRequestV0;
export type DescribeGroupsRequestV4 = DescribeGroupsRequestV3;
export type DescribeGroupsRequestV6 = DescribeGroupsRequestV5;

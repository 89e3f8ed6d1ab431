// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeConfigsRequestV0 {
  resources: DescribeConfigsRequestDescribeConfigsResourceV0[];
}

export interface DescribeConfigsRequestV1 {
  resources: DescribeConfigsRequestDescribeConfigsResourceV0[];
  includeSynonyms: boolean;
}

export interface DescribeConfigsRequestV3 {
  resources: DescribeConfigsRequestDescribeConfigsResourceV0[];
  includeSynonyms: boolean;
  includeDocumentation: boolean;
}

export interface DescribeConfigsRequestV4 {
  resources: DescribeConfigsRequestDescribeConfigsResourceV4[];
  includeSynonyms: boolean;
  includeDocumentation: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeConfigsRequestDescribeConfigsResourceV0 {
  resourceType: number;
  resourceName: string;
  configurationKeys: string[] | null;
}

export interface DescribeConfigsRequestDescribeConfigsResourceV4 {
  resourceType: number;
  resourceName: string;
  configurationKeys: string[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeConfigsRequestV2 = DescribeConfigsRequestV1;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeConfigsResponseV0 {
  throttleTimeMs: number;
  results: DescribeConfigsResponseDescribeConfigsResultV0[];
}

export interface DescribeConfigsResponseV1 {
  throttleTimeMs: number;
  results: DescribeConfigsResponseDescribeConfigsResultV1[];
}

export interface DescribeConfigsResponseV3 {
  throttleTimeMs: number;
  results: DescribeConfigsResponseDescribeConfigsResultV3[];
}

export interface DescribeConfigsResponseV4 {
  throttleTimeMs: number;
  results: DescribeConfigsResponseDescribeConfigsResultV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeConfigsResponseDescribeConfigsResultV0 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  configs: DescribeConfigsResponseDescribeConfigsResourceResultV0[];
}

export interface DescribeConfigsResponseDescribeConfigsResultV1 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  configs: DescribeConfigsResponseDescribeConfigsResourceResultV1[];
}

export interface DescribeConfigsResponseDescribeConfigsResultV3 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  configs: DescribeConfigsResponseDescribeConfigsResourceResultV3[];
}

export interface DescribeConfigsResponseDescribeConfigsResultV4 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  configs: DescribeConfigsResponseDescribeConfigsResourceResultV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeConfigsResponseDescribeConfigsResourceResultV0 {
  name: string;
  value: string | null;
  readOnly: boolean;
  isDefault: boolean;
  isSensitive: boolean;
}

export interface DescribeConfigsResponseDescribeConfigsResourceResultV1 {
  name: string;
  value: string | null;
  readOnly: boolean;
  configSource: number;
  isSensitive: boolean;
  synonyms: DescribeConfigsResponseDescribeConfigsSynonymV1[];
}

export interface DescribeConfigsResponseDescribeConfigsResourceResultV3 {
  name: string;
  value: string | null;
  readOnly: boolean;
  configSource: number;
  isSensitive: boolean;
  synonyms: DescribeConfigsResponseDescribeConfigsSynonymV1[];
  configType: number;
  documentation: string | null;
}

export interface DescribeConfigsResponseDescribeConfigsResourceResultV4 {
  name: string;
  value: string | null;
  readOnly: boolean;
  configSource: number;
  isSensitive: boolean;
  synonyms: DescribeConfigsResponseDescribeConfigsSynonymV4[];
  configType: number;
  documentation: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeConfigsResponseDescribeConfigsSynonymV1 {
  name: string;
  value: string | null;
  source: number;
}

export interface DescribeConfigsResponseDescribeConfigsSynonymV4 {
  name: string;
  value: string | null;
  source: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeConfigsResponseV2 = DescribeConfigsResponseV1;

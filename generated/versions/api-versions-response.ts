// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ApiVersionsResponseV0 {
  errorCode: number;
  apiKeys: ApiVersionsResponseApiVersionV0[];
}

export interface ApiVersionsResponseV1 {
  errorCode: number;
  apiKeys: ApiVersionsResponseApiVersionV0[];
  throttleTimeMs: number;
}

export interface ApiVersionsResponseV3 {
  errorCode: number;
  apiKeys: ApiVersionsResponseApiVersionV3[];
  throttleTimeMs: number;
  supportedFeatures: ApiVersionsResponseSupportedFeatureKeyV3[];
  finalizedFeaturesEpoch: bigint;
  finalizedFeatures: ApiVersionsResponseFinalizedFeatureKeyV3[];
  zkMigrationReady: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ApiVersionsResponseApiVersionV0 {
  apiKey: number;
  minVersion: number;
  maxVersion: number;
}

export interface ApiVersionsResponseApiVersionV3 {
  apiKey: number;
  minVersion: number;
  maxVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ApiVersionsResponseSupportedFeatureKeyV3 {
  name: string;
  minVersion: number;
  maxVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ApiVersionsResponseFinalizedFeatureKeyV3 {
  name: string;
  maxVersionLevel: number;
  minVersionLevel: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ApiVersionsResponseV2 = ApiVersionsResponseV1;
export type ApiVersionsResponseV4 = ApiVersionsResponseV3;

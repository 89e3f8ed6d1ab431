// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface UpdateFeaturesRequestV0 {
  timeoutMs: number;
  featureUpdates: UpdateFeaturesRequestFeatureUpdateKeyV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface UpdateFeaturesRequestV1 {
  timeoutMs: number;
  featureUpdates: UpdateFeaturesRequestFeatureUpdateKeyV1[];
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface UpdateFeaturesRequestFeatureUpdateKeyV0 {
  feature: string;
  maxVersionLevel: number;
  allowDowngrade: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface UpdateFeaturesRequestFeatureUpdateKeyV1 {
  feature: string;
  maxVersionLevel: number;
  upgradeType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type UpdateFeaturesRequestV2 = UpdateFeaturesRequestV1;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface UpdateFeaturesResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  results: UpdateFeaturesResponseUpdatableFeatureResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface UpdateFeaturesResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface UpdateFeaturesResponseUpdatableFeatureResultV0 {
  feature: string;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type UpdateFeaturesResponseV1 = UpdateFeaturesResponseV0;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListConfigResourcesResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  configResources: ListConfigResourcesResponseConfigResourceV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListConfigResourcesResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  configResources: ListConfigResourcesResponseConfigResourceV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListConfigResourcesResponseConfigResourceV0 {
  resourceName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListConfigResourcesResponseConfigResourceV1 {
  resourceName: string;
  resourceType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

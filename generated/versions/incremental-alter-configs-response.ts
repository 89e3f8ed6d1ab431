// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface IncrementalAlterConfigsResponseV0 {
  throttleTimeMs: number;
  responses: IncrementalAlterConfigsResponseAlterConfigsResourceResponseV0[];
}

export interface IncrementalAlterConfigsResponseV1 {
  throttleTimeMs: number;
  responses: IncrementalAlterConfigsResponseAlterConfigsResourceResponseV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponseV0 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
}

export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponseV1 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

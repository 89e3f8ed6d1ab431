// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterConfigsResponseV0 {
  throttleTimeMs: number;
  responses: AlterConfigsResponseAlterConfigsResourceResponseV0[];
}

export interface AlterConfigsResponseV2 {
  throttleTimeMs: number;
  responses: AlterConfigsResponseAlterConfigsResourceResponseV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterConfigsResponseAlterConfigsResourceResponseV0 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
}

export interface AlterConfigsResponseAlterConfigsResourceResponseV2 {
  errorCode: number;
  errorMessage: string | null;
  resourceType: number;
  resourceName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AlterConfigsResponseV1 = AlterConfigsResponseV0;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreateAclsResponseV0 {
  throttleTimeMs: number;
  results: CreateAclsResponseAclCreationResultV0[];
}

export interface CreateAclsResponseV2 {
  throttleTimeMs: number;
  results: CreateAclsResponseAclCreationResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateAclsResponseAclCreationResultV0 {
  errorCode: number;
  errorMessage: string | null;
}

export interface CreateAclsResponseAclCreationResultV2 {
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreateAclsResponseV1 = CreateAclsResponseV0;
export type CreateAclsResponseV3 = CreateAclsResponseV2;

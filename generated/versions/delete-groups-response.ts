// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteGroupsResponseV0 {
  throttleTimeMs: number;
  results: DeleteGroupsResponseDeletableGroupResultV0[];
}

export interface DeleteGroupsResponseV2 {
  throttleTimeMs: number;
  results: DeleteGroupsResponseDeletableGroupResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteGroupsResponseDeletableGroupResultV0 {
  groupId: string;
  errorCode: number;
}

export interface DeleteGroupsResponseDeletableGroupResultV2 {
  groupId: string;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteGroupsResponseV1 = DeleteGroupsResponseV0;

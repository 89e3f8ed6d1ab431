// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteGroupsRequestV0 {
  groupsNames: string[];
}

export interface DeleteGroupsRequestV2 {
  groupsNames: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteGroupsRequestV1 = DeleteGroupsRequestV0;

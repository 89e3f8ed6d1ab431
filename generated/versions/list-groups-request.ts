// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListGroupsRequestV0 {
}

export interface ListGroupsRequestV3 {
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsRequestV4 {
  statesFilter: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsRequestV5 {
  statesFilter: string[];
  typesFilter: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ListGroupsRequestV1 = ListGroupsRequestV0;
export type ListGroupsRequestV2 = ListGroupsRequestV0;

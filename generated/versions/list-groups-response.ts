// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListGroupsResponseV0 {
  errorCode: number;
  groups: ListGroupsResponseListedGroupV0[];
}

export interface ListGroupsResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  groups: ListGroupsResponseListedGroupV0[];
}

export interface ListGroupsResponseV3 {
  throttleTimeMs: number;
  errorCode: number;
  groups: ListGroupsResponseListedGroupV3[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsResponseV4 {
  throttleTimeMs: number;
  errorCode: number;
  groups: ListGroupsResponseListedGroupV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsResponseV5 {
  throttleTimeMs: number;
  errorCode: number;
  groups: ListGroupsResponseListedGroupV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsResponseListedGroupV0 {
  groupId: string;
  protocolType: string;
}

export interface ListGroupsResponseListedGroupV3 {
  groupId: string;
  protocolType: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsResponseListedGroupV4 {
  groupId: string;
  protocolType: string;
  groupState: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListGroupsResponseListedGroupV5 {
  groupId: string;
  protocolType: string;
  groupState: string;
  groupType: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ListGroupsResponseV2 = ListGroupsResponseV1;

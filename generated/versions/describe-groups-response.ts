// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeGroupsResponseV0 {
  groups: DescribeGroupsResponseDescribedGroupV0[];
}

export interface DescribeGroupsResponseV1 {
  throttleTimeMs: number;
  groups: DescribeGroupsResponseDescribedGroupV0[];
}

export interface DescribeGroupsResponseV3 {
  throttleTimeMs: number;
  groups: DescribeGroupsResponseDescribedGroupV3[];
}

export interface DescribeGroupsResponseV4 {
  throttleTimeMs: number;
  groups: DescribeGroupsResponseDescribedGroupV4[];
}

export interface DescribeGroupsResponseV5 {
  throttleTimeMs: number;
  groups: DescribeGroupsResponseDescribedGroupV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeGroupsResponseV6 {
  throttleTimeMs: number;
  groups: DescribeGroupsResponseDescribedGroupV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeGroupsResponseDescribedGroupV0 {
  errorCode: number;
  groupId: string;
  groupState: string;
  protocolType: string;
  protocolData: string;
  members: DescribeGroupsResponseDescribedGroupMemberV0[];
}

export interface DescribeGroupsResponseDescribedGroupV3 {
  errorCode: number;
  groupId: string;
  groupState: string;
  protocolType: string;
  protocolData: string;
  members: DescribeGroupsResponseDescribedGroupMemberV0[];
  authorizedOperations: number;
}

export interface DescribeGroupsResponseDescribedGroupV4 {
  errorCode: number;
  groupId: string;
  groupState: string;
  protocolType: string;
  protocolData: string;
  members: DescribeGroupsResponseDescribedGroupMemberV4[];
  authorizedOperations: number;
}

export interface DescribeGroupsResponseDescribedGroupV5 {
  errorCode: number;
  groupId: string;
  groupState: string;
  protocolType: string;
  protocolData: string;
  members: DescribeGroupsResponseDescribedGroupMemberV5[];
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeGroupsResponseDescribedGroupV6 {
  errorCode: number;
  errorMessage: string | null;
  groupId: string;
  groupState: string;
  protocolType: string;
  protocolData: string;
  members: DescribeGroupsResponseDescribedGroupMemberV5[];
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeGroupsResponseDescribedGroupMemberV0 {
  memberId: string;
  clientId: string;
  clientHost: string;
  memberMetadata: Buffer;
  memberAssignment: Buffer;
}

export interface DescribeGroupsResponseDescribedGroupMemberV4 {
  memberId: string;
  groupInstanceId: string | null;
  clientId: string;
  clientHost: string;
  memberMetadata: Buffer;
  memberAssignment: Buffer;
}

export interface DescribeGroupsResponseDescribedGroupMemberV5 {
  memberId: string;
  groupInstanceId: string | null;
  clientId: string;
  clientHost: string;
  memberMetadata: Buffer;
  memberAssignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeGroupsResponseV2 = DescribeGroupsResponseV1;

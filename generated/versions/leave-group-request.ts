// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface LeaveGroupRequestV0 {
  groupId: string;
  memberId: string;
}

export interface LeaveGroupRequestV3 {
  groupId: string;
  members: LeaveGroupRequestMemberIdentityV3[];
}

export interface LeaveGroupRequestV4 {
  groupId: string;
  members: LeaveGroupRequestMemberIdentityV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaveGroupRequestV5 {
  groupId: string;
  members: LeaveGroupRequestMemberIdentityV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaveGroupRequestMemberIdentityV3 {
  memberId: string;
  groupInstanceId: string | null;
}

export interface LeaveGroupRequestMemberIdentityV4 {
  memberId: string;
  groupInstanceId: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaveGroupRequestMemberIdentityV5 {
  memberId: string;
  groupInstanceId: string | null;
  reason: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type LeaveGroupRequestV1 = LeaveGroupRequestV0;
export type LeaveGroupRequestV2 = LeaveGroupRequestV0;

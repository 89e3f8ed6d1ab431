// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface LeaveGroupResponseV0 {
  errorCode: number;
}

export interface LeaveGroupResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
}

export interface LeaveGroupResponseV3 {
  throttleTimeMs: number;
  errorCode: number;
  members: LeaveGroupResponseMemberResponseV3[];
}

export interface LeaveGroupResponseV4 {
  throttleTimeMs: number;
  errorCode: number;
  members: LeaveGroupResponseMemberResponseV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaveGroupResponseMemberResponseV3 {
  memberId: string;
  groupInstanceId: string | null;
  errorCode: number;
}

export interface LeaveGroupResponseMemberResponseV4 {
  memberId: string;
  groupInstanceId: string | null;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type LeaveGroupResponseV2 = LeaveGroupResponseV1;
export type LeaveGroupResponseV5 = LeaveGroupResponseV4;

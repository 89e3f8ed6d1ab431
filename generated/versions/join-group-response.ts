// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface JoinGroupResponseV0 {
  errorCode: number;
  generationId: number;
  protocolName: string;
  leader: string;
  memberId: string;
  members: JoinGroupResponseMemberV0[];
}

export interface JoinGroupResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  generationId: number;
  protocolName: string;
  leader: string;
  memberId: string;
  members: JoinGroupResponseMemberV0[];
}

export interface JoinGroupResponseV5 {
  throttleTimeMs: number;
  errorCode: number;
  generationId: number;
  protocolName: string;
  leader: string;
  memberId: string;
  members: JoinGroupResponseMemberV5[];
}

export interface JoinGroupResponseV6 {
  throttleTimeMs: number;
  errorCode: number;
  generationId: number;
  protocolName: string;
  leader: string;
  memberId: string;
  members: JoinGroupResponseMemberV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface JoinGroupResponseV7 {
  throttleTimeMs: number;
  errorCode: number;
  generationId: number;
  protocolType: string | null;
  protocolName: string | null;
  leader: string;
  memberId: string;
  members: JoinGroupResponseMemberV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface JoinGroupResponseV9 {
  throttleTimeMs: number;
  errorCode: number;
  generationId: number;
  protocolType: string | null;
  protocolName: string | null;
  leader: string;
  skipAssignment: boolean;
  memberId: string;
  members: JoinGroupResponseMemberV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface JoinGroupResponseMemberV0 {
  memberId: string;
  metadata: Buffer;
}

export interface JoinGroupResponseMemberV5 {
  memberId: string;
  groupInstanceId: string | null;
  metadata: Buffer;
}

export interface JoinGroupResponseMemberV6 {
  memberId: string;
  groupInstanceId: string | null;
  metadata: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type JoinGroupResponseV1 = JoinGroupResponseV0;
export type JoinGroupResponseV3 = JoinGroupResponseV2;
export type JoinGroupResponseV4 = JoinGroupResponseV2;
export type JoinGroupResponseV8 = JoinGroupResponseV7;

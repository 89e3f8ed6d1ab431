// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface SyncGroupRequestV0 {
  groupId: string;
  generationId: number;
  memberId: string;
  assignments: SyncGroupRequestAssignmentV0[];
}

export interface SyncGroupRequestV3 {
  groupId: string;
  generationId: number;
  memberId: string;
  groupInstanceId: string | null;
  assignments: SyncGroupRequestAssignmentV0[];
}

export interface SyncGroupRequestV4 {
  groupId: string;
  generationId: number;
  memberId: string;
  groupInstanceId: string | null;
  assignments: SyncGroupRequestAssignmentV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface SyncGroupRequestV5 {
  groupId: string;
  generationId: number;
  memberId: string;
  groupInstanceId: string | null;
  protocolType: string | null;
  protocolName: string | null;
  assignments: SyncGroupRequestAssignmentV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface SyncGroupRequestAssignmentV0 {
  memberId: string;
  assignment: Buffer;
}

export interface SyncGroupRequestAssignmentV4 {
  memberId: string;
  assignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type SyncGroupRequestV1 = SyncGroupRequestV0;
export type SyncGroupRequestV2 = SyncGroupRequestV0;

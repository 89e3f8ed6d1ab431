// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface HeartbeatRequestV0 {
  groupId: string;
  generationId: number;
  memberId: string;
}

export interface HeartbeatRequestV3 {
  groupId: string;
  generationId: number;
  memberId: string;
  groupInstanceId: string | null;
}

export interface HeartbeatRequestV4 {
  groupId: string;
  generationId: number;
  memberId: string;
  groupInstanceId: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type HeartbeatRequestV1 = HeartbeatRequestV0;
export type HeartbeatRequestV2 = HeartbeatRequestV0;

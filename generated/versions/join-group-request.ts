// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface JoinGroupRequestV0 {
  groupId: string;
  sessionTimeoutMs: number;
  memberId: string;
  protocolType: string;
  protocols: JoinGroupRequestProtocolV0[];
}

export interface JoinGroupRequestV1 {
  groupId: string;
  sessionTimeoutMs: number;
  rebalanceTimeoutMs: number;
  memberId: string;
  protocolType: string;
  protocols: JoinGroupRequestProtocolV0[];
}

export interface JoinGroupRequestV5 {
  groupId: string;
  sessionTimeoutMs: number;
  rebalanceTimeoutMs: number;
  memberId: string;
  groupInstanceId: string | null;
  protocolType: string;
  protocols: JoinGroupRequestProtocolV0[];
}

export interface JoinGroupRequestV6 {
  groupId: string;
  sessionTimeoutMs: number;
  rebalanceTimeoutMs: number;
  memberId: string;
  groupInstanceId: string | null;
  protocolType: string;
  protocols: JoinGroupRequestProtocolV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface JoinGroupRequestV8 {
  groupId: string;
  sessionTimeoutMs: number;
  rebalanceTimeoutMs: number;
  memberId: string;
  groupInstanceId: string | null;
  protocolType: string;
  protocols: JoinGroupRequestProtocolV6[];
  reason: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface JoinGroupRequestProtocolV0 {
  name: string;
  metadata: Buffer;
}

export interface JoinGroupRequestProtocolV6 {
  name: string;
  metadata: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type JoinGroupRequestV2 = JoinGroupRequestV1;
export type JoinGroupRequestV3 = JoinGroupRequestV1;
export type JoinGroupRequestV4 = JoinGroupRequestV1;
export type JoinGroupRequestV7 = JoinGroupRequestV6;
export type JoinGroupRequestV9 = JoinGroupRequestV8;

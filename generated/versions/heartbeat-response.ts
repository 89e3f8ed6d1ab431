// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface HeartbeatResponseV0 {
  errorCode: number;
}

export interface HeartbeatResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
}

export interface HeartbeatResponseV4 {
  throttleTimeMs: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type HeartbeatResponseV2 = HeartbeatResponseV1;
export type HeartbeatResponseV3 = HeartbeatResponseV1;

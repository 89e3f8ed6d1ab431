// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface SyncGroupResponseV0 {
  errorCode: number;
  assignment: Buffer;
}

export interface SyncGroupResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  assignment: Buffer;
}

export interface SyncGroupResponseV4 {
  throttleTimeMs: number;
  errorCode: number;
  assignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface SyncGroupResponseV5 {
  throttleTimeMs: number;
  errorCode: number;
  protocolType: string | null;
  protocolName: string | null;
  assignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type SyncGroupResponseV2 = SyncGroupResponseV1;
export type SyncGroupResponseV3 = SyncGroupResponseV1;

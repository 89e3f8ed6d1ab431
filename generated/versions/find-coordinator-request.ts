// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface FindCoordinatorRequestV0 {
  key: string;
}

export interface FindCoordinatorRequestV1 {
  key: string;
  keyType: number;
}

export interface FindCoordinatorRequestV3 {
  key: string;
  keyType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FindCoordinatorRequestV4 {
  keyType: number;
  coordinatorKeys: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type FindCoordinatorRequestV2 = FindCoordinatorRequestV1;
export type FindCoordinatorRequestV5 = FindCoordinatorRequestV4;
export type FindCoordinatorRequestV6 = FindCoordinatorRequestV4;

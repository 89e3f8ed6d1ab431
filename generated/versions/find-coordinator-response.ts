// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface FindCoordinatorResponseV0 {
  errorCode: number;
  nodeId: number;
  host: string;
  port: number;
}

export interface FindCoordinatorResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  nodeId: number;
  host: string;
  port: number;
}

export interface FindCoordinatorResponseV3 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  nodeId: number;
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FindCoordinatorResponseV4 {
  throttleTimeMs: number;
  coordinators: FindCoordinatorResponseCoordinatorV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface FindCoordinatorResponseCoordinatorV4 {
  key: string;
  nodeId: number;
  host: string;
  port: number;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type FindCoordinatorResponseV2 = FindCoordinatorResponseV1;
export type FindCoordinatorResponseV5 = FindCoordinatorResponseV4;
export type FindCoordinatorResponseV6 = FindCoordinatorResponseV4;

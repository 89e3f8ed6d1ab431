// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DeleteTopicsRequestV0 {
  topicNames: string[];
  timeoutMs: number;
}

export interface DeleteTopicsRequestV4 {
  topicNames: string[];
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsRequestV6 {
  topics: DeleteTopicsRequestDeleteTopicStateV6[];
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsRequestDeleteTopicStateV6 {
  name: string | null;
  topicId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteTopicsRequestV1 = DeleteTopicsRequestV0;
export type DeleteTopicsRequestV2 = DeleteTopicsRequestV0;
export type DeleteTopicsRequestV3 = DeleteTopicsRequestV0;
export type DeleteTopicsRequestV5 = DeleteTopicsRequestV4;

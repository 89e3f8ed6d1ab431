// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DeleteTopicsResponseV0 {
  responses: DeleteTopicsResponseDeletableTopicResultV0[];
}

export interface DeleteTopicsResponseV1 {
  throttleTimeMs: number;
  responses: DeleteTopicsResponseDeletableTopicResultV0[];
}

export interface DeleteTopicsResponseV4 {
  throttleTimeMs: number;
  responses: DeleteTopicsResponseDeletableTopicResultV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsResponseV5 {
  throttleTimeMs: number;
  responses: DeleteTopicsResponseDeletableTopicResultV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsResponseV6 {
  throttleTimeMs: number;
  responses: DeleteTopicsResponseDeletableTopicResultV6[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsResponseDeletableTopicResultV0 {
  name: string;
  errorCode: number;
}

export interface DeleteTopicsResponseDeletableTopicResultV4 {
  name: string;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsResponseDeletableTopicResultV5 {
  name: string;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteTopicsResponseDeletableTopicResultV6 {
  name: string | null;
  topicId: Uuid;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DeleteTopicsResponseV2 = DeleteTopicsResponseV1;
export type DeleteTopicsResponseV3 = DeleteTopicsResponseV1;

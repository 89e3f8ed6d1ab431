// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface CreateTopicsResponseV0 {
  topics: CreateTopicsResponseCreatableTopicResultV0[];
}

export interface CreateTopicsResponseV1 {
  topics: CreateTopicsResponseCreatableTopicResultV1[];
}

export interface CreateTopicsResponseV2 {
  throttleTimeMs: number;
  topics: CreateTopicsResponseCreatableTopicResultV1[];
}

export interface CreateTopicsResponseV5 {
  throttleTimeMs: number;
  topics: CreateTopicsResponseCreatableTopicResultV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsResponseV7 {
  throttleTimeMs: number;
  topics: CreateTopicsResponseCreatableTopicResultV7[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsResponseCreatableTopicResultV0 {
  name: string;
  errorCode: number;
}

export interface CreateTopicsResponseCreatableTopicResultV1 {
  name: string;
  errorCode: number;
  errorMessage: string | null;
}

export interface CreateTopicsResponseCreatableTopicResultV5 {
  name: string;
  errorCode: number;
  errorMessage: string | null;
  topicConfigErrorCode: number;
  numPartitions: number;
  replicationFactor: number;
  configs: CreateTopicsResponseCreatableTopicConfigsV5[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsResponseCreatableTopicResultV7 {
  name: string;
  topicId: Uuid;
  errorCode: number;
  errorMessage: string | null;
  topicConfigErrorCode: number;
  numPartitions: number;
  replicationFactor: number;
  configs: CreateTopicsResponseCreatableTopicConfigsV5[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreateTopicsResponseCreatableTopicConfigsV5 {
  name: string;
  value: string | null;
  readOnly: boolean;
  configSource: number;
  isSensitive: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreateTopicsResponseV3 = CreateTopicsResponseV2;
export type CreateTopicsResponseV4 = CreateTopicsResponseV2;
export type CreateTopicsResponseV6 = CreateTopicsResponseV5;

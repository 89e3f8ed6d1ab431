// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface MetadataRequestV0 {
  topics: MetadataRequestTopicV0[];
}

export interface MetadataRequestV1 {
  topics: MetadataRequestTopicV0[] | null;
}

export interface MetadataRequestV4 {
  topics: MetadataRequestTopicV0[] | null;
  allowAutoTopicCreation: boolean;
}

export interface MetadataRequestV8 {
  topics: MetadataRequestTopicV0[] | null;
  allowAutoTopicCreation: boolean;
  includeClusterAuthorizedOperations: boolean;
  includeTopicAuthorizedOperations: boolean;
}

export interface MetadataRequestV9 {
  topics: MetadataRequestTopicV9[] | null;
  allowAutoTopicCreation: boolean;
  includeClusterAuthorizedOperations: boolean;
  includeTopicAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataRequestV10 {
  topics: MetadataRequestTopicV10[] | null;
  allowAutoTopicCreation: boolean;
  includeClusterAuthorizedOperations: boolean;
  includeTopicAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataRequestV11 {
  topics: MetadataRequestTopicV10[] | null;
  allowAutoTopicCreation: boolean;
  includeTopicAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataRequestTopicV0 {
  name: string;
}

export interface MetadataRequestTopicV9 {
  name: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataRequestTopicV10 {
  topicId: Uuid;
  name: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type MetadataRequestV2 = MetadataRequestV1;
export type MetadataRequestV3 = MetadataRequestV1;
export type MetadataRequestV5 = MetadataRequestV4;
export type MetadataRequestV6 = MetadataRequestV4;
export type MetadataRequestV7 = MetadataRequestV4;
export type MetadataRequestV12 = MetadataRequestV11;
export type MetadataRequestV13 = MetadataRequestV11;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface OffsetFetchRequestV0 {
  groupId: string;
  topics: OffsetFetchRequestTopicV0[];
}

export interface OffsetFetchRequestV2 {
  groupId: string;
  topics: OffsetFetchRequestTopicV0[] | null;
}

export interface OffsetFetchRequestV6 {
  groupId: string;
  topics: OffsetFetchRequestTopicV6[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestV7 {
  groupId: string;
  topics: OffsetFetchRequestTopicV6[] | null;
  requireStable: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestV8 {
  groups: OffsetFetchRequestGroupV8[];
  requireStable: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestV9 {
  groups: OffsetFetchRequestGroupV9[];
  requireStable: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestV10 {
  groups: OffsetFetchRequestGroupV10[];
  requireStable: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestTopicV0 {
  name: string;
  partitionIndexes: number[];
}

export interface OffsetFetchRequestTopicV6 {
  name: string;
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestGroupV8 {
  groupId: string;
  topics: OffsetFetchRequestTopicsV8[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestGroupV9 {
  groupId: string;
  memberId: string | null;
  memberEpoch: number;
  topics: OffsetFetchRequestTopicsV8[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestGroupV10 {
  groupId: string;
  memberId: string | null;
  memberEpoch: number;
  topics: OffsetFetchRequestTopicsV10[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestTopicsV8 {
  name: string;
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface OffsetFetchRequestTopicsV10 {
  topicId: Uuid;
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type OffsetFetchRequestV1 = OffsetFetchRequestV0;
export type OffsetFetchRequestV3 = OffsetFetchRequestV2;
export type OffsetFetchRequestV4 = OffsetFetchRequestV2;
export type OffsetFetchRequestV5 = OffsetFetchRequestV2;

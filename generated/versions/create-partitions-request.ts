// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreatePartitionsRequestV0 {
  topics: CreatePartitionsRequestCreatePartitionsTopicV0[];
  timeoutMs: number;
  validateOnly: boolean;
}

export interface CreatePartitionsRequestV2 {
  topics: CreatePartitionsRequestCreatePartitionsTopicV2[];
  timeoutMs: number;
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreatePartitionsRequestCreatePartitionsTopicV0 {
  name: string;
  count: number;
  assignments: CreatePartitionsRequestCreatePartitionsAssignmentV0[] | null;
}

export interface CreatePartitionsRequestCreatePartitionsTopicV2 {
  name: string;
  count: number;
  assignments: CreatePartitionsRequestCreatePartitionsAssignmentV2[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreatePartitionsRequestCreatePartitionsAssignmentV0 {
  brokerIds: number[];
}

export interface CreatePartitionsRequestCreatePartitionsAssignmentV2 {
  brokerIds: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreatePartitionsRequestV1 = CreatePartitionsRequestV0;
export type CreatePartitionsRequestV3 = CreatePartitionsRequestV2;

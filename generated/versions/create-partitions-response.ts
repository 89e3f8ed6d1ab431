// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface CreatePartitionsResponseV0 {
  throttleTimeMs: number;
  results: CreatePartitionsResponseCreatePartitionsTopicResultV0[];
}

export interface CreatePartitionsResponseV2 {
  throttleTimeMs: number;
  results: CreatePartitionsResponseCreatePartitionsTopicResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface CreatePartitionsResponseCreatePartitionsTopicResultV0 {
  name: string;
  errorCode: number;
  errorMessage: string | null;
}

export interface CreatePartitionsResponseCreatePartitionsTopicResultV2 {
  name: string;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type CreatePartitionsResponseV1 = CreatePartitionsResponseV0;
export type CreatePartitionsResponseV3 = CreatePartitionsResponseV2;

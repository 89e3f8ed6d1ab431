// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DeleteShareGroupOffsetsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  responses: DeleteShareGroupOffsetsResponseTopicV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteShareGroupOffsetsResponseTopicV0 {
  topicName: string;
  topicId: Uuid;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

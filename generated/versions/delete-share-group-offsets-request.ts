// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DeleteShareGroupOffsetsRequestV0 {
  groupId: string;
  topics: DeleteShareGroupOffsetsRequestTopicV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteShareGroupOffsetsRequestTopicV0 {
  topicName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface DeleteShareGroupStateRequestV0 {
  groupId: string;
  topics: DeleteShareGroupStateRequestDeleteStateDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteShareGroupStateRequestDeleteStateDataV0 {
  topicId: Uuid;
  partitions: DeleteShareGroupStateRequestPartitionDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DeleteShareGroupStateRequestPartitionDataV0 {
  partition: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

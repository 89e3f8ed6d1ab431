// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ElectLeadersRequestV0 {
  topicPartitions: ElectLeadersRequestTopicPartitionsV0[] | null;
  timeoutMs: number;
}

export interface ElectLeadersRequestV1 {
  electionType: number;
  topicPartitions: ElectLeadersRequestTopicPartitionsV0[] | null;
  timeoutMs: number;
}

export interface ElectLeadersRequestV2 {
  electionType: number;
  topicPartitions: ElectLeadersRequestTopicPartitionsV2[] | null;
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ElectLeadersRequestTopicPartitionsV0 {
  topic: string;
  partitions: number[];
}

export interface ElectLeadersRequestTopicPartitionsV2 {
  topic: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

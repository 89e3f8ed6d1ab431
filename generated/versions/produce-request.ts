// Generated from spec/ by `npm run generate`; do not edit.
import type { Records, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ProduceRequestV0 {
  acks: number;
  timeoutMs: number;
  topicData: ProduceRequestTopicProduceDataV0[];
}

export interface ProduceRequestV3 {
  transactionalId: string | null;
  acks: number;
  timeoutMs: number;
  topicData: ProduceRequestTopicProduceDataV0[];
}

export interface ProduceRequestV9 {
  transactionalId: string | null;
  acks: number;
  timeoutMs: number;
  topicData: ProduceRequestTopicProduceDataV9[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceRequestV13 {
  transactionalId: string | null;
  acks: number;
  timeoutMs: number;
  topicData: ProduceRequestTopicProduceDataV13[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceRequestTopicProduceDataV0 {
  name: string;
  partitionData: ProduceRequestPartitionProduceDataV0[];
}

export interface ProduceRequestTopicProduceDataV9 {
  name: string;
  partitionData: ProduceRequestPartitionProduceDataV9[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceRequestTopicProduceDataV13 {
  topicId: Uuid;
  partitionData: ProduceRequestPartitionProduceDataV9[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ProduceRequestPartitionProduceDataV0 {
  index: number;
  records: Records | null;
}

export interface ProduceRequestPartitionProduceDataV9 {
  index: number;
  records: Records | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ProduceRequestV1 = ProduceRequestV0;
export type ProduceRequestV2 = ProduceRequestV0;
export type ProduceRequestV4 = ProduceRequestV3;
export type ProduceRequestV5 = ProduceRequestV3;
export type ProduceRequestV6 = ProduceRequestV3;
export type ProduceRequestV7 = ProduceRequestV3;
export type ProduceRequestV8 = ProduceRequestV3;
export type ProduceRequestV10 = ProduceRequestV9;
export type ProduceRequestV11 = ProduceRequestV9;
export type ProduceRequestV12 = ProduceRequestV9;

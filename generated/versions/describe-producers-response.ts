// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeProducersResponseV0 {
  throttleTimeMs: number;
  topics: DescribeProducersResponseTopicResponseV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeProducersResponseTopicResponseV0 {
  name: string;
  partitions: DescribeProducersResponsePartitionResponseV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeProducersResponsePartitionResponseV0 {
  partitionIndex: number;
  errorCode: number;
  errorMessage: string | null;
  activeProducers: DescribeProducersResponseProducerStateV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeProducersResponseProducerStateV0 {
  producerId: bigint;
  producerEpoch: number;
  lastSequence: number;
  lastTimestamp: bigint;
  coordinatorEpoch: number;
  currentTxnStartOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

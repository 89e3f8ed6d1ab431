// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface WriteTxnMarkersResponseV0 {
  markers: WriteTxnMarkersResponseWritableTxnMarkerResultV0[];
}

export interface WriteTxnMarkersResponseV1 {
  markers: WriteTxnMarkersResponseWritableTxnMarkerResultV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersResponseWritableTxnMarkerResultV0 {
  producerId: bigint;
  topics: WriteTxnMarkersResponseWritableTxnMarkerTopicResultV0[];
}

export interface WriteTxnMarkersResponseWritableTxnMarkerResultV1 {
  producerId: bigint;
  topics: WriteTxnMarkersResponseWritableTxnMarkerTopicResultV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResultV0 {
  name: string;
  partitions: WriteTxnMarkersResponseWritableTxnMarkerPartitionResultV0[];
}

export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResultV1 {
  name: string;
  partitions: WriteTxnMarkersResponseWritableTxnMarkerPartitionResultV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResultV0 {
  partitionIndex: number;
  errorCode: number;
}

export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResultV1 {
  partitionIndex: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type WriteTxnMarkersResponseV2 = WriteTxnMarkersResponseV1;

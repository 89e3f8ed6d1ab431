// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface WriteTxnMarkersRequestV0 {
  markers: WriteTxnMarkersRequestWritableTxnMarkerV0[];
}

export interface WriteTxnMarkersRequestV1 {
  markers: WriteTxnMarkersRequestWritableTxnMarkerV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersRequestV2 {
  markers: WriteTxnMarkersRequestWritableTxnMarkerV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersRequestWritableTxnMarkerV0 {
  producerId: bigint;
  producerEpoch: number;
  transactionResult: boolean;
  topics: WriteTxnMarkersRequestWritableTxnMarkerTopicV0[];
  coordinatorEpoch: number;
}

export interface WriteTxnMarkersRequestWritableTxnMarkerV1 {
  producerId: bigint;
  producerEpoch: number;
  transactionResult: boolean;
  topics: WriteTxnMarkersRequestWritableTxnMarkerTopicV1[];
  coordinatorEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersRequestWritableTxnMarkerV2 {
  producerId: bigint;
  producerEpoch: number;
  transactionResult: boolean;
  topics: WriteTxnMarkersRequestWritableTxnMarkerTopicV1[];
  coordinatorEpoch: number;
  transactionVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface WriteTxnMarkersRequestWritableTxnMarkerTopicV0 {
  name: string;
  partitionIndexes: number[];
}

export interface WriteTxnMarkersRequestWritableTxnMarkerTopicV1 {
  name: string;
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

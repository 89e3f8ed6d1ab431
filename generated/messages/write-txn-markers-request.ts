// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/write-txn-markers-request.ts";

export interface WriteTxnMarkersRequest {
  /** (versions 0-2) */
  markers: WriteTxnMarkersRequestWritableTxnMarker[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersRequest(): WriteTxnMarkersRequest {
  return {
    markers: [],
    unknownTaggedFields: [],
  };
}

export interface WriteTxnMarkersRequestWritableTxnMarker {
  /** (versions 0-2) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0-2) */
  producerEpoch: number;
  /** True for commit, false for abort. (versions 0-2) */
  transactionResult: boolean;
  /** (versions 0-2) */
  topics: WriteTxnMarkersRequestWritableTxnMarkerTopic[];
  /** Fences markers of an older coordinator. (versions 0-2) */
  coordinatorEpoch: number;
  /** 0 and 1: as before KIP-890; 2: the epoch rises with every transaction. (versions 2) */
  transactionVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersRequestWritableTxnMarker(): WriteTxnMarkersRequestWritableTxnMarker {
  return {
    producerId: 0n,
    producerEpoch: 0,
    transactionResult: false,
    topics: [],
    coordinatorEpoch: 0,
    transactionVersion: 0,
    unknownTaggedFields: [],
  };
}

export interface WriteTxnMarkersRequestWritableTxnMarkerTopic {
  /** (versions 0-2) */
  name: string;
  /** (versions 0-2) */
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersRequestWritableTxnMarkerTopic(): WriteTxnMarkersRequestWritableTxnMarkerTopic {
  return {
    name: "",
    partitionIndexes: [],
    unknownTaggedFields: [],
  };
}

export const writeTxnMarkersRequest: MessageCodec<WriteTxnMarkersRequest> = {
  name: "WriteTxnMarkersRequest",
  kind: "request",
  apiKey: 27,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("WriteTxnMarkersRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("WriteTxnMarkersRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => WriteTxnMarkersRequest)[] = [
  decodeWriteTxnMarkersRequestV0, // 0
  decodeWriteTxnMarkersRequestV1, // 1
  decodeWriteTxnMarkersRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: WriteTxnMarkersRequest, version: number) => void)[] = [
  encodeWriteTxnMarkersRequestV0, // 0
  encodeWriteTxnMarkersRequestV1, // 1
  encodeWriteTxnMarkersRequestV2, // 2
];

/** Version 0 of WriteTxnMarkersRequest. */
function decodeWriteTxnMarkersRequestV0(reader: Reader): WriteTxnMarkersRequest {
  const markersCount = reader.readArrayLength(19);
  const markers = new Array<WriteTxnMarkersRequestWritableTxnMarker>(markersCount);
  for (let i = 0; i < markersCount; i++) markers[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerV0(reader);
  return {
    markers,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersRequestV0(writer: Writer, value: WriteTxnMarkersRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersRequest.unknownTaggedFields", version);
  const markers = value.markers;
  writer.writeArrayLength(markers.length);
  for (let i = 0; i < markers.length; i++) encodeWriteTxnMarkersRequestWritableTxnMarkerV0(writer, markers[i] as WriteTxnMarkersRequestWritableTxnMarker, version);
}

/** Version 1 of WriteTxnMarkersRequest. */
function decodeWriteTxnMarkersRequestV1(reader: Reader): WriteTxnMarkersRequest {
  const markersCount = reader.readCompactArrayLength(17);
  const markers = new Array<WriteTxnMarkersRequestWritableTxnMarker>(markersCount);
  for (let i = 0; i < markersCount; i++) markers[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerV1(reader);
  return {
    markers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersRequestV1(writer: Writer, value: WriteTxnMarkersRequest): void {
  const markers = value.markers;
  writer.writeCompactArrayLength(markers.length);
  for (let i = 0; i < markers.length; i++) encodeWriteTxnMarkersRequestWritableTxnMarkerV1(writer, markers[i] as WriteTxnMarkersRequestWritableTxnMarker);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of WriteTxnMarkersRequest. */
function decodeWriteTxnMarkersRequestV2(reader: Reader): WriteTxnMarkersRequest {
  const markersCount = reader.readCompactArrayLength(18);
  const markers = new Array<WriteTxnMarkersRequestWritableTxnMarker>(markersCount);
  for (let i = 0; i < markersCount; i++) markers[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerV2(reader);
  return {
    markers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersRequestV2(writer: Writer, value: WriteTxnMarkersRequest): void {
  const markers = value.markers;
  writer.writeCompactArrayLength(markers.length);
  for (let i = 0; i < markers.length; i++) encodeWriteTxnMarkersRequestWritableTxnMarkerV2(writer, markers[i] as WriteTxnMarkersRequestWritableTxnMarker);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of WritableTxnMarker. */
function decodeWriteTxnMarkersRequestWritableTxnMarkerV0(reader: Reader): WriteTxnMarkersRequestWritableTxnMarker {
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const transactionResult = reader.readBool();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<WriteTxnMarkersRequestWritableTxnMarkerTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerTopicV0(reader);
  const coordinatorEpoch = reader.readInt32();
  return {
    producerId,
    producerEpoch,
    transactionResult,
    topics,
    coordinatorEpoch,
    transactionVersion: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerV0(writer: Writer, value: WriteTxnMarkersRequestWritableTxnMarker, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersRequestWritableTxnMarker.unknownTaggedFields", version);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.transactionResult);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteTxnMarkersRequestWritableTxnMarkerTopicV0(writer, topics[i] as WriteTxnMarkersRequestWritableTxnMarkerTopic, version);
  writer.writeInt32(value.coordinatorEpoch);
}

/** Version 1 of WritableTxnMarker. */
function decodeWriteTxnMarkersRequestWritableTxnMarkerV1(reader: Reader): WriteTxnMarkersRequestWritableTxnMarker {
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const transactionResult = reader.readBool();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<WriteTxnMarkersRequestWritableTxnMarkerTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerTopicV1(reader);
  const coordinatorEpoch = reader.readInt32();
  return {
    producerId,
    producerEpoch,
    transactionResult,
    topics,
    coordinatorEpoch,
    transactionVersion: 0,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerV1(writer: Writer, value: WriteTxnMarkersRequestWritableTxnMarker): void {
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.transactionResult);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteTxnMarkersRequestWritableTxnMarkerTopicV1(writer, topics[i] as WriteTxnMarkersRequestWritableTxnMarkerTopic);
  writer.writeInt32(value.coordinatorEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of WritableTxnMarker. */
function decodeWriteTxnMarkersRequestWritableTxnMarkerV2(reader: Reader): WriteTxnMarkersRequestWritableTxnMarker {
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const transactionResult = reader.readBool();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<WriteTxnMarkersRequestWritableTxnMarkerTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerTopicV1(reader);
  const coordinatorEpoch = reader.readInt32();
  const transactionVersion = reader.readInt8();
  return {
    producerId,
    producerEpoch,
    transactionResult,
    topics,
    coordinatorEpoch,
    transactionVersion,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerV2(writer: Writer, value: WriteTxnMarkersRequestWritableTxnMarker): void {
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.transactionResult);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteTxnMarkersRequestWritableTxnMarkerTopicV1(writer, topics[i] as WriteTxnMarkersRequestWritableTxnMarkerTopic);
  writer.writeInt32(value.coordinatorEpoch);
  writer.writeInt8(value.transactionVersion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of WritableTxnMarkerTopic. */
function decodeWriteTxnMarkersRequestWritableTxnMarkerTopicV0(reader: Reader): WriteTxnMarkersRequestWritableTxnMarkerTopic {
  const name = reader.readString();
  const partitionIndexesCount = reader.readArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name,
    partitionIndexes,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerTopicV0(writer: Writer, value: WriteTxnMarkersRequestWritableTxnMarkerTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersRequestWritableTxnMarkerTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
}

/** Versions 1-2 of WritableTxnMarkerTopic. */
function decodeWriteTxnMarkersRequestWritableTxnMarkerTopicV1(reader: Reader): WriteTxnMarkersRequestWritableTxnMarkerTopic {
  const name = reader.readCompactString();
  const partitionIndexesCount = reader.readCompactArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name,
    partitionIndexes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerTopicV1(writer: Writer, value: WriteTxnMarkersRequestWritableTxnMarkerTopic): void {
  writer.writeCompactString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeCompactArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

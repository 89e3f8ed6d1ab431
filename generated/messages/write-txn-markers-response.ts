// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/write-txn-markers-response.ts";

export interface WriteTxnMarkersResponse {
  /** (versions 0-2) */
  markers: WriteTxnMarkersResponseWritableTxnMarkerResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersResponse(): WriteTxnMarkersResponse {
  return {
    markers: [],
    unknownTaggedFields: [],
  };
}

export interface WriteTxnMarkersResponseWritableTxnMarkerResult {
  /** (versions 0-2) */
  producerId: bigint;
  /** (versions 0-2) */
  topics: WriteTxnMarkersResponseWritableTxnMarkerTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersResponseWritableTxnMarkerResult(): WriteTxnMarkersResponseWritableTxnMarkerResult {
  return {
    producerId: 0n,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  /** (versions 0-2) */
  name: string;
  /** (versions 0-2) */
  partitions: WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersResponseWritableTxnMarkerTopicResult(): WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  /** (versions 0-2) */
  partitionIndex: number;
  /** (versions 0-2) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  return {
    partitionIndex: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const writeTxnMarkersResponse: MessageCodec<WriteTxnMarkersResponse> = {
  name: "WriteTxnMarkersResponse",
  kind: "response",
  apiKey: 27,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("WriteTxnMarkersResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("WriteTxnMarkersResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => WriteTxnMarkersResponse)[] = [
  decodeWriteTxnMarkersResponseV0, // 0
  decodeWriteTxnMarkersResponseV1, // 1
  decodeWriteTxnMarkersResponseV1, // 2
];

const encoders: readonly ((writer: Writer, value: WriteTxnMarkersResponse, version: number) => void)[] = [
  encodeWriteTxnMarkersResponseV0, // 0
  encodeWriteTxnMarkersResponseV1, // 1
  encodeWriteTxnMarkersResponseV1, // 2
];

/** Version 0 of WriteTxnMarkersResponse. */
function decodeWriteTxnMarkersResponseV0(reader: Reader): WriteTxnMarkersResponse {
  const markersCount = reader.readArrayLength(12);
  const markers = new Array<WriteTxnMarkersResponseWritableTxnMarkerResult>(markersCount);
  for (let i = 0; i < markersCount; i++) markers[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerResultV0(reader);
  return {
    markers,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersResponseV0(writer: Writer, value: WriteTxnMarkersResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersResponse.unknownTaggedFields", version);
  const markers = value.markers;
  writer.writeArrayLength(markers.length);
  for (let i = 0; i < markers.length; i++) encodeWriteTxnMarkersResponseWritableTxnMarkerResultV0(writer, markers[i] as WriteTxnMarkersResponseWritableTxnMarkerResult, version);
}

/** Versions 1-2 of WriteTxnMarkersResponse. */
function decodeWriteTxnMarkersResponseV1(reader: Reader): WriteTxnMarkersResponse {
  const markersCount = reader.readCompactArrayLength(10);
  const markers = new Array<WriteTxnMarkersResponseWritableTxnMarkerResult>(markersCount);
  for (let i = 0; i < markersCount; i++) markers[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerResultV1(reader);
  return {
    markers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersResponseV1(writer: Writer, value: WriteTxnMarkersResponse): void {
  const markers = value.markers;
  writer.writeCompactArrayLength(markers.length);
  for (let i = 0; i < markers.length; i++) encodeWriteTxnMarkersResponseWritableTxnMarkerResultV1(writer, markers[i] as WriteTxnMarkersResponseWritableTxnMarkerResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of WritableTxnMarkerResult. */
function decodeWriteTxnMarkersResponseWritableTxnMarkerResultV0(reader: Reader): WriteTxnMarkersResponseWritableTxnMarkerResult {
  const producerId = reader.readInt64();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<WriteTxnMarkersResponseWritableTxnMarkerTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV0(reader);
  return {
    producerId,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerResultV0(writer: Writer, value: WriteTxnMarkersResponseWritableTxnMarkerResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersResponseWritableTxnMarkerResult.unknownTaggedFields", version);
  writer.writeInt64(value.producerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV0(writer, topics[i] as WriteTxnMarkersResponseWritableTxnMarkerTopicResult, version);
}

/** Versions 1-2 of WritableTxnMarkerResult. */
function decodeWriteTxnMarkersResponseWritableTxnMarkerResultV1(reader: Reader): WriteTxnMarkersResponseWritableTxnMarkerResult {
  const producerId = reader.readInt64();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<WriteTxnMarkersResponseWritableTxnMarkerTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV1(reader);
  return {
    producerId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerResultV1(writer: Writer, value: WriteTxnMarkersResponseWritableTxnMarkerResult): void {
  writer.writeInt64(value.producerId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV1(writer, topics[i] as WriteTxnMarkersResponseWritableTxnMarkerTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of WritableTxnMarkerTopicResult. */
function decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV0(reader: Reader): WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(6);
  const partitions = new Array<WriteTxnMarkersResponseWritableTxnMarkerPartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV0(writer: Writer, value: WriteTxnMarkersResponseWritableTxnMarkerTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersResponseWritableTxnMarkerTopicResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV0(writer, partitions[i] as WriteTxnMarkersResponseWritableTxnMarkerPartitionResult, version);
}

/** Versions 1-2 of WritableTxnMarkerTopicResult. */
function decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV1(reader: Reader): WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(7);
  const partitions = new Array<WriteTxnMarkersResponseWritableTxnMarkerPartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV1(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultV1(writer: Writer, value: WriteTxnMarkersResponseWritableTxnMarkerTopicResult): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV1(writer, partitions[i] as WriteTxnMarkersResponseWritableTxnMarkerPartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of WritableTxnMarkerPartitionResult. */
function decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV0(reader: Reader): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV0(writer: Writer, value: WriteTxnMarkersResponseWritableTxnMarkerPartitionResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("WriteTxnMarkersResponseWritableTxnMarkerPartitionResult.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
}

/** Versions 1-2 of WritableTxnMarkerPartitionResult. */
function decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV1(reader: Reader): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultV1(writer: Writer, value: WriteTxnMarkersResponseWritableTxnMarkerPartitionResult): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

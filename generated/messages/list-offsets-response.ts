// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-offsets-response.ts";

export interface ListOffsetsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 2-11) */
  throttleTimeMs: number;
  /** (versions 0-11) */
  topics: ListOffsetsResponseListOffsetsTopicResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListOffsetsResponse(): ListOffsetsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface ListOffsetsResponseListOffsetsTopicResponse {
  /** (versions 0-11) */
  name: string;
  /** (versions 0-11) */
  partitions: ListOffsetsResponseListOffsetsPartitionResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListOffsetsResponseListOffsetsTopicResponse(): ListOffsetsResponseListOffsetsTopicResponse {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ListOffsetsResponseListOffsetsPartitionResponse {
  /** (versions 0-11) */
  partitionIndex: number;
  /** (versions 0-11) */
  errorCode: number;
  /** Starts of segments, newest first. (versions 0) */
  oldStyleOffsets: bigint[];
  /** (versions 1-11) */
  timestamp: bigint;
  /** (versions 1-11) */
  offset: bigint;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 4-11) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListOffsetsResponseListOffsetsPartitionResponse(): ListOffsetsResponseListOffsetsPartitionResponse {
  return {
    partitionIndex: 0,
    errorCode: 0,
    oldStyleOffsets: [],
    timestamp: -1n,
    offset: -1n,
    leaderEpoch: -1,
    unknownTaggedFields: [],
  };
}

export const listOffsetsResponse: MessageCodec<ListOffsetsResponse> = {
  name: "ListOffsetsResponse",
  kind: "response",
  apiKey: 2,
  minVersion: 0,
  maxVersion: 11,
  firstFlexibleVersion: 6,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListOffsetsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListOffsetsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListOffsetsResponse)[] = [
  decodeListOffsetsResponseV0, // 0
  decodeListOffsetsResponseV1, // 1
  decodeListOffsetsResponseV2, // 2
  decodeListOffsetsResponseV2, // 3
  decodeListOffsetsResponseV4, // 4
  decodeListOffsetsResponseV4, // 5
  decodeListOffsetsResponseV6, // 6
  decodeListOffsetsResponseV6, // 7
  decodeListOffsetsResponseV6, // 8
  decodeListOffsetsResponseV6, // 9
  decodeListOffsetsResponseV6, // 10
  decodeListOffsetsResponseV6, // 11
];

const encoders: readonly ((writer: Writer, value: ListOffsetsResponse, version: number) => void)[] = [
  encodeListOffsetsResponseV0, // 0
  encodeListOffsetsResponseV1, // 1
  encodeListOffsetsResponseV2, // 2
  encodeListOffsetsResponseV2, // 3
  encodeListOffsetsResponseV4, // 4
  encodeListOffsetsResponseV4, // 5
  encodeListOffsetsResponseV6, // 6
  encodeListOffsetsResponseV6, // 7
  encodeListOffsetsResponseV6, // 8
  encodeListOffsetsResponseV6, // 9
  encodeListOffsetsResponseV6, // 10
  encodeListOffsetsResponseV6, // 11
];

/** Version 0 of ListOffsetsResponse. */
function decodeListOffsetsResponseV0(reader: Reader): ListOffsetsResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsResponseListOffsetsTopicResponse>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsResponseListOffsetsTopicResponseV0(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseV0(writer: Writer, value: ListOffsetsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsResponseListOffsetsTopicResponseV0(writer, topics[i] as ListOffsetsResponseListOffsetsTopicResponse, version);
}

/** Version 1 of ListOffsetsResponse. */
function decodeListOffsetsResponseV1(reader: Reader): ListOffsetsResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsResponseListOffsetsTopicResponse>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsResponseListOffsetsTopicResponseV1(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseV1(writer: Writer, value: ListOffsetsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsResponseListOffsetsTopicResponseV1(writer, topics[i] as ListOffsetsResponseListOffsetsTopicResponse, version);
}

/** Versions 2-3 of ListOffsetsResponse. */
function decodeListOffsetsResponseV2(reader: Reader): ListOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsResponseListOffsetsTopicResponse>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsResponseListOffsetsTopicResponseV1(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseV2(writer: Writer, value: ListOffsetsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsResponseListOffsetsTopicResponseV1(writer, topics[i] as ListOffsetsResponseListOffsetsTopicResponse, version);
}

/** Versions 4-5 of ListOffsetsResponse. */
function decodeListOffsetsResponseV4(reader: Reader): ListOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsResponseListOffsetsTopicResponse>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsResponseListOffsetsTopicResponseV4(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseV4(writer: Writer, value: ListOffsetsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsResponseListOffsetsTopicResponseV4(writer, topics[i] as ListOffsetsResponseListOffsetsTopicResponse, version);
}

/** Versions 6-11 of ListOffsetsResponse. */
function decodeListOffsetsResponseV6(reader: Reader): ListOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<ListOffsetsResponseListOffsetsTopicResponse>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsResponseListOffsetsTopicResponseV6(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsResponseV6(writer: Writer, value: ListOffsetsResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsResponseListOffsetsTopicResponseV6(writer, topics[i] as ListOffsetsResponseListOffsetsTopicResponse, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ListOffsetsTopicResponse. */
function decodeListOffsetsResponseListOffsetsTopicResponseV0(reader: Reader): ListOffsetsResponseListOffsetsTopicResponse {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(10);
  const partitions = new Array<ListOffsetsResponseListOffsetsPartitionResponse>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsResponseListOffsetsPartitionResponseV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseListOffsetsTopicResponseV0(writer: Writer, value: ListOffsetsResponseListOffsetsTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsResponseListOffsetsPartitionResponseV0(writer, partitions[i] as ListOffsetsResponseListOffsetsPartitionResponse, version);
}

/** Versions 1-3 of ListOffsetsTopicResponse. */
function decodeListOffsetsResponseListOffsetsTopicResponseV1(reader: Reader): ListOffsetsResponseListOffsetsTopicResponse {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(22);
  const partitions = new Array<ListOffsetsResponseListOffsetsPartitionResponse>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsResponseListOffsetsPartitionResponseV1(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseListOffsetsTopicResponseV1(writer: Writer, value: ListOffsetsResponseListOffsetsTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsResponseListOffsetsPartitionResponseV1(writer, partitions[i] as ListOffsetsResponseListOffsetsPartitionResponse, version);
}

/** Versions 4-5 of ListOffsetsTopicResponse. */
function decodeListOffsetsResponseListOffsetsTopicResponseV4(reader: Reader): ListOffsetsResponseListOffsetsTopicResponse {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(26);
  const partitions = new Array<ListOffsetsResponseListOffsetsPartitionResponse>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsResponseListOffsetsPartitionResponseV4(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseListOffsetsTopicResponseV4(writer: Writer, value: ListOffsetsResponseListOffsetsTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsResponseListOffsetsPartitionResponseV4(writer, partitions[i] as ListOffsetsResponseListOffsetsPartitionResponse, version);
}

/** Versions 6-11 of ListOffsetsTopicResponse. */
function decodeListOffsetsResponseListOffsetsTopicResponseV6(reader: Reader): ListOffsetsResponseListOffsetsTopicResponse {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(27);
  const partitions = new Array<ListOffsetsResponseListOffsetsPartitionResponse>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsResponseListOffsetsPartitionResponseV6(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsResponseListOffsetsTopicResponseV6(writer: Writer, value: ListOffsetsResponseListOffsetsTopicResponse, version: number): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsResponseListOffsetsPartitionResponseV6(writer, partitions[i] as ListOffsetsResponseListOffsetsPartitionResponse, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ListOffsetsPartitionResponse. */
function decodeListOffsetsResponseListOffsetsPartitionResponseV0(reader: Reader): ListOffsetsResponseListOffsetsPartitionResponse {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const oldStyleOffsetsCount = reader.readArrayLength(8);
  const oldStyleOffsets = new Array<bigint>(oldStyleOffsetsCount);
  for (let i = 0; i < oldStyleOffsetsCount; i++) oldStyleOffsets[i] = reader.readInt64();
  return {
    partitionIndex,
    errorCode,
    oldStyleOffsets,
    timestamp: -1n,
    offset: -1n,
    leaderEpoch: -1,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseListOffsetsPartitionResponseV0(writer: Writer, value: ListOffsetsResponseListOffsetsPartitionResponse, version: number): void {
  if (value.timestamp !== -1n) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.timestamp", version);
  if (value.offset !== -1n) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.offset", version);
  if (value.leaderEpoch !== -1) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.leaderEpoch", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  const oldStyleOffsets = value.oldStyleOffsets;
  writer.writeArrayLength(oldStyleOffsets.length);
  for (let i = 0; i < oldStyleOffsets.length; i++) writer.writeInt64(oldStyleOffsets[i] as bigint);
}

/** Versions 1-3 of ListOffsetsPartitionResponse. */
function decodeListOffsetsResponseListOffsetsPartitionResponseV1(reader: Reader): ListOffsetsResponseListOffsetsPartitionResponse {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const timestamp = reader.readInt64();
  const offset = reader.readInt64();
  return {
    partitionIndex,
    errorCode,
    oldStyleOffsets: [],
    timestamp,
    offset,
    leaderEpoch: -1,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseListOffsetsPartitionResponseV1(writer: Writer, value: ListOffsetsResponseListOffsetsPartitionResponse, version: number): void {
  if (value.oldStyleOffsets.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.oldStyleOffsets", version);
  if (value.leaderEpoch !== -1) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.leaderEpoch", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.timestamp);
  writer.writeInt64(value.offset);
}

/** Versions 4-5 of ListOffsetsPartitionResponse. */
function decodeListOffsetsResponseListOffsetsPartitionResponseV4(reader: Reader): ListOffsetsResponseListOffsetsPartitionResponse {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const timestamp = reader.readInt64();
  const offset = reader.readInt64();
  const leaderEpoch = reader.readInt32();
  return {
    partitionIndex,
    errorCode,
    oldStyleOffsets: [],
    timestamp,
    offset,
    leaderEpoch,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsResponseListOffsetsPartitionResponseV4(writer: Writer, value: ListOffsetsResponseListOffsetsPartitionResponse, version: number): void {
  if (value.oldStyleOffsets.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.oldStyleOffsets", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.timestamp);
  writer.writeInt64(value.offset);
  writer.writeInt32(value.leaderEpoch);
}

/** Versions 6-11 of ListOffsetsPartitionResponse. */
function decodeListOffsetsResponseListOffsetsPartitionResponseV6(reader: Reader): ListOffsetsResponseListOffsetsPartitionResponse {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const timestamp = reader.readInt64();
  const offset = reader.readInt64();
  const leaderEpoch = reader.readInt32();
  return {
    partitionIndex,
    errorCode,
    oldStyleOffsets: [],
    timestamp,
    offset,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsResponseListOffsetsPartitionResponseV6(writer: Writer, value: ListOffsetsResponseListOffsetsPartitionResponse, version: number): void {
  if (value.oldStyleOffsets.length !== 0) throw writer.fieldNotInVersion("ListOffsetsResponseListOffsetsPartitionResponse.oldStyleOffsets", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.timestamp);
  writer.writeInt64(value.offset);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

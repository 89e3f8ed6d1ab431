// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-commit-response.ts";

export interface OffsetCommitResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 3-10) */
  throttleTimeMs: number;
  /** (versions 0-10) */
  topics: OffsetCommitResponseTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetCommitResponse(): OffsetCommitResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetCommitResponseTopic {
  /** (versions 0-9) */
  name: string;
  /** (versions 10) */
  topicId: Uuid;
  /** (versions 0-10) */
  partitions: OffsetCommitResponsePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetCommitResponseTopic(): OffsetCommitResponseTopic {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetCommitResponsePartition {
  /** (versions 0-10) */
  partitionIndex: number;
  /** (versions 0-10) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetCommitResponsePartition(): OffsetCommitResponsePartition {
  return {
    partitionIndex: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const offsetCommitResponse: MessageCodec<OffsetCommitResponse> = {
  name: "OffsetCommitResponse",
  kind: "response",
  apiKey: 8,
  minVersion: 0,
  maxVersion: 10,
  firstFlexibleVersion: 8,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetCommitResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetCommitResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetCommitResponse)[] = [
  decodeOffsetCommitResponseV0, // 0
  decodeOffsetCommitResponseV0, // 1
  decodeOffsetCommitResponseV0, // 2
  decodeOffsetCommitResponseV3, // 3
  decodeOffsetCommitResponseV3, // 4
  decodeOffsetCommitResponseV3, // 5
  decodeOffsetCommitResponseV3, // 6
  decodeOffsetCommitResponseV3, // 7
  decodeOffsetCommitResponseV8, // 8
  decodeOffsetCommitResponseV8, // 9
  decodeOffsetCommitResponseV10, // 10
];

const encoders: readonly ((writer: Writer, value: OffsetCommitResponse, version: number) => void)[] = [
  encodeOffsetCommitResponseV0, // 0
  encodeOffsetCommitResponseV0, // 1
  encodeOffsetCommitResponseV0, // 2
  encodeOffsetCommitResponseV3, // 3
  encodeOffsetCommitResponseV3, // 4
  encodeOffsetCommitResponseV3, // 5
  encodeOffsetCommitResponseV3, // 6
  encodeOffsetCommitResponseV3, // 7
  encodeOffsetCommitResponseV8, // 8
  encodeOffsetCommitResponseV8, // 9
  encodeOffsetCommitResponseV10, // 10
];

/** Versions 0-2 of OffsetCommitResponse. */
function decodeOffsetCommitResponseV0(reader: Reader): OffsetCommitResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitResponseTopicV0(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitResponseV0(writer: Writer, value: OffsetCommitResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitResponseTopicV0(writer, topics[i] as OffsetCommitResponseTopic, version);
}

/** Versions 3-7 of OffsetCommitResponse. */
function decodeOffsetCommitResponseV3(reader: Reader): OffsetCommitResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitResponseTopicV0(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitResponseV3(writer: Writer, value: OffsetCommitResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitResponseTopicV0(writer, topics[i] as OffsetCommitResponseTopic, version);
}

/** Versions 8-9 of OffsetCommitResponse. */
function decodeOffsetCommitResponseV8(reader: Reader): OffsetCommitResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<OffsetCommitResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitResponseTopicV8(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitResponseV8(writer: Writer, value: OffsetCommitResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitResponseTopicV8(writer, topics[i] as OffsetCommitResponseTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetCommitResponse. */
function decodeOffsetCommitResponseV10(reader: Reader): OffsetCommitResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<OffsetCommitResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitResponseTopicV10(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitResponseV10(writer: Writer, value: OffsetCommitResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitResponseTopicV10(writer, topics[i] as OffsetCommitResponseTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-7 of OffsetCommitResponseTopic. */
function decodeOffsetCommitResponseTopicV0(reader: Reader): OffsetCommitResponseTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(6);
  const partitions = new Array<OffsetCommitResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitResponsePartitionV0(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitResponseTopicV0(writer: Writer, value: OffsetCommitResponseTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitResponseTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitResponsePartitionV0(writer, partitions[i] as OffsetCommitResponsePartition, version);
}

/** Versions 8-9 of OffsetCommitResponseTopic. */
function decodeOffsetCommitResponseTopicV8(reader: Reader): OffsetCommitResponseTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(7);
  const partitions = new Array<OffsetCommitResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitResponsePartitionV8(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitResponseTopicV8(writer: Writer, value: OffsetCommitResponseTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitResponsePartitionV8(writer, partitions[i] as OffsetCommitResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetCommitResponseTopic. */
function decodeOffsetCommitResponseTopicV10(reader: Reader): OffsetCommitResponseTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(7);
  const partitions = new Array<OffsetCommitResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitResponsePartitionV8(reader);
  return {
    name: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitResponseTopicV10(writer: Writer, value: OffsetCommitResponseTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitResponsePartitionV8(writer, partitions[i] as OffsetCommitResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-7 of OffsetCommitResponsePartition. */
function decodeOffsetCommitResponsePartitionV0(reader: Reader): OffsetCommitResponsePartition {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitResponsePartitionV0(writer: Writer, value: OffsetCommitResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitResponsePartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
}

/** Versions 8-10 of OffsetCommitResponsePartition. */
function decodeOffsetCommitResponsePartitionV8(reader: Reader): OffsetCommitResponsePartition {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitResponsePartitionV8(writer: Writer, value: OffsetCommitResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-fetch-response.ts";

export interface OffsetFetchResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 3-10) */
  throttleTimeMs: number;
  /** (versions 0-7) */
  topics: OffsetFetchResponseTopic[];
  /** (versions 2-7) */
  errorCode: number;
  /** (versions 8-10) */
  groups: OffsetFetchResponseGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchResponse(): OffsetFetchResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    errorCode: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetFetchResponseTopic {
  /** (versions 0-7) */
  name: string;
  /** (versions 0-7) */
  partitions: OffsetFetchResponsePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchResponseTopic(): OffsetFetchResponseTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetFetchResponsePartition {
  /** (versions 0-7) */
  partitionIndex: number;
  /** -1 when nothing is committed. (versions 0-7) */
  committedOffset: bigint;
  /** Epoch of the last record that was read, or -1. (versions 5-7) */
  committedLeaderEpoch: number;
  /** (versions 0-7) */
  metadata: string | null;
  /** (versions 0-7) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchResponsePartition(): OffsetFetchResponsePartition {
  return {
    partitionIndex: 0,
    committedOffset: 0n,
    committedLeaderEpoch: -1,
    metadata: "",
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export interface OffsetFetchResponseGroup {
  /** (versions 8-10) */
  groupId: string;
  /** (versions 8-10) */
  topics: OffsetFetchResponseTopics[];
  /** (versions 8-10) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchResponseGroup(): OffsetFetchResponseGroup {
  return {
    groupId: "",
    topics: [],
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export interface OffsetFetchResponseTopics {
  /** (versions 8-9) */
  name: string;
  /** (versions 10) */
  topicId: Uuid;
  /** (versions 8-10) */
  partitions: OffsetFetchResponsePartitions[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchResponseTopics(): OffsetFetchResponseTopics {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetFetchResponsePartitions {
  /** (versions 8-10) */
  partitionIndex: number;
  /** -1 when nothing is committed. (versions 8-10) */
  committedOffset: bigint;
  /** Epoch of the last record that was read, or -1. (versions 8-10) */
  committedLeaderEpoch: number;
  /** (versions 8-10) */
  metadata: string | null;
  /** (versions 8-10) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchResponsePartitions(): OffsetFetchResponsePartitions {
  return {
    partitionIndex: 0,
    committedOffset: 0n,
    committedLeaderEpoch: -1,
    metadata: "",
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const offsetFetchResponse: MessageCodec<OffsetFetchResponse> = {
  name: "OffsetFetchResponse",
  kind: "response",
  apiKey: 9,
  minVersion: 0,
  maxVersion: 10,
  firstFlexibleVersion: 6,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetFetchResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetFetchResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetFetchResponse)[] = [
  decodeOffsetFetchResponseV0, // 0
  decodeOffsetFetchResponseV0, // 1
  decodeOffsetFetchResponseV2, // 2
  decodeOffsetFetchResponseV3, // 3
  decodeOffsetFetchResponseV3, // 4
  decodeOffsetFetchResponseV5, // 5
  decodeOffsetFetchResponseV6, // 6
  decodeOffsetFetchResponseV6, // 7
  decodeOffsetFetchResponseV8, // 8
  decodeOffsetFetchResponseV8, // 9
  decodeOffsetFetchResponseV10, // 10
];

const encoders: readonly ((writer: Writer, value: OffsetFetchResponse, version: number) => void)[] = [
  encodeOffsetFetchResponseV0, // 0
  encodeOffsetFetchResponseV0, // 1
  encodeOffsetFetchResponseV2, // 2
  encodeOffsetFetchResponseV3, // 3
  encodeOffsetFetchResponseV3, // 4
  encodeOffsetFetchResponseV5, // 5
  encodeOffsetFetchResponseV6, // 6
  encodeOffsetFetchResponseV6, // 7
  encodeOffsetFetchResponseV8, // 8
  encodeOffsetFetchResponseV8, // 9
  encodeOffsetFetchResponseV10, // 10
];

/** Versions 0-1 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV0(reader: Reader): OffsetFetchResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetFetchResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicV0(reader);
  return {
    throttleTimeMs: 0,
    topics,
    errorCode: 0,
    groups: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponseV0(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.groups", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicV0(writer, topics[i] as OffsetFetchResponseTopic, version);
}

/** Version 2 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV2(reader: Reader): OffsetFetchResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetFetchResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicV0(reader);
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs: 0,
    topics,
    errorCode,
    groups: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponseV2(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.groups", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicV0(writer, topics[i] as OffsetFetchResponseTopic, version);
  writer.writeInt16(value.errorCode);
}

/** Versions 3-4 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV3(reader: Reader): OffsetFetchResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetFetchResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicV0(reader);
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    topics,
    errorCode,
    groups: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponseV3(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.groups", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicV0(writer, topics[i] as OffsetFetchResponseTopic, version);
  writer.writeInt16(value.errorCode);
}

/** Version 5 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV5(reader: Reader): OffsetFetchResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetFetchResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicV5(reader);
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    topics,
    errorCode,
    groups: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponseV5(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.groups", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicV5(writer, topics[i] as OffsetFetchResponseTopic, version);
  writer.writeInt16(value.errorCode);
}

/** Versions 6-7 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV6(reader: Reader): OffsetFetchResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<OffsetFetchResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicV6(reader);
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    topics,
    errorCode,
    groups: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseV6(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.groups", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicV6(writer, topics[i] as OffsetFetchResponseTopic);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 8-9 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV8(reader: Reader): OffsetFetchResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(5);
  const groups = new Array<OffsetFetchResponseGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeOffsetFetchResponseGroupV8(reader);
  return {
    throttleTimeMs,
    topics: [],
    errorCode: 0,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseV8(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.topics.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.topics", version);
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeOffsetFetchResponseGroupV8(writer, groups[i] as OffsetFetchResponseGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetFetchResponse. */
function decodeOffsetFetchResponseV10(reader: Reader): OffsetFetchResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(5);
  const groups = new Array<OffsetFetchResponseGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeOffsetFetchResponseGroupV10(reader);
  return {
    throttleTimeMs,
    topics: [],
    errorCode: 0,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseV10(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (value.topics.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponse.topics", version);
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeOffsetFetchResponseGroupV10(writer, groups[i] as OffsetFetchResponseGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of OffsetFetchResponseTopic. */
function decodeOffsetFetchResponseTopicV0(reader: Reader): OffsetFetchResponseTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(16);
  const partitions = new Array<OffsetFetchResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetFetchResponsePartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponseTopicV0(writer: Writer, value: OffsetFetchResponseTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponseTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetFetchResponsePartitionV0(writer, partitions[i] as OffsetFetchResponsePartition, version);
}

/** Version 5 of OffsetFetchResponseTopic. */
function decodeOffsetFetchResponseTopicV5(reader: Reader): OffsetFetchResponseTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(20);
  const partitions = new Array<OffsetFetchResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetFetchResponsePartitionV5(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponseTopicV5(writer: Writer, value: OffsetFetchResponseTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponseTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetFetchResponsePartitionV5(writer, partitions[i] as OffsetFetchResponsePartition, version);
}

/** Versions 6-7 of OffsetFetchResponseTopic. */
function decodeOffsetFetchResponseTopicV6(reader: Reader): OffsetFetchResponseTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(20);
  const partitions = new Array<OffsetFetchResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetFetchResponsePartitionV6(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseTopicV6(writer: Writer, value: OffsetFetchResponseTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetFetchResponsePartitionV6(writer, partitions[i] as OffsetFetchResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of OffsetFetchResponsePartition. */
function decodeOffsetFetchResponsePartitionV0(reader: Reader): OffsetFetchResponsePartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const metadata = reader.readNullableString();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch: -1,
    metadata,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponsePartitionV0(writer: Writer, value: OffsetFetchResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponsePartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeNullableString(value.metadata);
  writer.writeInt16(value.errorCode);
}

/** Version 5 of OffsetFetchResponsePartition. */
function decodeOffsetFetchResponsePartitionV5(reader: Reader): OffsetFetchResponsePartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const metadata = reader.readNullableString();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    metadata,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchResponsePartitionV5(writer: Writer, value: OffsetFetchResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchResponsePartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeNullableString(value.metadata);
  writer.writeInt16(value.errorCode);
}

/** Versions 6-7 of OffsetFetchResponsePartition. */
function decodeOffsetFetchResponsePartitionV6(reader: Reader): OffsetFetchResponsePartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const metadata = reader.readCompactNullableString();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    metadata,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponsePartitionV6(writer: Writer, value: OffsetFetchResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeCompactNullableString(value.metadata);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 8-9 of OffsetFetchResponseGroup. */
function decodeOffsetFetchResponseGroupV8(reader: Reader): OffsetFetchResponseGroup {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<OffsetFetchResponseTopics>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicsV8(reader);
  const errorCode = reader.readInt16();
  return {
    groupId,
    topics,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseGroupV8(writer: Writer, value: OffsetFetchResponseGroup): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicsV8(writer, topics[i] as OffsetFetchResponseTopics);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetFetchResponseGroup. */
function decodeOffsetFetchResponseGroupV10(reader: Reader): OffsetFetchResponseGroup {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<OffsetFetchResponseTopics>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchResponseTopicsV10(reader);
  const errorCode = reader.readInt16();
  return {
    groupId,
    topics,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseGroupV10(writer: Writer, value: OffsetFetchResponseGroup): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchResponseTopicsV10(writer, topics[i] as OffsetFetchResponseTopics);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 8-9 of OffsetFetchResponseTopics. */
function decodeOffsetFetchResponseTopicsV8(reader: Reader): OffsetFetchResponseTopics {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(20);
  const partitions = new Array<OffsetFetchResponsePartitions>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetFetchResponsePartitionsV8(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseTopicsV8(writer: Writer, value: OffsetFetchResponseTopics): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetFetchResponsePartitionsV8(writer, partitions[i] as OffsetFetchResponsePartitions);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetFetchResponseTopics. */
function decodeOffsetFetchResponseTopicsV10(reader: Reader): OffsetFetchResponseTopics {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(20);
  const partitions = new Array<OffsetFetchResponsePartitions>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetFetchResponsePartitionsV8(reader);
  return {
    name: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponseTopicsV10(writer: Writer, value: OffsetFetchResponseTopics): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetFetchResponsePartitionsV8(writer, partitions[i] as OffsetFetchResponsePartitions);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 8-10 of OffsetFetchResponsePartitions. */
function decodeOffsetFetchResponsePartitionsV8(reader: Reader): OffsetFetchResponsePartitions {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const metadata = reader.readCompactNullableString();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    metadata,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchResponsePartitionsV8(writer: Writer, value: OffsetFetchResponsePartitions): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeCompactNullableString(value.metadata);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

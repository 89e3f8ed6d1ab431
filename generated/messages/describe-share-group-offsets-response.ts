// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-share-group-offsets-response.ts";

export interface DescribeShareGroupOffsetsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  groups: DescribeShareGroupOffsetsResponseGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsResponse(): DescribeShareGroupOffsetsResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeShareGroupOffsetsResponseGroup {
  /** (versions 0-1) */
  groupId: string;
  /** (versions 0-1) */
  topics: DescribeShareGroupOffsetsResponseTopic[];
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsResponseGroup(): DescribeShareGroupOffsetsResponseGroup {
  return {
    groupId: "",
    topics: [],
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export interface DescribeShareGroupOffsetsResponseTopic {
  /** (versions 0-1) */
  topicName: string;
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: DescribeShareGroupOffsetsResponsePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsResponseTopic(): DescribeShareGroupOffsetsResponseTopic {
  return {
    topicName: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeShareGroupOffsetsResponsePartition {
  /** (versions 0-1) */
  partitionIndex: number;
  /** (versions 0-1) */
  startOffset: bigint;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0-1) */
  leaderEpoch: number;
  /** Records not yet delivered, or -1 (KIP-1226). (versions 1) */
  lag: bigint;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsResponsePartition(): DescribeShareGroupOffsetsResponsePartition {
  return {
    partitionIndex: 0,
    startOffset: 0n,
    leaderEpoch: 0,
    lag: -1n,
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const describeShareGroupOffsetsResponse: MessageCodec<DescribeShareGroupOffsetsResponse> = {
  name: "DescribeShareGroupOffsetsResponse",
  kind: "response",
  apiKey: 90,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeShareGroupOffsetsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeShareGroupOffsetsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeShareGroupOffsetsResponse)[] = [
  decodeDescribeShareGroupOffsetsResponseV0, // 0
  decodeDescribeShareGroupOffsetsResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: DescribeShareGroupOffsetsResponse, version: number) => void)[] = [
  encodeDescribeShareGroupOffsetsResponseV0, // 0
  encodeDescribeShareGroupOffsetsResponseV1, // 1
];

/** Version 0 of DescribeShareGroupOffsetsResponse. */
function decodeDescribeShareGroupOffsetsResponseV0(reader: Reader): DescribeShareGroupOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(6);
  const groups = new Array<DescribeShareGroupOffsetsResponseGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeShareGroupOffsetsResponseGroupV0(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponseV0(writer: Writer, value: DescribeShareGroupOffsetsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeShareGroupOffsetsResponseGroupV0(writer, groups[i] as DescribeShareGroupOffsetsResponseGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeShareGroupOffsetsResponse. */
function decodeDescribeShareGroupOffsetsResponseV1(reader: Reader): DescribeShareGroupOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(6);
  const groups = new Array<DescribeShareGroupOffsetsResponseGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeShareGroupOffsetsResponseGroupV1(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponseV1(writer: Writer, value: DescribeShareGroupOffsetsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeShareGroupOffsetsResponseGroupV1(writer, groups[i] as DescribeShareGroupOffsetsResponseGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeShareGroupOffsetsResponseGroup. */
function decodeDescribeShareGroupOffsetsResponseGroupV0(reader: Reader): DescribeShareGroupOffsetsResponseGroup {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(19);
  const topics = new Array<DescribeShareGroupOffsetsResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeShareGroupOffsetsResponseTopicV0(reader);
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    groupId,
    topics,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponseGroupV0(writer: Writer, value: DescribeShareGroupOffsetsResponseGroup): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeShareGroupOffsetsResponseTopicV0(writer, topics[i] as DescribeShareGroupOffsetsResponseTopic);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeShareGroupOffsetsResponseGroup. */
function decodeDescribeShareGroupOffsetsResponseGroupV1(reader: Reader): DescribeShareGroupOffsetsResponseGroup {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(19);
  const topics = new Array<DescribeShareGroupOffsetsResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeShareGroupOffsetsResponseTopicV1(reader);
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    groupId,
    topics,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponseGroupV1(writer: Writer, value: DescribeShareGroupOffsetsResponseGroup): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeShareGroupOffsetsResponseTopicV1(writer, topics[i] as DescribeShareGroupOffsetsResponseTopic);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeShareGroupOffsetsResponseTopic. */
function decodeDescribeShareGroupOffsetsResponseTopicV0(reader: Reader): DescribeShareGroupOffsetsResponseTopic {
  const topicName = reader.readCompactString();
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(20);
  const partitions = new Array<DescribeShareGroupOffsetsResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeShareGroupOffsetsResponsePartitionV0(reader);
  return {
    topicName,
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponseTopicV0(writer: Writer, value: DescribeShareGroupOffsetsResponseTopic): void {
  writer.writeCompactString(value.topicName);
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeShareGroupOffsetsResponsePartitionV0(writer, partitions[i] as DescribeShareGroupOffsetsResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeShareGroupOffsetsResponseTopic. */
function decodeDescribeShareGroupOffsetsResponseTopicV1(reader: Reader): DescribeShareGroupOffsetsResponseTopic {
  const topicName = reader.readCompactString();
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(28);
  const partitions = new Array<DescribeShareGroupOffsetsResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeShareGroupOffsetsResponsePartitionV1(reader);
  return {
    topicName,
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponseTopicV1(writer: Writer, value: DescribeShareGroupOffsetsResponseTopic): void {
  writer.writeCompactString(value.topicName);
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeShareGroupOffsetsResponsePartitionV1(writer, partitions[i] as DescribeShareGroupOffsetsResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeShareGroupOffsetsResponsePartition. */
function decodeDescribeShareGroupOffsetsResponsePartitionV0(reader: Reader): DescribeShareGroupOffsetsResponsePartition {
  const partitionIndex = reader.readInt32();
  const startOffset = reader.readInt64();
  const leaderEpoch = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partitionIndex,
    startOffset,
    leaderEpoch,
    lag: -1n,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponsePartitionV0(writer: Writer, value: DescribeShareGroupOffsetsResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.startOffset);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeShareGroupOffsetsResponsePartition. */
function decodeDescribeShareGroupOffsetsResponsePartitionV1(reader: Reader): DescribeShareGroupOffsetsResponsePartition {
  const partitionIndex = reader.readInt32();
  const startOffset = reader.readInt64();
  const leaderEpoch = reader.readInt32();
  const lag = reader.readInt64();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partitionIndex,
    startOffset,
    leaderEpoch,
    lag,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsResponsePartitionV1(writer: Writer, value: DescribeShareGroupOffsetsResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.startOffset);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.lag);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

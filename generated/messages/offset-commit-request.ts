// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-commit-request.ts";

export interface OffsetCommitRequest {
  /** (versions 0-10) */
  groupId: string;
  /** Generation of a classic group, epoch of a member since KIP-848, -1 without membership. (versions 1-10) */
  generationIdOrMemberEpoch: number;
  /** (versions 1-10) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 7-10) */
  groupInstanceId: string | null;
  /** -1 takes the broker's retention. (versions 2-4) */
  retentionTimeMs: bigint;
  /** (versions 0-10) */
  topics: OffsetCommitRequestTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetCommitRequest(): OffsetCommitRequest {
  return {
    groupId: "",
    generationIdOrMemberEpoch: -1,
    memberId: "",
    groupInstanceId: null,
    retentionTimeMs: -1n,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetCommitRequestTopic {
  /** (versions 0-9) */
  name: string;
  /** (versions 10) */
  topicId: Uuid;
  /** (versions 0-10) */
  partitions: OffsetCommitRequestPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetCommitRequestTopic(): OffsetCommitRequestTopic {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetCommitRequestPartition {
  /** (versions 0-10) */
  partitionIndex: number;
  /** (versions 0-10) */
  committedOffset: bigint;
  /** Epoch of the last record that was read, or -1. (versions 6-10) */
  committedLeaderEpoch: number;
  /** -1 takes the time of arrival. (versions 1) */
  commitTimestamp: bigint;
  /** (versions 0-10) */
  committedMetadata: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetCommitRequestPartition(): OffsetCommitRequestPartition {
  return {
    partitionIndex: 0,
    committedOffset: 0n,
    committedLeaderEpoch: -1,
    commitTimestamp: -1n,
    committedMetadata: "",
    unknownTaggedFields: [],
  };
}

export const offsetCommitRequest: MessageCodec<OffsetCommitRequest> = {
  name: "OffsetCommitRequest",
  kind: "request",
  apiKey: 8,
  minVersion: 0,
  maxVersion: 10,
  firstFlexibleVersion: 8,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetCommitRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetCommitRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetCommitRequest)[] = [
  decodeOffsetCommitRequestV0, // 0
  decodeOffsetCommitRequestV1, // 1
  decodeOffsetCommitRequestV2, // 2
  decodeOffsetCommitRequestV2, // 3
  decodeOffsetCommitRequestV2, // 4
  decodeOffsetCommitRequestV5, // 5
  decodeOffsetCommitRequestV6, // 6
  decodeOffsetCommitRequestV7, // 7
  decodeOffsetCommitRequestV8, // 8
  decodeOffsetCommitRequestV8, // 9
  decodeOffsetCommitRequestV10, // 10
];

const encoders: readonly ((writer: Writer, value: OffsetCommitRequest, version: number) => void)[] = [
  encodeOffsetCommitRequestV0, // 0
  encodeOffsetCommitRequestV1, // 1
  encodeOffsetCommitRequestV2, // 2
  encodeOffsetCommitRequestV2, // 3
  encodeOffsetCommitRequestV2, // 4
  encodeOffsetCommitRequestV5, // 5
  encodeOffsetCommitRequestV6, // 6
  encodeOffsetCommitRequestV7, // 7
  encodeOffsetCommitRequestV8, // 8
  encodeOffsetCommitRequestV8, // 9
  encodeOffsetCommitRequestV10, // 10
];

/** Version 0 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV0(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV0(reader);
  return {
    groupId,
    generationIdOrMemberEpoch: -1,
    memberId: "",
    groupInstanceId: null,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestV0(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("OffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV0(writer, topics[i] as OffsetCommitRequestTopic, version);
}

/** Version 1 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV1(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV1(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId: null,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestV1(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("OffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeString(value.memberId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV1(writer, topics[i] as OffsetCommitRequestTopic, version);
}

/** Versions 2-4 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV2(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readString();
  const retentionTimeMs = reader.readInt64();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV2(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId: null,
    retentionTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestV2(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("OffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeString(value.memberId);
  writer.writeInt64(value.retentionTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV2(writer, topics[i] as OffsetCommitRequestTopic, version);
}

/** Version 5 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV5(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV2(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId: null,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestV5(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("OffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeString(value.memberId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV2(writer, topics[i] as OffsetCommitRequestTopic, version);
}

/** Version 6 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV6(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV6(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId: null,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestV6(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("OffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeString(value.memberId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV6(writer, topics[i] as OffsetCommitRequestTopic, version);
}

/** Version 7 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV7(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV6(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestV7(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV6(writer, topics[i] as OffsetCommitRequestTopic, version);
}

/** Versions 8-9 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV8(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readCompactString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV8(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitRequestV8(writer: Writer, value: OffsetCommitRequest, version: number): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV8(writer, topics[i] as OffsetCommitRequestTopic, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetCommitRequest. */
function decodeOffsetCommitRequestV10(reader: Reader): OffsetCommitRequest {
  const groupId = reader.readCompactString();
  const generationIdOrMemberEpoch = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<OffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetCommitRequestTopicV10(reader);
  return {
    groupId,
    generationIdOrMemberEpoch,
    memberId,
    groupInstanceId,
    retentionTimeMs: -1n,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitRequestV10(writer: Writer, value: OffsetCommitRequest, version: number): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.generationIdOrMemberEpoch);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetCommitRequestTopicV10(writer, topics[i] as OffsetCommitRequestTopic, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of OffsetCommitRequestTopic. */
function decodeOffsetCommitRequestTopicV0(reader: Reader): OffsetCommitRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(14);
  const partitions = new Array<OffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitRequestPartitionV0(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestTopicV0(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitRequestPartitionV0(writer, partitions[i] as OffsetCommitRequestPartition, version);
}

/** Version 1 of OffsetCommitRequestTopic. */
function decodeOffsetCommitRequestTopicV1(reader: Reader): OffsetCommitRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(22);
  const partitions = new Array<OffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitRequestPartitionV1(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestTopicV1(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitRequestPartitionV1(writer, partitions[i] as OffsetCommitRequestPartition, version);
}

/** Versions 2-5 of OffsetCommitRequestTopic. */
function decodeOffsetCommitRequestTopicV2(reader: Reader): OffsetCommitRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(14);
  const partitions = new Array<OffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitRequestPartitionV2(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestTopicV2(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitRequestPartitionV2(writer, partitions[i] as OffsetCommitRequestPartition, version);
}

/** Versions 6-7 of OffsetCommitRequestTopic. */
function decodeOffsetCommitRequestTopicV6(reader: Reader): OffsetCommitRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(18);
  const partitions = new Array<OffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitRequestPartitionV6(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestTopicV6(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitRequestPartitionV6(writer, partitions[i] as OffsetCommitRequestPartition, version);
}

/** Versions 8-9 of OffsetCommitRequestTopic. */
function decodeOffsetCommitRequestTopicV8(reader: Reader): OffsetCommitRequestTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(18);
  const partitions = new Array<OffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitRequestPartitionV8(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitRequestTopicV8(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitRequestPartitionV8(writer, partitions[i] as OffsetCommitRequestPartition, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetCommitRequestTopic. */
function decodeOffsetCommitRequestTopicV10(reader: Reader): OffsetCommitRequestTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(18);
  const partitions = new Array<OffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetCommitRequestPartitionV8(reader);
  return {
    name: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitRequestTopicV10(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetCommitRequestPartitionV8(writer, partitions[i] as OffsetCommitRequestPartition, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of OffsetCommitRequestPartition. */
function decodeOffsetCommitRequestPartitionV0(reader: Reader): OffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedMetadata = reader.readNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch: -1,
    commitTimestamp: -1n,
    committedMetadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestPartitionV0(writer: Writer, value: OffsetCommitRequestPartition, version: number): void {
  if (value.commitTimestamp !== -1n) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.commitTimestamp", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeNullableString(value.committedMetadata);
}

/** Version 1 of OffsetCommitRequestPartition. */
function decodeOffsetCommitRequestPartitionV1(reader: Reader): OffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const commitTimestamp = reader.readInt64();
  const committedMetadata = reader.readNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch: -1,
    commitTimestamp,
    committedMetadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestPartitionV1(writer: Writer, value: OffsetCommitRequestPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt64(value.commitTimestamp);
  writer.writeNullableString(value.committedMetadata);
}

/** Versions 2-5 of OffsetCommitRequestPartition. */
function decodeOffsetCommitRequestPartitionV2(reader: Reader): OffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedMetadata = reader.readNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch: -1,
    commitTimestamp: -1n,
    committedMetadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestPartitionV2(writer: Writer, value: OffsetCommitRequestPartition, version: number): void {
  if (value.commitTimestamp !== -1n) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.commitTimestamp", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeNullableString(value.committedMetadata);
}

/** Versions 6-7 of OffsetCommitRequestPartition. */
function decodeOffsetCommitRequestPartitionV6(reader: Reader): OffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const committedMetadata = reader.readNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    commitTimestamp: -1n,
    committedMetadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetCommitRequestPartitionV6(writer: Writer, value: OffsetCommitRequestPartition, version: number): void {
  if (value.commitTimestamp !== -1n) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.commitTimestamp", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeNullableString(value.committedMetadata);
}

/** Versions 8-10 of OffsetCommitRequestPartition. */
function decodeOffsetCommitRequestPartitionV8(reader: Reader): OffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const committedMetadata = reader.readCompactNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    commitTimestamp: -1n,
    committedMetadata,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetCommitRequestPartitionV8(writer: Writer, value: OffsetCommitRequestPartition, version: number): void {
  if (value.commitTimestamp !== -1n) throw writer.fieldNotInVersion("OffsetCommitRequestPartition.commitTimestamp", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeCompactNullableString(value.committedMetadata);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

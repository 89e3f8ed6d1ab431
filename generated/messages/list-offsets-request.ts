// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-offsets-request.ts";

export interface ListOffsetsRequest {
  /** -1 from consumers. (versions 0-11) */
  replicaId: number;
  /** 0 reads uncommitted records too, 1 only committed ones (KIP-98). (versions 2-11) */
  isolationLevel: number;
  /** (versions 0-11) */
  topics: ListOffsetsRequestListOffsetsTopic[];
  /** How long to wait where the answer is in remote storage. (versions 10-11) */
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListOffsetsRequest(): ListOffsetsRequest {
  return {
    replicaId: 0,
    isolationLevel: 0,
    topics: [],
    timeoutMs: 0,
    unknownTaggedFields: [],
  };
}

export interface ListOffsetsRequestListOffsetsTopic {
  /** (versions 0-11) */
  name: string;
  /** (versions 0-11) */
  partitions: ListOffsetsRequestListOffsetsPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListOffsetsRequestListOffsetsTopic(): ListOffsetsRequestListOffsetsTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ListOffsetsRequestListOffsetsPartition {
  /** (versions 0-11) */
  partitionIndex: number;
  /** The epoch that the client knows, to be fenced if it is old (KIP-320), or -1. (versions 4-11) */
  currentLeaderEpoch: number;
  /** Milliseconds; or -1 latest, -2 earliest, -3 the record with the highest timestamp, -4 earliest local, -5 last tiered, -6 earliest pending upload. (versions 0-11) */
  timestamp: bigint;
  /** How many segment starts to list. (versions 0) */
  maxNumOffsets: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListOffsetsRequestListOffsetsPartition(): ListOffsetsRequestListOffsetsPartition {
  return {
    partitionIndex: 0,
    currentLeaderEpoch: -1,
    timestamp: 0n,
    maxNumOffsets: 1,
    unknownTaggedFields: [],
  };
}

export const listOffsetsRequest: MessageCodec<ListOffsetsRequest> = {
  name: "ListOffsetsRequest",
  kind: "request",
  apiKey: 2,
  minVersion: 0,
  maxVersion: 11,
  firstFlexibleVersion: 6,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListOffsetsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListOffsetsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListOffsetsRequest)[] = [
  decodeListOffsetsRequestV0, // 0
  decodeListOffsetsRequestV1, // 1
  decodeListOffsetsRequestV2, // 2
  decodeListOffsetsRequestV2, // 3
  decodeListOffsetsRequestV4, // 4
  decodeListOffsetsRequestV4, // 5
  decodeListOffsetsRequestV6, // 6
  decodeListOffsetsRequestV6, // 7
  decodeListOffsetsRequestV6, // 8
  decodeListOffsetsRequestV6, // 9
  decodeListOffsetsRequestV10, // 10
  decodeListOffsetsRequestV10, // 11
];

const encoders: readonly ((writer: Writer, value: ListOffsetsRequest, version: number) => void)[] = [
  encodeListOffsetsRequestV0, // 0
  encodeListOffsetsRequestV1, // 1
  encodeListOffsetsRequestV2, // 2
  encodeListOffsetsRequestV2, // 3
  encodeListOffsetsRequestV4, // 4
  encodeListOffsetsRequestV4, // 5
  encodeListOffsetsRequestV6, // 6
  encodeListOffsetsRequestV6, // 7
  encodeListOffsetsRequestV6, // 8
  encodeListOffsetsRequestV6, // 9
  encodeListOffsetsRequestV10, // 10
  encodeListOffsetsRequestV10, // 11
];

/** Version 0 of ListOffsetsRequest. */
function decodeListOffsetsRequestV0(reader: Reader): ListOffsetsRequest {
  const replicaId = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsRequestListOffsetsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsRequestListOffsetsTopicV0(reader);
  return {
    replicaId,
    isolationLevel: 0,
    topics,
    timeoutMs: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestV0(writer: Writer, value: ListOffsetsRequest, version: number): void {
  if (value.isolationLevel !== 0) throw writer.fieldNotInVersion("ListOffsetsRequest.isolationLevel", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsRequestListOffsetsTopicV0(writer, topics[i] as ListOffsetsRequestListOffsetsTopic, version);
}

/** Version 1 of ListOffsetsRequest. */
function decodeListOffsetsRequestV1(reader: Reader): ListOffsetsRequest {
  const replicaId = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsRequestListOffsetsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsRequestListOffsetsTopicV1(reader);
  return {
    replicaId,
    isolationLevel: 0,
    topics,
    timeoutMs: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestV1(writer: Writer, value: ListOffsetsRequest, version: number): void {
  if (value.isolationLevel !== 0) throw writer.fieldNotInVersion("ListOffsetsRequest.isolationLevel", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsRequestListOffsetsTopicV1(writer, topics[i] as ListOffsetsRequestListOffsetsTopic, version);
}

/** Versions 2-3 of ListOffsetsRequest. */
function decodeListOffsetsRequestV2(reader: Reader): ListOffsetsRequest {
  const replicaId = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsRequestListOffsetsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsRequestListOffsetsTopicV1(reader);
  return {
    replicaId,
    isolationLevel,
    topics,
    timeoutMs: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestV2(writer: Writer, value: ListOffsetsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt8(value.isolationLevel);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsRequestListOffsetsTopicV1(writer, topics[i] as ListOffsetsRequestListOffsetsTopic, version);
}

/** Versions 4-5 of ListOffsetsRequest. */
function decodeListOffsetsRequestV4(reader: Reader): ListOffsetsRequest {
  const replicaId = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<ListOffsetsRequestListOffsetsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsRequestListOffsetsTopicV4(reader);
  return {
    replicaId,
    isolationLevel,
    topics,
    timeoutMs: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestV4(writer: Writer, value: ListOffsetsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt8(value.isolationLevel);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsRequestListOffsetsTopicV4(writer, topics[i] as ListOffsetsRequestListOffsetsTopic, version);
}

/** Versions 6-9 of ListOffsetsRequest. */
function decodeListOffsetsRequestV6(reader: Reader): ListOffsetsRequest {
  const replicaId = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<ListOffsetsRequestListOffsetsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsRequestListOffsetsTopicV6(reader);
  return {
    replicaId,
    isolationLevel,
    topics,
    timeoutMs: 0,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsRequestV6(writer: Writer, value: ListOffsetsRequest, version: number): void {
  writer.writeInt32(value.replicaId);
  writer.writeInt8(value.isolationLevel);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsRequestListOffsetsTopicV6(writer, topics[i] as ListOffsetsRequestListOffsetsTopic, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-11 of ListOffsetsRequest. */
function decodeListOffsetsRequestV10(reader: Reader): ListOffsetsRequest {
  const replicaId = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<ListOffsetsRequestListOffsetsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListOffsetsRequestListOffsetsTopicV6(reader);
  const timeoutMs = reader.readInt32();
  return {
    replicaId,
    isolationLevel,
    topics,
    timeoutMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsRequestV10(writer: Writer, value: ListOffsetsRequest, version: number): void {
  writer.writeInt32(value.replicaId);
  writer.writeInt8(value.isolationLevel);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListOffsetsRequestListOffsetsTopicV6(writer, topics[i] as ListOffsetsRequestListOffsetsTopic, version);
  writer.writeInt32(value.timeoutMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ListOffsetsTopic. */
function decodeListOffsetsRequestListOffsetsTopicV0(reader: Reader): ListOffsetsRequestListOffsetsTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(16);
  const partitions = new Array<ListOffsetsRequestListOffsetsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsRequestListOffsetsPartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestListOffsetsTopicV0(writer: Writer, value: ListOffsetsRequestListOffsetsTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsRequestListOffsetsPartitionV0(writer, partitions[i] as ListOffsetsRequestListOffsetsPartition, version);
}

/** Versions 1-3 of ListOffsetsTopic. */
function decodeListOffsetsRequestListOffsetsTopicV1(reader: Reader): ListOffsetsRequestListOffsetsTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(12);
  const partitions = new Array<ListOffsetsRequestListOffsetsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsRequestListOffsetsPartitionV1(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestListOffsetsTopicV1(writer: Writer, value: ListOffsetsRequestListOffsetsTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsRequestListOffsetsPartitionV1(writer, partitions[i] as ListOffsetsRequestListOffsetsPartition, version);
}

/** Versions 4-5 of ListOffsetsTopic. */
function decodeListOffsetsRequestListOffsetsTopicV4(reader: Reader): ListOffsetsRequestListOffsetsTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(16);
  const partitions = new Array<ListOffsetsRequestListOffsetsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsRequestListOffsetsPartitionV4(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestListOffsetsTopicV4(writer: Writer, value: ListOffsetsRequestListOffsetsTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsRequestListOffsetsPartitionV4(writer, partitions[i] as ListOffsetsRequestListOffsetsPartition, version);
}

/** Versions 6-11 of ListOffsetsTopic. */
function decodeListOffsetsRequestListOffsetsTopicV6(reader: Reader): ListOffsetsRequestListOffsetsTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(17);
  const partitions = new Array<ListOffsetsRequestListOffsetsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListOffsetsRequestListOffsetsPartitionV6(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsRequestListOffsetsTopicV6(writer: Writer, value: ListOffsetsRequestListOffsetsTopic, version: number): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListOffsetsRequestListOffsetsPartitionV6(writer, partitions[i] as ListOffsetsRequestListOffsetsPartition, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ListOffsetsPartition. */
function decodeListOffsetsRequestListOffsetsPartitionV0(reader: Reader): ListOffsetsRequestListOffsetsPartition {
  const partitionIndex = reader.readInt32();
  const timestamp = reader.readInt64();
  const maxNumOffsets = reader.readInt32();
  return {
    partitionIndex,
    currentLeaderEpoch: -1,
    timestamp,
    maxNumOffsets,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestListOffsetsPartitionV0(writer: Writer, value: ListOffsetsRequestListOffsetsPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.timestamp);
  writer.writeInt32(value.maxNumOffsets);
}

/** Versions 1-3 of ListOffsetsPartition. */
function decodeListOffsetsRequestListOffsetsPartitionV1(reader: Reader): ListOffsetsRequestListOffsetsPartition {
  const partitionIndex = reader.readInt32();
  const timestamp = reader.readInt64();
  return {
    partitionIndex,
    currentLeaderEpoch: -1,
    timestamp,
    maxNumOffsets: 1,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestListOffsetsPartitionV1(writer: Writer, value: ListOffsetsRequestListOffsetsPartition, version: number): void {
  if (value.maxNumOffsets !== 1) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsPartition.maxNumOffsets", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.timestamp);
}

/** Versions 4-5 of ListOffsetsPartition. */
function decodeListOffsetsRequestListOffsetsPartitionV4(reader: Reader): ListOffsetsRequestListOffsetsPartition {
  const partitionIndex = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const timestamp = reader.readInt64();
  return {
    partitionIndex,
    currentLeaderEpoch,
    timestamp,
    maxNumOffsets: 1,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListOffsetsRequestListOffsetsPartitionV4(writer: Writer, value: ListOffsetsRequestListOffsetsPartition, version: number): void {
  if (value.maxNumOffsets !== 1) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsPartition.maxNumOffsets", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt64(value.timestamp);
}

/** Versions 6-11 of ListOffsetsPartition. */
function decodeListOffsetsRequestListOffsetsPartitionV6(reader: Reader): ListOffsetsRequestListOffsetsPartition {
  const partitionIndex = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const timestamp = reader.readInt64();
  return {
    partitionIndex,
    currentLeaderEpoch,
    timestamp,
    maxNumOffsets: 1,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListOffsetsRequestListOffsetsPartitionV6(writer: Writer, value: ListOffsetsRequestListOffsetsPartition, version: number): void {
  if (value.maxNumOffsets !== 1) throw writer.fieldNotInVersion("ListOffsetsRequestListOffsetsPartition.maxNumOffsets", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt64(value.timestamp);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

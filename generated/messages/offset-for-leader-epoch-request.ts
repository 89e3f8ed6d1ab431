// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-for-leader-epoch-request.ts";

export interface OffsetForLeaderEpochRequest {
  /** -1 from consumers, -2 from debugging tools. (versions 3-4) */
  replicaId: number;
  /** (versions 0-4) */
  topics: OffsetForLeaderEpochRequestOffsetForLeaderTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetForLeaderEpochRequest(): OffsetForLeaderEpochRequest {
  return {
    replicaId: -2,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  /** (versions 0-4) */
  topic: string;
  /** (versions 0-4) */
  partitions: OffsetForLeaderEpochRequestOffsetForLeaderPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetForLeaderEpochRequestOffsetForLeaderTopic(): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  return {
    topic: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  /** (versions 0-4) */
  partition: number;
  /** The epoch that the client knows, to be fenced if it is old (KIP-320), or -1. (versions 2-4) */
  currentLeaderEpoch: number;
  /** The epoch whose end is asked for. (versions 0-4) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetForLeaderEpochRequestOffsetForLeaderPartition(): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  return {
    partition: 0,
    currentLeaderEpoch: -1,
    leaderEpoch: 0,
    unknownTaggedFields: [],
  };
}

export const offsetForLeaderEpochRequest: MessageCodec<OffsetForLeaderEpochRequest> = {
  name: "OffsetForLeaderEpochRequest",
  kind: "request",
  apiKey: 23,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetForLeaderEpochRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetForLeaderEpochRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetForLeaderEpochRequest)[] = [
  decodeOffsetForLeaderEpochRequestV0, // 0
  decodeOffsetForLeaderEpochRequestV0, // 1
  decodeOffsetForLeaderEpochRequestV2, // 2
  decodeOffsetForLeaderEpochRequestV3, // 3
  decodeOffsetForLeaderEpochRequestV4, // 4
];

const encoders: readonly ((writer: Writer, value: OffsetForLeaderEpochRequest, version: number) => void)[] = [
  encodeOffsetForLeaderEpochRequestV0, // 0
  encodeOffsetForLeaderEpochRequestV0, // 1
  encodeOffsetForLeaderEpochRequestV2, // 2
  encodeOffsetForLeaderEpochRequestV3, // 3
  encodeOffsetForLeaderEpochRequestV4, // 4
];

/** Versions 0-1 of OffsetForLeaderEpochRequest. */
function decodeOffsetForLeaderEpochRequestV0(reader: Reader): OffsetForLeaderEpochRequest {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetForLeaderEpochRequestOffsetForLeaderTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV0(reader);
  return {
    replicaId: -2,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestV0(writer: Writer, value: OffsetForLeaderEpochRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV0(writer, topics[i] as OffsetForLeaderEpochRequestOffsetForLeaderTopic, version);
}

/** Version 2 of OffsetForLeaderEpochRequest. */
function decodeOffsetForLeaderEpochRequestV2(reader: Reader): OffsetForLeaderEpochRequest {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetForLeaderEpochRequestOffsetForLeaderTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV2(reader);
  return {
    replicaId: -2,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestV2(writer: Writer, value: OffsetForLeaderEpochRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV2(writer, topics[i] as OffsetForLeaderEpochRequestOffsetForLeaderTopic, version);
}

/** Version 3 of OffsetForLeaderEpochRequest. */
function decodeOffsetForLeaderEpochRequestV3(reader: Reader): OffsetForLeaderEpochRequest {
  const replicaId = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetForLeaderEpochRequestOffsetForLeaderTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV2(reader);
  return {
    replicaId,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestV3(writer: Writer, value: OffsetForLeaderEpochRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV2(writer, topics[i] as OffsetForLeaderEpochRequestOffsetForLeaderTopic, version);
}

/** Version 4 of OffsetForLeaderEpochRequest. */
function decodeOffsetForLeaderEpochRequestV4(reader: Reader): OffsetForLeaderEpochRequest {
  const replicaId = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<OffsetForLeaderEpochRequestOffsetForLeaderTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV4(reader);
  return {
    replicaId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetForLeaderEpochRequestV4(writer: Writer, value: OffsetForLeaderEpochRequest): void {
  writer.writeInt32(value.replicaId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV4(writer, topics[i] as OffsetForLeaderEpochRequestOffsetForLeaderTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of OffsetForLeaderTopic. */
function decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV0(reader: Reader): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(8);
  const partitions = new Array<OffsetForLeaderEpochRequestOffsetForLeaderPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV0(reader);
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV0(writer: Writer, value: OffsetForLeaderEpochRequestOffsetForLeaderTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequestOffsetForLeaderTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV0(writer, partitions[i] as OffsetForLeaderEpochRequestOffsetForLeaderPartition, version);
}

/** Versions 2-3 of OffsetForLeaderTopic. */
function decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV2(reader: Reader): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(12);
  const partitions = new Array<OffsetForLeaderEpochRequestOffsetForLeaderPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV2(reader);
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV2(writer: Writer, value: OffsetForLeaderEpochRequestOffsetForLeaderTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequestOffsetForLeaderTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV2(writer, partitions[i] as OffsetForLeaderEpochRequestOffsetForLeaderPartition, version);
}

/** Version 4 of OffsetForLeaderTopic. */
function decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV4(reader: Reader): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(13);
  const partitions = new Array<OffsetForLeaderEpochRequestOffsetForLeaderPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV4(reader);
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicV4(writer: Writer, value: OffsetForLeaderEpochRequestOffsetForLeaderTopic): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV4(writer, partitions[i] as OffsetForLeaderEpochRequestOffsetForLeaderPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of OffsetForLeaderPartition. */
function decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV0(reader: Reader): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  const partition = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch: -1,
    leaderEpoch,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV0(writer: Writer, value: OffsetForLeaderEpochRequestOffsetForLeaderPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequestOffsetForLeaderPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partition);
  writer.writeInt32(value.leaderEpoch);
}

/** Versions 2-3 of OffsetForLeaderPartition. */
function decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV2(reader: Reader): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  const partition = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch,
    leaderEpoch,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV2(writer: Writer, value: OffsetForLeaderEpochRequestOffsetForLeaderPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochRequestOffsetForLeaderPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partition);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt32(value.leaderEpoch);
}

/** Version 4 of OffsetForLeaderPartition. */
function decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV4(reader: Reader): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  const partition = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionV4(writer: Writer, value: OffsetForLeaderEpochRequestOffsetForLeaderPartition): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

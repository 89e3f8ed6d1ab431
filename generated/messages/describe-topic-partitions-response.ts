// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-topic-partitions-response.ts";

export interface DescribeTopicPartitionsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  topics: DescribeTopicPartitionsResponseTopic[];
  /** Null when this was all. (versions 0) */
  nextCursor: DescribeTopicPartitionsResponseCursor | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsResponse(): DescribeTopicPartitionsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    nextCursor: null,
    unknownTaggedFields: [],
  };
}

export interface DescribeTopicPartitionsResponseTopic {
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  name: string | null;
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  isInternal: boolean;
  /** (versions 0) */
  partitions: DescribeTopicPartitionsResponsePartition[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 0) */
  topicAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsResponseTopic(): DescribeTopicPartitionsResponseTopic {
  return {
    errorCode: 0,
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal: false,
    partitions: [],
    topicAuthorizedOperations: -2147483648,
    unknownTaggedFields: [],
  };
}

export interface DescribeTopicPartitionsResponsePartition {
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  partitionIndex: number;
  /** (versions 0) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0) */
  leaderEpoch: number;
  /** (versions 0) */
  replicaNodes: number[];
  /** (versions 0) */
  isrNodes: number[];
  /** Out of sync, yet safe to elect (KIP-966). (versions 0) */
  eligibleLeaderReplicas: number[] | null;
  /** The last replicas that were eligible. (versions 0) */
  lastKnownElr: number[] | null;
  /** (versions 0) */
  offlineReplicas: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsResponsePartition(): DescribeTopicPartitionsResponsePartition {
  return {
    errorCode: 0,
    partitionIndex: 0,
    leaderId: 0,
    leaderEpoch: -1,
    replicaNodes: [],
    isrNodes: [],
    eligibleLeaderReplicas: null,
    lastKnownElr: null,
    offlineReplicas: [],
    unknownTaggedFields: [],
  };
}

/** Null when this was all. */
export interface DescribeTopicPartitionsResponseCursor {
  /** (versions 0) */
  topicName: string;
  /** (versions 0) */
  partitionIndex: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsResponseCursor(): DescribeTopicPartitionsResponseCursor {
  return {
    topicName: "",
    partitionIndex: 0,
    unknownTaggedFields: [],
  };
}

export const describeTopicPartitionsResponse: MessageCodec<DescribeTopicPartitionsResponse> = {
  name: "DescribeTopicPartitionsResponse",
  kind: "response",
  apiKey: 75,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeTopicPartitionsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeTopicPartitionsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeTopicPartitionsResponse)[] = [
  decodeDescribeTopicPartitionsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeTopicPartitionsResponse, version: number) => void)[] = [
  encodeDescribeTopicPartitionsResponseV0, // 0
];

/** Version 0 of DescribeTopicPartitionsResponse. */
function decodeDescribeTopicPartitionsResponseV0(reader: Reader): DescribeTopicPartitionsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(26);
  const topics = new Array<DescribeTopicPartitionsResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeTopicPartitionsResponseTopicV0(reader);
  const nextCursor = reader.readStructPresence() ? decodeDescribeTopicPartitionsResponseCursorV0(reader) : null;
  return {
    throttleTimeMs,
    topics,
    nextCursor,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsResponseV0(writer: Writer, value: DescribeTopicPartitionsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeTopicPartitionsResponseTopicV0(writer, topics[i] as DescribeTopicPartitionsResponseTopic);
  const nextCursor = value.nextCursor;
  writer.writeStructPresence(nextCursor !== null);
  if (nextCursor !== null) encodeDescribeTopicPartitionsResponseCursorV0(writer, nextCursor);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeTopicPartitionsResponseTopic. */
function decodeDescribeTopicPartitionsResponseTopicV0(reader: Reader): DescribeTopicPartitionsResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readCompactNullableString();
  const topicId = reader.readUuid();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readCompactArrayLength(20);
  const partitions = new Array<DescribeTopicPartitionsResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeTopicPartitionsResponsePartitionV0(reader);
  const topicAuthorizedOperations = reader.readInt32();
  return {
    errorCode,
    name,
    topicId,
    isInternal,
    partitions,
    topicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsResponseTopicV0(writer: Writer, value: DescribeTopicPartitionsResponseTopic): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.name);
  writer.writeUuid(value.topicId);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeTopicPartitionsResponsePartitionV0(writer, partitions[i] as DescribeTopicPartitionsResponsePartition);
  writer.writeInt32(value.topicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeTopicPartitionsResponsePartition. */
function decodeDescribeTopicPartitionsResponsePartitionV0(reader: Reader): DescribeTopicPartitionsResponsePartition {
  const errorCode = reader.readInt16();
  const partitionIndex = reader.readInt32();
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const replicaNodesCount = reader.readCompactArrayLength(4);
  const replicaNodes = new Array<number>(replicaNodesCount);
  for (let i = 0; i < replicaNodesCount; i++) replicaNodes[i] = reader.readInt32();
  const isrNodesCount = reader.readCompactArrayLength(4);
  const isrNodes = new Array<number>(isrNodesCount);
  for (let i = 0; i < isrNodesCount; i++) isrNodes[i] = reader.readInt32();
  const eligibleLeaderReplicasCount = reader.readCompactNullableArrayLength(4);
  const eligibleLeaderReplicas = eligibleLeaderReplicasCount < 0 ? null : new Array<number>(eligibleLeaderReplicasCount);
  if (eligibleLeaderReplicas !== null) {
    for (let i = 0; i < eligibleLeaderReplicasCount; i++) eligibleLeaderReplicas[i] = reader.readInt32();
  }
  const lastKnownElrCount = reader.readCompactNullableArrayLength(4);
  const lastKnownElr = lastKnownElrCount < 0 ? null : new Array<number>(lastKnownElrCount);
  if (lastKnownElr !== null) {
    for (let i = 0; i < lastKnownElrCount; i++) lastKnownElr[i] = reader.readInt32();
  }
  const offlineReplicasCount = reader.readCompactArrayLength(4);
  const offlineReplicas = new Array<number>(offlineReplicasCount);
  for (let i = 0; i < offlineReplicasCount; i++) offlineReplicas[i] = reader.readInt32();
  return {
    errorCode,
    partitionIndex,
    leaderId,
    leaderEpoch,
    replicaNodes,
    isrNodes,
    eligibleLeaderReplicas,
    lastKnownElr,
    offlineReplicas,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsResponsePartitionV0(writer: Writer, value: DescribeTopicPartitionsResponsePartition): void {
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  const replicaNodes = value.replicaNodes;
  writer.writeCompactArrayLength(replicaNodes.length);
  for (let i = 0; i < replicaNodes.length; i++) writer.writeInt32(replicaNodes[i] as number);
  const isrNodes = value.isrNodes;
  writer.writeCompactArrayLength(isrNodes.length);
  for (let i = 0; i < isrNodes.length; i++) writer.writeInt32(isrNodes[i] as number);
  const eligibleLeaderReplicas = value.eligibleLeaderReplicas;
  writer.writeCompactArrayLength(eligibleLeaderReplicas === null ? -1 : eligibleLeaderReplicas.length);
  if (eligibleLeaderReplicas !== null) {
    for (let i = 0; i < eligibleLeaderReplicas.length; i++) writer.writeInt32(eligibleLeaderReplicas[i] as number);
  }
  const lastKnownElr = value.lastKnownElr;
  writer.writeCompactArrayLength(lastKnownElr === null ? -1 : lastKnownElr.length);
  if (lastKnownElr !== null) {
    for (let i = 0; i < lastKnownElr.length; i++) writer.writeInt32(lastKnownElr[i] as number);
  }
  const offlineReplicas = value.offlineReplicas;
  writer.writeCompactArrayLength(offlineReplicas.length);
  for (let i = 0; i < offlineReplicas.length; i++) writer.writeInt32(offlineReplicas[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Cursor. */
function decodeDescribeTopicPartitionsResponseCursorV0(reader: Reader): DescribeTopicPartitionsResponseCursor {
  const topicName = reader.readCompactString();
  const partitionIndex = reader.readInt32();
  return {
    topicName,
    partitionIndex,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsResponseCursorV0(writer: Writer, value: DescribeTopicPartitionsResponseCursor): void {
  writer.writeCompactString(value.topicName);
  writer.writeInt32(value.partitionIndex);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

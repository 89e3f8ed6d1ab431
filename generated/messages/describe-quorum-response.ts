// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-quorum-response.ts";

export interface DescribeQuorumResponse {
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 2) */
  errorMessage: string | null;
  /** (versions 0-2) */
  topics: DescribeQuorumResponseTopicData[];
  /** (versions 2) */
  nodes: DescribeQuorumResponseNode[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumResponse(): DescribeQuorumResponse {
  return {
    errorCode: 0,
    errorMessage: "",
    topics: [],
    nodes: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumResponseTopicData {
  /** (versions 0-2) */
  topicName: string;
  /** (versions 0-2) */
  partitions: DescribeQuorumResponsePartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumResponseTopicData(): DescribeQuorumResponseTopicData {
  return {
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumResponsePartitionData {
  /** (versions 0-2) */
  partitionIndex: number;
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 2) */
  errorMessage: string | null;
  /** (versions 0-2) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0-2) */
  leaderEpoch: number;
  /** (versions 0-2) */
  highWatermark: bigint;
  /** (versions 0-2) */
  currentVoters: DescribeQuorumResponseReplicaState[];
  /** (versions 0-2) */
  observers: DescribeQuorumResponseReplicaState[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumResponsePartitionData(): DescribeQuorumResponsePartitionData {
  return {
    partitionIndex: 0,
    errorCode: 0,
    errorMessage: "",
    leaderId: 0,
    leaderEpoch: 0,
    highWatermark: 0n,
    currentVoters: [],
    observers: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumResponseReplicaState {
  /** (versions 0-2) */
  replicaId: number;
  /** (versions 2) */
  replicaDirectoryId: Uuid;
  /** (versions 0-2) */
  logEndOffset: bigint;
  /** (versions 1-2) */
  lastFetchTimestamp: bigint;
  /** (versions 1-2) */
  lastCaughtUpTimestamp: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumResponseReplicaState(): DescribeQuorumResponseReplicaState {
  return {
    replicaId: 0,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    logEndOffset: 0n,
    lastFetchTimestamp: -1n,
    lastCaughtUpTimestamp: -1n,
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumResponseNode {
  /** (versions 2) */
  nodeId: number;
  /** (versions 2) */
  listeners: DescribeQuorumResponseListener[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumResponseNode(): DescribeQuorumResponseNode {
  return {
    nodeId: 0,
    listeners: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumResponseListener {
  /** (versions 2) */
  name: string;
  /** (versions 2) */
  host: string;
  /** (versions 2) */
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumResponseListener(): DescribeQuorumResponseListener {
  return {
    name: "",
    host: "",
    port: 0,
    unknownTaggedFields: [],
  };
}

export const describeQuorumResponse: MessageCodec<DescribeQuorumResponse> = {
  name: "DescribeQuorumResponse",
  kind: "response",
  apiKey: 55,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeQuorumResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeQuorumResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeQuorumResponse)[] = [
  decodeDescribeQuorumResponseV0, // 0
  decodeDescribeQuorumResponseV1, // 1
  decodeDescribeQuorumResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: DescribeQuorumResponse, version: number) => void)[] = [
  encodeDescribeQuorumResponseV0, // 0
  encodeDescribeQuorumResponseV1, // 1
  encodeDescribeQuorumResponseV2, // 2
];

/** Version 0 of DescribeQuorumResponse. */
function decodeDescribeQuorumResponseV0(reader: Reader): DescribeQuorumResponse {
  const errorCode = reader.readInt16();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeQuorumResponseTopicData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeQuorumResponseTopicDataV0(reader);
  return {
    errorCode,
    errorMessage: "",
    topics,
    nodes: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseV0(writer: Writer, value: DescribeQuorumResponse, version: number): void {
  if (value.nodes.length !== 0) throw writer.fieldNotInVersion("DescribeQuorumResponse.nodes", version);
  writer.writeInt16(value.errorCode);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeQuorumResponseTopicDataV0(writer, topics[i] as DescribeQuorumResponseTopicData, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeQuorumResponse. */
function decodeDescribeQuorumResponseV1(reader: Reader): DescribeQuorumResponse {
  const errorCode = reader.readInt16();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeQuorumResponseTopicData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeQuorumResponseTopicDataV1(reader);
  return {
    errorCode,
    errorMessage: "",
    topics,
    nodes: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseV1(writer: Writer, value: DescribeQuorumResponse, version: number): void {
  if (value.nodes.length !== 0) throw writer.fieldNotInVersion("DescribeQuorumResponse.nodes", version);
  writer.writeInt16(value.errorCode);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeQuorumResponseTopicDataV1(writer, topics[i] as DescribeQuorumResponseTopicData, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of DescribeQuorumResponse. */
function decodeDescribeQuorumResponseV2(reader: Reader): DescribeQuorumResponse {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeQuorumResponseTopicData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeQuorumResponseTopicDataV2(reader);
  const nodesCount = reader.readCompactArrayLength(6);
  const nodes = new Array<DescribeQuorumResponseNode>(nodesCount);
  for (let i = 0; i < nodesCount; i++) nodes[i] = decodeDescribeQuorumResponseNodeV2(reader);
  return {
    errorCode,
    errorMessage,
    topics,
    nodes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseV2(writer: Writer, value: DescribeQuorumResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeQuorumResponseTopicDataV2(writer, topics[i] as DescribeQuorumResponseTopicData);
  const nodes = value.nodes;
  writer.writeCompactArrayLength(nodes.length);
  for (let i = 0; i < nodes.length; i++) encodeDescribeQuorumResponseNodeV2(writer, nodes[i] as DescribeQuorumResponseNode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicData. */
function decodeDescribeQuorumResponseTopicDataV0(reader: Reader): DescribeQuorumResponseTopicData {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(25);
  const partitions = new Array<DescribeQuorumResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeQuorumResponsePartitionDataV0(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseTopicDataV0(writer: Writer, value: DescribeQuorumResponseTopicData, version: number): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeQuorumResponsePartitionDataV0(writer, partitions[i] as DescribeQuorumResponsePartitionData, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of TopicData. */
function decodeDescribeQuorumResponseTopicDataV1(reader: Reader): DescribeQuorumResponseTopicData {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(25);
  const partitions = new Array<DescribeQuorumResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeQuorumResponsePartitionDataV1(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseTopicDataV1(writer: Writer, value: DescribeQuorumResponseTopicData, version: number): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeQuorumResponsePartitionDataV1(writer, partitions[i] as DescribeQuorumResponsePartitionData, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of TopicData. */
function decodeDescribeQuorumResponseTopicDataV2(reader: Reader): DescribeQuorumResponseTopicData {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(26);
  const partitions = new Array<DescribeQuorumResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeQuorumResponsePartitionDataV2(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseTopicDataV2(writer: Writer, value: DescribeQuorumResponseTopicData): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeQuorumResponsePartitionDataV2(writer, partitions[i] as DescribeQuorumResponsePartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionData. */
function decodeDescribeQuorumResponsePartitionDataV0(reader: Reader): DescribeQuorumResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const highWatermark = reader.readInt64();
  const currentVotersCount = reader.readCompactArrayLength(13);
  const currentVoters = new Array<DescribeQuorumResponseReplicaState>(currentVotersCount);
  for (let i = 0; i < currentVotersCount; i++) currentVoters[i] = decodeDescribeQuorumResponseReplicaStateV0(reader);
  const observersCount = reader.readCompactArrayLength(13);
  const observers = new Array<DescribeQuorumResponseReplicaState>(observersCount);
  for (let i = 0; i < observersCount; i++) observers[i] = decodeDescribeQuorumResponseReplicaStateV0(reader);
  return {
    partitionIndex,
    errorCode,
    errorMessage: "",
    leaderId,
    leaderEpoch,
    highWatermark,
    currentVoters,
    observers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponsePartitionDataV0(writer: Writer, value: DescribeQuorumResponsePartitionData, version: number): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.highWatermark);
  const currentVoters = value.currentVoters;
  writer.writeCompactArrayLength(currentVoters.length);
  for (let i = 0; i < currentVoters.length; i++) encodeDescribeQuorumResponseReplicaStateV0(writer, currentVoters[i] as DescribeQuorumResponseReplicaState, version);
  const observers = value.observers;
  writer.writeCompactArrayLength(observers.length);
  for (let i = 0; i < observers.length; i++) encodeDescribeQuorumResponseReplicaStateV0(writer, observers[i] as DescribeQuorumResponseReplicaState, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of PartitionData. */
function decodeDescribeQuorumResponsePartitionDataV1(reader: Reader): DescribeQuorumResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const highWatermark = reader.readInt64();
  const currentVotersCount = reader.readCompactArrayLength(29);
  const currentVoters = new Array<DescribeQuorumResponseReplicaState>(currentVotersCount);
  for (let i = 0; i < currentVotersCount; i++) currentVoters[i] = decodeDescribeQuorumResponseReplicaStateV1(reader);
  const observersCount = reader.readCompactArrayLength(29);
  const observers = new Array<DescribeQuorumResponseReplicaState>(observersCount);
  for (let i = 0; i < observersCount; i++) observers[i] = decodeDescribeQuorumResponseReplicaStateV1(reader);
  return {
    partitionIndex,
    errorCode,
    errorMessage: "",
    leaderId,
    leaderEpoch,
    highWatermark,
    currentVoters,
    observers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponsePartitionDataV1(writer: Writer, value: DescribeQuorumResponsePartitionData, version: number): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.highWatermark);
  const currentVoters = value.currentVoters;
  writer.writeCompactArrayLength(currentVoters.length);
  for (let i = 0; i < currentVoters.length; i++) encodeDescribeQuorumResponseReplicaStateV1(writer, currentVoters[i] as DescribeQuorumResponseReplicaState, version);
  const observers = value.observers;
  writer.writeCompactArrayLength(observers.length);
  for (let i = 0; i < observers.length; i++) encodeDescribeQuorumResponseReplicaStateV1(writer, observers[i] as DescribeQuorumResponseReplicaState, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of PartitionData. */
function decodeDescribeQuorumResponsePartitionDataV2(reader: Reader): DescribeQuorumResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const highWatermark = reader.readInt64();
  const currentVotersCount = reader.readCompactArrayLength(45);
  const currentVoters = new Array<DescribeQuorumResponseReplicaState>(currentVotersCount);
  for (let i = 0; i < currentVotersCount; i++) currentVoters[i] = decodeDescribeQuorumResponseReplicaStateV2(reader);
  const observersCount = reader.readCompactArrayLength(45);
  const observers = new Array<DescribeQuorumResponseReplicaState>(observersCount);
  for (let i = 0; i < observersCount; i++) observers[i] = decodeDescribeQuorumResponseReplicaStateV2(reader);
  return {
    partitionIndex,
    errorCode,
    errorMessage,
    leaderId,
    leaderEpoch,
    highWatermark,
    currentVoters,
    observers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponsePartitionDataV2(writer: Writer, value: DescribeQuorumResponsePartitionData): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.highWatermark);
  const currentVoters = value.currentVoters;
  writer.writeCompactArrayLength(currentVoters.length);
  for (let i = 0; i < currentVoters.length; i++) encodeDescribeQuorumResponseReplicaStateV2(writer, currentVoters[i] as DescribeQuorumResponseReplicaState);
  const observers = value.observers;
  writer.writeCompactArrayLength(observers.length);
  for (let i = 0; i < observers.length; i++) encodeDescribeQuorumResponseReplicaStateV2(writer, observers[i] as DescribeQuorumResponseReplicaState);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ReplicaState. */
function decodeDescribeQuorumResponseReplicaStateV0(reader: Reader): DescribeQuorumResponseReplicaState {
  const replicaId = reader.readInt32();
  const logEndOffset = reader.readInt64();
  return {
    replicaId,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    logEndOffset,
    lastFetchTimestamp: -1n,
    lastCaughtUpTimestamp: -1n,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseReplicaStateV0(writer: Writer, value: DescribeQuorumResponseReplicaState, version: number): void {
  if (value.replicaDirectoryId !== "AAAAAAAAAAAAAAAAAAAAAA") throw writer.fieldNotInVersion("DescribeQuorumResponseReplicaState.replicaDirectoryId", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt64(value.logEndOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ReplicaState. */
function decodeDescribeQuorumResponseReplicaStateV1(reader: Reader): DescribeQuorumResponseReplicaState {
  const replicaId = reader.readInt32();
  const logEndOffset = reader.readInt64();
  const lastFetchTimestamp = reader.readInt64();
  const lastCaughtUpTimestamp = reader.readInt64();
  return {
    replicaId,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    logEndOffset,
    lastFetchTimestamp,
    lastCaughtUpTimestamp,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseReplicaStateV1(writer: Writer, value: DescribeQuorumResponseReplicaState, version: number): void {
  if (value.replicaDirectoryId !== "AAAAAAAAAAAAAAAAAAAAAA") throw writer.fieldNotInVersion("DescribeQuorumResponseReplicaState.replicaDirectoryId", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt64(value.logEndOffset);
  writer.writeInt64(value.lastFetchTimestamp);
  writer.writeInt64(value.lastCaughtUpTimestamp);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of ReplicaState. */
function decodeDescribeQuorumResponseReplicaStateV2(reader: Reader): DescribeQuorumResponseReplicaState {
  const replicaId = reader.readInt32();
  const replicaDirectoryId = reader.readUuid();
  const logEndOffset = reader.readInt64();
  const lastFetchTimestamp = reader.readInt64();
  const lastCaughtUpTimestamp = reader.readInt64();
  return {
    replicaId,
    replicaDirectoryId,
    logEndOffset,
    lastFetchTimestamp,
    lastCaughtUpTimestamp,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseReplicaStateV2(writer: Writer, value: DescribeQuorumResponseReplicaState): void {
  writer.writeInt32(value.replicaId);
  writer.writeUuid(value.replicaDirectoryId);
  writer.writeInt64(value.logEndOffset);
  writer.writeInt64(value.lastFetchTimestamp);
  writer.writeInt64(value.lastCaughtUpTimestamp);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of Node. */
function decodeDescribeQuorumResponseNodeV2(reader: Reader): DescribeQuorumResponseNode {
  const nodeId = reader.readInt32();
  const listenersCount = reader.readCompactArrayLength(5);
  const listeners = new Array<DescribeQuorumResponseListener>(listenersCount);
  for (let i = 0; i < listenersCount; i++) listeners[i] = decodeDescribeQuorumResponseListenerV2(reader);
  return {
    nodeId,
    listeners,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseNodeV2(writer: Writer, value: DescribeQuorumResponseNode): void {
  writer.writeInt32(value.nodeId);
  const listeners = value.listeners;
  writer.writeCompactArrayLength(listeners.length);
  for (let i = 0; i < listeners.length; i++) encodeDescribeQuorumResponseListenerV2(writer, listeners[i] as DescribeQuorumResponseListener);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of Listener. */
function decodeDescribeQuorumResponseListenerV2(reader: Reader): DescribeQuorumResponseListener {
  const name = reader.readCompactString();
  const host = reader.readCompactString();
  const port = reader.readUint16();
  return {
    name,
    host,
    port,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumResponseListenerV2(writer: Writer, value: DescribeQuorumResponseListener): void {
  writer.writeCompactString(value.name);
  writer.writeCompactString(value.host);
  writer.writeUint16(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/write-share-group-state-request.ts";

export interface WriteShareGroupStateRequest {
  /** (versions 0-1) */
  groupId: string;
  /** (versions 0-1) */
  topics: WriteShareGroupStateRequestWriteStateData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateRequest(): WriteShareGroupStateRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface WriteShareGroupStateRequestWriteStateData {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: WriteShareGroupStateRequestPartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateRequestWriteStateData(): WriteShareGroupStateRequestWriteStateData {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface WriteShareGroupStateRequestPartitionData {
  /** (versions 0-1) */
  partition: number;
  /** Rises whenever the state is made anew; older writers are fenced. (versions 0-1) */
  stateEpoch: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0-1) */
  leaderEpoch: number;
  /** (versions 0-1) */
  startOffset: bigint;
  /** Records from startOffset on whose delivery is over; -1 when unknown (KIP-1226). (versions 1) */
  deliveryCompleteCount: number;
  /** (versions 0-1) */
  stateBatches: WriteShareGroupStateRequestStateBatch[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateRequestPartitionData(): WriteShareGroupStateRequestPartitionData {
  return {
    partition: 0,
    stateEpoch: 0,
    leaderEpoch: 0,
    startOffset: 0n,
    deliveryCompleteCount: -1,
    stateBatches: [],
    unknownTaggedFields: [],
  };
}

export interface WriteShareGroupStateRequestStateBatch {
  /** (versions 0-1) */
  firstOffset: bigint;
  /** (versions 0-1) */
  lastOffset: bigint;
  /** 0 available, 2 acknowledged, 4 archived. (versions 0-1) */
  deliveryState: number;
  /** (versions 0-1) */
  deliveryCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateRequestStateBatch(): WriteShareGroupStateRequestStateBatch {
  return {
    firstOffset: 0n,
    lastOffset: 0n,
    deliveryState: 0,
    deliveryCount: 0,
    unknownTaggedFields: [],
  };
}

export const writeShareGroupStateRequest: MessageCodec<WriteShareGroupStateRequest> = {
  name: "WriteShareGroupStateRequest",
  kind: "request",
  apiKey: 85,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("WriteShareGroupStateRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("WriteShareGroupStateRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => WriteShareGroupStateRequest)[] = [
  decodeWriteShareGroupStateRequestV0, // 0
  decodeWriteShareGroupStateRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: WriteShareGroupStateRequest, version: number) => void)[] = [
  encodeWriteShareGroupStateRequestV0, // 0
  encodeWriteShareGroupStateRequestV1, // 1
];

/** Version 0 of WriteShareGroupStateRequest. */
function decodeWriteShareGroupStateRequestV0(reader: Reader): WriteShareGroupStateRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<WriteShareGroupStateRequestWriteStateData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteShareGroupStateRequestWriteStateDataV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestV0(writer: Writer, value: WriteShareGroupStateRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteShareGroupStateRequestWriteStateDataV0(writer, topics[i] as WriteShareGroupStateRequestWriteStateData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of WriteShareGroupStateRequest. */
function decodeWriteShareGroupStateRequestV1(reader: Reader): WriteShareGroupStateRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<WriteShareGroupStateRequestWriteStateData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeWriteShareGroupStateRequestWriteStateDataV1(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestV1(writer: Writer, value: WriteShareGroupStateRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeWriteShareGroupStateRequestWriteStateDataV1(writer, topics[i] as WriteShareGroupStateRequestWriteStateData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of WriteStateData. */
function decodeWriteShareGroupStateRequestWriteStateDataV0(reader: Reader): WriteShareGroupStateRequestWriteStateData {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(22);
  const partitions = new Array<WriteShareGroupStateRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeWriteShareGroupStateRequestPartitionDataV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestWriteStateDataV0(writer: Writer, value: WriteShareGroupStateRequestWriteStateData): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeWriteShareGroupStateRequestPartitionDataV0(writer, partitions[i] as WriteShareGroupStateRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of WriteStateData. */
function decodeWriteShareGroupStateRequestWriteStateDataV1(reader: Reader): WriteShareGroupStateRequestWriteStateData {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(26);
  const partitions = new Array<WriteShareGroupStateRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeWriteShareGroupStateRequestPartitionDataV1(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestWriteStateDataV1(writer: Writer, value: WriteShareGroupStateRequestWriteStateData): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeWriteShareGroupStateRequestPartitionDataV1(writer, partitions[i] as WriteShareGroupStateRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionData. */
function decodeWriteShareGroupStateRequestPartitionDataV0(reader: Reader): WriteShareGroupStateRequestPartitionData {
  const partition = reader.readInt32();
  const stateEpoch = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const startOffset = reader.readInt64();
  const stateBatchesCount = reader.readCompactArrayLength(20);
  const stateBatches = new Array<WriteShareGroupStateRequestStateBatch>(stateBatchesCount);
  for (let i = 0; i < stateBatchesCount; i++) stateBatches[i] = decodeWriteShareGroupStateRequestStateBatchV0(reader);
  return {
    partition,
    stateEpoch,
    leaderEpoch,
    startOffset,
    deliveryCompleteCount: -1,
    stateBatches,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestPartitionDataV0(writer: Writer, value: WriteShareGroupStateRequestPartitionData): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.stateEpoch);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.startOffset);
  const stateBatches = value.stateBatches;
  writer.writeCompactArrayLength(stateBatches.length);
  for (let i = 0; i < stateBatches.length; i++) encodeWriteShareGroupStateRequestStateBatchV0(writer, stateBatches[i] as WriteShareGroupStateRequestStateBatch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of PartitionData. */
function decodeWriteShareGroupStateRequestPartitionDataV1(reader: Reader): WriteShareGroupStateRequestPartitionData {
  const partition = reader.readInt32();
  const stateEpoch = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const startOffset = reader.readInt64();
  const deliveryCompleteCount = reader.readInt32();
  const stateBatchesCount = reader.readCompactArrayLength(20);
  const stateBatches = new Array<WriteShareGroupStateRequestStateBatch>(stateBatchesCount);
  for (let i = 0; i < stateBatchesCount; i++) stateBatches[i] = decodeWriteShareGroupStateRequestStateBatchV0(reader);
  return {
    partition,
    stateEpoch,
    leaderEpoch,
    startOffset,
    deliveryCompleteCount,
    stateBatches,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestPartitionDataV1(writer: Writer, value: WriteShareGroupStateRequestPartitionData): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.stateEpoch);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.startOffset);
  writer.writeInt32(value.deliveryCompleteCount);
  const stateBatches = value.stateBatches;
  writer.writeCompactArrayLength(stateBatches.length);
  for (let i = 0; i < stateBatches.length; i++) encodeWriteShareGroupStateRequestStateBatchV0(writer, stateBatches[i] as WriteShareGroupStateRequestStateBatch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of StateBatch. */
function decodeWriteShareGroupStateRequestStateBatchV0(reader: Reader): WriteShareGroupStateRequestStateBatch {
  const firstOffset = reader.readInt64();
  const lastOffset = reader.readInt64();
  const deliveryState = reader.readInt8();
  const deliveryCount = reader.readInt16();
  return {
    firstOffset,
    lastOffset,
    deliveryState,
    deliveryCount,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateRequestStateBatchV0(writer: Writer, value: WriteShareGroupStateRequestStateBatch): void {
  writer.writeInt64(value.firstOffset);
  writer.writeInt64(value.lastOffset);
  writer.writeInt8(value.deliveryState);
  writer.writeInt16(value.deliveryCount);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

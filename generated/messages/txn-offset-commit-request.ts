// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/txn-offset-commit-request.ts";

export interface TxnOffsetCommitRequest {
  /** (versions 0-5) */
  transactionalId: string;
  /** (versions 0-5) */
  groupId: string;
  /** (versions 0-5) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0-5) */
  producerEpoch: number;
  /** (versions 3-5) */
  generationId: number;
  /** (versions 3-5) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 3-5) */
  groupInstanceId: string | null;
  /** (versions 0-5) */
  topics: TxnOffsetCommitRequestTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createTxnOffsetCommitRequest(): TxnOffsetCommitRequest {
  return {
    transactionalId: "",
    groupId: "",
    producerId: 0n,
    producerEpoch: 0,
    generationId: -1,
    memberId: "",
    groupInstanceId: null,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface TxnOffsetCommitRequestTopic {
  /** (versions 0-5) */
  name: string;
  /** (versions 0-5) */
  partitions: TxnOffsetCommitRequestPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createTxnOffsetCommitRequestTopic(): TxnOffsetCommitRequestTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface TxnOffsetCommitRequestPartition {
  /** (versions 0-5) */
  partitionIndex: number;
  /** (versions 0-5) */
  committedOffset: bigint;
  /** Epoch of the last record that was read, or -1. (versions 2-5) */
  committedLeaderEpoch: number;
  /** (versions 0-5) */
  committedMetadata: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createTxnOffsetCommitRequestPartition(): TxnOffsetCommitRequestPartition {
  return {
    partitionIndex: 0,
    committedOffset: 0n,
    committedLeaderEpoch: -1,
    committedMetadata: "",
    unknownTaggedFields: [],
  };
}

export const txnOffsetCommitRequest: MessageCodec<TxnOffsetCommitRequest> = {
  name: "TxnOffsetCommitRequest",
  kind: "request",
  apiKey: 28,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("TxnOffsetCommitRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("TxnOffsetCommitRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => TxnOffsetCommitRequest)[] = [
  decodeTxnOffsetCommitRequestV0, // 0
  decodeTxnOffsetCommitRequestV0, // 1
  decodeTxnOffsetCommitRequestV2, // 2
  decodeTxnOffsetCommitRequestV3, // 3
  decodeTxnOffsetCommitRequestV3, // 4
  decodeTxnOffsetCommitRequestV3, // 5
];

const encoders: readonly ((writer: Writer, value: TxnOffsetCommitRequest, version: number) => void)[] = [
  encodeTxnOffsetCommitRequestV0, // 0
  encodeTxnOffsetCommitRequestV0, // 1
  encodeTxnOffsetCommitRequestV2, // 2
  encodeTxnOffsetCommitRequestV3, // 3
  encodeTxnOffsetCommitRequestV3, // 4
  encodeTxnOffsetCommitRequestV3, // 5
];

/** Versions 0-1 of TxnOffsetCommitRequest. */
function decodeTxnOffsetCommitRequestV0(reader: Reader): TxnOffsetCommitRequest {
  const transactionalId = reader.readString();
  const groupId = reader.readString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<TxnOffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeTxnOffsetCommitRequestTopicV0(reader);
  return {
    transactionalId,
    groupId,
    producerId,
    producerEpoch,
    generationId: -1,
    memberId: "",
    groupInstanceId: null,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitRequestV0(writer: Writer, value: TxnOffsetCommitRequest, version: number): void {
  if (value.generationId !== -1) throw writer.fieldNotInVersion("TxnOffsetCommitRequest.generationId", version);
  if (value.memberId !== "") throw writer.fieldNotInVersion("TxnOffsetCommitRequest.memberId", version);
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("TxnOffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.transactionalId);
  writer.writeString(value.groupId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeTxnOffsetCommitRequestTopicV0(writer, topics[i] as TxnOffsetCommitRequestTopic, version);
}

/** Version 2 of TxnOffsetCommitRequest. */
function decodeTxnOffsetCommitRequestV2(reader: Reader): TxnOffsetCommitRequest {
  const transactionalId = reader.readString();
  const groupId = reader.readString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<TxnOffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeTxnOffsetCommitRequestTopicV2(reader);
  return {
    transactionalId,
    groupId,
    producerId,
    producerEpoch,
    generationId: -1,
    memberId: "",
    groupInstanceId: null,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitRequestV2(writer: Writer, value: TxnOffsetCommitRequest, version: number): void {
  if (value.generationId !== -1) throw writer.fieldNotInVersion("TxnOffsetCommitRequest.generationId", version);
  if (value.memberId !== "") throw writer.fieldNotInVersion("TxnOffsetCommitRequest.memberId", version);
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("TxnOffsetCommitRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitRequest.unknownTaggedFields", version);
  writer.writeString(value.transactionalId);
  writer.writeString(value.groupId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeTxnOffsetCommitRequestTopicV2(writer, topics[i] as TxnOffsetCommitRequestTopic, version);
}

/** Versions 3-5 of TxnOffsetCommitRequest. */
function decodeTxnOffsetCommitRequestV3(reader: Reader): TxnOffsetCommitRequest {
  const transactionalId = reader.readCompactString();
  const groupId = reader.readCompactString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const generationId = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<TxnOffsetCommitRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeTxnOffsetCommitRequestTopicV3(reader);
  return {
    transactionalId,
    groupId,
    producerId,
    producerEpoch,
    generationId,
    memberId,
    groupInstanceId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeTxnOffsetCommitRequestV3(writer: Writer, value: TxnOffsetCommitRequest): void {
  writer.writeCompactString(value.transactionalId);
  writer.writeCompactString(value.groupId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeInt32(value.generationId);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeTxnOffsetCommitRequestTopicV3(writer, topics[i] as TxnOffsetCommitRequestTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of TxnOffsetCommitRequestTopic. */
function decodeTxnOffsetCommitRequestTopicV0(reader: Reader): TxnOffsetCommitRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(14);
  const partitions = new Array<TxnOffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeTxnOffsetCommitRequestPartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitRequestTopicV0(writer: Writer, value: TxnOffsetCommitRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeTxnOffsetCommitRequestPartitionV0(writer, partitions[i] as TxnOffsetCommitRequestPartition, version);
}

/** Version 2 of TxnOffsetCommitRequestTopic. */
function decodeTxnOffsetCommitRequestTopicV2(reader: Reader): TxnOffsetCommitRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(18);
  const partitions = new Array<TxnOffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeTxnOffsetCommitRequestPartitionV2(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitRequestTopicV2(writer: Writer, value: TxnOffsetCommitRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeTxnOffsetCommitRequestPartitionV2(writer, partitions[i] as TxnOffsetCommitRequestPartition, version);
}

/** Versions 3-5 of TxnOffsetCommitRequestTopic. */
function decodeTxnOffsetCommitRequestTopicV3(reader: Reader): TxnOffsetCommitRequestTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(18);
  const partitions = new Array<TxnOffsetCommitRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeTxnOffsetCommitRequestPartitionV3(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeTxnOffsetCommitRequestTopicV3(writer: Writer, value: TxnOffsetCommitRequestTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeTxnOffsetCommitRequestPartitionV3(writer, partitions[i] as TxnOffsetCommitRequestPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of TxnOffsetCommitRequestPartition. */
function decodeTxnOffsetCommitRequestPartitionV0(reader: Reader): TxnOffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedMetadata = reader.readNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch: -1,
    committedMetadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitRequestPartitionV0(writer: Writer, value: TxnOffsetCommitRequestPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitRequestPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeNullableString(value.committedMetadata);
}

/** Version 2 of TxnOffsetCommitRequestPartition. */
function decodeTxnOffsetCommitRequestPartitionV2(reader: Reader): TxnOffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const committedMetadata = reader.readNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    committedMetadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitRequestPartitionV2(writer: Writer, value: TxnOffsetCommitRequestPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitRequestPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeNullableString(value.committedMetadata);
}

/** Versions 3-5 of TxnOffsetCommitRequestPartition. */
function decodeTxnOffsetCommitRequestPartitionV3(reader: Reader): TxnOffsetCommitRequestPartition {
  const partitionIndex = reader.readInt32();
  const committedOffset = reader.readInt64();
  const committedLeaderEpoch = reader.readInt32();
  const committedMetadata = reader.readCompactNullableString();
  return {
    partitionIndex,
    committedOffset,
    committedLeaderEpoch,
    committedMetadata,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeTxnOffsetCommitRequestPartitionV3(writer: Writer, value: TxnOffsetCommitRequestPartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.committedOffset);
  writer.writeInt32(value.committedLeaderEpoch);
  writer.writeCompactNullableString(value.committedMetadata);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

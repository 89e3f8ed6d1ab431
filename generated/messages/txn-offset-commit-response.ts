// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/txn-offset-commit-response.ts";

export interface TxnOffsetCommitResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-5) */
  throttleTimeMs: number;
  /** (versions 0-5) */
  topics: TxnOffsetCommitResponseTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createTxnOffsetCommitResponse(): TxnOffsetCommitResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface TxnOffsetCommitResponseTopic {
  /** (versions 0-5) */
  name: string;
  /** (versions 0-5) */
  partitions: TxnOffsetCommitResponsePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createTxnOffsetCommitResponseTopic(): TxnOffsetCommitResponseTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface TxnOffsetCommitResponsePartition {
  /** (versions 0-5) */
  partitionIndex: number;
  /** (versions 0-5) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createTxnOffsetCommitResponsePartition(): TxnOffsetCommitResponsePartition {
  return {
    partitionIndex: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const txnOffsetCommitResponse: MessageCodec<TxnOffsetCommitResponse> = {
  name: "TxnOffsetCommitResponse",
  kind: "response",
  apiKey: 28,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("TxnOffsetCommitResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("TxnOffsetCommitResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => TxnOffsetCommitResponse)[] = [
  decodeTxnOffsetCommitResponseV0, // 0
  decodeTxnOffsetCommitResponseV0, // 1
  decodeTxnOffsetCommitResponseV0, // 2
  decodeTxnOffsetCommitResponseV3, // 3
  decodeTxnOffsetCommitResponseV3, // 4
  decodeTxnOffsetCommitResponseV3, // 5
];

const encoders: readonly ((writer: Writer, value: TxnOffsetCommitResponse, version: number) => void)[] = [
  encodeTxnOffsetCommitResponseV0, // 0
  encodeTxnOffsetCommitResponseV0, // 1
  encodeTxnOffsetCommitResponseV0, // 2
  encodeTxnOffsetCommitResponseV3, // 3
  encodeTxnOffsetCommitResponseV3, // 4
  encodeTxnOffsetCommitResponseV3, // 5
];

/** Versions 0-2 of TxnOffsetCommitResponse. */
function decodeTxnOffsetCommitResponseV0(reader: Reader): TxnOffsetCommitResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<TxnOffsetCommitResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeTxnOffsetCommitResponseTopicV0(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitResponseV0(writer: Writer, value: TxnOffsetCommitResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeTxnOffsetCommitResponseTopicV0(writer, topics[i] as TxnOffsetCommitResponseTopic, version);
}

/** Versions 3-5 of TxnOffsetCommitResponse. */
function decodeTxnOffsetCommitResponseV3(reader: Reader): TxnOffsetCommitResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<TxnOffsetCommitResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeTxnOffsetCommitResponseTopicV3(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeTxnOffsetCommitResponseV3(writer: Writer, value: TxnOffsetCommitResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeTxnOffsetCommitResponseTopicV3(writer, topics[i] as TxnOffsetCommitResponseTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of TxnOffsetCommitResponseTopic. */
function decodeTxnOffsetCommitResponseTopicV0(reader: Reader): TxnOffsetCommitResponseTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(6);
  const partitions = new Array<TxnOffsetCommitResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeTxnOffsetCommitResponsePartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitResponseTopicV0(writer: Writer, value: TxnOffsetCommitResponseTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitResponseTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeTxnOffsetCommitResponsePartitionV0(writer, partitions[i] as TxnOffsetCommitResponsePartition, version);
}

/** Versions 3-5 of TxnOffsetCommitResponseTopic. */
function decodeTxnOffsetCommitResponseTopicV3(reader: Reader): TxnOffsetCommitResponseTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(7);
  const partitions = new Array<TxnOffsetCommitResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeTxnOffsetCommitResponsePartitionV3(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeTxnOffsetCommitResponseTopicV3(writer: Writer, value: TxnOffsetCommitResponseTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeTxnOffsetCommitResponsePartitionV3(writer, partitions[i] as TxnOffsetCommitResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of TxnOffsetCommitResponsePartition. */
function decodeTxnOffsetCommitResponsePartitionV0(reader: Reader): TxnOffsetCommitResponsePartition {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeTxnOffsetCommitResponsePartitionV0(writer: Writer, value: TxnOffsetCommitResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("TxnOffsetCommitResponsePartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
}

/** Versions 3-5 of TxnOffsetCommitResponsePartition. */
function decodeTxnOffsetCommitResponsePartitionV3(reader: Reader): TxnOffsetCommitResponsePartition {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeTxnOffsetCommitResponsePartitionV3(writer: Writer, value: TxnOffsetCommitResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

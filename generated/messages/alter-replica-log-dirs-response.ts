// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-replica-log-dirs-response.ts";

export interface AlterReplicaLogDirsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  results: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterReplicaLogDirsResponse(): AlterReplicaLogDirsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  /** (versions 0-2) */
  topicName: string;
  /** (versions 0-2) */
  partitions: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  return {
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  /** (versions 0-2) */
  partitionIndex: number;
  /** (versions 0-2) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  return {
    partitionIndex: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const alterReplicaLogDirsResponse: MessageCodec<AlterReplicaLogDirsResponse> = {
  name: "AlterReplicaLogDirsResponse",
  kind: "response",
  apiKey: 34,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterReplicaLogDirsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterReplicaLogDirsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterReplicaLogDirsResponse)[] = [
  decodeAlterReplicaLogDirsResponseV0, // 0
  decodeAlterReplicaLogDirsResponseV0, // 1
  decodeAlterReplicaLogDirsResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: AlterReplicaLogDirsResponse, version: number) => void)[] = [
  encodeAlterReplicaLogDirsResponseV0, // 0
  encodeAlterReplicaLogDirsResponseV0, // 1
  encodeAlterReplicaLogDirsResponseV2, // 2
];

/** Versions 0-1 of AlterReplicaLogDirsResponse. */
function decodeAlterReplicaLogDirsResponseV0(reader: Reader): AlterReplicaLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(6);
  const results = new Array<AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV0(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterReplicaLogDirsResponseV0(writer: Writer, value: AlterReplicaLogDirsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterReplicaLogDirsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV0(writer, results[i] as AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult, version);
}

/** Version 2 of AlterReplicaLogDirsResponse. */
function decodeAlterReplicaLogDirsResponseV2(reader: Reader): AlterReplicaLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(3);
  const results = new Array<AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV2(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterReplicaLogDirsResponseV2(writer: Writer, value: AlterReplicaLogDirsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV2(writer, results[i] as AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterReplicaLogDirTopicResult. */
function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV0(reader: Reader): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  const topicName = reader.readString();
  const partitionsCount = reader.readArrayLength(6);
  const partitions = new Array<AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV0(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV0(writer: Writer, value: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult.unknownTaggedFields", version);
  writer.writeString(value.topicName);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV0(writer, partitions[i] as AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult, version);
}

/** Version 2 of AlterReplicaLogDirTopicResult. */
function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV2(reader: Reader): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(7);
  const partitions = new Array<AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV2(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV2(writer: Writer, value: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV2(writer, partitions[i] as AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterReplicaLogDirPartitionResult. */
function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV0(reader: Reader): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV0(writer: Writer, value: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
}

/** Version 2 of AlterReplicaLogDirPartitionResult. */
function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV2(reader: Reader): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV2(writer: Writer, value: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

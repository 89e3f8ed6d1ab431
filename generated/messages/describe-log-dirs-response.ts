// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-log-dirs-response.ts";

export interface DescribeLogDirsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-5) */
  throttleTimeMs: number;
  /** (versions 3-5) */
  errorCode: number;
  /** (versions 0-5) */
  results: DescribeLogDirsResponseDescribeLogDirsResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeLogDirsResponse(): DescribeLogDirsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeLogDirsResponseDescribeLogDirsResult {
  /** (versions 0-5) */
  errorCode: number;
  /** (versions 0-5) */
  logDir: string;
  /** (versions 0-5) */
  topics: DescribeLogDirsResponseDescribeLogDirsTopic[];
  /** Size of the volume, or -1. (versions 4-5) */
  totalBytes: bigint;
  /** (versions 4-5) */
  usableBytes: bigint;
  /** (versions 5) */
  isCordoned: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeLogDirsResponseDescribeLogDirsResult(): DescribeLogDirsResponseDescribeLogDirsResult {
  return {
    errorCode: 0,
    logDir: "",
    topics: [],
    totalBytes: -1n,
    usableBytes: -1n,
    isCordoned: false,
    unknownTaggedFields: [],
  };
}

export interface DescribeLogDirsResponseDescribeLogDirsTopic {
  /** (versions 0-5) */
  name: string;
  /** (versions 0-5) */
  partitions: DescribeLogDirsResponseDescribeLogDirsPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeLogDirsResponseDescribeLogDirsTopic(): DescribeLogDirsResponseDescribeLogDirsTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeLogDirsResponseDescribeLogDirsPartition {
  /** (versions 0-5) */
  partitionIndex: number;
  /** (versions 0-5) */
  partitionSize: bigint;
  /** Records behind: the high watermark for a current replica, the current replica for a future one. (versions 0-5) */
  offsetLag: bigint;
  /** The replica is being moved to this directory. (versions 0-5) */
  isFutureKey: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeLogDirsResponseDescribeLogDirsPartition(): DescribeLogDirsResponseDescribeLogDirsPartition {
  return {
    partitionIndex: 0,
    partitionSize: 0n,
    offsetLag: 0n,
    isFutureKey: false,
    unknownTaggedFields: [],
  };
}

export const describeLogDirsResponse: MessageCodec<DescribeLogDirsResponse> = {
  name: "DescribeLogDirsResponse",
  kind: "response",
  apiKey: 35,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeLogDirsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeLogDirsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeLogDirsResponse)[] = [
  decodeDescribeLogDirsResponseV0, // 0
  decodeDescribeLogDirsResponseV0, // 1
  decodeDescribeLogDirsResponseV2, // 2
  decodeDescribeLogDirsResponseV3, // 3
  decodeDescribeLogDirsResponseV4, // 4
  decodeDescribeLogDirsResponseV5, // 5
];

const encoders: readonly ((writer: Writer, value: DescribeLogDirsResponse, version: number) => void)[] = [
  encodeDescribeLogDirsResponseV0, // 0
  encodeDescribeLogDirsResponseV0, // 1
  encodeDescribeLogDirsResponseV2, // 2
  encodeDescribeLogDirsResponseV3, // 3
  encodeDescribeLogDirsResponseV4, // 4
  encodeDescribeLogDirsResponseV5, // 5
];

/** Versions 0-1 of DescribeLogDirsResponse. */
function decodeDescribeLogDirsResponseV0(reader: Reader): DescribeLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(8);
  const results = new Array<DescribeLogDirsResponseDescribeLogDirsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeLogDirsResponseDescribeLogDirsResultV0(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeLogDirsResponseV0(writer: Writer, value: DescribeLogDirsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeLogDirsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsResultV0(writer, results[i] as DescribeLogDirsResponseDescribeLogDirsResult, version);
}

/** Version 2 of DescribeLogDirsResponse. */
function decodeDescribeLogDirsResponseV2(reader: Reader): DescribeLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(5);
  const results = new Array<DescribeLogDirsResponseDescribeLogDirsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeLogDirsResponseDescribeLogDirsResultV2(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseV2(writer: Writer, value: DescribeLogDirsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsResultV2(writer, results[i] as DescribeLogDirsResponseDescribeLogDirsResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of DescribeLogDirsResponse. */
function decodeDescribeLogDirsResponseV3(reader: Reader): DescribeLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const resultsCount = reader.readCompactArrayLength(5);
  const results = new Array<DescribeLogDirsResponseDescribeLogDirsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeLogDirsResponseDescribeLogDirsResultV2(reader);
  return {
    throttleTimeMs,
    errorCode,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseV3(writer: Writer, value: DescribeLogDirsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsResultV2(writer, results[i] as DescribeLogDirsResponseDescribeLogDirsResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 4 of DescribeLogDirsResponse. */
function decodeDescribeLogDirsResponseV4(reader: Reader): DescribeLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const resultsCount = reader.readCompactArrayLength(21);
  const results = new Array<DescribeLogDirsResponseDescribeLogDirsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeLogDirsResponseDescribeLogDirsResultV4(reader);
  return {
    throttleTimeMs,
    errorCode,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseV4(writer: Writer, value: DescribeLogDirsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsResultV4(writer, results[i] as DescribeLogDirsResponseDescribeLogDirsResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of DescribeLogDirsResponse. */
function decodeDescribeLogDirsResponseV5(reader: Reader): DescribeLogDirsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const resultsCount = reader.readCompactArrayLength(22);
  const results = new Array<DescribeLogDirsResponseDescribeLogDirsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeLogDirsResponseDescribeLogDirsResultV5(reader);
  return {
    throttleTimeMs,
    errorCode,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseV5(writer: Writer, value: DescribeLogDirsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsResultV5(writer, results[i] as DescribeLogDirsResponseDescribeLogDirsResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeLogDirsResult. */
function decodeDescribeLogDirsResponseDescribeLogDirsResultV0(reader: Reader): DescribeLogDirsResponseDescribeLogDirsResult {
  const errorCode = reader.readInt16();
  const logDir = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<DescribeLogDirsResponseDescribeLogDirsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeLogDirsResponseDescribeLogDirsTopicV0(reader);
  return {
    errorCode,
    logDir,
    topics,
    totalBytes: -1n,
    usableBytes: -1n,
    isCordoned: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsResultV0(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeLogDirsResponseDescribeLogDirsResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeString(value.logDir);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsTopicV0(writer, topics[i] as DescribeLogDirsResponseDescribeLogDirsTopic, version);
}

/** Versions 2-3 of DescribeLogDirsResult. */
function decodeDescribeLogDirsResponseDescribeLogDirsResultV2(reader: Reader): DescribeLogDirsResponseDescribeLogDirsResult {
  const errorCode = reader.readInt16();
  const logDir = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeLogDirsResponseDescribeLogDirsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeLogDirsResponseDescribeLogDirsTopicV2(reader);
  return {
    errorCode,
    logDir,
    topics,
    totalBytes: -1n,
    usableBytes: -1n,
    isCordoned: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsResultV2(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsResult): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.logDir);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsTopicV2(writer, topics[i] as DescribeLogDirsResponseDescribeLogDirsTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 4 of DescribeLogDirsResult. */
function decodeDescribeLogDirsResponseDescribeLogDirsResultV4(reader: Reader): DescribeLogDirsResponseDescribeLogDirsResult {
  const errorCode = reader.readInt16();
  const logDir = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeLogDirsResponseDescribeLogDirsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeLogDirsResponseDescribeLogDirsTopicV2(reader);
  const totalBytes = reader.readInt64();
  const usableBytes = reader.readInt64();
  return {
    errorCode,
    logDir,
    topics,
    totalBytes,
    usableBytes,
    isCordoned: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsResultV4(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsResult): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.logDir);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsTopicV2(writer, topics[i] as DescribeLogDirsResponseDescribeLogDirsTopic);
  writer.writeInt64(value.totalBytes);
  writer.writeInt64(value.usableBytes);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of DescribeLogDirsResult. */
function decodeDescribeLogDirsResponseDescribeLogDirsResultV5(reader: Reader): DescribeLogDirsResponseDescribeLogDirsResult {
  const errorCode = reader.readInt16();
  const logDir = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeLogDirsResponseDescribeLogDirsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeLogDirsResponseDescribeLogDirsTopicV2(reader);
  const totalBytes = reader.readInt64();
  const usableBytes = reader.readInt64();
  const isCordoned = reader.readBool();
  return {
    errorCode,
    logDir,
    topics,
    totalBytes,
    usableBytes,
    isCordoned,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsResultV5(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsResult): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.logDir);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsTopicV2(writer, topics[i] as DescribeLogDirsResponseDescribeLogDirsTopic);
  writer.writeInt64(value.totalBytes);
  writer.writeInt64(value.usableBytes);
  writer.writeBool(value.isCordoned);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeLogDirsTopic. */
function decodeDescribeLogDirsResponseDescribeLogDirsTopicV0(reader: Reader): DescribeLogDirsResponseDescribeLogDirsTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(21);
  const partitions = new Array<DescribeLogDirsResponseDescribeLogDirsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeLogDirsResponseDescribeLogDirsPartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsTopicV0(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeLogDirsResponseDescribeLogDirsTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsPartitionV0(writer, partitions[i] as DescribeLogDirsResponseDescribeLogDirsPartition, version);
}

/** Versions 2-5 of DescribeLogDirsTopic. */
function decodeDescribeLogDirsResponseDescribeLogDirsTopicV2(reader: Reader): DescribeLogDirsResponseDescribeLogDirsTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(22);
  const partitions = new Array<DescribeLogDirsResponseDescribeLogDirsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeLogDirsResponseDescribeLogDirsPartitionV2(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsTopicV2(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeLogDirsResponseDescribeLogDirsPartitionV2(writer, partitions[i] as DescribeLogDirsResponseDescribeLogDirsPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeLogDirsPartition. */
function decodeDescribeLogDirsResponseDescribeLogDirsPartitionV0(reader: Reader): DescribeLogDirsResponseDescribeLogDirsPartition {
  const partitionIndex = reader.readInt32();
  const partitionSize = reader.readInt64();
  const offsetLag = reader.readInt64();
  const isFutureKey = reader.readBool();
  return {
    partitionIndex,
    partitionSize,
    offsetLag,
    isFutureKey,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsPartitionV0(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeLogDirsResponseDescribeLogDirsPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.partitionSize);
  writer.writeInt64(value.offsetLag);
  writer.writeBool(value.isFutureKey);
}

/** Versions 2-5 of DescribeLogDirsPartition. */
function decodeDescribeLogDirsResponseDescribeLogDirsPartitionV2(reader: Reader): DescribeLogDirsResponseDescribeLogDirsPartition {
  const partitionIndex = reader.readInt32();
  const partitionSize = reader.readInt64();
  const offsetLag = reader.readInt64();
  const isFutureKey = reader.readBool();
  return {
    partitionIndex,
    partitionSize,
    offsetLag,
    isFutureKey,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsResponseDescribeLogDirsPartitionV2(writer: Writer, value: DescribeLogDirsResponseDescribeLogDirsPartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.partitionSize);
  writer.writeInt64(value.offsetLag);
  writer.writeBool(value.isFutureKey);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-records-response.ts";

export interface DeleteRecordsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  topics: DeleteRecordsResponseDeleteRecordsTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteRecordsResponse(): DeleteRecordsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteRecordsResponseDeleteRecordsTopicResult {
  /** (versions 0-2) */
  name: string;
  /** (versions 0-2) */
  partitions: DeleteRecordsResponseDeleteRecordsPartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteRecordsResponseDeleteRecordsTopicResult(): DeleteRecordsResponseDeleteRecordsTopicResult {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteRecordsResponseDeleteRecordsPartitionResult {
  /** (versions 0-2) */
  partitionIndex: number;
  /** Lowest first offset of all replicas. (versions 0-2) */
  lowWatermark: bigint;
  /** (versions 0-2) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteRecordsResponseDeleteRecordsPartitionResult(): DeleteRecordsResponseDeleteRecordsPartitionResult {
  return {
    partitionIndex: 0,
    lowWatermark: 0n,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const deleteRecordsResponse: MessageCodec<DeleteRecordsResponse> = {
  name: "DeleteRecordsResponse",
  kind: "response",
  apiKey: 21,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteRecordsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteRecordsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteRecordsResponse)[] = [
  decodeDeleteRecordsResponseV0, // 0
  decodeDeleteRecordsResponseV0, // 1
  decodeDeleteRecordsResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: DeleteRecordsResponse, version: number) => void)[] = [
  encodeDeleteRecordsResponseV0, // 0
  encodeDeleteRecordsResponseV0, // 1
  encodeDeleteRecordsResponseV2, // 2
];

/** Versions 0-1 of DeleteRecordsResponse. */
function decodeDeleteRecordsResponseV0(reader: Reader): DeleteRecordsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<DeleteRecordsResponseDeleteRecordsTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteRecordsResponseDeleteRecordsTopicResultV0(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteRecordsResponseV0(writer: Writer, value: DeleteRecordsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteRecordsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteRecordsResponseDeleteRecordsTopicResultV0(writer, topics[i] as DeleteRecordsResponseDeleteRecordsTopicResult, version);
}

/** Version 2 of DeleteRecordsResponse. */
function decodeDeleteRecordsResponseV2(reader: Reader): DeleteRecordsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DeleteRecordsResponseDeleteRecordsTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteRecordsResponseDeleteRecordsTopicResultV2(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteRecordsResponseV2(writer: Writer, value: DeleteRecordsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteRecordsResponseDeleteRecordsTopicResultV2(writer, topics[i] as DeleteRecordsResponseDeleteRecordsTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DeleteRecordsTopicResult. */
function decodeDeleteRecordsResponseDeleteRecordsTopicResultV0(reader: Reader): DeleteRecordsResponseDeleteRecordsTopicResult {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(14);
  const partitions = new Array<DeleteRecordsResponseDeleteRecordsPartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDeleteRecordsResponseDeleteRecordsPartitionResultV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteRecordsResponseDeleteRecordsTopicResultV0(writer: Writer, value: DeleteRecordsResponseDeleteRecordsTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteRecordsResponseDeleteRecordsTopicResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDeleteRecordsResponseDeleteRecordsPartitionResultV0(writer, partitions[i] as DeleteRecordsResponseDeleteRecordsPartitionResult, version);
}

/** Version 2 of DeleteRecordsTopicResult. */
function decodeDeleteRecordsResponseDeleteRecordsTopicResultV2(reader: Reader): DeleteRecordsResponseDeleteRecordsTopicResult {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(15);
  const partitions = new Array<DeleteRecordsResponseDeleteRecordsPartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDeleteRecordsResponseDeleteRecordsPartitionResultV2(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteRecordsResponseDeleteRecordsTopicResultV2(writer: Writer, value: DeleteRecordsResponseDeleteRecordsTopicResult): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDeleteRecordsResponseDeleteRecordsPartitionResultV2(writer, partitions[i] as DeleteRecordsResponseDeleteRecordsPartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DeleteRecordsPartitionResult. */
function decodeDeleteRecordsResponseDeleteRecordsPartitionResultV0(reader: Reader): DeleteRecordsResponseDeleteRecordsPartitionResult {
  const partitionIndex = reader.readInt32();
  const lowWatermark = reader.readInt64();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    lowWatermark,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteRecordsResponseDeleteRecordsPartitionResultV0(writer: Writer, value: DeleteRecordsResponseDeleteRecordsPartitionResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteRecordsResponseDeleteRecordsPartitionResult.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.lowWatermark);
  writer.writeInt16(value.errorCode);
}

/** Version 2 of DeleteRecordsPartitionResult. */
function decodeDeleteRecordsResponseDeleteRecordsPartitionResultV2(reader: Reader): DeleteRecordsResponseDeleteRecordsPartitionResult {
  const partitionIndex = reader.readInt32();
  const lowWatermark = reader.readInt64();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    lowWatermark,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteRecordsResponseDeleteRecordsPartitionResultV2(writer: Writer, value: DeleteRecordsResponseDeleteRecordsPartitionResult): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.lowWatermark);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-records-request.ts";

export interface DeleteRecordsRequest {
  /** (versions 0-2) */
  topics: DeleteRecordsRequestDeleteRecordsTopic[];
  /** (versions 0-2) */
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteRecordsRequest(): DeleteRecordsRequest {
  return {
    topics: [],
    timeoutMs: 0,
    unknownTaggedFields: [],
  };
}

export interface DeleteRecordsRequestDeleteRecordsTopic {
  /** (versions 0-2) */
  name: string;
  /** (versions 0-2) */
  partitions: DeleteRecordsRequestDeleteRecordsPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteRecordsRequestDeleteRecordsTopic(): DeleteRecordsRequestDeleteRecordsTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteRecordsRequestDeleteRecordsPartition {
  /** (versions 0-2) */
  partitionIndex: number;
  /** New first offset; -1 for the high watermark. (versions 0-2) */
  offset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteRecordsRequestDeleteRecordsPartition(): DeleteRecordsRequestDeleteRecordsPartition {
  return {
    partitionIndex: 0,
    offset: 0n,
    unknownTaggedFields: [],
  };
}

export const deleteRecordsRequest: MessageCodec<DeleteRecordsRequest> = {
  name: "DeleteRecordsRequest",
  kind: "request",
  apiKey: 21,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteRecordsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteRecordsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteRecordsRequest)[] = [
  decodeDeleteRecordsRequestV0, // 0
  decodeDeleteRecordsRequestV0, // 1
  decodeDeleteRecordsRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: DeleteRecordsRequest, version: number) => void)[] = [
  encodeDeleteRecordsRequestV0, // 0
  encodeDeleteRecordsRequestV0, // 1
  encodeDeleteRecordsRequestV2, // 2
];

/** Versions 0-1 of DeleteRecordsRequest. */
function decodeDeleteRecordsRequestV0(reader: Reader): DeleteRecordsRequest {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<DeleteRecordsRequestDeleteRecordsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteRecordsRequestDeleteRecordsTopicV0(reader);
  const timeoutMs = reader.readInt32();
  return {
    topics,
    timeoutMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteRecordsRequestV0(writer: Writer, value: DeleteRecordsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteRecordsRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteRecordsRequestDeleteRecordsTopicV0(writer, topics[i] as DeleteRecordsRequestDeleteRecordsTopic, version);
  writer.writeInt32(value.timeoutMs);
}

/** Version 2 of DeleteRecordsRequest. */
function decodeDeleteRecordsRequestV2(reader: Reader): DeleteRecordsRequest {
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DeleteRecordsRequestDeleteRecordsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteRecordsRequestDeleteRecordsTopicV2(reader);
  const timeoutMs = reader.readInt32();
  return {
    topics,
    timeoutMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteRecordsRequestV2(writer: Writer, value: DeleteRecordsRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteRecordsRequestDeleteRecordsTopicV2(writer, topics[i] as DeleteRecordsRequestDeleteRecordsTopic);
  writer.writeInt32(value.timeoutMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DeleteRecordsTopic. */
function decodeDeleteRecordsRequestDeleteRecordsTopicV0(reader: Reader): DeleteRecordsRequestDeleteRecordsTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(12);
  const partitions = new Array<DeleteRecordsRequestDeleteRecordsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDeleteRecordsRequestDeleteRecordsPartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteRecordsRequestDeleteRecordsTopicV0(writer: Writer, value: DeleteRecordsRequestDeleteRecordsTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteRecordsRequestDeleteRecordsTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDeleteRecordsRequestDeleteRecordsPartitionV0(writer, partitions[i] as DeleteRecordsRequestDeleteRecordsPartition, version);
}

/** Version 2 of DeleteRecordsTopic. */
function decodeDeleteRecordsRequestDeleteRecordsTopicV2(reader: Reader): DeleteRecordsRequestDeleteRecordsTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(13);
  const partitions = new Array<DeleteRecordsRequestDeleteRecordsPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDeleteRecordsRequestDeleteRecordsPartitionV2(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteRecordsRequestDeleteRecordsTopicV2(writer: Writer, value: DeleteRecordsRequestDeleteRecordsTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDeleteRecordsRequestDeleteRecordsPartitionV2(writer, partitions[i] as DeleteRecordsRequestDeleteRecordsPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DeleteRecordsPartition. */
function decodeDeleteRecordsRequestDeleteRecordsPartitionV0(reader: Reader): DeleteRecordsRequestDeleteRecordsPartition {
  const partitionIndex = reader.readInt32();
  const offset = reader.readInt64();
  return {
    partitionIndex,
    offset,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteRecordsRequestDeleteRecordsPartitionV0(writer: Writer, value: DeleteRecordsRequestDeleteRecordsPartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteRecordsRequestDeleteRecordsPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.offset);
}

/** Version 2 of DeleteRecordsPartition. */
function decodeDeleteRecordsRequestDeleteRecordsPartitionV2(reader: Reader): DeleteRecordsRequestDeleteRecordsPartition {
  const partitionIndex = reader.readInt32();
  const offset = reader.readInt64();
  return {
    partitionIndex,
    offset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteRecordsRequestDeleteRecordsPartitionV2(writer: Writer, value: DeleteRecordsRequestDeleteRecordsPartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.offset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-share-group-offsets-response.ts";

export interface AlterShareGroupOffsetsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  responses: AlterShareGroupOffsetsResponseTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterShareGroupOffsetsResponse(): AlterShareGroupOffsetsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    responses: [],
    unknownTaggedFields: [],
  };
}

export interface AlterShareGroupOffsetsResponseTopic {
  /** (versions 0) */
  topicName: string;
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: AlterShareGroupOffsetsResponsePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterShareGroupOffsetsResponseTopic(): AlterShareGroupOffsetsResponseTopic {
  return {
    topicName: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface AlterShareGroupOffsetsResponsePartition {
  /** (versions 0) */
  partitionIndex: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterShareGroupOffsetsResponsePartition(): AlterShareGroupOffsetsResponsePartition {
  return {
    partitionIndex: 0,
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const alterShareGroupOffsetsResponse: MessageCodec<AlterShareGroupOffsetsResponse> = {
  name: "AlterShareGroupOffsetsResponse",
  kind: "response",
  apiKey: 91,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterShareGroupOffsetsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterShareGroupOffsetsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterShareGroupOffsetsResponse)[] = [
  decodeAlterShareGroupOffsetsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: AlterShareGroupOffsetsResponse, version: number) => void)[] = [
  encodeAlterShareGroupOffsetsResponseV0, // 0
];

/** Version 0 of AlterShareGroupOffsetsResponse. */
function decodeAlterShareGroupOffsetsResponseV0(reader: Reader): AlterShareGroupOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const responsesCount = reader.readCompactArrayLength(19);
  const responses = new Array<AlterShareGroupOffsetsResponseTopic>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeAlterShareGroupOffsetsResponseTopicV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterShareGroupOffsetsResponseV0(writer: Writer, value: AlterShareGroupOffsetsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeAlterShareGroupOffsetsResponseTopicV0(writer, responses[i] as AlterShareGroupOffsetsResponseTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterShareGroupOffsetsResponseTopic. */
function decodeAlterShareGroupOffsetsResponseTopicV0(reader: Reader): AlterShareGroupOffsetsResponseTopic {
  const topicName = reader.readCompactString();
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(8);
  const partitions = new Array<AlterShareGroupOffsetsResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeAlterShareGroupOffsetsResponsePartitionV0(reader);
  return {
    topicName,
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterShareGroupOffsetsResponseTopicV0(writer: Writer, value: AlterShareGroupOffsetsResponseTopic): void {
  writer.writeCompactString(value.topicName);
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeAlterShareGroupOffsetsResponsePartitionV0(writer, partitions[i] as AlterShareGroupOffsetsResponsePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterShareGroupOffsetsResponsePartition. */
function decodeAlterShareGroupOffsetsResponsePartitionV0(reader: Reader): AlterShareGroupOffsetsResponsePartition {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partitionIndex,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterShareGroupOffsetsResponsePartitionV0(writer: Writer, value: AlterShareGroupOffsetsResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

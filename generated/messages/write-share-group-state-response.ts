// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/write-share-group-state-response.ts";

export interface WriteShareGroupStateResponse {
  /** (versions 0-1) */
  results: WriteShareGroupStateResponseWriteStateResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateResponse(): WriteShareGroupStateResponse {
  return {
    results: [],
    unknownTaggedFields: [],
  };
}

export interface WriteShareGroupStateResponseWriteStateResult {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: WriteShareGroupStateResponsePartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateResponseWriteStateResult(): WriteShareGroupStateResponseWriteStateResult {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface WriteShareGroupStateResponsePartitionResult {
  /** (versions 0-1) */
  partition: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createWriteShareGroupStateResponsePartitionResult(): WriteShareGroupStateResponsePartitionResult {
  return {
    partition: 0,
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const writeShareGroupStateResponse: MessageCodec<WriteShareGroupStateResponse> = {
  name: "WriteShareGroupStateResponse",
  kind: "response",
  apiKey: 85,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("WriteShareGroupStateResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("WriteShareGroupStateResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => WriteShareGroupStateResponse)[] = [
  decodeWriteShareGroupStateResponseV0, // 0
  decodeWriteShareGroupStateResponseV0, // 1
];

const encoders: readonly ((writer: Writer, value: WriteShareGroupStateResponse, version: number) => void)[] = [
  encodeWriteShareGroupStateResponseV0, // 0
  encodeWriteShareGroupStateResponseV0, // 1
];

/** Versions 0-1 of WriteShareGroupStateResponse. */
function decodeWriteShareGroupStateResponseV0(reader: Reader): WriteShareGroupStateResponse {
  const resultsCount = reader.readCompactArrayLength(18);
  const results = new Array<WriteShareGroupStateResponseWriteStateResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeWriteShareGroupStateResponseWriteStateResultV0(reader);
  return {
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateResponseV0(writer: Writer, value: WriteShareGroupStateResponse): void {
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeWriteShareGroupStateResponseWriteStateResultV0(writer, results[i] as WriteShareGroupStateResponseWriteStateResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of WriteStateResult. */
function decodeWriteShareGroupStateResponseWriteStateResultV0(reader: Reader): WriteShareGroupStateResponseWriteStateResult {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(8);
  const partitions = new Array<WriteShareGroupStateResponsePartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeWriteShareGroupStateResponsePartitionResultV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateResponseWriteStateResultV0(writer: Writer, value: WriteShareGroupStateResponseWriteStateResult): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeWriteShareGroupStateResponsePartitionResultV0(writer, partitions[i] as WriteShareGroupStateResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of PartitionResult. */
function decodeWriteShareGroupStateResponsePartitionResultV0(reader: Reader): WriteShareGroupStateResponsePartitionResult {
  const partition = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partition,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeWriteShareGroupStateResponsePartitionResultV0(writer: Writer, value: WriteShareGroupStateResponsePartitionResult): void {
  writer.writeInt32(value.partition);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

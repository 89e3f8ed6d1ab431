// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/initialize-share-group-state-response.ts";

export interface InitializeShareGroupStateResponse {
  /** (versions 0) */
  results: InitializeShareGroupStateResponseInitializeStateResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitializeShareGroupStateResponse(): InitializeShareGroupStateResponse {
  return {
    results: [],
    unknownTaggedFields: [],
  };
}

export interface InitializeShareGroupStateResponseInitializeStateResult {
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: InitializeShareGroupStateResponsePartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitializeShareGroupStateResponseInitializeStateResult(): InitializeShareGroupStateResponseInitializeStateResult {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface InitializeShareGroupStateResponsePartitionResult {
  /** (versions 0) */
  partition: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitializeShareGroupStateResponsePartitionResult(): InitializeShareGroupStateResponsePartitionResult {
  return {
    partition: 0,
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const initializeShareGroupStateResponse: MessageCodec<InitializeShareGroupStateResponse> = {
  name: "InitializeShareGroupStateResponse",
  kind: "response",
  apiKey: 83,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("InitializeShareGroupStateResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("InitializeShareGroupStateResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => InitializeShareGroupStateResponse)[] = [
  decodeInitializeShareGroupStateResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: InitializeShareGroupStateResponse, version: number) => void)[] = [
  encodeInitializeShareGroupStateResponseV0, // 0
];

/** Version 0 of InitializeShareGroupStateResponse. */
function decodeInitializeShareGroupStateResponseV0(reader: Reader): InitializeShareGroupStateResponse {
  const resultsCount = reader.readCompactArrayLength(18);
  const results = new Array<InitializeShareGroupStateResponseInitializeStateResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeInitializeShareGroupStateResponseInitializeStateResultV0(reader);
  return {
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitializeShareGroupStateResponseV0(writer: Writer, value: InitializeShareGroupStateResponse): void {
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeInitializeShareGroupStateResponseInitializeStateResultV0(writer, results[i] as InitializeShareGroupStateResponseInitializeStateResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of InitializeStateResult. */
function decodeInitializeShareGroupStateResponseInitializeStateResultV0(reader: Reader): InitializeShareGroupStateResponseInitializeStateResult {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(8);
  const partitions = new Array<InitializeShareGroupStateResponsePartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeInitializeShareGroupStateResponsePartitionResultV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitializeShareGroupStateResponseInitializeStateResultV0(writer: Writer, value: InitializeShareGroupStateResponseInitializeStateResult): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeInitializeShareGroupStateResponsePartitionResultV0(writer, partitions[i] as InitializeShareGroupStateResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionResult. */
function decodeInitializeShareGroupStateResponsePartitionResultV0(reader: Reader): InitializeShareGroupStateResponsePartitionResult {
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

function encodeInitializeShareGroupStateResponsePartitionResultV0(writer: Writer, value: InitializeShareGroupStateResponsePartitionResult): void {
  writer.writeInt32(value.partition);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

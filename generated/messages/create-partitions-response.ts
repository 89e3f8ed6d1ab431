// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-partitions-response.ts";

export interface CreatePartitionsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-3) */
  throttleTimeMs: number;
  /** (versions 0-3) */
  results: CreatePartitionsResponseCreatePartitionsTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreatePartitionsResponse(): CreatePartitionsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface CreatePartitionsResponseCreatePartitionsTopicResult {
  /** (versions 0-3) */
  name: string;
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreatePartitionsResponseCreatePartitionsTopicResult(): CreatePartitionsResponseCreatePartitionsTopicResult {
  return {
    name: "",
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const createPartitionsResponse: MessageCodec<CreatePartitionsResponse> = {
  name: "CreatePartitionsResponse",
  kind: "response",
  apiKey: 37,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreatePartitionsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreatePartitionsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreatePartitionsResponse)[] = [
  decodeCreatePartitionsResponseV0, // 0
  decodeCreatePartitionsResponseV0, // 1
  decodeCreatePartitionsResponseV2, // 2
  decodeCreatePartitionsResponseV2, // 3
];

const encoders: readonly ((writer: Writer, value: CreatePartitionsResponse, version: number) => void)[] = [
  encodeCreatePartitionsResponseV0, // 0
  encodeCreatePartitionsResponseV0, // 1
  encodeCreatePartitionsResponseV2, // 2
  encodeCreatePartitionsResponseV2, // 3
];

/** Versions 0-1 of CreatePartitionsResponse. */
function decodeCreatePartitionsResponseV0(reader: Reader): CreatePartitionsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(6);
  const results = new Array<CreatePartitionsResponseCreatePartitionsTopicResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeCreatePartitionsResponseCreatePartitionsTopicResultV0(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreatePartitionsResponseV0(writer: Writer, value: CreatePartitionsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreatePartitionsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeCreatePartitionsResponseCreatePartitionsTopicResultV0(writer, results[i] as CreatePartitionsResponseCreatePartitionsTopicResult, version);
}

/** Versions 2-3 of CreatePartitionsResponse. */
function decodeCreatePartitionsResponseV2(reader: Reader): CreatePartitionsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(5);
  const results = new Array<CreatePartitionsResponseCreatePartitionsTopicResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeCreatePartitionsResponseCreatePartitionsTopicResultV2(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreatePartitionsResponseV2(writer: Writer, value: CreatePartitionsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeCreatePartitionsResponseCreatePartitionsTopicResultV2(writer, results[i] as CreatePartitionsResponseCreatePartitionsTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of CreatePartitionsTopicResult. */
function decodeCreatePartitionsResponseCreatePartitionsTopicResultV0(reader: Reader): CreatePartitionsResponseCreatePartitionsTopicResult {
  const name = reader.readString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  return {
    name,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreatePartitionsResponseCreatePartitionsTopicResultV0(writer: Writer, value: CreatePartitionsResponseCreatePartitionsTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreatePartitionsResponseCreatePartitionsTopicResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
}

/** Versions 2-3 of CreatePartitionsTopicResult. */
function decodeCreatePartitionsResponseCreatePartitionsTopicResultV2(reader: Reader): CreatePartitionsResponseCreatePartitionsTopicResult {
  const name = reader.readCompactString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    name,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreatePartitionsResponseCreatePartitionsTopicResultV2(writer: Writer, value: CreatePartitionsResponseCreatePartitionsTopicResult): void {
  writer.writeCompactString(value.name);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

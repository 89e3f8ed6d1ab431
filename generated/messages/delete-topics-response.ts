// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-topics-response.ts";

export interface DeleteTopicsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-6) */
  throttleTimeMs: number;
  /** (versions 0-6) */
  responses: DeleteTopicsResponseDeletableTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteTopicsResponse(): DeleteTopicsResponse {
  return {
    throttleTimeMs: 0,
    responses: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteTopicsResponseDeletableTopicResult {
  /** (versions 0-6) */
  name: string | null;
  /** (versions 6) */
  topicId: Uuid;
  /** (versions 0-6) */
  errorCode: number;
  /** (versions 5-6) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteTopicsResponseDeletableTopicResult(): DeleteTopicsResponseDeletableTopicResult {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const deleteTopicsResponse: MessageCodec<DeleteTopicsResponse> = {
  name: "DeleteTopicsResponse",
  kind: "response",
  apiKey: 20,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteTopicsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteTopicsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteTopicsResponse)[] = [
  decodeDeleteTopicsResponseV0, // 0
  decodeDeleteTopicsResponseV1, // 1
  decodeDeleteTopicsResponseV1, // 2
  decodeDeleteTopicsResponseV1, // 3
  decodeDeleteTopicsResponseV4, // 4
  decodeDeleteTopicsResponseV5, // 5
  decodeDeleteTopicsResponseV6, // 6
];

const encoders: readonly ((writer: Writer, value: DeleteTopicsResponse, version: number) => void)[] = [
  encodeDeleteTopicsResponseV0, // 0
  encodeDeleteTopicsResponseV1, // 1
  encodeDeleteTopicsResponseV1, // 2
  encodeDeleteTopicsResponseV1, // 3
  encodeDeleteTopicsResponseV4, // 4
  encodeDeleteTopicsResponseV5, // 5
  encodeDeleteTopicsResponseV6, // 6
];

/** Version 0 of DeleteTopicsResponse. */
function decodeDeleteTopicsResponseV0(reader: Reader): DeleteTopicsResponse {
  const responsesCount = reader.readArrayLength(4);
  const responses = new Array<DeleteTopicsResponseDeletableTopicResult>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeDeleteTopicsResponseDeletableTopicResultV0(reader);
  return {
    throttleTimeMs: 0,
    responses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteTopicsResponseV0(writer: Writer, value: DeleteTopicsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteTopicsResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeDeleteTopicsResponseDeletableTopicResultV0(writer, responses[i] as DeleteTopicsResponseDeletableTopicResult, version);
}

/** Versions 1-3 of DeleteTopicsResponse. */
function decodeDeleteTopicsResponseV1(reader: Reader): DeleteTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readArrayLength(4);
  const responses = new Array<DeleteTopicsResponseDeletableTopicResult>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeDeleteTopicsResponseDeletableTopicResultV0(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteTopicsResponseV1(writer: Writer, value: DeleteTopicsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteTopicsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeDeleteTopicsResponseDeletableTopicResultV0(writer, responses[i] as DeleteTopicsResponseDeletableTopicResult, version);
}

/** Version 4 of DeleteTopicsResponse. */
function decodeDeleteTopicsResponseV4(reader: Reader): DeleteTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(4);
  const responses = new Array<DeleteTopicsResponseDeletableTopicResult>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeDeleteTopicsResponseDeletableTopicResultV4(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsResponseV4(writer: Writer, value: DeleteTopicsResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeDeleteTopicsResponseDeletableTopicResultV4(writer, responses[i] as DeleteTopicsResponseDeletableTopicResult, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of DeleteTopicsResponse. */
function decodeDeleteTopicsResponseV5(reader: Reader): DeleteTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(5);
  const responses = new Array<DeleteTopicsResponseDeletableTopicResult>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeDeleteTopicsResponseDeletableTopicResultV5(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsResponseV5(writer: Writer, value: DeleteTopicsResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeDeleteTopicsResponseDeletableTopicResultV5(writer, responses[i] as DeleteTopicsResponseDeletableTopicResult, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of DeleteTopicsResponse. */
function decodeDeleteTopicsResponseV6(reader: Reader): DeleteTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(21);
  const responses = new Array<DeleteTopicsResponseDeletableTopicResult>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeDeleteTopicsResponseDeletableTopicResultV6(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsResponseV6(writer: Writer, value: DeleteTopicsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeDeleteTopicsResponseDeletableTopicResultV6(writer, responses[i] as DeleteTopicsResponseDeletableTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-3 of DeletableTopicResult. */
function decodeDeleteTopicsResponseDeletableTopicResultV0(reader: Reader): DeleteTopicsResponseDeletableTopicResult {
  const name = reader.readString();
  const errorCode = reader.readInt16();
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode,
    errorMessage: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteTopicsResponseDeletableTopicResultV0(writer: Writer, value: DeleteTopicsResponseDeletableTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteTopicsResponseDeletableTopicResult.unknownTaggedFields", version);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("DeleteTopicsResponseDeletableTopicResult.name", version);
  writer.writeString(name);
  writer.writeInt16(value.errorCode);
}

/** Version 4 of DeletableTopicResult. */
function decodeDeleteTopicsResponseDeletableTopicResultV4(reader: Reader): DeleteTopicsResponseDeletableTopicResult {
  const name = reader.readCompactString();
  const errorCode = reader.readInt16();
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode,
    errorMessage: null,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsResponseDeletableTopicResultV4(writer: Writer, value: DeleteTopicsResponseDeletableTopicResult, version: number): void {
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("DeleteTopicsResponseDeletableTopicResult.name", version);
  writer.writeCompactString(name);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of DeletableTopicResult. */
function decodeDeleteTopicsResponseDeletableTopicResultV5(reader: Reader): DeleteTopicsResponseDeletableTopicResult {
  const name = reader.readCompactString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsResponseDeletableTopicResultV5(writer: Writer, value: DeleteTopicsResponseDeletableTopicResult, version: number): void {
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("DeleteTopicsResponseDeletableTopicResult.name", version);
  writer.writeCompactString(name);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of DeletableTopicResult. */
function decodeDeleteTopicsResponseDeletableTopicResultV6(reader: Reader): DeleteTopicsResponseDeletableTopicResult {
  const name = reader.readCompactNullableString();
  const topicId = reader.readUuid();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    name,
    topicId,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsResponseDeletableTopicResultV6(writer: Writer, value: DeleteTopicsResponseDeletableTopicResult): void {
  writer.writeCompactNullableString(value.name);
  writer.writeUuid(value.topicId);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

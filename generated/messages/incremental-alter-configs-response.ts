// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/incremental-alter-configs-response.ts";

export interface IncrementalAlterConfigsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  responses: IncrementalAlterConfigsResponseAlterConfigsResourceResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createIncrementalAlterConfigsResponse(): IncrementalAlterConfigsResponse {
  return {
    throttleTimeMs: 0,
    responses: [],
    unknownTaggedFields: [],
  };
}

export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** (versions 0-1) */
  resourceType: number;
  /** (versions 0-1) */
  resourceName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createIncrementalAlterConfigsResponseAlterConfigsResourceResponse(): IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  return {
    errorCode: 0,
    errorMessage: "",
    resourceType: 0,
    resourceName: "",
    unknownTaggedFields: [],
  };
}

export const incrementalAlterConfigsResponse: MessageCodec<IncrementalAlterConfigsResponse> = {
  name: "IncrementalAlterConfigsResponse",
  kind: "response",
  apiKey: 44,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("IncrementalAlterConfigsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("IncrementalAlterConfigsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => IncrementalAlterConfigsResponse)[] = [
  decodeIncrementalAlterConfigsResponseV0, // 0
  decodeIncrementalAlterConfigsResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: IncrementalAlterConfigsResponse, version: number) => void)[] = [
  encodeIncrementalAlterConfigsResponseV0, // 0
  encodeIncrementalAlterConfigsResponseV1, // 1
];

/** Version 0 of IncrementalAlterConfigsResponse. */
function decodeIncrementalAlterConfigsResponseV0(reader: Reader): IncrementalAlterConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readArrayLength(7);
  const responses = new Array<IncrementalAlterConfigsResponseAlterConfigsResourceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV0(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeIncrementalAlterConfigsResponseV0(writer: Writer, value: IncrementalAlterConfigsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("IncrementalAlterConfigsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV0(writer, responses[i] as IncrementalAlterConfigsResponseAlterConfigsResourceResponse, version);
}

/** Version 1 of IncrementalAlterConfigsResponse. */
function decodeIncrementalAlterConfigsResponseV1(reader: Reader): IncrementalAlterConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(6);
  const responses = new Array<IncrementalAlterConfigsResponseAlterConfigsResourceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV1(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeIncrementalAlterConfigsResponseV1(writer: Writer, value: IncrementalAlterConfigsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV1(writer, responses[i] as IncrementalAlterConfigsResponseAlterConfigsResourceResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterConfigsResourceResponse. */
function decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV0(reader: Reader): IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV0(writer: Writer, value: IncrementalAlterConfigsResponseAlterConfigsResourceResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("IncrementalAlterConfigsResponseAlterConfigsResourceResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
}

/** Version 1 of AlterConfigsResourceResponse. */
function decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV1(reader: Reader): IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseV1(writer: Writer, value: IncrementalAlterConfigsResponseAlterConfigsResourceResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

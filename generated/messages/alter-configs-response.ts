// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-configs-response.ts";

export interface AlterConfigsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  responses: AlterConfigsResponseAlterConfigsResourceResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterConfigsResponse(): AlterConfigsResponse {
  return {
    throttleTimeMs: 0,
    responses: [],
    unknownTaggedFields: [],
  };
}

export interface AlterConfigsResponseAlterConfigsResourceResponse {
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  errorMessage: string | null;
  /** (versions 0-2) */
  resourceType: number;
  /** (versions 0-2) */
  resourceName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterConfigsResponseAlterConfigsResourceResponse(): AlterConfigsResponseAlterConfigsResourceResponse {
  return {
    errorCode: 0,
    errorMessage: "",
    resourceType: 0,
    resourceName: "",
    unknownTaggedFields: [],
  };
}

export const alterConfigsResponse: MessageCodec<AlterConfigsResponse> = {
  name: "AlterConfigsResponse",
  kind: "response",
  apiKey: 33,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterConfigsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterConfigsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterConfigsResponse)[] = [
  decodeAlterConfigsResponseV0, // 0
  decodeAlterConfigsResponseV0, // 1
  decodeAlterConfigsResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: AlterConfigsResponse, version: number) => void)[] = [
  encodeAlterConfigsResponseV0, // 0
  encodeAlterConfigsResponseV0, // 1
  encodeAlterConfigsResponseV2, // 2
];

/** Versions 0-1 of AlterConfigsResponse. */
function decodeAlterConfigsResponseV0(reader: Reader): AlterConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readArrayLength(7);
  const responses = new Array<AlterConfigsResponseAlterConfigsResourceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeAlterConfigsResponseAlterConfigsResourceResponseV0(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterConfigsResponseV0(writer: Writer, value: AlterConfigsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterConfigsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeAlterConfigsResponseAlterConfigsResourceResponseV0(writer, responses[i] as AlterConfigsResponseAlterConfigsResourceResponse, version);
}

/** Version 2 of AlterConfigsResponse. */
function decodeAlterConfigsResponseV2(reader: Reader): AlterConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(6);
  const responses = new Array<AlterConfigsResponseAlterConfigsResourceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeAlterConfigsResponseAlterConfigsResourceResponseV2(reader);
  return {
    throttleTimeMs,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterConfigsResponseV2(writer: Writer, value: AlterConfigsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeAlterConfigsResponseAlterConfigsResourceResponseV2(writer, responses[i] as AlterConfigsResponseAlterConfigsResourceResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterConfigsResourceResponse. */
function decodeAlterConfigsResponseAlterConfigsResourceResponseV0(reader: Reader): AlterConfigsResponseAlterConfigsResourceResponse {
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

function encodeAlterConfigsResponseAlterConfigsResourceResponseV0(writer: Writer, value: AlterConfigsResponseAlterConfigsResourceResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterConfigsResponseAlterConfigsResourceResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
}

/** Version 2 of AlterConfigsResourceResponse. */
function decodeAlterConfigsResponseAlterConfigsResourceResponseV2(reader: Reader): AlterConfigsResponseAlterConfigsResourceResponse {
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

function encodeAlterConfigsResponseAlterConfigsResourceResponseV2(writer: Writer, value: AlterConfigsResponseAlterConfigsResourceResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

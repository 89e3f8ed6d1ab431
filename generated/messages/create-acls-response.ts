// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-acls-response.ts";

export interface CreateAclsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-3) */
  throttleTimeMs: number;
  /** (versions 0-3) */
  results: CreateAclsResponseAclCreationResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateAclsResponse(): CreateAclsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface CreateAclsResponseAclCreationResult {
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateAclsResponseAclCreationResult(): CreateAclsResponseAclCreationResult {
  return {
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const createAclsResponse: MessageCodec<CreateAclsResponse> = {
  name: "CreateAclsResponse",
  kind: "response",
  apiKey: 30,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreateAclsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreateAclsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreateAclsResponse)[] = [
  decodeCreateAclsResponseV0, // 0
  decodeCreateAclsResponseV0, // 1
  decodeCreateAclsResponseV2, // 2
  decodeCreateAclsResponseV2, // 3
];

const encoders: readonly ((writer: Writer, value: CreateAclsResponse, version: number) => void)[] = [
  encodeCreateAclsResponseV0, // 0
  encodeCreateAclsResponseV0, // 1
  encodeCreateAclsResponseV2, // 2
  encodeCreateAclsResponseV2, // 3
];

/** Versions 0-1 of CreateAclsResponse. */
function decodeCreateAclsResponseV0(reader: Reader): CreateAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(4);
  const results = new Array<CreateAclsResponseAclCreationResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeCreateAclsResponseAclCreationResultV0(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateAclsResponseV0(writer: Writer, value: CreateAclsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateAclsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeCreateAclsResponseAclCreationResultV0(writer, results[i] as CreateAclsResponseAclCreationResult, version);
}

/** Versions 2-3 of CreateAclsResponse. */
function decodeCreateAclsResponseV2(reader: Reader): CreateAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(4);
  const results = new Array<CreateAclsResponseAclCreationResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeCreateAclsResponseAclCreationResultV2(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateAclsResponseV2(writer: Writer, value: CreateAclsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeCreateAclsResponseAclCreationResultV2(writer, results[i] as CreateAclsResponseAclCreationResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AclCreationResult. */
function decodeCreateAclsResponseAclCreationResultV0(reader: Reader): CreateAclsResponseAclCreationResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  return {
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateAclsResponseAclCreationResultV0(writer: Writer, value: CreateAclsResponseAclCreationResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateAclsResponseAclCreationResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
}

/** Versions 2-3 of AclCreationResult. */
function decodeCreateAclsResponseAclCreationResultV2(reader: Reader): CreateAclsResponseAclCreationResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateAclsResponseAclCreationResultV2(writer: Writer, value: CreateAclsResponseAclCreationResult): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

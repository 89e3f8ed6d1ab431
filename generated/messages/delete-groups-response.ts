// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-groups-response.ts";

export interface DeleteGroupsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  results: DeleteGroupsResponseDeletableGroupResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteGroupsResponse(): DeleteGroupsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteGroupsResponseDeletableGroupResult {
  /** (versions 0-2) */
  groupId: string;
  /** (versions 0-2) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteGroupsResponseDeletableGroupResult(): DeleteGroupsResponseDeletableGroupResult {
  return {
    groupId: "",
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const deleteGroupsResponse: MessageCodec<DeleteGroupsResponse> = {
  name: "DeleteGroupsResponse",
  kind: "response",
  apiKey: 42,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteGroupsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteGroupsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteGroupsResponse)[] = [
  decodeDeleteGroupsResponseV0, // 0
  decodeDeleteGroupsResponseV0, // 1
  decodeDeleteGroupsResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: DeleteGroupsResponse, version: number) => void)[] = [
  encodeDeleteGroupsResponseV0, // 0
  encodeDeleteGroupsResponseV0, // 1
  encodeDeleteGroupsResponseV2, // 2
];

/** Versions 0-1 of DeleteGroupsResponse. */
function decodeDeleteGroupsResponseV0(reader: Reader): DeleteGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(4);
  const results = new Array<DeleteGroupsResponseDeletableGroupResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDeleteGroupsResponseDeletableGroupResultV0(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteGroupsResponseV0(writer: Writer, value: DeleteGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteGroupsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDeleteGroupsResponseDeletableGroupResultV0(writer, results[i] as DeleteGroupsResponseDeletableGroupResult, version);
}

/** Version 2 of DeleteGroupsResponse. */
function decodeDeleteGroupsResponseV2(reader: Reader): DeleteGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(4);
  const results = new Array<DeleteGroupsResponseDeletableGroupResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDeleteGroupsResponseDeletableGroupResultV2(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteGroupsResponseV2(writer: Writer, value: DeleteGroupsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDeleteGroupsResponseDeletableGroupResultV2(writer, results[i] as DeleteGroupsResponseDeletableGroupResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DeletableGroupResult. */
function decodeDeleteGroupsResponseDeletableGroupResultV0(reader: Reader): DeleteGroupsResponseDeletableGroupResult {
  const groupId = reader.readString();
  const errorCode = reader.readInt16();
  return {
    groupId,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteGroupsResponseDeletableGroupResultV0(writer: Writer, value: DeleteGroupsResponseDeletableGroupResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteGroupsResponseDeletableGroupResult.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt16(value.errorCode);
}

/** Version 2 of DeletableGroupResult. */
function decodeDeleteGroupsResponseDeletableGroupResultV2(reader: Reader): DeleteGroupsResponseDeletableGroupResult {
  const groupId = reader.readCompactString();
  const errorCode = reader.readInt16();
  return {
    groupId,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteGroupsResponseDeletableGroupResultV2(writer: Writer, value: DeleteGroupsResponseDeletableGroupResult): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-acls-response.ts";

export interface DeleteAclsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-3) */
  throttleTimeMs: number;
  /** (versions 0-3) */
  filterResults: DeleteAclsResponseDeleteAclsFilterResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteAclsResponse(): DeleteAclsResponse {
  return {
    throttleTimeMs: 0,
    filterResults: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteAclsResponseDeleteAclsFilterResult {
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  errorMessage: string | null;
  /** (versions 0-3) */
  matchingAcls: DeleteAclsResponseDeleteAclsMatchingAcl[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteAclsResponseDeleteAclsFilterResult(): DeleteAclsResponseDeleteAclsFilterResult {
  return {
    errorCode: 0,
    errorMessage: "",
    matchingAcls: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteAclsResponseDeleteAclsMatchingAcl {
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  errorMessage: string | null;
  /** (versions 0-3) */
  resourceType: number;
  /** (versions 0-3) */
  resourceName: string;
  /** 1 any, 2 matching, 3 literal, 4 prefix (KIP-290). (versions 1-3) */
  patternType: number;
  /** (versions 0-3) */
  principal: string;
  /** (versions 0-3) */
  host: string;
  /** 1 any, 2 all, 3 read, 4 write, 5 create, 6 delete, 7 alter, 8 describe, 9 cluster action, 10 describe configs, 11 alter configs, 12 idempotent write, 13 create tokens, 14 describe tokens, 15 two-phase commit. (versions 0-3) */
  operation: number;
  /** 1 any, 2 deny, 3 allow. (versions 0-3) */
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteAclsResponseDeleteAclsMatchingAcl(): DeleteAclsResponseDeleteAclsMatchingAcl {
  return {
    errorCode: 0,
    errorMessage: "",
    resourceType: 0,
    resourceName: "",
    patternType: 3,
    principal: "",
    host: "",
    operation: 0,
    permissionType: 0,
    unknownTaggedFields: [],
  };
}

export const deleteAclsResponse: MessageCodec<DeleteAclsResponse> = {
  name: "DeleteAclsResponse",
  kind: "response",
  apiKey: 31,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteAclsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteAclsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteAclsResponse)[] = [
  decodeDeleteAclsResponseV0, // 0
  decodeDeleteAclsResponseV1, // 1
  decodeDeleteAclsResponseV2, // 2
  decodeDeleteAclsResponseV2, // 3
];

const encoders: readonly ((writer: Writer, value: DeleteAclsResponse, version: number) => void)[] = [
  encodeDeleteAclsResponseV0, // 0
  encodeDeleteAclsResponseV1, // 1
  encodeDeleteAclsResponseV2, // 2
  encodeDeleteAclsResponseV2, // 3
];

/** Version 0 of DeleteAclsResponse. */
function decodeDeleteAclsResponseV0(reader: Reader): DeleteAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const filterResultsCount = reader.readArrayLength(8);
  const filterResults = new Array<DeleteAclsResponseDeleteAclsFilterResult>(filterResultsCount);
  for (let i = 0; i < filterResultsCount; i++) filterResults[i] = decodeDeleteAclsResponseDeleteAclsFilterResultV0(reader);
  return {
    throttleTimeMs,
    filterResults,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsResponseV0(writer: Writer, value: DeleteAclsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const filterResults = value.filterResults;
  writer.writeArrayLength(filterResults.length);
  for (let i = 0; i < filterResults.length; i++) encodeDeleteAclsResponseDeleteAclsFilterResultV0(writer, filterResults[i] as DeleteAclsResponseDeleteAclsFilterResult, version);
}

/** Version 1 of DeleteAclsResponse. */
function decodeDeleteAclsResponseV1(reader: Reader): DeleteAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const filterResultsCount = reader.readArrayLength(8);
  const filterResults = new Array<DeleteAclsResponseDeleteAclsFilterResult>(filterResultsCount);
  for (let i = 0; i < filterResultsCount; i++) filterResults[i] = decodeDeleteAclsResponseDeleteAclsFilterResultV1(reader);
  return {
    throttleTimeMs,
    filterResults,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsResponseV1(writer: Writer, value: DeleteAclsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const filterResults = value.filterResults;
  writer.writeArrayLength(filterResults.length);
  for (let i = 0; i < filterResults.length; i++) encodeDeleteAclsResponseDeleteAclsFilterResultV1(writer, filterResults[i] as DeleteAclsResponseDeleteAclsFilterResult, version);
}

/** Versions 2-3 of DeleteAclsResponse. */
function decodeDeleteAclsResponseV2(reader: Reader): DeleteAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const filterResultsCount = reader.readCompactArrayLength(5);
  const filterResults = new Array<DeleteAclsResponseDeleteAclsFilterResult>(filterResultsCount);
  for (let i = 0; i < filterResultsCount; i++) filterResults[i] = decodeDeleteAclsResponseDeleteAclsFilterResultV2(reader);
  return {
    throttleTimeMs,
    filterResults,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteAclsResponseV2(writer: Writer, value: DeleteAclsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const filterResults = value.filterResults;
  writer.writeCompactArrayLength(filterResults.length);
  for (let i = 0; i < filterResults.length; i++) encodeDeleteAclsResponseDeleteAclsFilterResultV2(writer, filterResults[i] as DeleteAclsResponseDeleteAclsFilterResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteAclsFilterResult. */
function decodeDeleteAclsResponseDeleteAclsFilterResultV0(reader: Reader): DeleteAclsResponseDeleteAclsFilterResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const matchingAclsCount = reader.readArrayLength(13);
  const matchingAcls = new Array<DeleteAclsResponseDeleteAclsMatchingAcl>(matchingAclsCount);
  for (let i = 0; i < matchingAclsCount; i++) matchingAcls[i] = decodeDeleteAclsResponseDeleteAclsMatchingAclV0(reader);
  return {
    errorCode,
    errorMessage,
    matchingAcls,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsResponseDeleteAclsFilterResultV0(writer: Writer, value: DeleteAclsResponseDeleteAclsFilterResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsResponseDeleteAclsFilterResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  const matchingAcls = value.matchingAcls;
  writer.writeArrayLength(matchingAcls.length);
  for (let i = 0; i < matchingAcls.length; i++) encodeDeleteAclsResponseDeleteAclsMatchingAclV0(writer, matchingAcls[i] as DeleteAclsResponseDeleteAclsMatchingAcl, version);
}

/** Version 1 of DeleteAclsFilterResult. */
function decodeDeleteAclsResponseDeleteAclsFilterResultV1(reader: Reader): DeleteAclsResponseDeleteAclsFilterResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const matchingAclsCount = reader.readArrayLength(14);
  const matchingAcls = new Array<DeleteAclsResponseDeleteAclsMatchingAcl>(matchingAclsCount);
  for (let i = 0; i < matchingAclsCount; i++) matchingAcls[i] = decodeDeleteAclsResponseDeleteAclsMatchingAclV1(reader);
  return {
    errorCode,
    errorMessage,
    matchingAcls,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsResponseDeleteAclsFilterResultV1(writer: Writer, value: DeleteAclsResponseDeleteAclsFilterResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsResponseDeleteAclsFilterResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  const matchingAcls = value.matchingAcls;
  writer.writeArrayLength(matchingAcls.length);
  for (let i = 0; i < matchingAcls.length; i++) encodeDeleteAclsResponseDeleteAclsMatchingAclV1(writer, matchingAcls[i] as DeleteAclsResponseDeleteAclsMatchingAcl, version);
}

/** Versions 2-3 of DeleteAclsFilterResult. */
function decodeDeleteAclsResponseDeleteAclsFilterResultV2(reader: Reader): DeleteAclsResponseDeleteAclsFilterResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const matchingAclsCount = reader.readCompactArrayLength(11);
  const matchingAcls = new Array<DeleteAclsResponseDeleteAclsMatchingAcl>(matchingAclsCount);
  for (let i = 0; i < matchingAclsCount; i++) matchingAcls[i] = decodeDeleteAclsResponseDeleteAclsMatchingAclV2(reader);
  return {
    errorCode,
    errorMessage,
    matchingAcls,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteAclsResponseDeleteAclsFilterResultV2(writer: Writer, value: DeleteAclsResponseDeleteAclsFilterResult): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const matchingAcls = value.matchingAcls;
  writer.writeCompactArrayLength(matchingAcls.length);
  for (let i = 0; i < matchingAcls.length; i++) encodeDeleteAclsResponseDeleteAclsMatchingAclV2(writer, matchingAcls[i] as DeleteAclsResponseDeleteAclsMatchingAcl);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteAclsMatchingAcl. */
function decodeDeleteAclsResponseDeleteAclsMatchingAclV0(reader: Reader): DeleteAclsResponseDeleteAclsMatchingAcl {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const principal = reader.readString();
  const host = reader.readString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    patternType: 3,
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsResponseDeleteAclsMatchingAclV0(writer: Writer, value: DeleteAclsResponseDeleteAclsMatchingAcl, version: number): void {
  if (value.patternType !== 3) throw writer.fieldNotInVersion("DeleteAclsResponseDeleteAclsMatchingAcl.patternType", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsResponseDeleteAclsMatchingAcl.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  writer.writeString(value.principal);
  writer.writeString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Version 1 of DeleteAclsMatchingAcl. */
function decodeDeleteAclsResponseDeleteAclsMatchingAclV1(reader: Reader): DeleteAclsResponseDeleteAclsMatchingAcl {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const patternType = reader.readInt8();
  const principal = reader.readString();
  const host = reader.readString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    patternType,
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsResponseDeleteAclsMatchingAclV1(writer: Writer, value: DeleteAclsResponseDeleteAclsMatchingAcl, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsResponseDeleteAclsMatchingAcl.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  writer.writeInt8(value.patternType);
  writer.writeString(value.principal);
  writer.writeString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Versions 2-3 of DeleteAclsMatchingAcl. */
function decodeDeleteAclsResponseDeleteAclsMatchingAclV2(reader: Reader): DeleteAclsResponseDeleteAclsMatchingAcl {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const patternType = reader.readInt8();
  const principal = reader.readCompactString();
  const host = reader.readCompactString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    patternType,
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteAclsResponseDeleteAclsMatchingAclV2(writer: Writer, value: DeleteAclsResponseDeleteAclsMatchingAcl): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  writer.writeInt8(value.patternType);
  writer.writeCompactString(value.principal);
  writer.writeCompactString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

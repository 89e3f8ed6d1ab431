// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-acls-request.ts";

export interface DeleteAclsRequest {
  /** (versions 0-3) */
  filters: DeleteAclsRequestDeleteAclsFilter[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteAclsRequest(): DeleteAclsRequest {
  return {
    filters: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteAclsRequestDeleteAclsFilter {
  /** 1 any, 2 topic, 3 group, 4 cluster, 5 transactional id, 6 delegation token, 7 user. (versions 0-3) */
  resourceTypeFilter: number;
  /** (versions 0-3) */
  resourceNameFilter: string | null;
  /** 1 any, 2 matching, 3 literal, 4 prefix (KIP-290). (versions 1-3) */
  patternTypeFilter: number;
  /** (versions 0-3) */
  principalFilter: string | null;
  /** (versions 0-3) */
  hostFilter: string | null;
  /** 1 any, 2 all, 3 read, 4 write, 5 create, 6 delete, 7 alter, 8 describe, 9 cluster action, 10 describe configs, 11 alter configs, 12 idempotent write, 13 create tokens, 14 describe tokens, 15 two-phase commit. (versions 0-3) */
  operation: number;
  /** 1 any, 2 deny, 3 allow. (versions 0-3) */
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteAclsRequestDeleteAclsFilter(): DeleteAclsRequestDeleteAclsFilter {
  return {
    resourceTypeFilter: 0,
    resourceNameFilter: "",
    patternTypeFilter: 3,
    principalFilter: "",
    hostFilter: "",
    operation: 0,
    permissionType: 0,
    unknownTaggedFields: [],
  };
}

export const deleteAclsRequest: MessageCodec<DeleteAclsRequest> = {
  name: "DeleteAclsRequest",
  kind: "request",
  apiKey: 31,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteAclsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteAclsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteAclsRequest)[] = [
  decodeDeleteAclsRequestV0, // 0
  decodeDeleteAclsRequestV1, // 1
  decodeDeleteAclsRequestV2, // 2
  decodeDeleteAclsRequestV2, // 3
];

const encoders: readonly ((writer: Writer, value: DeleteAclsRequest, version: number) => void)[] = [
  encodeDeleteAclsRequestV0, // 0
  encodeDeleteAclsRequestV1, // 1
  encodeDeleteAclsRequestV2, // 2
  encodeDeleteAclsRequestV2, // 3
];

/** Version 0 of DeleteAclsRequest. */
function decodeDeleteAclsRequestV0(reader: Reader): DeleteAclsRequest {
  const filtersCount = reader.readArrayLength(9);
  const filters = new Array<DeleteAclsRequestDeleteAclsFilter>(filtersCount);
  for (let i = 0; i < filtersCount; i++) filters[i] = decodeDeleteAclsRequestDeleteAclsFilterV0(reader);
  return {
    filters,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsRequestV0(writer: Writer, value: DeleteAclsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsRequest.unknownTaggedFields", version);
  const filters = value.filters;
  writer.writeArrayLength(filters.length);
  for (let i = 0; i < filters.length; i++) encodeDeleteAclsRequestDeleteAclsFilterV0(writer, filters[i] as DeleteAclsRequestDeleteAclsFilter, version);
}

/** Version 1 of DeleteAclsRequest. */
function decodeDeleteAclsRequestV1(reader: Reader): DeleteAclsRequest {
  const filtersCount = reader.readArrayLength(10);
  const filters = new Array<DeleteAclsRequestDeleteAclsFilter>(filtersCount);
  for (let i = 0; i < filtersCount; i++) filters[i] = decodeDeleteAclsRequestDeleteAclsFilterV1(reader);
  return {
    filters,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsRequestV1(writer: Writer, value: DeleteAclsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsRequest.unknownTaggedFields", version);
  const filters = value.filters;
  writer.writeArrayLength(filters.length);
  for (let i = 0; i < filters.length; i++) encodeDeleteAclsRequestDeleteAclsFilterV1(writer, filters[i] as DeleteAclsRequestDeleteAclsFilter, version);
}

/** Versions 2-3 of DeleteAclsRequest. */
function decodeDeleteAclsRequestV2(reader: Reader): DeleteAclsRequest {
  const filtersCount = reader.readCompactArrayLength(8);
  const filters = new Array<DeleteAclsRequestDeleteAclsFilter>(filtersCount);
  for (let i = 0; i < filtersCount; i++) filters[i] = decodeDeleteAclsRequestDeleteAclsFilterV2(reader);
  return {
    filters,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteAclsRequestV2(writer: Writer, value: DeleteAclsRequest): void {
  const filters = value.filters;
  writer.writeCompactArrayLength(filters.length);
  for (let i = 0; i < filters.length; i++) encodeDeleteAclsRequestDeleteAclsFilterV2(writer, filters[i] as DeleteAclsRequestDeleteAclsFilter);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteAclsFilter. */
function decodeDeleteAclsRequestDeleteAclsFilterV0(reader: Reader): DeleteAclsRequestDeleteAclsFilter {
  const resourceTypeFilter = reader.readInt8();
  const resourceNameFilter = reader.readNullableString();
  const principalFilter = reader.readNullableString();
  const hostFilter = reader.readNullableString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    resourceTypeFilter,
    resourceNameFilter,
    patternTypeFilter: 3,
    principalFilter,
    hostFilter,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsRequestDeleteAclsFilterV0(writer: Writer, value: DeleteAclsRequestDeleteAclsFilter, version: number): void {
  if (value.patternTypeFilter !== 3) throw writer.fieldNotInVersion("DeleteAclsRequestDeleteAclsFilter.patternTypeFilter", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsRequestDeleteAclsFilter.unknownTaggedFields", version);
  writer.writeInt8(value.resourceTypeFilter);
  writer.writeNullableString(value.resourceNameFilter);
  writer.writeNullableString(value.principalFilter);
  writer.writeNullableString(value.hostFilter);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Version 1 of DeleteAclsFilter. */
function decodeDeleteAclsRequestDeleteAclsFilterV1(reader: Reader): DeleteAclsRequestDeleteAclsFilter {
  const resourceTypeFilter = reader.readInt8();
  const resourceNameFilter = reader.readNullableString();
  const patternTypeFilter = reader.readInt8();
  const principalFilter = reader.readNullableString();
  const hostFilter = reader.readNullableString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    resourceTypeFilter,
    resourceNameFilter,
    patternTypeFilter,
    principalFilter,
    hostFilter,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteAclsRequestDeleteAclsFilterV1(writer: Writer, value: DeleteAclsRequestDeleteAclsFilter, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteAclsRequestDeleteAclsFilter.unknownTaggedFields", version);
  writer.writeInt8(value.resourceTypeFilter);
  writer.writeNullableString(value.resourceNameFilter);
  writer.writeInt8(value.patternTypeFilter);
  writer.writeNullableString(value.principalFilter);
  writer.writeNullableString(value.hostFilter);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Versions 2-3 of DeleteAclsFilter. */
function decodeDeleteAclsRequestDeleteAclsFilterV2(reader: Reader): DeleteAclsRequestDeleteAclsFilter {
  const resourceTypeFilter = reader.readInt8();
  const resourceNameFilter = reader.readCompactNullableString();
  const patternTypeFilter = reader.readInt8();
  const principalFilter = reader.readCompactNullableString();
  const hostFilter = reader.readCompactNullableString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    resourceTypeFilter,
    resourceNameFilter,
    patternTypeFilter,
    principalFilter,
    hostFilter,
    operation,
    permissionType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteAclsRequestDeleteAclsFilterV2(writer: Writer, value: DeleteAclsRequestDeleteAclsFilter): void {
  writer.writeInt8(value.resourceTypeFilter);
  writer.writeCompactNullableString(value.resourceNameFilter);
  writer.writeInt8(value.patternTypeFilter);
  writer.writeCompactNullableString(value.principalFilter);
  writer.writeCompactNullableString(value.hostFilter);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

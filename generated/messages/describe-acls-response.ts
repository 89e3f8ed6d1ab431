// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-acls-response.ts";

export interface DescribeAclsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-3) */
  throttleTimeMs: number;
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  errorMessage: string | null;
  /** (versions 0-3) */
  resources: DescribeAclsResponseDescribeAclsResource[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeAclsResponse(): DescribeAclsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    resources: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeAclsResponseDescribeAclsResource {
  /** 2 topic, 3 group, 4 cluster, 5 transactional id, 6 delegation token, 7 user. (versions 0-3) */
  resourceType: number;
  /** (versions 0-3) */
  resourceName: string;
  /** 1 any, 2 matching, 3 literal, 4 prefix (KIP-290). (versions 1-3) */
  patternType: number;
  /** (versions 0-3) */
  acls: DescribeAclsResponseAclDescription[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeAclsResponseDescribeAclsResource(): DescribeAclsResponseDescribeAclsResource {
  return {
    resourceType: 0,
    resourceName: "",
    patternType: 3,
    acls: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeAclsResponseAclDescription {
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

export function createDescribeAclsResponseAclDescription(): DescribeAclsResponseAclDescription {
  return {
    principal: "",
    host: "",
    operation: 0,
    permissionType: 0,
    unknownTaggedFields: [],
  };
}

export const describeAclsResponse: MessageCodec<DescribeAclsResponse> = {
  name: "DescribeAclsResponse",
  kind: "response",
  apiKey: 29,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeAclsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeAclsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeAclsResponse)[] = [
  decodeDescribeAclsResponseV0, // 0
  decodeDescribeAclsResponseV1, // 1
  decodeDescribeAclsResponseV2, // 2
  decodeDescribeAclsResponseV2, // 3
];

const encoders: readonly ((writer: Writer, value: DescribeAclsResponse, version: number) => void)[] = [
  encodeDescribeAclsResponseV0, // 0
  encodeDescribeAclsResponseV1, // 1
  encodeDescribeAclsResponseV2, // 2
  encodeDescribeAclsResponseV2, // 3
];

/** Version 0 of DescribeAclsResponse. */
function decodeDescribeAclsResponseV0(reader: Reader): DescribeAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourcesCount = reader.readArrayLength(7);
  const resources = new Array<DescribeAclsResponseDescribeAclsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeAclsResponseDescribeAclsResourceV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    resources,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeAclsResponseV0(writer: Writer, value: DescribeAclsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeAclsResponseDescribeAclsResourceV0(writer, resources[i] as DescribeAclsResponseDescribeAclsResource, version);
}

/** Version 1 of DescribeAclsResponse. */
function decodeDescribeAclsResponseV1(reader: Reader): DescribeAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourcesCount = reader.readArrayLength(8);
  const resources = new Array<DescribeAclsResponseDescribeAclsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeAclsResponseDescribeAclsResourceV1(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    resources,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeAclsResponseV1(writer: Writer, value: DescribeAclsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeAclsResponseDescribeAclsResourceV1(writer, resources[i] as DescribeAclsResponseDescribeAclsResource, version);
}

/** Versions 2-3 of DescribeAclsResponse. */
function decodeDescribeAclsResponseV2(reader: Reader): DescribeAclsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const resourcesCount = reader.readCompactArrayLength(5);
  const resources = new Array<DescribeAclsResponseDescribeAclsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeAclsResponseDescribeAclsResourceV2(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    resources,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeAclsResponseV2(writer: Writer, value: DescribeAclsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const resources = value.resources;
  writer.writeCompactArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeAclsResponseDescribeAclsResourceV2(writer, resources[i] as DescribeAclsResponseDescribeAclsResource);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeAclsResource. */
function decodeDescribeAclsResponseDescribeAclsResourceV0(reader: Reader): DescribeAclsResponseDescribeAclsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const aclsCount = reader.readArrayLength(6);
  const acls = new Array<DescribeAclsResponseAclDescription>(aclsCount);
  for (let i = 0; i < aclsCount; i++) acls[i] = decodeDescribeAclsResponseAclDescriptionV0(reader);
  return {
    resourceType,
    resourceName,
    patternType: 3,
    acls,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeAclsResponseDescribeAclsResourceV0(writer: Writer, value: DescribeAclsResponseDescribeAclsResource, version: number): void {
  if (value.patternType !== 3) throw writer.fieldNotInVersion("DescribeAclsResponseDescribeAclsResource.patternType", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsResponseDescribeAclsResource.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const acls = value.acls;
  writer.writeArrayLength(acls.length);
  for (let i = 0; i < acls.length; i++) encodeDescribeAclsResponseAclDescriptionV0(writer, acls[i] as DescribeAclsResponseAclDescription, version);
}

/** Version 1 of DescribeAclsResource. */
function decodeDescribeAclsResponseDescribeAclsResourceV1(reader: Reader): DescribeAclsResponseDescribeAclsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const patternType = reader.readInt8();
  const aclsCount = reader.readArrayLength(6);
  const acls = new Array<DescribeAclsResponseAclDescription>(aclsCount);
  for (let i = 0; i < aclsCount; i++) acls[i] = decodeDescribeAclsResponseAclDescriptionV0(reader);
  return {
    resourceType,
    resourceName,
    patternType,
    acls,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeAclsResponseDescribeAclsResourceV1(writer: Writer, value: DescribeAclsResponseDescribeAclsResource, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsResponseDescribeAclsResource.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  writer.writeInt8(value.patternType);
  const acls = value.acls;
  writer.writeArrayLength(acls.length);
  for (let i = 0; i < acls.length; i++) encodeDescribeAclsResponseAclDescriptionV0(writer, acls[i] as DescribeAclsResponseAclDescription, version);
}

/** Versions 2-3 of DescribeAclsResource. */
function decodeDescribeAclsResponseDescribeAclsResourceV2(reader: Reader): DescribeAclsResponseDescribeAclsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const patternType = reader.readInt8();
  const aclsCount = reader.readCompactArrayLength(5);
  const acls = new Array<DescribeAclsResponseAclDescription>(aclsCount);
  for (let i = 0; i < aclsCount; i++) acls[i] = decodeDescribeAclsResponseAclDescriptionV2(reader);
  return {
    resourceType,
    resourceName,
    patternType,
    acls,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeAclsResponseDescribeAclsResourceV2(writer: Writer, value: DescribeAclsResponseDescribeAclsResource): void {
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  writer.writeInt8(value.patternType);
  const acls = value.acls;
  writer.writeCompactArrayLength(acls.length);
  for (let i = 0; i < acls.length; i++) encodeDescribeAclsResponseAclDescriptionV2(writer, acls[i] as DescribeAclsResponseAclDescription);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AclDescription. */
function decodeDescribeAclsResponseAclDescriptionV0(reader: Reader): DescribeAclsResponseAclDescription {
  const principal = reader.readString();
  const host = reader.readString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeAclsResponseAclDescriptionV0(writer: Writer, value: DescribeAclsResponseAclDescription, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsResponseAclDescription.unknownTaggedFields", version);
  writer.writeString(value.principal);
  writer.writeString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Versions 2-3 of AclDescription. */
function decodeDescribeAclsResponseAclDescriptionV2(reader: Reader): DescribeAclsResponseAclDescription {
  const principal = reader.readCompactString();
  const host = reader.readCompactString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeAclsResponseAclDescriptionV2(writer: Writer, value: DescribeAclsResponseAclDescription): void {
  writer.writeCompactString(value.principal);
  writer.writeCompactString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

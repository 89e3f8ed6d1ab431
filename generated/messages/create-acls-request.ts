// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-acls-request.ts";

export interface CreateAclsRequest {
  /** (versions 0-3) */
  creations: CreateAclsRequestAclCreation[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateAclsRequest(): CreateAclsRequest {
  return {
    creations: [],
    unknownTaggedFields: [],
  };
}

export interface CreateAclsRequestAclCreation {
  /** 2 topic, 3 group, 4 cluster, 5 transactional id, 6 delegation token, 7 user. (versions 0-3) */
  resourceType: number;
  /** (versions 0-3) */
  resourceName: string;
  /** 3 literal, 4 prefix (KIP-290). (versions 1-3) */
  resourcePatternType: number;
  /** Such as User:alice; User:* for everyone. (versions 0-3) */
  principal: string;
  /** An address, or * for all. (versions 0-3) */
  host: string;
  /** 1 any, 2 all, 3 read, 4 write, 5 create, 6 delete, 7 alter, 8 describe, 9 cluster action, 10 describe configs, 11 alter configs, 12 idempotent write, 13 create tokens, 14 describe tokens, 15 two-phase commit. (versions 0-3) */
  operation: number;
  /** 1 any, 2 deny, 3 allow. (versions 0-3) */
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateAclsRequestAclCreation(): CreateAclsRequestAclCreation {
  return {
    resourceType: 0,
    resourceName: "",
    resourcePatternType: 3,
    principal: "",
    host: "",
    operation: 0,
    permissionType: 0,
    unknownTaggedFields: [],
  };
}

export const createAclsRequest: MessageCodec<CreateAclsRequest> = {
  name: "CreateAclsRequest",
  kind: "request",
  apiKey: 30,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreateAclsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreateAclsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreateAclsRequest)[] = [
  decodeCreateAclsRequestV0, // 0
  decodeCreateAclsRequestV1, // 1
  decodeCreateAclsRequestV2, // 2
  decodeCreateAclsRequestV2, // 3
];

const encoders: readonly ((writer: Writer, value: CreateAclsRequest, version: number) => void)[] = [
  encodeCreateAclsRequestV0, // 0
  encodeCreateAclsRequestV1, // 1
  encodeCreateAclsRequestV2, // 2
  encodeCreateAclsRequestV2, // 3
];

/** Version 0 of CreateAclsRequest. */
function decodeCreateAclsRequestV0(reader: Reader): CreateAclsRequest {
  const creationsCount = reader.readArrayLength(9);
  const creations = new Array<CreateAclsRequestAclCreation>(creationsCount);
  for (let i = 0; i < creationsCount; i++) creations[i] = decodeCreateAclsRequestAclCreationV0(reader);
  return {
    creations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateAclsRequestV0(writer: Writer, value: CreateAclsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateAclsRequest.unknownTaggedFields", version);
  const creations = value.creations;
  writer.writeArrayLength(creations.length);
  for (let i = 0; i < creations.length; i++) encodeCreateAclsRequestAclCreationV0(writer, creations[i] as CreateAclsRequestAclCreation, version);
}

/** Version 1 of CreateAclsRequest. */
function decodeCreateAclsRequestV1(reader: Reader): CreateAclsRequest {
  const creationsCount = reader.readArrayLength(10);
  const creations = new Array<CreateAclsRequestAclCreation>(creationsCount);
  for (let i = 0; i < creationsCount; i++) creations[i] = decodeCreateAclsRequestAclCreationV1(reader);
  return {
    creations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateAclsRequestV1(writer: Writer, value: CreateAclsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateAclsRequest.unknownTaggedFields", version);
  const creations = value.creations;
  writer.writeArrayLength(creations.length);
  for (let i = 0; i < creations.length; i++) encodeCreateAclsRequestAclCreationV1(writer, creations[i] as CreateAclsRequestAclCreation, version);
}

/** Versions 2-3 of CreateAclsRequest. */
function decodeCreateAclsRequestV2(reader: Reader): CreateAclsRequest {
  const creationsCount = reader.readCompactArrayLength(8);
  const creations = new Array<CreateAclsRequestAclCreation>(creationsCount);
  for (let i = 0; i < creationsCount; i++) creations[i] = decodeCreateAclsRequestAclCreationV2(reader);
  return {
    creations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateAclsRequestV2(writer: Writer, value: CreateAclsRequest): void {
  const creations = value.creations;
  writer.writeCompactArrayLength(creations.length);
  for (let i = 0; i < creations.length; i++) encodeCreateAclsRequestAclCreationV2(writer, creations[i] as CreateAclsRequestAclCreation);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AclCreation. */
function decodeCreateAclsRequestAclCreationV0(reader: Reader): CreateAclsRequestAclCreation {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const principal = reader.readString();
  const host = reader.readString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    resourceType,
    resourceName,
    resourcePatternType: 3,
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateAclsRequestAclCreationV0(writer: Writer, value: CreateAclsRequestAclCreation, version: number): void {
  if (value.resourcePatternType !== 3) throw writer.fieldNotInVersion("CreateAclsRequestAclCreation.resourcePatternType", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateAclsRequestAclCreation.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  writer.writeString(value.principal);
  writer.writeString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Version 1 of AclCreation. */
function decodeCreateAclsRequestAclCreationV1(reader: Reader): CreateAclsRequestAclCreation {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const resourcePatternType = reader.readInt8();
  const principal = reader.readString();
  const host = reader.readString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    resourceType,
    resourceName,
    resourcePatternType,
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateAclsRequestAclCreationV1(writer: Writer, value: CreateAclsRequestAclCreation, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateAclsRequestAclCreation.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  writer.writeInt8(value.resourcePatternType);
  writer.writeString(value.principal);
  writer.writeString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Versions 2-3 of AclCreation. */
function decodeCreateAclsRequestAclCreationV2(reader: Reader): CreateAclsRequestAclCreation {
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const resourcePatternType = reader.readInt8();
  const principal = reader.readCompactString();
  const host = reader.readCompactString();
  const operation = reader.readInt8();
  const permissionType = reader.readInt8();
  return {
    resourceType,
    resourceName,
    resourcePatternType,
    principal,
    host,
    operation,
    permissionType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateAclsRequestAclCreationV2(writer: Writer, value: CreateAclsRequestAclCreation): void {
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  writer.writeInt8(value.resourcePatternType);
  writer.writeCompactString(value.principal);
  writer.writeCompactString(value.host);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

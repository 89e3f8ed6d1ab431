// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-acls-request.ts";

export interface DescribeAclsRequest {
  /** 1 any, 2 topic, 3 group, 4 cluster, 5 transactional id, 6 delegation token, 7 user. (versions 0-3) */
  resourceTypeFilter: number;
  /** Null for any. (versions 0-3) */
  resourceNameFilter: string | null;
  /** 1 any, 2 matching, 3 literal, 4 prefix (KIP-290). (versions 1-3) */
  patternTypeFilter: number;
  /** Null for any. (versions 0-3) */
  principalFilter: string | null;
  /** Null for any. (versions 0-3) */
  hostFilter: string | null;
  /** 1 any, 2 all, 3 read, 4 write, 5 create, 6 delete, 7 alter, 8 describe, 9 cluster action, 10 describe configs, 11 alter configs, 12 idempotent write, 13 create tokens, 14 describe tokens, 15 two-phase commit. (versions 0-3) */
  operation: number;
  /** 1 any, 2 deny, 3 allow. (versions 0-3) */
  permissionType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeAclsRequest(): DescribeAclsRequest {
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

export const describeAclsRequest: MessageCodec<DescribeAclsRequest> = {
  name: "DescribeAclsRequest",
  kind: "request",
  apiKey: 29,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeAclsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeAclsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeAclsRequest)[] = [
  decodeDescribeAclsRequestV0, // 0
  decodeDescribeAclsRequestV1, // 1
  decodeDescribeAclsRequestV2, // 2
  decodeDescribeAclsRequestV2, // 3
];

const encoders: readonly ((writer: Writer, value: DescribeAclsRequest, version: number) => void)[] = [
  encodeDescribeAclsRequestV0, // 0
  encodeDescribeAclsRequestV1, // 1
  encodeDescribeAclsRequestV2, // 2
  encodeDescribeAclsRequestV2, // 3
];

/** Version 0 of DescribeAclsRequest. */
function decodeDescribeAclsRequestV0(reader: Reader): DescribeAclsRequest {
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

function encodeDescribeAclsRequestV0(writer: Writer, value: DescribeAclsRequest, version: number): void {
  if (value.patternTypeFilter !== 3) throw writer.fieldNotInVersion("DescribeAclsRequest.patternTypeFilter", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsRequest.unknownTaggedFields", version);
  writer.writeInt8(value.resourceTypeFilter);
  writer.writeNullableString(value.resourceNameFilter);
  writer.writeNullableString(value.principalFilter);
  writer.writeNullableString(value.hostFilter);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Version 1 of DescribeAclsRequest. */
function decodeDescribeAclsRequestV1(reader: Reader): DescribeAclsRequest {
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

function encodeDescribeAclsRequestV1(writer: Writer, value: DescribeAclsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeAclsRequest.unknownTaggedFields", version);
  writer.writeInt8(value.resourceTypeFilter);
  writer.writeNullableString(value.resourceNameFilter);
  writer.writeInt8(value.patternTypeFilter);
  writer.writeNullableString(value.principalFilter);
  writer.writeNullableString(value.hostFilter);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
}

/** Versions 2-3 of DescribeAclsRequest. */
function decodeDescribeAclsRequestV2(reader: Reader): DescribeAclsRequest {
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

function encodeDescribeAclsRequestV2(writer: Writer, value: DescribeAclsRequest): void {
  writer.writeInt8(value.resourceTypeFilter);
  writer.writeCompactNullableString(value.resourceNameFilter);
  writer.writeInt8(value.patternTypeFilter);
  writer.writeCompactNullableString(value.principalFilter);
  writer.writeCompactNullableString(value.hostFilter);
  writer.writeInt8(value.operation);
  writer.writeInt8(value.permissionType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

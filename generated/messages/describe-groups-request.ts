// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-groups-request.ts";

export interface DescribeGroupsRequest {
  /** (versions 0-6) */
  groups: string[];
  /** (versions 3-6) */
  includeAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeGroupsRequest(): DescribeGroupsRequest {
  return {
    groups: [],
    includeAuthorizedOperations: false,
    unknownTaggedFields: [],
  };
}

export const describeGroupsRequest: MessageCodec<DescribeGroupsRequest> = {
  name: "DescribeGroupsRequest",
  kind: "request",
  apiKey: 15,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 5,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeGroupsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeGroupsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeGroupsRequest)[] = [
  decodeDescribeGroupsRequestV0, // 0
  decodeDescribeGroupsRequestV0, // 1
  decodeDescribeGroupsRequestV0, // 2
  decodeDescribeGroupsRequestV3, // 3
  decodeDescribeGroupsRequestV3, // 4
  decodeDescribeGroupsRequestV5, // 5
  decodeDescribeGroupsRequestV5, // 6
];

const encoders: readonly ((writer: Writer, value: DescribeGroupsRequest, version: number) => void)[] = [
  encodeDescribeGroupsRequestV0, // 0
  encodeDescribeGroupsRequestV0, // 1
  encodeDescribeGroupsRequestV0, // 2
  encodeDescribeGroupsRequestV3, // 3
  encodeDescribeGroupsRequestV3, // 4
  encodeDescribeGroupsRequestV5, // 5
  encodeDescribeGroupsRequestV5, // 6
];

/** Versions 0-2 of DescribeGroupsRequest. */
function decodeDescribeGroupsRequestV0(reader: Reader): DescribeGroupsRequest {
  const groupsCount = reader.readArrayLength(2);
  const groups = new Array<string>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = reader.readString();
  return {
    groups,
    includeAuthorizedOperations: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsRequestV0(writer: Writer, value: DescribeGroupsRequest, version: number): void {
  if (value.includeAuthorizedOperations) throw writer.fieldNotInVersion("DescribeGroupsRequest.includeAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsRequest.unknownTaggedFields", version);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) writer.writeString(groups[i] as string);
}

/** Versions 3-4 of DescribeGroupsRequest. */
function decodeDescribeGroupsRequestV3(reader: Reader): DescribeGroupsRequest {
  const groupsCount = reader.readArrayLength(2);
  const groups = new Array<string>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = reader.readString();
  const includeAuthorizedOperations = reader.readBool();
  return {
    groups,
    includeAuthorizedOperations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsRequestV3(writer: Writer, value: DescribeGroupsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsRequest.unknownTaggedFields", version);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) writer.writeString(groups[i] as string);
  writer.writeBool(value.includeAuthorizedOperations);
}

/** Versions 5-6 of DescribeGroupsRequest. */
function decodeDescribeGroupsRequestV5(reader: Reader): DescribeGroupsRequest {
  const groupsCount = reader.readCompactArrayLength(1);
  const groups = new Array<string>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = reader.readCompactString();
  const includeAuthorizedOperations = reader.readBool();
  return {
    groups,
    includeAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeGroupsRequestV5(writer: Writer, value: DescribeGroupsRequest): void {
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) writer.writeCompactString(groups[i] as string);
  writer.writeBool(value.includeAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

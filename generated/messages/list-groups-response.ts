// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-groups-response.ts";

export interface ListGroupsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-5) */
  throttleTimeMs: number;
  /** (versions 0-5) */
  errorCode: number;
  /** (versions 0-5) */
  groups: ListGroupsResponseListedGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListGroupsResponse(): ListGroupsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface ListGroupsResponseListedGroup {
  /** (versions 0-5) */
  groupId: string;
  /** (versions 0-5) */
  protocolType: string;
  /** (versions 4-5) */
  groupState: string;
  /** (versions 5) */
  groupType: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListGroupsResponseListedGroup(): ListGroupsResponseListedGroup {
  return {
    groupId: "",
    protocolType: "",
    groupState: "",
    groupType: "",
    unknownTaggedFields: [],
  };
}

export const listGroupsResponse: MessageCodec<ListGroupsResponse> = {
  name: "ListGroupsResponse",
  kind: "response",
  apiKey: 16,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListGroupsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListGroupsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListGroupsResponse)[] = [
  decodeListGroupsResponseV0, // 0
  decodeListGroupsResponseV1, // 1
  decodeListGroupsResponseV1, // 2
  decodeListGroupsResponseV3, // 3
  decodeListGroupsResponseV4, // 4
  decodeListGroupsResponseV5, // 5
];

const encoders: readonly ((writer: Writer, value: ListGroupsResponse, version: number) => void)[] = [
  encodeListGroupsResponseV0, // 0
  encodeListGroupsResponseV1, // 1
  encodeListGroupsResponseV1, // 2
  encodeListGroupsResponseV3, // 3
  encodeListGroupsResponseV4, // 4
  encodeListGroupsResponseV5, // 5
];

/** Version 0 of ListGroupsResponse. */
function decodeListGroupsResponseV0(reader: Reader): ListGroupsResponse {
  const errorCode = reader.readInt16();
  const groupsCount = reader.readArrayLength(4);
  const groups = new Array<ListGroupsResponseListedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeListGroupsResponseListedGroupV0(reader);
  return {
    throttleTimeMs: 0,
    errorCode,
    groups,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListGroupsResponseV0(writer: Writer, value: ListGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListGroupsResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeListGroupsResponseListedGroupV0(writer, groups[i] as ListGroupsResponseListedGroup, version);
}

/** Versions 1-2 of ListGroupsResponse. */
function decodeListGroupsResponseV1(reader: Reader): ListGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const groupsCount = reader.readArrayLength(4);
  const groups = new Array<ListGroupsResponseListedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeListGroupsResponseListedGroupV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    groups,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListGroupsResponseV1(writer: Writer, value: ListGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListGroupsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeListGroupsResponseListedGroupV0(writer, groups[i] as ListGroupsResponseListedGroup, version);
}

/** Version 3 of ListGroupsResponse. */
function decodeListGroupsResponseV3(reader: Reader): ListGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const groupsCount = reader.readCompactArrayLength(3);
  const groups = new Array<ListGroupsResponseListedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeListGroupsResponseListedGroupV3(reader);
  return {
    throttleTimeMs,
    errorCode,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsResponseV3(writer: Writer, value: ListGroupsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeListGroupsResponseListedGroupV3(writer, groups[i] as ListGroupsResponseListedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 4 of ListGroupsResponse. */
function decodeListGroupsResponseV4(reader: Reader): ListGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const groupsCount = reader.readCompactArrayLength(4);
  const groups = new Array<ListGroupsResponseListedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeListGroupsResponseListedGroupV4(reader);
  return {
    throttleTimeMs,
    errorCode,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsResponseV4(writer: Writer, value: ListGroupsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeListGroupsResponseListedGroupV4(writer, groups[i] as ListGroupsResponseListedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of ListGroupsResponse. */
function decodeListGroupsResponseV5(reader: Reader): ListGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const groupsCount = reader.readCompactArrayLength(5);
  const groups = new Array<ListGroupsResponseListedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeListGroupsResponseListedGroupV5(reader);
  return {
    throttleTimeMs,
    errorCode,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsResponseV5(writer: Writer, value: ListGroupsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeListGroupsResponseListedGroupV5(writer, groups[i] as ListGroupsResponseListedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of ListedGroup. */
function decodeListGroupsResponseListedGroupV0(reader: Reader): ListGroupsResponseListedGroup {
  const groupId = reader.readString();
  const protocolType = reader.readString();
  return {
    groupId,
    protocolType,
    groupState: "",
    groupType: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListGroupsResponseListedGroupV0(writer: Writer, value: ListGroupsResponseListedGroup, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListGroupsResponseListedGroup.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeString(value.protocolType);
}

/** Version 3 of ListedGroup. */
function decodeListGroupsResponseListedGroupV3(reader: Reader): ListGroupsResponseListedGroup {
  const groupId = reader.readCompactString();
  const protocolType = reader.readCompactString();
  return {
    groupId,
    protocolType,
    groupState: "",
    groupType: "",
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsResponseListedGroupV3(writer: Writer, value: ListGroupsResponseListedGroup): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.protocolType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 4 of ListedGroup. */
function decodeListGroupsResponseListedGroupV4(reader: Reader): ListGroupsResponseListedGroup {
  const groupId = reader.readCompactString();
  const protocolType = reader.readCompactString();
  const groupState = reader.readCompactString();
  return {
    groupId,
    protocolType,
    groupState,
    groupType: "",
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsResponseListedGroupV4(writer: Writer, value: ListGroupsResponseListedGroup): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.protocolType);
  writer.writeCompactString(value.groupState);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of ListedGroup. */
function decodeListGroupsResponseListedGroupV5(reader: Reader): ListGroupsResponseListedGroup {
  const groupId = reader.readCompactString();
  const protocolType = reader.readCompactString();
  const groupState = reader.readCompactString();
  const groupType = reader.readCompactString();
  return {
    groupId,
    protocolType,
    groupState,
    groupType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsResponseListedGroupV5(writer: Writer, value: ListGroupsResponseListedGroup): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.protocolType);
  writer.writeCompactString(value.groupState);
  writer.writeCompactString(value.groupType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

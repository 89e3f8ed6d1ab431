// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-groups-response.ts";

export interface DescribeGroupsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-6) */
  throttleTimeMs: number;
  /** (versions 0-6) */
  groups: DescribeGroupsResponseDescribedGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeGroupsResponse(): DescribeGroupsResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeGroupsResponseDescribedGroup {
  /** (versions 0-6) */
  errorCode: number;
  /** (versions 6) */
  errorMessage: string | null;
  /** (versions 0-6) */
  groupId: string;
  /** Empty, PreparingRebalance, CompletingRebalance, Stable or Dead. (versions 0-6) */
  groupState: string;
  /** (versions 0-6) */
  protocolType: string;
  /** The chosen assignor, while the group is Stable. (versions 0-6) */
  protocolData: string;
  /** (versions 0-6) */
  members: DescribeGroupsResponseDescribedGroupMember[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 3-6) */
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeGroupsResponseDescribedGroup(): DescribeGroupsResponseDescribedGroup {
  return {
    errorCode: 0,
    errorMessage: null,
    groupId: "",
    groupState: "",
    protocolType: "",
    protocolData: "",
    members: [],
    authorizedOperations: -2147483648,
    unknownTaggedFields: [],
  };
}

export interface DescribeGroupsResponseDescribedGroupMember {
  /** (versions 0-6) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 4-6) */
  groupInstanceId: string | null;
  /** (versions 0-6) */
  clientId: string;
  /** (versions 0-6) */
  clientHost: string;
  /** (versions 0-6) */
  memberMetadata: Buffer;
  /** (versions 0-6) */
  memberAssignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeGroupsResponseDescribedGroupMember(): DescribeGroupsResponseDescribedGroupMember {
  return {
    memberId: "",
    groupInstanceId: null,
    clientId: "",
    clientHost: "",
    memberMetadata: Buffer.alloc(0),
    memberAssignment: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const describeGroupsResponse: MessageCodec<DescribeGroupsResponse> = {
  name: "DescribeGroupsResponse",
  kind: "response",
  apiKey: 15,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 5,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeGroupsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeGroupsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeGroupsResponse)[] = [
  decodeDescribeGroupsResponseV0, // 0
  decodeDescribeGroupsResponseV1, // 1
  decodeDescribeGroupsResponseV1, // 2
  decodeDescribeGroupsResponseV3, // 3
  decodeDescribeGroupsResponseV4, // 4
  decodeDescribeGroupsResponseV5, // 5
  decodeDescribeGroupsResponseV6, // 6
];

const encoders: readonly ((writer: Writer, value: DescribeGroupsResponse, version: number) => void)[] = [
  encodeDescribeGroupsResponseV0, // 0
  encodeDescribeGroupsResponseV1, // 1
  encodeDescribeGroupsResponseV1, // 2
  encodeDescribeGroupsResponseV3, // 3
  encodeDescribeGroupsResponseV4, // 4
  encodeDescribeGroupsResponseV5, // 5
  encodeDescribeGroupsResponseV6, // 6
];

/** Version 0 of DescribeGroupsResponse. */
function decodeDescribeGroupsResponseV0(reader: Reader): DescribeGroupsResponse {
  const groupsCount = reader.readArrayLength(14);
  const groups = new Array<DescribeGroupsResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeGroupsResponseDescribedGroupV0(reader);
  return {
    throttleTimeMs: 0,
    groups,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseV0(writer: Writer, value: DescribeGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponse.unknownTaggedFields", version);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeGroupsResponseDescribedGroupV0(writer, groups[i] as DescribeGroupsResponseDescribedGroup, version);
}

/** Versions 1-2 of DescribeGroupsResponse. */
function decodeDescribeGroupsResponseV1(reader: Reader): DescribeGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readArrayLength(14);
  const groups = new Array<DescribeGroupsResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeGroupsResponseDescribedGroupV0(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseV1(writer: Writer, value: DescribeGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeGroupsResponseDescribedGroupV0(writer, groups[i] as DescribeGroupsResponseDescribedGroup, version);
}

/** Version 3 of DescribeGroupsResponse. */
function decodeDescribeGroupsResponseV3(reader: Reader): DescribeGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readArrayLength(18);
  const groups = new Array<DescribeGroupsResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeGroupsResponseDescribedGroupV3(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseV3(writer: Writer, value: DescribeGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeGroupsResponseDescribedGroupV3(writer, groups[i] as DescribeGroupsResponseDescribedGroup, version);
}

/** Version 4 of DescribeGroupsResponse. */
function decodeDescribeGroupsResponseV4(reader: Reader): DescribeGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readArrayLength(18);
  const groups = new Array<DescribeGroupsResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeGroupsResponseDescribedGroupV4(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseV4(writer: Writer, value: DescribeGroupsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeGroupsResponseDescribedGroupV4(writer, groups[i] as DescribeGroupsResponseDescribedGroup, version);
}

/** Version 5 of DescribeGroupsResponse. */
function decodeDescribeGroupsResponseV5(reader: Reader): DescribeGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(12);
  const groups = new Array<DescribeGroupsResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeGroupsResponseDescribedGroupV5(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeGroupsResponseV5(writer: Writer, value: DescribeGroupsResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeGroupsResponseDescribedGroupV5(writer, groups[i] as DescribeGroupsResponseDescribedGroup, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of DescribeGroupsResponse. */
function decodeDescribeGroupsResponseV6(reader: Reader): DescribeGroupsResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(13);
  const groups = new Array<DescribeGroupsResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeGroupsResponseDescribedGroupV6(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeGroupsResponseV6(writer: Writer, value: DescribeGroupsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeGroupsResponseDescribedGroupV6(writer, groups[i] as DescribeGroupsResponseDescribedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of DescribedGroup. */
function decodeDescribeGroupsResponseDescribedGroupV0(reader: Reader): DescribeGroupsResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const groupId = reader.readString();
  const groupState = reader.readString();
  const protocolType = reader.readString();
  const protocolData = reader.readString();
  const membersCount = reader.readArrayLength(14);
  const members = new Array<DescribeGroupsResponseDescribedGroupMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeDescribeGroupsResponseDescribedGroupMemberV0(reader);
  return {
    errorCode,
    errorMessage: null,
    groupId,
    groupState,
    protocolType,
    protocolData,
    members,
    authorizedOperations: -2147483648,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseDescribedGroupV0(writer: Writer, value: DescribeGroupsResponseDescribedGroup, version: number): void {
  if (value.errorMessage !== null) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.errorMessage", version);
  if (value.authorizedOperations !== -2147483648) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.authorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeString(value.groupId);
  writer.writeString(value.groupState);
  writer.writeString(value.protocolType);
  writer.writeString(value.protocolData);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeDescribeGroupsResponseDescribedGroupMemberV0(writer, members[i] as DescribeGroupsResponseDescribedGroupMember, version);
}

/** Version 3 of DescribedGroup. */
function decodeDescribeGroupsResponseDescribedGroupV3(reader: Reader): DescribeGroupsResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const groupId = reader.readString();
  const groupState = reader.readString();
  const protocolType = reader.readString();
  const protocolData = reader.readString();
  const membersCount = reader.readArrayLength(14);
  const members = new Array<DescribeGroupsResponseDescribedGroupMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeDescribeGroupsResponseDescribedGroupMemberV0(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage: null,
    groupId,
    groupState,
    protocolType,
    protocolData,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseDescribedGroupV3(writer: Writer, value: DescribeGroupsResponseDescribedGroup, version: number): void {
  if (value.errorMessage !== null) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.errorMessage", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeString(value.groupId);
  writer.writeString(value.groupState);
  writer.writeString(value.protocolType);
  writer.writeString(value.protocolData);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeDescribeGroupsResponseDescribedGroupMemberV0(writer, members[i] as DescribeGroupsResponseDescribedGroupMember, version);
  writer.writeInt32(value.authorizedOperations);
}

/** Version 4 of DescribedGroup. */
function decodeDescribeGroupsResponseDescribedGroupV4(reader: Reader): DescribeGroupsResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const groupId = reader.readString();
  const groupState = reader.readString();
  const protocolType = reader.readString();
  const protocolData = reader.readString();
  const membersCount = reader.readArrayLength(16);
  const members = new Array<DescribeGroupsResponseDescribedGroupMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeDescribeGroupsResponseDescribedGroupMemberV4(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage: null,
    groupId,
    groupState,
    protocolType,
    protocolData,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseDescribedGroupV4(writer: Writer, value: DescribeGroupsResponseDescribedGroup, version: number): void {
  if (value.errorMessage !== null) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.errorMessage", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeString(value.groupId);
  writer.writeString(value.groupState);
  writer.writeString(value.protocolType);
  writer.writeString(value.protocolData);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeDescribeGroupsResponseDescribedGroupMemberV4(writer, members[i] as DescribeGroupsResponseDescribedGroupMember, version);
  writer.writeInt32(value.authorizedOperations);
}

/** Version 5 of DescribedGroup. */
function decodeDescribeGroupsResponseDescribedGroupV5(reader: Reader): DescribeGroupsResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const groupId = reader.readCompactString();
  const groupState = reader.readCompactString();
  const protocolType = reader.readCompactString();
  const protocolData = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(7);
  const members = new Array<DescribeGroupsResponseDescribedGroupMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeDescribeGroupsResponseDescribedGroupMemberV5(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage: null,
    groupId,
    groupState,
    protocolType,
    protocolData,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeGroupsResponseDescribedGroupV5(writer: Writer, value: DescribeGroupsResponseDescribedGroup, version: number): void {
  if (value.errorMessage !== null) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroup.errorMessage", version);
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.groupState);
  writer.writeCompactString(value.protocolType);
  writer.writeCompactString(value.protocolData);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeDescribeGroupsResponseDescribedGroupMemberV5(writer, members[i] as DescribeGroupsResponseDescribedGroupMember);
  writer.writeInt32(value.authorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of DescribedGroup. */
function decodeDescribeGroupsResponseDescribedGroupV6(reader: Reader): DescribeGroupsResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const groupId = reader.readCompactString();
  const groupState = reader.readCompactString();
  const protocolType = reader.readCompactString();
  const protocolData = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(7);
  const members = new Array<DescribeGroupsResponseDescribedGroupMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeDescribeGroupsResponseDescribedGroupMemberV5(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage,
    groupId,
    groupState,
    protocolType,
    protocolData,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeGroupsResponseDescribedGroupV6(writer: Writer, value: DescribeGroupsResponseDescribedGroup): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.groupState);
  writer.writeCompactString(value.protocolType);
  writer.writeCompactString(value.protocolData);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeDescribeGroupsResponseDescribedGroupMemberV5(writer, members[i] as DescribeGroupsResponseDescribedGroupMember);
  writer.writeInt32(value.authorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-3 of DescribedGroupMember. */
function decodeDescribeGroupsResponseDescribedGroupMemberV0(reader: Reader): DescribeGroupsResponseDescribedGroupMember {
  const memberId = reader.readString();
  const clientId = reader.readString();
  const clientHost = reader.readString();
  const memberMetadata = reader.readBytes();
  const memberAssignment = reader.readBytes();
  return {
    memberId,
    groupInstanceId: null,
    clientId,
    clientHost,
    memberMetadata,
    memberAssignment,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseDescribedGroupMemberV0(writer: Writer, value: DescribeGroupsResponseDescribedGroupMember, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroupMember.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeString(value.clientId);
  writer.writeString(value.clientHost);
  writer.writeBytes(value.memberMetadata);
  writer.writeBytes(value.memberAssignment);
}

/** Version 4 of DescribedGroupMember. */
function decodeDescribeGroupsResponseDescribedGroupMemberV4(reader: Reader): DescribeGroupsResponseDescribedGroupMember {
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  const clientId = reader.readString();
  const clientHost = reader.readString();
  const memberMetadata = reader.readBytes();
  const memberAssignment = reader.readBytes();
  return {
    memberId,
    groupInstanceId,
    clientId,
    clientHost,
    memberMetadata,
    memberAssignment,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeGroupsResponseDescribedGroupMemberV4(writer: Writer, value: DescribeGroupsResponseDescribedGroupMember, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeGroupsResponseDescribedGroupMember.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
  writer.writeString(value.clientId);
  writer.writeString(value.clientHost);
  writer.writeBytes(value.memberMetadata);
  writer.writeBytes(value.memberAssignment);
}

/** Versions 5-6 of DescribedGroupMember. */
function decodeDescribeGroupsResponseDescribedGroupMemberV5(reader: Reader): DescribeGroupsResponseDescribedGroupMember {
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const clientId = reader.readCompactString();
  const clientHost = reader.readCompactString();
  const memberMetadata = reader.readCompactBytes();
  const memberAssignment = reader.readCompactBytes();
  return {
    memberId,
    groupInstanceId,
    clientId,
    clientHost,
    memberMetadata,
    memberAssignment,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeGroupsResponseDescribedGroupMemberV5(writer: Writer, value: DescribeGroupsResponseDescribedGroupMember): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeCompactString(value.clientId);
  writer.writeCompactString(value.clientHost);
  writer.writeCompactBytes(value.memberMetadata);
  writer.writeCompactBytes(value.memberAssignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

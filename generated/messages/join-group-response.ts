// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/join-group-response.ts";

export interface JoinGroupResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 2-9) */
  throttleTimeMs: number;
  /** (versions 0-9) */
  errorCode: number;
  /** (versions 0-9) */
  generationId: number;
  /** (versions 7-9) */
  protocolType: string | null;
  /** (versions 0-9) */
  protocolName: string | null;
  /** (versions 0-9) */
  leader: string;
  /** The leader need not assign again (a static leader came back). (versions 9) */
  skipAssignment: boolean;
  /** (versions 0-9) */
  memberId: string;
  /** (versions 0-9) */
  members: JoinGroupResponseMember[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createJoinGroupResponse(): JoinGroupResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    generationId: -1,
    protocolType: null,
    protocolName: "",
    leader: "",
    skipAssignment: false,
    memberId: "",
    members: [],
    unknownTaggedFields: [],
  };
}

export interface JoinGroupResponseMember {
  /** (versions 0-9) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 5-9) */
  groupInstanceId: string | null;
  /** As the member sent it for the chosen protocol. (versions 0-9) */
  metadata: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createJoinGroupResponseMember(): JoinGroupResponseMember {
  return {
    memberId: "",
    groupInstanceId: null,
    metadata: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const joinGroupResponse: MessageCodec<JoinGroupResponse> = {
  name: "JoinGroupResponse",
  kind: "response",
  apiKey: 11,
  minVersion: 0,
  maxVersion: 9,
  firstFlexibleVersion: 6,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("JoinGroupResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("JoinGroupResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => JoinGroupResponse)[] = [
  decodeJoinGroupResponseV0, // 0
  decodeJoinGroupResponseV0, // 1
  decodeJoinGroupResponseV2, // 2
  decodeJoinGroupResponseV2, // 3
  decodeJoinGroupResponseV2, // 4
  decodeJoinGroupResponseV5, // 5
  decodeJoinGroupResponseV6, // 6
  decodeJoinGroupResponseV7, // 7
  decodeJoinGroupResponseV7, // 8
  decodeJoinGroupResponseV9, // 9
];

const encoders: readonly ((writer: Writer, value: JoinGroupResponse, version: number) => void)[] = [
  encodeJoinGroupResponseV0, // 0
  encodeJoinGroupResponseV0, // 1
  encodeJoinGroupResponseV2, // 2
  encodeJoinGroupResponseV2, // 3
  encodeJoinGroupResponseV2, // 4
  encodeJoinGroupResponseV5, // 5
  encodeJoinGroupResponseV6, // 6
  encodeJoinGroupResponseV7, // 7
  encodeJoinGroupResponseV7, // 8
  encodeJoinGroupResponseV9, // 9
];

/** Versions 0-1 of JoinGroupResponse. */
function decodeJoinGroupResponseV0(reader: Reader): JoinGroupResponse {
  const errorCode = reader.readInt16();
  const generationId = reader.readInt32();
  const protocolName = reader.readString();
  const leader = reader.readString();
  const memberId = reader.readString();
  const membersCount = reader.readArrayLength(6);
  const members = new Array<JoinGroupResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeJoinGroupResponseMemberV0(reader);
  return {
    throttleTimeMs: 0,
    errorCode,
    generationId,
    protocolType: null,
    protocolName,
    leader,
    skipAssignment: false,
    memberId,
    members,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupResponseV0(writer: Writer, value: JoinGroupResponse, version: number): void {
  if (value.skipAssignment) throw writer.fieldNotInVersion("JoinGroupResponse.skipAssignment", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.generationId);
  const protocolName = value.protocolName;
  if (protocolName === null) throw writer.nullNotAllowed("JoinGroupResponse.protocolName", version);
  writer.writeString(protocolName);
  writer.writeString(value.leader);
  writer.writeString(value.memberId);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeJoinGroupResponseMemberV0(writer, members[i] as JoinGroupResponseMember, version);
}

/** Versions 2-4 of JoinGroupResponse. */
function decodeJoinGroupResponseV2(reader: Reader): JoinGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const generationId = reader.readInt32();
  const protocolName = reader.readString();
  const leader = reader.readString();
  const memberId = reader.readString();
  const membersCount = reader.readArrayLength(6);
  const members = new Array<JoinGroupResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeJoinGroupResponseMemberV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    generationId,
    protocolType: null,
    protocolName,
    leader,
    skipAssignment: false,
    memberId,
    members,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupResponseV2(writer: Writer, value: JoinGroupResponse, version: number): void {
  if (value.skipAssignment) throw writer.fieldNotInVersion("JoinGroupResponse.skipAssignment", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.generationId);
  const protocolName = value.protocolName;
  if (protocolName === null) throw writer.nullNotAllowed("JoinGroupResponse.protocolName", version);
  writer.writeString(protocolName);
  writer.writeString(value.leader);
  writer.writeString(value.memberId);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeJoinGroupResponseMemberV0(writer, members[i] as JoinGroupResponseMember, version);
}

/** Version 5 of JoinGroupResponse. */
function decodeJoinGroupResponseV5(reader: Reader): JoinGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const generationId = reader.readInt32();
  const protocolName = reader.readString();
  const leader = reader.readString();
  const memberId = reader.readString();
  const membersCount = reader.readArrayLength(8);
  const members = new Array<JoinGroupResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeJoinGroupResponseMemberV5(reader);
  return {
    throttleTimeMs,
    errorCode,
    generationId,
    protocolType: null,
    protocolName,
    leader,
    skipAssignment: false,
    memberId,
    members,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupResponseV5(writer: Writer, value: JoinGroupResponse, version: number): void {
  if (value.skipAssignment) throw writer.fieldNotInVersion("JoinGroupResponse.skipAssignment", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.generationId);
  const protocolName = value.protocolName;
  if (protocolName === null) throw writer.nullNotAllowed("JoinGroupResponse.protocolName", version);
  writer.writeString(protocolName);
  writer.writeString(value.leader);
  writer.writeString(value.memberId);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeJoinGroupResponseMemberV5(writer, members[i] as JoinGroupResponseMember, version);
}

/** Version 6 of JoinGroupResponse. */
function decodeJoinGroupResponseV6(reader: Reader): JoinGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const generationId = reader.readInt32();
  const protocolName = reader.readCompactString();
  const leader = reader.readCompactString();
  const memberId = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(4);
  const members = new Array<JoinGroupResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeJoinGroupResponseMemberV6(reader);
  return {
    throttleTimeMs,
    errorCode,
    generationId,
    protocolType: null,
    protocolName,
    leader,
    skipAssignment: false,
    memberId,
    members,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupResponseV6(writer: Writer, value: JoinGroupResponse, version: number): void {
  if (value.skipAssignment) throw writer.fieldNotInVersion("JoinGroupResponse.skipAssignment", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.generationId);
  const protocolName = value.protocolName;
  if (protocolName === null) throw writer.nullNotAllowed("JoinGroupResponse.protocolName", version);
  writer.writeCompactString(protocolName);
  writer.writeCompactString(value.leader);
  writer.writeCompactString(value.memberId);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeJoinGroupResponseMemberV6(writer, members[i] as JoinGroupResponseMember);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 7-8 of JoinGroupResponse. */
function decodeJoinGroupResponseV7(reader: Reader): JoinGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const generationId = reader.readInt32();
  const protocolType = reader.readCompactNullableString();
  const protocolName = reader.readCompactNullableString();
  const leader = reader.readCompactString();
  const memberId = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(4);
  const members = new Array<JoinGroupResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeJoinGroupResponseMemberV6(reader);
  return {
    throttleTimeMs,
    errorCode,
    generationId,
    protocolType,
    protocolName,
    leader,
    skipAssignment: false,
    memberId,
    members,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupResponseV7(writer: Writer, value: JoinGroupResponse, version: number): void {
  if (value.skipAssignment) throw writer.fieldNotInVersion("JoinGroupResponse.skipAssignment", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.generationId);
  writer.writeCompactNullableString(value.protocolType);
  writer.writeCompactNullableString(value.protocolName);
  writer.writeCompactString(value.leader);
  writer.writeCompactString(value.memberId);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeJoinGroupResponseMemberV6(writer, members[i] as JoinGroupResponseMember);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 9 of JoinGroupResponse. */
function decodeJoinGroupResponseV9(reader: Reader): JoinGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const generationId = reader.readInt32();
  const protocolType = reader.readCompactNullableString();
  const protocolName = reader.readCompactNullableString();
  const leader = reader.readCompactString();
  const skipAssignment = reader.readBool();
  const memberId = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(4);
  const members = new Array<JoinGroupResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeJoinGroupResponseMemberV6(reader);
  return {
    throttleTimeMs,
    errorCode,
    generationId,
    protocolType,
    protocolName,
    leader,
    skipAssignment,
    memberId,
    members,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupResponseV9(writer: Writer, value: JoinGroupResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.generationId);
  writer.writeCompactNullableString(value.protocolType);
  writer.writeCompactNullableString(value.protocolName);
  writer.writeCompactString(value.leader);
  writer.writeBool(value.skipAssignment);
  writer.writeCompactString(value.memberId);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeJoinGroupResponseMemberV6(writer, members[i] as JoinGroupResponseMember);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of JoinGroupResponseMember. */
function decodeJoinGroupResponseMemberV0(reader: Reader): JoinGroupResponseMember {
  const memberId = reader.readString();
  const metadata = reader.readBytes();
  return {
    memberId,
    groupInstanceId: null,
    metadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupResponseMemberV0(writer: Writer, value: JoinGroupResponseMember, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupResponseMember.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeBytes(value.metadata);
}

/** Version 5 of JoinGroupResponseMember. */
function decodeJoinGroupResponseMemberV5(reader: Reader): JoinGroupResponseMember {
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  const metadata = reader.readBytes();
  return {
    memberId,
    groupInstanceId,
    metadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupResponseMemberV5(writer: Writer, value: JoinGroupResponseMember, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupResponseMember.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
  writer.writeBytes(value.metadata);
}

/** Versions 6-9 of JoinGroupResponseMember. */
function decodeJoinGroupResponseMemberV6(reader: Reader): JoinGroupResponseMember {
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const metadata = reader.readCompactBytes();
  return {
    memberId,
    groupInstanceId,
    metadata,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupResponseMemberV6(writer: Writer, value: JoinGroupResponseMember): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeCompactBytes(value.metadata);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

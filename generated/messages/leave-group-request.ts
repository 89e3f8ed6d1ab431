// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/leave-group-request.ts";

export interface LeaveGroupRequest {
  /** (versions 0-5) */
  groupId: string;
  /** (versions 0-2) */
  memberId: string;
  /** (versions 3-5) */
  members: LeaveGroupRequestMemberIdentity[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createLeaveGroupRequest(): LeaveGroupRequest {
  return {
    groupId: "",
    memberId: "",
    members: [],
    unknownTaggedFields: [],
  };
}

export interface LeaveGroupRequestMemberIdentity {
  /** (versions 3-5) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 3-5) */
  groupInstanceId: string | null;
  /** For the log. (versions 5) */
  reason: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createLeaveGroupRequestMemberIdentity(): LeaveGroupRequestMemberIdentity {
  return {
    memberId: "",
    groupInstanceId: null,
    reason: null,
    unknownTaggedFields: [],
  };
}

export const leaveGroupRequest: MessageCodec<LeaveGroupRequest> = {
  name: "LeaveGroupRequest",
  kind: "request",
  apiKey: 13,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("LeaveGroupRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("LeaveGroupRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => LeaveGroupRequest)[] = [
  decodeLeaveGroupRequestV0, // 0
  decodeLeaveGroupRequestV0, // 1
  decodeLeaveGroupRequestV0, // 2
  decodeLeaveGroupRequestV3, // 3
  decodeLeaveGroupRequestV4, // 4
  decodeLeaveGroupRequestV5, // 5
];

const encoders: readonly ((writer: Writer, value: LeaveGroupRequest, version: number) => void)[] = [
  encodeLeaveGroupRequestV0, // 0
  encodeLeaveGroupRequestV0, // 1
  encodeLeaveGroupRequestV0, // 2
  encodeLeaveGroupRequestV3, // 3
  encodeLeaveGroupRequestV4, // 4
  encodeLeaveGroupRequestV5, // 5
];

/** Versions 0-2 of LeaveGroupRequest. */
function decodeLeaveGroupRequestV0(reader: Reader): LeaveGroupRequest {
  const groupId = reader.readString();
  const memberId = reader.readString();
  return {
    groupId,
    memberId,
    members: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupRequestV0(writer: Writer, value: LeaveGroupRequest, version: number): void {
  if (value.members.length !== 0) throw writer.fieldNotInVersion("LeaveGroupRequest.members", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeString(value.memberId);
}

/** Version 3 of LeaveGroupRequest. */
function decodeLeaveGroupRequestV3(reader: Reader): LeaveGroupRequest {
  const groupId = reader.readString();
  const membersCount = reader.readArrayLength(4);
  const members = new Array<LeaveGroupRequestMemberIdentity>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeLeaveGroupRequestMemberIdentityV3(reader);
  return {
    groupId,
    memberId: "",
    members,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupRequestV3(writer: Writer, value: LeaveGroupRequest, version: number): void {
  if (value.memberId !== "") throw writer.fieldNotInVersion("LeaveGroupRequest.memberId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeLeaveGroupRequestMemberIdentityV3(writer, members[i] as LeaveGroupRequestMemberIdentity, version);
}

/** Version 4 of LeaveGroupRequest. */
function decodeLeaveGroupRequestV4(reader: Reader): LeaveGroupRequest {
  const groupId = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(3);
  const members = new Array<LeaveGroupRequestMemberIdentity>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeLeaveGroupRequestMemberIdentityV4(reader);
  return {
    groupId,
    memberId: "",
    members,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaveGroupRequestV4(writer: Writer, value: LeaveGroupRequest, version: number): void {
  if (value.memberId !== "") throw writer.fieldNotInVersion("LeaveGroupRequest.memberId", version);
  writer.writeCompactString(value.groupId);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeLeaveGroupRequestMemberIdentityV4(writer, members[i] as LeaveGroupRequestMemberIdentity);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of LeaveGroupRequest. */
function decodeLeaveGroupRequestV5(reader: Reader): LeaveGroupRequest {
  const groupId = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(4);
  const members = new Array<LeaveGroupRequestMemberIdentity>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeLeaveGroupRequestMemberIdentityV5(reader);
  return {
    groupId,
    memberId: "",
    members,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaveGroupRequestV5(writer: Writer, value: LeaveGroupRequest, version: number): void {
  if (value.memberId !== "") throw writer.fieldNotInVersion("LeaveGroupRequest.memberId", version);
  writer.writeCompactString(value.groupId);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeLeaveGroupRequestMemberIdentityV5(writer, members[i] as LeaveGroupRequestMemberIdentity);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of MemberIdentity. */
function decodeLeaveGroupRequestMemberIdentityV3(reader: Reader): LeaveGroupRequestMemberIdentity {
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  return {
    memberId,
    groupInstanceId,
    reason: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupRequestMemberIdentityV3(writer: Writer, value: LeaveGroupRequestMemberIdentity, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupRequestMemberIdentity.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
}

/** Version 4 of MemberIdentity. */
function decodeLeaveGroupRequestMemberIdentityV4(reader: Reader): LeaveGroupRequestMemberIdentity {
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  return {
    memberId,
    groupInstanceId,
    reason: null,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaveGroupRequestMemberIdentityV4(writer: Writer, value: LeaveGroupRequestMemberIdentity): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of MemberIdentity. */
function decodeLeaveGroupRequestMemberIdentityV5(reader: Reader): LeaveGroupRequestMemberIdentity {
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const reason = reader.readCompactNullableString();
  return {
    memberId,
    groupInstanceId,
    reason,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaveGroupRequestMemberIdentityV5(writer: Writer, value: LeaveGroupRequestMemberIdentity): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeCompactNullableString(value.reason);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

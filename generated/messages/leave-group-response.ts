// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/leave-group-response.ts";

export interface LeaveGroupResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-5) */
  throttleTimeMs: number;
  /** (versions 0-5) */
  errorCode: number;
  /** (versions 3-5) */
  members: LeaveGroupResponseMemberResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createLeaveGroupResponse(): LeaveGroupResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    members: [],
    unknownTaggedFields: [],
  };
}

export interface LeaveGroupResponseMemberResponse {
  /** (versions 3-5) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 3-5) */
  groupInstanceId: string | null;
  /** (versions 3-5) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createLeaveGroupResponseMemberResponse(): LeaveGroupResponseMemberResponse {
  return {
    memberId: "",
    groupInstanceId: "",
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const leaveGroupResponse: MessageCodec<LeaveGroupResponse> = {
  name: "LeaveGroupResponse",
  kind: "response",
  apiKey: 13,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("LeaveGroupResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("LeaveGroupResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => LeaveGroupResponse)[] = [
  decodeLeaveGroupResponseV0, // 0
  decodeLeaveGroupResponseV1, // 1
  decodeLeaveGroupResponseV1, // 2
  decodeLeaveGroupResponseV3, // 3
  decodeLeaveGroupResponseV4, // 4
  decodeLeaveGroupResponseV4, // 5
];

const encoders: readonly ((writer: Writer, value: LeaveGroupResponse, version: number) => void)[] = [
  encodeLeaveGroupResponseV0, // 0
  encodeLeaveGroupResponseV1, // 1
  encodeLeaveGroupResponseV1, // 2
  encodeLeaveGroupResponseV3, // 3
  encodeLeaveGroupResponseV4, // 4
  encodeLeaveGroupResponseV4, // 5
];

/** Version 0 of LeaveGroupResponse. */
function decodeLeaveGroupResponseV0(reader: Reader): LeaveGroupResponse {
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs: 0,
    errorCode,
    members: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupResponseV0(writer: Writer, value: LeaveGroupResponse, version: number): void {
  if (value.members.length !== 0) throw writer.fieldNotInVersion("LeaveGroupResponse.members", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
}

/** Versions 1-2 of LeaveGroupResponse. */
function decodeLeaveGroupResponseV1(reader: Reader): LeaveGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    members: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupResponseV1(writer: Writer, value: LeaveGroupResponse, version: number): void {
  if (value.members.length !== 0) throw writer.fieldNotInVersion("LeaveGroupResponse.members", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
}

/** Version 3 of LeaveGroupResponse. */
function decodeLeaveGroupResponseV3(reader: Reader): LeaveGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const membersCount = reader.readArrayLength(6);
  const members = new Array<LeaveGroupResponseMemberResponse>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeLeaveGroupResponseMemberResponseV3(reader);
  return {
    throttleTimeMs,
    errorCode,
    members,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupResponseV3(writer: Writer, value: LeaveGroupResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const members = value.members;
  writer.writeArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeLeaveGroupResponseMemberResponseV3(writer, members[i] as LeaveGroupResponseMemberResponse, version);
}

/** Versions 4-5 of LeaveGroupResponse. */
function decodeLeaveGroupResponseV4(reader: Reader): LeaveGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const membersCount = reader.readCompactArrayLength(5);
  const members = new Array<LeaveGroupResponseMemberResponse>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeLeaveGroupResponseMemberResponseV4(reader);
  return {
    throttleTimeMs,
    errorCode,
    members,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaveGroupResponseV4(writer: Writer, value: LeaveGroupResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeLeaveGroupResponseMemberResponseV4(writer, members[i] as LeaveGroupResponseMemberResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of MemberResponse. */
function decodeLeaveGroupResponseMemberResponseV3(reader: Reader): LeaveGroupResponseMemberResponse {
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  const errorCode = reader.readInt16();
  return {
    memberId,
    groupInstanceId,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeLeaveGroupResponseMemberResponseV3(writer: Writer, value: LeaveGroupResponseMemberResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("LeaveGroupResponseMemberResponse.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
  writer.writeInt16(value.errorCode);
}

/** Versions 4-5 of MemberResponse. */
function decodeLeaveGroupResponseMemberResponseV4(reader: Reader): LeaveGroupResponseMemberResponse {
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const errorCode = reader.readInt16();
  return {
    memberId,
    groupInstanceId,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaveGroupResponseMemberResponseV4(writer: Writer, value: LeaveGroupResponseMemberResponse): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

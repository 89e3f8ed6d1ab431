// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/sync-group-request.ts";

export interface SyncGroupRequest {
  /** (versions 0-5) */
  groupId: string;
  /** (versions 0-5) */
  generationId: number;
  /** (versions 0-5) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 3-5) */
  groupInstanceId: string | null;
  /** (versions 5) */
  protocolType: string | null;
  /** (versions 5) */
  protocolName: string | null;
  /** From the leader only. (versions 0-5) */
  assignments: SyncGroupRequestAssignment[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSyncGroupRequest(): SyncGroupRequest {
  return {
    groupId: "",
    generationId: 0,
    memberId: "",
    groupInstanceId: null,
    protocolType: null,
    protocolName: null,
    assignments: [],
    unknownTaggedFields: [],
  };
}

/** From the leader only. */
export interface SyncGroupRequestAssignment {
  /** (versions 0-5) */
  memberId: string;
  /** A ConsumerProtocolAssignment, for consumers. (versions 0-5) */
  assignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSyncGroupRequestAssignment(): SyncGroupRequestAssignment {
  return {
    memberId: "",
    assignment: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const syncGroupRequest: MessageCodec<SyncGroupRequest> = {
  name: "SyncGroupRequest",
  kind: "request",
  apiKey: 14,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SyncGroupRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SyncGroupRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SyncGroupRequest)[] = [
  decodeSyncGroupRequestV0, // 0
  decodeSyncGroupRequestV0, // 1
  decodeSyncGroupRequestV0, // 2
  decodeSyncGroupRequestV3, // 3
  decodeSyncGroupRequestV4, // 4
  decodeSyncGroupRequestV5, // 5
];

const encoders: readonly ((writer: Writer, value: SyncGroupRequest, version: number) => void)[] = [
  encodeSyncGroupRequestV0, // 0
  encodeSyncGroupRequestV0, // 1
  encodeSyncGroupRequestV0, // 2
  encodeSyncGroupRequestV3, // 3
  encodeSyncGroupRequestV4, // 4
  encodeSyncGroupRequestV5, // 5
];

/** Versions 0-2 of SyncGroupRequest. */
function decodeSyncGroupRequestV0(reader: Reader): SyncGroupRequest {
  const groupId = reader.readString();
  const generationId = reader.readInt32();
  const memberId = reader.readString();
  const assignmentsCount = reader.readArrayLength(6);
  const assignments = new Array<SyncGroupRequestAssignment>(assignmentsCount);
  for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeSyncGroupRequestAssignmentV0(reader);
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId: null,
    protocolType: null,
    protocolName: null,
    assignments,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSyncGroupRequestV0(writer: Writer, value: SyncGroupRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("SyncGroupRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SyncGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeString(value.memberId);
  const assignments = value.assignments;
  writer.writeArrayLength(assignments.length);
  for (let i = 0; i < assignments.length; i++) encodeSyncGroupRequestAssignmentV0(writer, assignments[i] as SyncGroupRequestAssignment, version);
}

/** Version 3 of SyncGroupRequest. */
function decodeSyncGroupRequestV3(reader: Reader): SyncGroupRequest {
  const groupId = reader.readString();
  const generationId = reader.readInt32();
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  const assignmentsCount = reader.readArrayLength(6);
  const assignments = new Array<SyncGroupRequestAssignment>(assignmentsCount);
  for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeSyncGroupRequestAssignmentV0(reader);
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId,
    protocolType: null,
    protocolName: null,
    assignments,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSyncGroupRequestV3(writer: Writer, value: SyncGroupRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SyncGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
  const assignments = value.assignments;
  writer.writeArrayLength(assignments.length);
  for (let i = 0; i < assignments.length; i++) encodeSyncGroupRequestAssignmentV0(writer, assignments[i] as SyncGroupRequestAssignment, version);
}

/** Version 4 of SyncGroupRequest. */
function decodeSyncGroupRequestV4(reader: Reader): SyncGroupRequest {
  const groupId = reader.readCompactString();
  const generationId = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const assignmentsCount = reader.readCompactArrayLength(3);
  const assignments = new Array<SyncGroupRequestAssignment>(assignmentsCount);
  for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeSyncGroupRequestAssignmentV4(reader);
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId,
    protocolType: null,
    protocolName: null,
    assignments,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSyncGroupRequestV4(writer: Writer, value: SyncGroupRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  const assignments = value.assignments;
  writer.writeCompactArrayLength(assignments.length);
  for (let i = 0; i < assignments.length; i++) encodeSyncGroupRequestAssignmentV4(writer, assignments[i] as SyncGroupRequestAssignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of SyncGroupRequest. */
function decodeSyncGroupRequestV5(reader: Reader): SyncGroupRequest {
  const groupId = reader.readCompactString();
  const generationId = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const protocolType = reader.readCompactNullableString();
  const protocolName = reader.readCompactNullableString();
  const assignmentsCount = reader.readCompactArrayLength(3);
  const assignments = new Array<SyncGroupRequestAssignment>(assignmentsCount);
  for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeSyncGroupRequestAssignmentV4(reader);
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId,
    protocolType,
    protocolName,
    assignments,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSyncGroupRequestV5(writer: Writer, value: SyncGroupRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeCompactNullableString(value.protocolType);
  writer.writeCompactNullableString(value.protocolName);
  const assignments = value.assignments;
  writer.writeCompactArrayLength(assignments.length);
  for (let i = 0; i < assignments.length; i++) encodeSyncGroupRequestAssignmentV4(writer, assignments[i] as SyncGroupRequestAssignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-3 of SyncGroupRequestAssignment. */
function decodeSyncGroupRequestAssignmentV0(reader: Reader): SyncGroupRequestAssignment {
  const memberId = reader.readString();
  const assignment = reader.readBytes();
  return {
    memberId,
    assignment,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSyncGroupRequestAssignmentV0(writer: Writer, value: SyncGroupRequestAssignment, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SyncGroupRequestAssignment.unknownTaggedFields", version);
  writer.writeString(value.memberId);
  writer.writeBytes(value.assignment);
}

/** Versions 4-5 of SyncGroupRequestAssignment. */
function decodeSyncGroupRequestAssignmentV4(reader: Reader): SyncGroupRequestAssignment {
  const memberId = reader.readCompactString();
  const assignment = reader.readCompactBytes();
  return {
    memberId,
    assignment,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSyncGroupRequestAssignmentV4(writer: Writer, value: SyncGroupRequestAssignment): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactBytes(value.assignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

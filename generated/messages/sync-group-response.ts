// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/sync-group-response.ts";

export interface SyncGroupResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-5) */
  throttleTimeMs: number;
  /** (versions 0-5) */
  errorCode: number;
  /** (versions 5) */
  protocolType: string | null;
  /** (versions 5) */
  protocolName: string | null;
  /** A ConsumerProtocolAssignment, for consumers. (versions 0-5) */
  assignment: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSyncGroupResponse(): SyncGroupResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    protocolType: null,
    protocolName: null,
    assignment: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const syncGroupResponse: MessageCodec<SyncGroupResponse> = {
  name: "SyncGroupResponse",
  kind: "response",
  apiKey: 14,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SyncGroupResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SyncGroupResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SyncGroupResponse)[] = [
  decodeSyncGroupResponseV0, // 0
  decodeSyncGroupResponseV1, // 1
  decodeSyncGroupResponseV1, // 2
  decodeSyncGroupResponseV1, // 3
  decodeSyncGroupResponseV4, // 4
  decodeSyncGroupResponseV5, // 5
];

const encoders: readonly ((writer: Writer, value: SyncGroupResponse, version: number) => void)[] = [
  encodeSyncGroupResponseV0, // 0
  encodeSyncGroupResponseV1, // 1
  encodeSyncGroupResponseV1, // 2
  encodeSyncGroupResponseV1, // 3
  encodeSyncGroupResponseV4, // 4
  encodeSyncGroupResponseV5, // 5
];

/** Version 0 of SyncGroupResponse. */
function decodeSyncGroupResponseV0(reader: Reader): SyncGroupResponse {
  const errorCode = reader.readInt16();
  const assignment = reader.readBytes();
  return {
    throttleTimeMs: 0,
    errorCode,
    protocolType: null,
    protocolName: null,
    assignment,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSyncGroupResponseV0(writer: Writer, value: SyncGroupResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SyncGroupResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeBytes(value.assignment);
}

/** Versions 1-3 of SyncGroupResponse. */
function decodeSyncGroupResponseV1(reader: Reader): SyncGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const assignment = reader.readBytes();
  return {
    throttleTimeMs,
    errorCode,
    protocolType: null,
    protocolName: null,
    assignment,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSyncGroupResponseV1(writer: Writer, value: SyncGroupResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SyncGroupResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeBytes(value.assignment);
}

/** Version 4 of SyncGroupResponse. */
function decodeSyncGroupResponseV4(reader: Reader): SyncGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const assignment = reader.readCompactBytes();
  return {
    throttleTimeMs,
    errorCode,
    protocolType: null,
    protocolName: null,
    assignment,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSyncGroupResponseV4(writer: Writer, value: SyncGroupResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactBytes(value.assignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of SyncGroupResponse. */
function decodeSyncGroupResponseV5(reader: Reader): SyncGroupResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const protocolType = reader.readCompactNullableString();
  const protocolName = reader.readCompactNullableString();
  const assignment = reader.readCompactBytes();
  return {
    throttleTimeMs,
    errorCode,
    protocolType,
    protocolName,
    assignment,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSyncGroupResponseV5(writer: Writer, value: SyncGroupResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.protocolType);
  writer.writeCompactNullableString(value.protocolName);
  writer.writeCompactBytes(value.assignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/heartbeat-request.ts";

export interface HeartbeatRequest {
  /** (versions 0-4) */
  groupId: string;
  /** (versions 0-4) */
  generationId: number;
  /** (versions 0-4) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 3-4) */
  groupInstanceId: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createHeartbeatRequest(): HeartbeatRequest {
  return {
    groupId: "",
    generationId: 0,
    memberId: "",
    groupInstanceId: null,
    unknownTaggedFields: [],
  };
}

export const heartbeatRequest: MessageCodec<HeartbeatRequest> = {
  name: "HeartbeatRequest",
  kind: "request",
  apiKey: 12,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("HeartbeatRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("HeartbeatRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => HeartbeatRequest)[] = [
  decodeHeartbeatRequestV0, // 0
  decodeHeartbeatRequestV0, // 1
  decodeHeartbeatRequestV0, // 2
  decodeHeartbeatRequestV3, // 3
  decodeHeartbeatRequestV4, // 4
];

const encoders: readonly ((writer: Writer, value: HeartbeatRequest, version: number) => void)[] = [
  encodeHeartbeatRequestV0, // 0
  encodeHeartbeatRequestV0, // 1
  encodeHeartbeatRequestV0, // 2
  encodeHeartbeatRequestV3, // 3
  encodeHeartbeatRequestV4, // 4
];

/** Versions 0-2 of HeartbeatRequest. */
function decodeHeartbeatRequestV0(reader: Reader): HeartbeatRequest {
  const groupId = reader.readString();
  const generationId = reader.readInt32();
  const memberId = reader.readString();
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeHeartbeatRequestV0(writer: Writer, value: HeartbeatRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("HeartbeatRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("HeartbeatRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeString(value.memberId);
}

/** Version 3 of HeartbeatRequest. */
function decodeHeartbeatRequestV3(reader: Reader): HeartbeatRequest {
  const groupId = reader.readString();
  const generationId = reader.readInt32();
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeHeartbeatRequestV3(writer: Writer, value: HeartbeatRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("HeartbeatRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
}

/** Version 4 of HeartbeatRequest. */
function decodeHeartbeatRequestV4(reader: Reader): HeartbeatRequest {
  const groupId = reader.readCompactString();
  const generationId = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  return {
    groupId,
    generationId,
    memberId,
    groupInstanceId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeHeartbeatRequestV4(writer: Writer, value: HeartbeatRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.generationId);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/heartbeat-response.ts";

export interface HeartbeatResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-4) */
  throttleTimeMs: number;
  /** (versions 0-4) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createHeartbeatResponse(): HeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const heartbeatResponse: MessageCodec<HeartbeatResponse> = {
  name: "HeartbeatResponse",
  kind: "response",
  apiKey: 12,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("HeartbeatResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("HeartbeatResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => HeartbeatResponse)[] = [
  decodeHeartbeatResponseV0, // 0
  decodeHeartbeatResponseV1, // 1
  decodeHeartbeatResponseV1, // 2
  decodeHeartbeatResponseV1, // 3
  decodeHeartbeatResponseV4, // 4
];

const encoders: readonly ((writer: Writer, value: HeartbeatResponse, version: number) => void)[] = [
  encodeHeartbeatResponseV0, // 0
  encodeHeartbeatResponseV1, // 1
  encodeHeartbeatResponseV1, // 2
  encodeHeartbeatResponseV1, // 3
  encodeHeartbeatResponseV4, // 4
];

/** Version 0 of HeartbeatResponse. */
function decodeHeartbeatResponseV0(reader: Reader): HeartbeatResponse {
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs: 0,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeHeartbeatResponseV0(writer: Writer, value: HeartbeatResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("HeartbeatResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
}

/** Versions 1-3 of HeartbeatResponse. */
function decodeHeartbeatResponseV1(reader: Reader): HeartbeatResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeHeartbeatResponseV1(writer: Writer, value: HeartbeatResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("HeartbeatResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
}

/** Version 4 of HeartbeatResponse. */
function decodeHeartbeatResponseV4(reader: Reader): HeartbeatResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeHeartbeatResponseV4(writer: Writer, value: HeartbeatResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

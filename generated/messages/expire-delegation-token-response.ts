// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/expire-delegation-token-response.ts";

export interface ExpireDelegationTokenResponse {
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  expiryTimestampMs: bigint;
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createExpireDelegationTokenResponse(): ExpireDelegationTokenResponse {
  return {
    errorCode: 0,
    expiryTimestampMs: 0n,
    throttleTimeMs: 0,
    unknownTaggedFields: [],
  };
}

export const expireDelegationTokenResponse: MessageCodec<ExpireDelegationTokenResponse> = {
  name: "ExpireDelegationTokenResponse",
  kind: "response",
  apiKey: 40,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ExpireDelegationTokenResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ExpireDelegationTokenResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ExpireDelegationTokenResponse)[] = [
  decodeExpireDelegationTokenResponseV0, // 0
  decodeExpireDelegationTokenResponseV0, // 1
  decodeExpireDelegationTokenResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: ExpireDelegationTokenResponse, version: number) => void)[] = [
  encodeExpireDelegationTokenResponseV0, // 0
  encodeExpireDelegationTokenResponseV0, // 1
  encodeExpireDelegationTokenResponseV2, // 2
];

/** Versions 0-1 of ExpireDelegationTokenResponse. */
function decodeExpireDelegationTokenResponseV0(reader: Reader): ExpireDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const expiryTimestampMs = reader.readInt64();
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    expiryTimestampMs,
    throttleTimeMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeExpireDelegationTokenResponseV0(writer: Writer, value: ExpireDelegationTokenResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ExpireDelegationTokenResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt32(value.throttleTimeMs);
}

/** Version 2 of ExpireDelegationTokenResponse. */
function decodeExpireDelegationTokenResponseV2(reader: Reader): ExpireDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const expiryTimestampMs = reader.readInt64();
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    expiryTimestampMs,
    throttleTimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeExpireDelegationTokenResponseV2(writer: Writer, value: ExpireDelegationTokenResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/renew-delegation-token-response.ts";

export interface RenewDelegationTokenResponse {
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  expiryTimestampMs: bigint;
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createRenewDelegationTokenResponse(): RenewDelegationTokenResponse {
  return {
    errorCode: 0,
    expiryTimestampMs: 0n,
    throttleTimeMs: 0,
    unknownTaggedFields: [],
  };
}

export const renewDelegationTokenResponse: MessageCodec<RenewDelegationTokenResponse> = {
  name: "RenewDelegationTokenResponse",
  kind: "response",
  apiKey: 39,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("RenewDelegationTokenResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("RenewDelegationTokenResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => RenewDelegationTokenResponse)[] = [
  decodeRenewDelegationTokenResponseV0, // 0
  decodeRenewDelegationTokenResponseV0, // 1
  decodeRenewDelegationTokenResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: RenewDelegationTokenResponse, version: number) => void)[] = [
  encodeRenewDelegationTokenResponseV0, // 0
  encodeRenewDelegationTokenResponseV0, // 1
  encodeRenewDelegationTokenResponseV2, // 2
];

/** Versions 0-1 of RenewDelegationTokenResponse. */
function decodeRenewDelegationTokenResponseV0(reader: Reader): RenewDelegationTokenResponse {
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

function encodeRenewDelegationTokenResponseV0(writer: Writer, value: RenewDelegationTokenResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("RenewDelegationTokenResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt32(value.throttleTimeMs);
}

/** Version 2 of RenewDelegationTokenResponse. */
function decodeRenewDelegationTokenResponseV2(reader: Reader): RenewDelegationTokenResponse {
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

function encodeRenewDelegationTokenResponseV2(writer: Writer, value: RenewDelegationTokenResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

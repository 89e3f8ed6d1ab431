// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/expire-delegation-token-request.ts";

export interface ExpireDelegationTokenRequest {
  /** (versions 0-2) */
  hmac: Buffer;
  /** Negative to expire at once. (versions 0-2) */
  expiryTimePeriodMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createExpireDelegationTokenRequest(): ExpireDelegationTokenRequest {
  return {
    hmac: Buffer.alloc(0),
    expiryTimePeriodMs: 0n,
    unknownTaggedFields: [],
  };
}

export const expireDelegationTokenRequest: MessageCodec<ExpireDelegationTokenRequest> = {
  name: "ExpireDelegationTokenRequest",
  kind: "request",
  apiKey: 40,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ExpireDelegationTokenRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ExpireDelegationTokenRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ExpireDelegationTokenRequest)[] = [
  decodeExpireDelegationTokenRequestV0, // 0
  decodeExpireDelegationTokenRequestV0, // 1
  decodeExpireDelegationTokenRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: ExpireDelegationTokenRequest, version: number) => void)[] = [
  encodeExpireDelegationTokenRequestV0, // 0
  encodeExpireDelegationTokenRequestV0, // 1
  encodeExpireDelegationTokenRequestV2, // 2
];

/** Versions 0-1 of ExpireDelegationTokenRequest. */
function decodeExpireDelegationTokenRequestV0(reader: Reader): ExpireDelegationTokenRequest {
  const hmac = reader.readBytes();
  const expiryTimePeriodMs = reader.readInt64();
  return {
    hmac,
    expiryTimePeriodMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeExpireDelegationTokenRequestV0(writer: Writer, value: ExpireDelegationTokenRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ExpireDelegationTokenRequest.unknownTaggedFields", version);
  writer.writeBytes(value.hmac);
  writer.writeInt64(value.expiryTimePeriodMs);
}

/** Version 2 of ExpireDelegationTokenRequest. */
function decodeExpireDelegationTokenRequestV2(reader: Reader): ExpireDelegationTokenRequest {
  const hmac = reader.readCompactBytes();
  const expiryTimePeriodMs = reader.readInt64();
  return {
    hmac,
    expiryTimePeriodMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeExpireDelegationTokenRequestV2(writer: Writer, value: ExpireDelegationTokenRequest): void {
  writer.writeCompactBytes(value.hmac);
  writer.writeInt64(value.expiryTimePeriodMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/renew-delegation-token-request.ts";

export interface RenewDelegationTokenRequest {
  /** (versions 0-2) */
  hmac: Buffer;
  /** (versions 0-2) */
  renewPeriodMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createRenewDelegationTokenRequest(): RenewDelegationTokenRequest {
  return {
    hmac: Buffer.alloc(0),
    renewPeriodMs: 0n,
    unknownTaggedFields: [],
  };
}

export const renewDelegationTokenRequest: MessageCodec<RenewDelegationTokenRequest> = {
  name: "RenewDelegationTokenRequest",
  kind: "request",
  apiKey: 39,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("RenewDelegationTokenRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("RenewDelegationTokenRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => RenewDelegationTokenRequest)[] = [
  decodeRenewDelegationTokenRequestV0, // 0
  decodeRenewDelegationTokenRequestV0, // 1
  decodeRenewDelegationTokenRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: RenewDelegationTokenRequest, version: number) => void)[] = [
  encodeRenewDelegationTokenRequestV0, // 0
  encodeRenewDelegationTokenRequestV0, // 1
  encodeRenewDelegationTokenRequestV2, // 2
];

/** Versions 0-1 of RenewDelegationTokenRequest. */
function decodeRenewDelegationTokenRequestV0(reader: Reader): RenewDelegationTokenRequest {
  const hmac = reader.readBytes();
  const renewPeriodMs = reader.readInt64();
  return {
    hmac,
    renewPeriodMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeRenewDelegationTokenRequestV0(writer: Writer, value: RenewDelegationTokenRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("RenewDelegationTokenRequest.unknownTaggedFields", version);
  writer.writeBytes(value.hmac);
  writer.writeInt64(value.renewPeriodMs);
}

/** Version 2 of RenewDelegationTokenRequest. */
function decodeRenewDelegationTokenRequestV2(reader: Reader): RenewDelegationTokenRequest {
  const hmac = reader.readCompactBytes();
  const renewPeriodMs = reader.readInt64();
  return {
    hmac,
    renewPeriodMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeRenewDelegationTokenRequestV2(writer: Writer, value: RenewDelegationTokenRequest): void {
  writer.writeCompactBytes(value.hmac);
  writer.writeInt64(value.renewPeriodMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

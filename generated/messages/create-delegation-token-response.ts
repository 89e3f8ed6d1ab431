// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-delegation-token-response.ts";

export interface CreateDelegationTokenResponse {
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  principalType: string;
  /** (versions 0-3) */
  principalName: string;
  /** (versions 3) */
  tokenRequesterPrincipalType: string;
  /** (versions 3) */
  tokenRequesterPrincipalName: string;
  /** (versions 0-3) */
  issueTimestampMs: bigint;
  /** (versions 0-3) */
  expiryTimestampMs: bigint;
  /** (versions 0-3) */
  maxTimestampMs: bigint;
  /** (versions 0-3) */
  tokenId: string;
  /** (versions 0-3) */
  hmac: Buffer;
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-3) */
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateDelegationTokenResponse(): CreateDelegationTokenResponse {
  return {
    errorCode: 0,
    principalType: "",
    principalName: "",
    tokenRequesterPrincipalType: "",
    tokenRequesterPrincipalName: "",
    issueTimestampMs: 0n,
    expiryTimestampMs: 0n,
    maxTimestampMs: 0n,
    tokenId: "",
    hmac: Buffer.alloc(0),
    throttleTimeMs: 0,
    unknownTaggedFields: [],
  };
}

export const createDelegationTokenResponse: MessageCodec<CreateDelegationTokenResponse> = {
  name: "CreateDelegationTokenResponse",
  kind: "response",
  apiKey: 38,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreateDelegationTokenResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreateDelegationTokenResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreateDelegationTokenResponse)[] = [
  decodeCreateDelegationTokenResponseV0, // 0
  decodeCreateDelegationTokenResponseV0, // 1
  decodeCreateDelegationTokenResponseV2, // 2
  decodeCreateDelegationTokenResponseV3, // 3
];

const encoders: readonly ((writer: Writer, value: CreateDelegationTokenResponse, version: number) => void)[] = [
  encodeCreateDelegationTokenResponseV0, // 0
  encodeCreateDelegationTokenResponseV0, // 1
  encodeCreateDelegationTokenResponseV2, // 2
  encodeCreateDelegationTokenResponseV3, // 3
];

/** Versions 0-1 of CreateDelegationTokenResponse. */
function decodeCreateDelegationTokenResponseV0(reader: Reader): CreateDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const principalType = reader.readString();
  const principalName = reader.readString();
  const issueTimestampMs = reader.readInt64();
  const expiryTimestampMs = reader.readInt64();
  const maxTimestampMs = reader.readInt64();
  const tokenId = reader.readString();
  const hmac = reader.readBytes();
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    principalType,
    principalName,
    tokenRequesterPrincipalType: "",
    tokenRequesterPrincipalName: "",
    issueTimestampMs,
    expiryTimestampMs,
    maxTimestampMs,
    tokenId,
    hmac,
    throttleTimeMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateDelegationTokenResponseV0(writer: Writer, value: CreateDelegationTokenResponse, version: number): void {
  if (value.tokenRequesterPrincipalType !== "") throw writer.fieldNotInVersion("CreateDelegationTokenResponse.tokenRequesterPrincipalType", version);
  if (value.tokenRequesterPrincipalName !== "") throw writer.fieldNotInVersion("CreateDelegationTokenResponse.tokenRequesterPrincipalName", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateDelegationTokenResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeString(value.principalType);
  writer.writeString(value.principalName);
  writer.writeInt64(value.issueTimestampMs);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt64(value.maxTimestampMs);
  writer.writeString(value.tokenId);
  writer.writeBytes(value.hmac);
  writer.writeInt32(value.throttleTimeMs);
}

/** Version 2 of CreateDelegationTokenResponse. */
function decodeCreateDelegationTokenResponseV2(reader: Reader): CreateDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  const issueTimestampMs = reader.readInt64();
  const expiryTimestampMs = reader.readInt64();
  const maxTimestampMs = reader.readInt64();
  const tokenId = reader.readCompactString();
  const hmac = reader.readCompactBytes();
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    principalType,
    principalName,
    tokenRequesterPrincipalType: "",
    tokenRequesterPrincipalName: "",
    issueTimestampMs,
    expiryTimestampMs,
    maxTimestampMs,
    tokenId,
    hmac,
    throttleTimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateDelegationTokenResponseV2(writer: Writer, value: CreateDelegationTokenResponse, version: number): void {
  if (value.tokenRequesterPrincipalType !== "") throw writer.fieldNotInVersion("CreateDelegationTokenResponse.tokenRequesterPrincipalType", version);
  if (value.tokenRequesterPrincipalName !== "") throw writer.fieldNotInVersion("CreateDelegationTokenResponse.tokenRequesterPrincipalName", version);
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeInt64(value.issueTimestampMs);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt64(value.maxTimestampMs);
  writer.writeCompactString(value.tokenId);
  writer.writeCompactBytes(value.hmac);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of CreateDelegationTokenResponse. */
function decodeCreateDelegationTokenResponseV3(reader: Reader): CreateDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  const tokenRequesterPrincipalType = reader.readCompactString();
  const tokenRequesterPrincipalName = reader.readCompactString();
  const issueTimestampMs = reader.readInt64();
  const expiryTimestampMs = reader.readInt64();
  const maxTimestampMs = reader.readInt64();
  const tokenId = reader.readCompactString();
  const hmac = reader.readCompactBytes();
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    principalType,
    principalName,
    tokenRequesterPrincipalType,
    tokenRequesterPrincipalName,
    issueTimestampMs,
    expiryTimestampMs,
    maxTimestampMs,
    tokenId,
    hmac,
    throttleTimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateDelegationTokenResponseV3(writer: Writer, value: CreateDelegationTokenResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeCompactString(value.tokenRequesterPrincipalType);
  writer.writeCompactString(value.tokenRequesterPrincipalName);
  writer.writeInt64(value.issueTimestampMs);
  writer.writeInt64(value.expiryTimestampMs);
  writer.writeInt64(value.maxTimestampMs);
  writer.writeCompactString(value.tokenId);
  writer.writeCompactBytes(value.hmac);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

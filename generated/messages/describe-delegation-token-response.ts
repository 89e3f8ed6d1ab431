// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-delegation-token-response.ts";

export interface DescribeDelegationTokenResponse {
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 0-3) */
  tokens: DescribeDelegationTokenResponseDescribedDelegationToken[];
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-3) */
  throttleTimeMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeDelegationTokenResponse(): DescribeDelegationTokenResponse {
  return {
    errorCode: 0,
    tokens: [],
    throttleTimeMs: 0,
    unknownTaggedFields: [],
  };
}

export interface DescribeDelegationTokenResponseDescribedDelegationToken {
  /** (versions 0-3) */
  principalType: string;
  /** (versions 0-3) */
  principalName: string;
  /** (versions 3) */
  tokenRequesterPrincipalType: string;
  /** (versions 3) */
  tokenRequesterPrincipalName: string;
  /** (versions 0-3) */
  issueTimestamp: bigint;
  /** (versions 0-3) */
  expiryTimestamp: bigint;
  /** (versions 0-3) */
  maxTimestamp: bigint;
  /** (versions 0-3) */
  tokenId: string;
  /** (versions 0-3) */
  hmac: Buffer;
  /** (versions 0-3) */
  renewers: DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeDelegationTokenResponseDescribedDelegationToken(): DescribeDelegationTokenResponseDescribedDelegationToken {
  return {
    principalType: "",
    principalName: "",
    tokenRequesterPrincipalType: "",
    tokenRequesterPrincipalName: "",
    issueTimestamp: 0n,
    expiryTimestamp: 0n,
    maxTimestamp: 0n,
    tokenId: "",
    hmac: Buffer.alloc(0),
    renewers: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  /** (versions 0-3) */
  principalType: string;
  /** (versions 0-3) */
  principalName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  return {
    principalType: "",
    principalName: "",
    unknownTaggedFields: [],
  };
}

export const describeDelegationTokenResponse: MessageCodec<DescribeDelegationTokenResponse> = {
  name: "DescribeDelegationTokenResponse",
  kind: "response",
  apiKey: 41,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeDelegationTokenResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeDelegationTokenResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeDelegationTokenResponse)[] = [
  decodeDescribeDelegationTokenResponseV0, // 0
  decodeDescribeDelegationTokenResponseV0, // 1
  decodeDescribeDelegationTokenResponseV2, // 2
  decodeDescribeDelegationTokenResponseV3, // 3
];

const encoders: readonly ((writer: Writer, value: DescribeDelegationTokenResponse, version: number) => void)[] = [
  encodeDescribeDelegationTokenResponseV0, // 0
  encodeDescribeDelegationTokenResponseV0, // 1
  encodeDescribeDelegationTokenResponseV2, // 2
  encodeDescribeDelegationTokenResponseV3, // 3
];

/** Versions 0-1 of DescribeDelegationTokenResponse. */
function decodeDescribeDelegationTokenResponseV0(reader: Reader): DescribeDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const tokensCount = reader.readArrayLength(38);
  const tokens = new Array<DescribeDelegationTokenResponseDescribedDelegationToken>(tokensCount);
  for (let i = 0; i < tokensCount; i++) tokens[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenV0(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    tokens,
    throttleTimeMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeDelegationTokenResponseV0(writer: Writer, value: DescribeDelegationTokenResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeDelegationTokenResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const tokens = value.tokens;
  writer.writeArrayLength(tokens.length);
  for (let i = 0; i < tokens.length; i++) encodeDescribeDelegationTokenResponseDescribedDelegationTokenV0(writer, tokens[i] as DescribeDelegationTokenResponseDescribedDelegationToken, version);
  writer.writeInt32(value.throttleTimeMs);
}

/** Version 2 of DescribeDelegationTokenResponse. */
function decodeDescribeDelegationTokenResponseV2(reader: Reader): DescribeDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const tokensCount = reader.readCompactArrayLength(30);
  const tokens = new Array<DescribeDelegationTokenResponseDescribedDelegationToken>(tokensCount);
  for (let i = 0; i < tokensCount; i++) tokens[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenV2(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    tokens,
    throttleTimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenResponseV2(writer: Writer, value: DescribeDelegationTokenResponse, version: number): void {
  writer.writeInt16(value.errorCode);
  const tokens = value.tokens;
  writer.writeCompactArrayLength(tokens.length);
  for (let i = 0; i < tokens.length; i++) encodeDescribeDelegationTokenResponseDescribedDelegationTokenV2(writer, tokens[i] as DescribeDelegationTokenResponseDescribedDelegationToken, version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of DescribeDelegationTokenResponse. */
function decodeDescribeDelegationTokenResponseV3(reader: Reader): DescribeDelegationTokenResponse {
  const errorCode = reader.readInt16();
  const tokensCount = reader.readCompactArrayLength(32);
  const tokens = new Array<DescribeDelegationTokenResponseDescribedDelegationToken>(tokensCount);
  for (let i = 0; i < tokensCount; i++) tokens[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenV3(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    tokens,
    throttleTimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenResponseV3(writer: Writer, value: DescribeDelegationTokenResponse): void {
  writer.writeInt16(value.errorCode);
  const tokens = value.tokens;
  writer.writeCompactArrayLength(tokens.length);
  for (let i = 0; i < tokens.length; i++) encodeDescribeDelegationTokenResponseDescribedDelegationTokenV3(writer, tokens[i] as DescribeDelegationTokenResponseDescribedDelegationToken);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribedDelegationToken. */
function decodeDescribeDelegationTokenResponseDescribedDelegationTokenV0(reader: Reader): DescribeDelegationTokenResponseDescribedDelegationToken {
  const principalType = reader.readString();
  const principalName = reader.readString();
  const issueTimestamp = reader.readInt64();
  const expiryTimestamp = reader.readInt64();
  const maxTimestamp = reader.readInt64();
  const tokenId = reader.readString();
  const hmac = reader.readBytes();
  const renewersCount = reader.readArrayLength(4);
  const renewers = new Array<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>(renewersCount);
  for (let i = 0; i < renewersCount; i++) renewers[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV0(reader);
  return {
    principalType,
    principalName,
    tokenRequesterPrincipalType: "",
    tokenRequesterPrincipalName: "",
    issueTimestamp,
    expiryTimestamp,
    maxTimestamp,
    tokenId,
    hmac,
    renewers,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenV0(writer: Writer, value: DescribeDelegationTokenResponseDescribedDelegationToken, version: number): void {
  if (value.tokenRequesterPrincipalType !== "") throw writer.fieldNotInVersion("DescribeDelegationTokenResponseDescribedDelegationToken.tokenRequesterPrincipalType", version);
  if (value.tokenRequesterPrincipalName !== "") throw writer.fieldNotInVersion("DescribeDelegationTokenResponseDescribedDelegationToken.tokenRequesterPrincipalName", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeDelegationTokenResponseDescribedDelegationToken.unknownTaggedFields", version);
  writer.writeString(value.principalType);
  writer.writeString(value.principalName);
  writer.writeInt64(value.issueTimestamp);
  writer.writeInt64(value.expiryTimestamp);
  writer.writeInt64(value.maxTimestamp);
  writer.writeString(value.tokenId);
  writer.writeBytes(value.hmac);
  const renewers = value.renewers;
  writer.writeArrayLength(renewers.length);
  for (let i = 0; i < renewers.length; i++) encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV0(writer, renewers[i] as DescribeDelegationTokenResponseDescribedDelegationTokenRenewer, version);
}

/** Version 2 of DescribedDelegationToken. */
function decodeDescribeDelegationTokenResponseDescribedDelegationTokenV2(reader: Reader): DescribeDelegationTokenResponseDescribedDelegationToken {
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  const issueTimestamp = reader.readInt64();
  const expiryTimestamp = reader.readInt64();
  const maxTimestamp = reader.readInt64();
  const tokenId = reader.readCompactString();
  const hmac = reader.readCompactBytes();
  const renewersCount = reader.readCompactArrayLength(3);
  const renewers = new Array<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>(renewersCount);
  for (let i = 0; i < renewersCount; i++) renewers[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2(reader);
  return {
    principalType,
    principalName,
    tokenRequesterPrincipalType: "",
    tokenRequesterPrincipalName: "",
    issueTimestamp,
    expiryTimestamp,
    maxTimestamp,
    tokenId,
    hmac,
    renewers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenV2(writer: Writer, value: DescribeDelegationTokenResponseDescribedDelegationToken, version: number): void {
  if (value.tokenRequesterPrincipalType !== "") throw writer.fieldNotInVersion("DescribeDelegationTokenResponseDescribedDelegationToken.tokenRequesterPrincipalType", version);
  if (value.tokenRequesterPrincipalName !== "") throw writer.fieldNotInVersion("DescribeDelegationTokenResponseDescribedDelegationToken.tokenRequesterPrincipalName", version);
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeInt64(value.issueTimestamp);
  writer.writeInt64(value.expiryTimestamp);
  writer.writeInt64(value.maxTimestamp);
  writer.writeCompactString(value.tokenId);
  writer.writeCompactBytes(value.hmac);
  const renewers = value.renewers;
  writer.writeCompactArrayLength(renewers.length);
  for (let i = 0; i < renewers.length; i++) encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2(writer, renewers[i] as DescribeDelegationTokenResponseDescribedDelegationTokenRenewer);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of DescribedDelegationToken. */
function decodeDescribeDelegationTokenResponseDescribedDelegationTokenV3(reader: Reader): DescribeDelegationTokenResponseDescribedDelegationToken {
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  const tokenRequesterPrincipalType = reader.readCompactString();
  const tokenRequesterPrincipalName = reader.readCompactString();
  const issueTimestamp = reader.readInt64();
  const expiryTimestamp = reader.readInt64();
  const maxTimestamp = reader.readInt64();
  const tokenId = reader.readCompactString();
  const hmac = reader.readCompactBytes();
  const renewersCount = reader.readCompactArrayLength(3);
  const renewers = new Array<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>(renewersCount);
  for (let i = 0; i < renewersCount; i++) renewers[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2(reader);
  return {
    principalType,
    principalName,
    tokenRequesterPrincipalType,
    tokenRequesterPrincipalName,
    issueTimestamp,
    expiryTimestamp,
    maxTimestamp,
    tokenId,
    hmac,
    renewers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenV3(writer: Writer, value: DescribeDelegationTokenResponseDescribedDelegationToken): void {
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeCompactString(value.tokenRequesterPrincipalType);
  writer.writeCompactString(value.tokenRequesterPrincipalName);
  writer.writeInt64(value.issueTimestamp);
  writer.writeInt64(value.expiryTimestamp);
  writer.writeInt64(value.maxTimestamp);
  writer.writeCompactString(value.tokenId);
  writer.writeCompactBytes(value.hmac);
  const renewers = value.renewers;
  writer.writeCompactArrayLength(renewers.length);
  for (let i = 0; i < renewers.length; i++) encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2(writer, renewers[i] as DescribeDelegationTokenResponseDescribedDelegationTokenRenewer);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribedDelegationTokenRenewer. */
function decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV0(reader: Reader): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  const principalType = reader.readString();
  const principalName = reader.readString();
  return {
    principalType,
    principalName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV0(writer: Writer, value: DescribeDelegationTokenResponseDescribedDelegationTokenRenewer, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeDelegationTokenResponseDescribedDelegationTokenRenewer.unknownTaggedFields", version);
  writer.writeString(value.principalType);
  writer.writeString(value.principalName);
}

/** Versions 2-3 of DescribedDelegationTokenRenewer. */
function decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2(reader: Reader): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  return {
    principalType,
    principalName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerV2(writer: Writer, value: DescribeDelegationTokenResponseDescribedDelegationTokenRenewer): void {
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

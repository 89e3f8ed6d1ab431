// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-user-scram-credentials-response.ts";

export interface DescribeUserScramCredentialsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  results: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeUserScramCredentialsResponse(): DescribeUserScramCredentialsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    results: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  /** (versions 0) */
  user: string;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  credentialInfos: DescribeUserScramCredentialsResponseCredentialInfo[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(): DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  return {
    user: "",
    errorCode: 0,
    errorMessage: "",
    credentialInfos: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeUserScramCredentialsResponseCredentialInfo {
  /** 1 SCRAM-SHA-256, 2 SCRAM-SHA-512. (versions 0) */
  mechanism: number;
  /** (versions 0) */
  iterations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeUserScramCredentialsResponseCredentialInfo(): DescribeUserScramCredentialsResponseCredentialInfo {
  return {
    mechanism: 0,
    iterations: 0,
    unknownTaggedFields: [],
  };
}

export const describeUserScramCredentialsResponse: MessageCodec<DescribeUserScramCredentialsResponse> = {
  name: "DescribeUserScramCredentialsResponse",
  kind: "response",
  apiKey: 50,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeUserScramCredentialsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeUserScramCredentialsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeUserScramCredentialsResponse)[] = [
  decodeDescribeUserScramCredentialsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeUserScramCredentialsResponse, version: number) => void)[] = [
  encodeDescribeUserScramCredentialsResponseV0, // 0
];

/** Version 0 of DescribeUserScramCredentialsResponse. */
function decodeDescribeUserScramCredentialsResponseV0(reader: Reader): DescribeUserScramCredentialsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const resultsCount = reader.readCompactArrayLength(6);
  const results = new Array<DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeUserScramCredentialsResponseV0(writer: Writer, value: DescribeUserScramCredentialsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultV0(writer, results[i] as DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeUserScramCredentialsResult. */
function decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultV0(reader: Reader): DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  const user = reader.readCompactString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const credentialInfosCount = reader.readCompactArrayLength(6);
  const credentialInfos = new Array<DescribeUserScramCredentialsResponseCredentialInfo>(credentialInfosCount);
  for (let i = 0; i < credentialInfosCount; i++) credentialInfos[i] = decodeDescribeUserScramCredentialsResponseCredentialInfoV0(reader);
  return {
    user,
    errorCode,
    errorMessage,
    credentialInfos,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultV0(writer: Writer, value: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult): void {
  writer.writeCompactString(value.user);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const credentialInfos = value.credentialInfos;
  writer.writeCompactArrayLength(credentialInfos.length);
  for (let i = 0; i < credentialInfos.length; i++) encodeDescribeUserScramCredentialsResponseCredentialInfoV0(writer, credentialInfos[i] as DescribeUserScramCredentialsResponseCredentialInfo);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of CredentialInfo. */
function decodeDescribeUserScramCredentialsResponseCredentialInfoV0(reader: Reader): DescribeUserScramCredentialsResponseCredentialInfo {
  const mechanism = reader.readInt8();
  const iterations = reader.readInt32();
  return {
    mechanism,
    iterations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeUserScramCredentialsResponseCredentialInfoV0(writer: Writer, value: DescribeUserScramCredentialsResponseCredentialInfo): void {
  writer.writeInt8(value.mechanism);
  writer.writeInt32(value.iterations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

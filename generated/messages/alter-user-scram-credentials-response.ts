// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-user-scram-credentials-response.ts";

export interface AlterUserScramCredentialsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  results: AlterUserScramCredentialsResponseAlterUserScramCredentialsResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterUserScramCredentialsResponse(): AlterUserScramCredentialsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  /** (versions 0) */
  user: string;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(): AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  return {
    user: "",
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const alterUserScramCredentialsResponse: MessageCodec<AlterUserScramCredentialsResponse> = {
  name: "AlterUserScramCredentialsResponse",
  kind: "response",
  apiKey: 51,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterUserScramCredentialsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterUserScramCredentialsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterUserScramCredentialsResponse)[] = [
  decodeAlterUserScramCredentialsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: AlterUserScramCredentialsResponse, version: number) => void)[] = [
  encodeAlterUserScramCredentialsResponseV0, // 0
];

/** Version 0 of AlterUserScramCredentialsResponse. */
function decodeAlterUserScramCredentialsResponseV0(reader: Reader): AlterUserScramCredentialsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(5);
  const results = new Array<AlterUserScramCredentialsResponseAlterUserScramCredentialsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultV0(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterUserScramCredentialsResponseV0(writer: Writer, value: AlterUserScramCredentialsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultV0(writer, results[i] as AlterUserScramCredentialsResponseAlterUserScramCredentialsResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterUserScramCredentialsResult. */
function decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultV0(reader: Reader): AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  const user = reader.readCompactString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    user,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultV0(writer: Writer, value: AlterUserScramCredentialsResponseAlterUserScramCredentialsResult): void {
  writer.writeCompactString(value.user);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

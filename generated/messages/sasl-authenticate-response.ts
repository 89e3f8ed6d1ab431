// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/sasl-authenticate-response.ts";

export interface SaslAuthenticateResponse {
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  errorMessage: string | null;
  /** (versions 0-2) */
  authBytes: Buffer;
  /** 0 when the session does not end. (versions 1-2) */
  sessionLifetimeMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSaslAuthenticateResponse(): SaslAuthenticateResponse {
  return {
    errorCode: 0,
    errorMessage: "",
    authBytes: Buffer.alloc(0),
    sessionLifetimeMs: 0n,
    unknownTaggedFields: [],
  };
}

export const saslAuthenticateResponse: MessageCodec<SaslAuthenticateResponse> = {
  name: "SaslAuthenticateResponse",
  kind: "response",
  apiKey: 36,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SaslAuthenticateResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SaslAuthenticateResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SaslAuthenticateResponse)[] = [
  decodeSaslAuthenticateResponseV0, // 0
  decodeSaslAuthenticateResponseV1, // 1
  decodeSaslAuthenticateResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: SaslAuthenticateResponse, version: number) => void)[] = [
  encodeSaslAuthenticateResponseV0, // 0
  encodeSaslAuthenticateResponseV1, // 1
  encodeSaslAuthenticateResponseV2, // 2
];

/** Version 0 of SaslAuthenticateResponse. */
function decodeSaslAuthenticateResponseV0(reader: Reader): SaslAuthenticateResponse {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const authBytes = reader.readBytes();
  return {
    errorCode,
    errorMessage,
    authBytes,
    sessionLifetimeMs: 0n,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSaslAuthenticateResponseV0(writer: Writer, value: SaslAuthenticateResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SaslAuthenticateResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeBytes(value.authBytes);
}

/** Version 1 of SaslAuthenticateResponse. */
function decodeSaslAuthenticateResponseV1(reader: Reader): SaslAuthenticateResponse {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const authBytes = reader.readBytes();
  const sessionLifetimeMs = reader.readInt64();
  return {
    errorCode,
    errorMessage,
    authBytes,
    sessionLifetimeMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSaslAuthenticateResponseV1(writer: Writer, value: SaslAuthenticateResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SaslAuthenticateResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeBytes(value.authBytes);
  writer.writeInt64(value.sessionLifetimeMs);
}

/** Version 2 of SaslAuthenticateResponse. */
function decodeSaslAuthenticateResponseV2(reader: Reader): SaslAuthenticateResponse {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const authBytes = reader.readCompactBytes();
  const sessionLifetimeMs = reader.readInt64();
  return {
    errorCode,
    errorMessage,
    authBytes,
    sessionLifetimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSaslAuthenticateResponseV2(writer: Writer, value: SaslAuthenticateResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactBytes(value.authBytes);
  writer.writeInt64(value.sessionLifetimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/sasl-authenticate-request.ts";

export interface SaslAuthenticateRequest {
  /** (versions 0-2) */
  authBytes: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSaslAuthenticateRequest(): SaslAuthenticateRequest {
  return {
    authBytes: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const saslAuthenticateRequest: MessageCodec<SaslAuthenticateRequest> = {
  name: "SaslAuthenticateRequest",
  kind: "request",
  apiKey: 36,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SaslAuthenticateRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SaslAuthenticateRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SaslAuthenticateRequest)[] = [
  decodeSaslAuthenticateRequestV0, // 0
  decodeSaslAuthenticateRequestV0, // 1
  decodeSaslAuthenticateRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: SaslAuthenticateRequest, version: number) => void)[] = [
  encodeSaslAuthenticateRequestV0, // 0
  encodeSaslAuthenticateRequestV0, // 1
  encodeSaslAuthenticateRequestV2, // 2
];

/** Versions 0-1 of SaslAuthenticateRequest. */
function decodeSaslAuthenticateRequestV0(reader: Reader): SaslAuthenticateRequest {
  const authBytes = reader.readBytes();
  return {
    authBytes,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeSaslAuthenticateRequestV0(writer: Writer, value: SaslAuthenticateRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("SaslAuthenticateRequest.unknownTaggedFields", version);
  writer.writeBytes(value.authBytes);
}

/** Version 2 of SaslAuthenticateRequest. */
function decodeSaslAuthenticateRequestV2(reader: Reader): SaslAuthenticateRequest {
  const authBytes = reader.readCompactBytes();
  return {
    authBytes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSaslAuthenticateRequestV2(writer: Writer, value: SaslAuthenticateRequest): void {
  writer.writeCompactBytes(value.authBytes);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

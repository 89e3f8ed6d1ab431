// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/sasl-handshake-request.ts";

export interface SaslHandshakeRequest {
  /** PLAIN, SCRAM-SHA-256, OAUTHBEARER … (versions 0-1) */
  mechanism: string;
}

export function createSaslHandshakeRequest(): SaslHandshakeRequest {
  return {
    mechanism: "",
  };
}

export const saslHandshakeRequest: MessageCodec<SaslHandshakeRequest> = {
  name: "SaslHandshakeRequest",
  kind: "request",
  apiKey: 17,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SaslHandshakeRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SaslHandshakeRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SaslHandshakeRequest)[] = [
  decodeSaslHandshakeRequestV0, // 0
  decodeSaslHandshakeRequestV0, // 1
];

const encoders: readonly ((writer: Writer, value: SaslHandshakeRequest, version: number) => void)[] = [
  encodeSaslHandshakeRequestV0, // 0
  encodeSaslHandshakeRequestV0, // 1
];

/** Versions 0-1 of SaslHandshakeRequest. */
function decodeSaslHandshakeRequestV0(reader: Reader): SaslHandshakeRequest {
  const mechanism = reader.readString();
  return {
    mechanism,
  };
}

function encodeSaslHandshakeRequestV0(writer: Writer, value: SaslHandshakeRequest): void {
  writer.writeString(value.mechanism);
}

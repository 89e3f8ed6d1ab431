// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/sasl-handshake-response.ts";

export interface SaslHandshakeResponse {
  /** (versions 0-1) */
  errorCode: number;
  /** All that the broker has enabled. (versions 0-1) */
  mechanisms: string[];
}

export function createSaslHandshakeResponse(): SaslHandshakeResponse {
  return {
    errorCode: 0,
    mechanisms: [],
  };
}

export const saslHandshakeResponse: MessageCodec<SaslHandshakeResponse> = {
  name: "SaslHandshakeResponse",
  kind: "response",
  apiKey: 17,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SaslHandshakeResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SaslHandshakeResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SaslHandshakeResponse)[] = [
  decodeSaslHandshakeResponseV0, // 0
  decodeSaslHandshakeResponseV0, // 1
];

const encoders: readonly ((writer: Writer, value: SaslHandshakeResponse, version: number) => void)[] = [
  encodeSaslHandshakeResponseV0, // 0
  encodeSaslHandshakeResponseV0, // 1
];

/** Versions 0-1 of SaslHandshakeResponse. */
function decodeSaslHandshakeResponseV0(reader: Reader): SaslHandshakeResponse {
  const errorCode = reader.readInt16();
  const mechanismsCount = reader.readArrayLength(2);
  const mechanisms = new Array<string>(mechanismsCount);
  for (let i = 0; i < mechanismsCount; i++) mechanisms[i] = reader.readString();
  return {
    errorCode,
    mechanisms,
  };
}

function encodeSaslHandshakeResponseV0(writer: Writer, value: SaslHandshakeResponse): void {
  writer.writeInt16(value.errorCode);
  const mechanisms = value.mechanisms;
  writer.writeArrayLength(mechanisms.length);
  for (let i = 0; i < mechanisms.length; i++) writer.writeString(mechanisms[i] as string);
}

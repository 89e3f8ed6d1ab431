// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/default-principal-data.ts";

export interface DefaultPrincipalData {
  /** (versions 0) */
  type: string;
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  tokenAuthenticated: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDefaultPrincipalData(): DefaultPrincipalData {
  return {
    type: "",
    name: "",
    tokenAuthenticated: false,
    unknownTaggedFields: [],
  };
}

export const defaultPrincipalData: MessageCodec<DefaultPrincipalData> = {
  name: "DefaultPrincipalData",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DefaultPrincipalData", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DefaultPrincipalData", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DefaultPrincipalData)[] = [
  decodeDefaultPrincipalDataV0, // 0
];

const encoders: readonly ((writer: Writer, value: DefaultPrincipalData, version: number) => void)[] = [
  encodeDefaultPrincipalDataV0, // 0
];

/** Version 0 of DefaultPrincipalData. */
function decodeDefaultPrincipalDataV0(reader: Reader): DefaultPrincipalData {
  const type = reader.readCompactString();
  const name = reader.readCompactString();
  const tokenAuthenticated = reader.readBool();
  return {
    type,
    name,
    tokenAuthenticated,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDefaultPrincipalDataV0(writer: Writer, value: DefaultPrincipalData): void {
  writer.writeCompactString(value.type);
  writer.writeCompactString(value.name);
  writer.writeBool(value.tokenAuthenticated);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

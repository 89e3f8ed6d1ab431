// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/response-header.ts";

export interface ResponseHeader {
  /** (versions 0-1) */
  correlationId: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createResponseHeader(): ResponseHeader {
  return {
    correlationId: 0,
    unknownTaggedFields: [],
  };
}

export const responseHeader: MessageCodec<ResponseHeader> = {
  name: "ResponseHeader",
  kind: "header",
  apiKey: null,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ResponseHeader", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ResponseHeader", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ResponseHeader)[] = [
  decodeResponseHeaderV0, // 0
  decodeResponseHeaderV1, // 1
];

const encoders: readonly ((writer: Writer, value: ResponseHeader, version: number) => void)[] = [
  encodeResponseHeaderV0, // 0
  encodeResponseHeaderV1, // 1
];

/** Version 0 of ResponseHeader. */
function decodeResponseHeaderV0(reader: Reader): ResponseHeader {
  const correlationId = reader.readInt32();
  return {
    correlationId,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeResponseHeaderV0(writer: Writer, value: ResponseHeader, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ResponseHeader.unknownTaggedFields", version);
  writer.writeInt32(value.correlationId);
}

/** Version 1 of ResponseHeader. */
function decodeResponseHeaderV1(reader: Reader): ResponseHeader {
  const correlationId = reader.readInt32();
  return {
    correlationId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeResponseHeaderV1(writer: Writer, value: ResponseHeader): void {
  writer.writeInt32(value.correlationId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/request-header.ts";

export interface RequestHeader {
  /** (versions 1-2) */
  requestApiKey: number;
  /** (versions 1-2) */
  requestApiVersion: number;
  /** Comes back in the response. (versions 1-2) */
  correlationId: number;
  /** Never compact, not even in v2: a broker reads it before it knows whether the version is flexible. (versions 1-2) */
  clientId: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createRequestHeader(): RequestHeader {
  return {
    requestApiKey: 0,
    requestApiVersion: 0,
    correlationId: 0,
    clientId: "",
    unknownTaggedFields: [],
  };
}

export const requestHeader: MessageCodec<RequestHeader> = {
  name: "RequestHeader",
  kind: "header",
  apiKey: null,
  minVersion: 1,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("RequestHeader", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("RequestHeader", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => RequestHeader)[] = [
  decodeRequestHeaderV1, // 1
  decodeRequestHeaderV2, // 2
];

const encoders: readonly ((writer: Writer, value: RequestHeader, version: number) => void)[] = [
  encodeRequestHeaderV1, // 1
  encodeRequestHeaderV2, // 2
];

/** Version 1 of RequestHeader. */
function decodeRequestHeaderV1(reader: Reader): RequestHeader {
  const requestApiKey = reader.readInt16();
  const requestApiVersion = reader.readInt16();
  const correlationId = reader.readInt32();
  const clientId = reader.readNullableString();
  return {
    requestApiKey,
    requestApiVersion,
    correlationId,
    clientId,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeRequestHeaderV1(writer: Writer, value: RequestHeader, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("RequestHeader.unknownTaggedFields", version);
  writer.writeInt16(value.requestApiKey);
  writer.writeInt16(value.requestApiVersion);
  writer.writeInt32(value.correlationId);
  writer.writeNullableString(value.clientId);
}

/** Version 2 of RequestHeader. */
function decodeRequestHeaderV2(reader: Reader): RequestHeader {
  const requestApiKey = reader.readInt16();
  const requestApiVersion = reader.readInt16();
  const correlationId = reader.readInt32();
  const clientId = reader.readNullableString();
  return {
    requestApiKey,
    requestApiVersion,
    correlationId,
    clientId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeRequestHeaderV2(writer: Writer, value: RequestHeader): void {
  writer.writeInt16(value.requestApiKey);
  writer.writeInt16(value.requestApiVersion);
  writer.writeInt32(value.correlationId);
  writer.writeNullableString(value.clientId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

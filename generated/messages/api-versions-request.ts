// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/api-versions-request.ts";

export interface ApiVersionsRequest {
  /** (versions 3-4) */
  clientSoftwareName: string;
  /** (versions 3-4) */
  clientSoftwareVersion: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createApiVersionsRequest(): ApiVersionsRequest {
  return {
    clientSoftwareName: "",
    clientSoftwareVersion: "",
    unknownTaggedFields: [],
  };
}

export const apiVersionsRequest: MessageCodec<ApiVersionsRequest> = {
  name: "ApiVersionsRequest",
  kind: "request",
  apiKey: 18,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ApiVersionsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ApiVersionsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ApiVersionsRequest)[] = [
  decodeApiVersionsRequestV0, // 0
  decodeApiVersionsRequestV0, // 1
  decodeApiVersionsRequestV0, // 2
  decodeApiVersionsRequestV3, // 3
  decodeApiVersionsRequestV3, // 4
];

const encoders: readonly ((writer: Writer, value: ApiVersionsRequest, version: number) => void)[] = [
  encodeApiVersionsRequestV0, // 0
  encodeApiVersionsRequestV0, // 1
  encodeApiVersionsRequestV0, // 2
  encodeApiVersionsRequestV3, // 3
  encodeApiVersionsRequestV3, // 4
];

/** Versions 0-2 of ApiVersionsRequest. */
function decodeApiVersionsRequestV0(reader: Reader): ApiVersionsRequest {
  return {
    clientSoftwareName: "",
    clientSoftwareVersion: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeApiVersionsRequestV0(writer: Writer, value: ApiVersionsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ApiVersionsRequest.unknownTaggedFields", version);
}

/** Versions 3-4 of ApiVersionsRequest. */
function decodeApiVersionsRequestV3(reader: Reader): ApiVersionsRequest {
  const clientSoftwareName = reader.readCompactString();
  const clientSoftwareVersion = reader.readCompactString();
  return {
    clientSoftwareName,
    clientSoftwareVersion,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeApiVersionsRequestV3(writer: Writer, value: ApiVersionsRequest): void {
  writer.writeCompactString(value.clientSoftwareName);
  writer.writeCompactString(value.clientSoftwareVersion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-config-resources-request.ts";

export interface ListConfigResourcesRequest {
  /** Empty for all that the broker has. (versions 1) */
  resourceTypes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListConfigResourcesRequest(): ListConfigResourcesRequest {
  return {
    resourceTypes: [],
    unknownTaggedFields: [],
  };
}

export const listConfigResourcesRequest: MessageCodec<ListConfigResourcesRequest> = {
  name: "ListConfigResourcesRequest",
  kind: "request",
  apiKey: 74,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListConfigResourcesRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListConfigResourcesRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListConfigResourcesRequest)[] = [
  decodeListConfigResourcesRequestV0, // 0
  decodeListConfigResourcesRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: ListConfigResourcesRequest, version: number) => void)[] = [
  encodeListConfigResourcesRequestV0, // 0
  encodeListConfigResourcesRequestV1, // 1
];

/** Version 0 of ListConfigResourcesRequest. */
function decodeListConfigResourcesRequestV0(reader: Reader): ListConfigResourcesRequest {
  return {
    resourceTypes: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListConfigResourcesRequestV0(writer: Writer, value: ListConfigResourcesRequest, version: number): void {
  if (value.resourceTypes.length !== 0) throw writer.fieldNotInVersion("ListConfigResourcesRequest.resourceTypes", version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ListConfigResourcesRequest. */
function decodeListConfigResourcesRequestV1(reader: Reader): ListConfigResourcesRequest {
  const resourceTypesCount = reader.readCompactArrayLength(1);
  const resourceTypes = new Array<number>(resourceTypesCount);
  for (let i = 0; i < resourceTypesCount; i++) resourceTypes[i] = reader.readInt8();
  return {
    resourceTypes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListConfigResourcesRequestV1(writer: Writer, value: ListConfigResourcesRequest): void {
  const resourceTypes = value.resourceTypes;
  writer.writeCompactArrayLength(resourceTypes.length);
  for (let i = 0; i < resourceTypes.length; i++) writer.writeInt8(resourceTypes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

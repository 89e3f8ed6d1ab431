// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-groups-request.ts";

export interface ListGroupsRequest {
  /** Empty for all. (versions 4-5) */
  statesFilter: string[];
  /** Empty for all. (versions 5) */
  typesFilter: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListGroupsRequest(): ListGroupsRequest {
  return {
    statesFilter: [],
    typesFilter: [],
    unknownTaggedFields: [],
  };
}

export const listGroupsRequest: MessageCodec<ListGroupsRequest> = {
  name: "ListGroupsRequest",
  kind: "request",
  apiKey: 16,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListGroupsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListGroupsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListGroupsRequest)[] = [
  decodeListGroupsRequestV0, // 0
  decodeListGroupsRequestV0, // 1
  decodeListGroupsRequestV0, // 2
  decodeListGroupsRequestV3, // 3
  decodeListGroupsRequestV4, // 4
  decodeListGroupsRequestV5, // 5
];

const encoders: readonly ((writer: Writer, value: ListGroupsRequest, version: number) => void)[] = [
  encodeListGroupsRequestV0, // 0
  encodeListGroupsRequestV0, // 1
  encodeListGroupsRequestV0, // 2
  encodeListGroupsRequestV3, // 3
  encodeListGroupsRequestV4, // 4
  encodeListGroupsRequestV5, // 5
];

/** Versions 0-2 of ListGroupsRequest. */
function decodeListGroupsRequestV0(reader: Reader): ListGroupsRequest {
  return {
    statesFilter: [],
    typesFilter: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeListGroupsRequestV0(writer: Writer, value: ListGroupsRequest, version: number): void {
  if (value.statesFilter.length !== 0) throw writer.fieldNotInVersion("ListGroupsRequest.statesFilter", version);
  if (value.typesFilter.length !== 0) throw writer.fieldNotInVersion("ListGroupsRequest.typesFilter", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ListGroupsRequest.unknownTaggedFields", version);
}

/** Version 3 of ListGroupsRequest. */
function decodeListGroupsRequestV3(reader: Reader): ListGroupsRequest {
  return {
    statesFilter: [],
    typesFilter: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsRequestV3(writer: Writer, value: ListGroupsRequest, version: number): void {
  if (value.statesFilter.length !== 0) throw writer.fieldNotInVersion("ListGroupsRequest.statesFilter", version);
  if (value.typesFilter.length !== 0) throw writer.fieldNotInVersion("ListGroupsRequest.typesFilter", version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 4 of ListGroupsRequest. */
function decodeListGroupsRequestV4(reader: Reader): ListGroupsRequest {
  const statesFilterCount = reader.readCompactArrayLength(1);
  const statesFilter = new Array<string>(statesFilterCount);
  for (let i = 0; i < statesFilterCount; i++) statesFilter[i] = reader.readCompactString();
  return {
    statesFilter,
    typesFilter: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsRequestV4(writer: Writer, value: ListGroupsRequest, version: number): void {
  if (value.typesFilter.length !== 0) throw writer.fieldNotInVersion("ListGroupsRequest.typesFilter", version);
  const statesFilter = value.statesFilter;
  writer.writeCompactArrayLength(statesFilter.length);
  for (let i = 0; i < statesFilter.length; i++) writer.writeCompactString(statesFilter[i] as string);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of ListGroupsRequest. */
function decodeListGroupsRequestV5(reader: Reader): ListGroupsRequest {
  const statesFilterCount = reader.readCompactArrayLength(1);
  const statesFilter = new Array<string>(statesFilterCount);
  for (let i = 0; i < statesFilterCount; i++) statesFilter[i] = reader.readCompactString();
  const typesFilterCount = reader.readCompactArrayLength(1);
  const typesFilter = new Array<string>(typesFilterCount);
  for (let i = 0; i < typesFilterCount; i++) typesFilter[i] = reader.readCompactString();
  return {
    statesFilter,
    typesFilter,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListGroupsRequestV5(writer: Writer, value: ListGroupsRequest): void {
  const statesFilter = value.statesFilter;
  writer.writeCompactArrayLength(statesFilter.length);
  for (let i = 0; i < statesFilter.length; i++) writer.writeCompactString(statesFilter[i] as string);
  const typesFilter = value.typesFilter;
  writer.writeCompactArrayLength(typesFilter.length);
  for (let i = 0; i < typesFilter.length; i++) writer.writeCompactString(typesFilter[i] as string);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-groups-request.ts";

export interface DeleteGroupsRequest {
  /** (versions 0-2) */
  groupsNames: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteGroupsRequest(): DeleteGroupsRequest {
  return {
    groupsNames: [],
    unknownTaggedFields: [],
  };
}

export const deleteGroupsRequest: MessageCodec<DeleteGroupsRequest> = {
  name: "DeleteGroupsRequest",
  kind: "request",
  apiKey: 42,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteGroupsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteGroupsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteGroupsRequest)[] = [
  decodeDeleteGroupsRequestV0, // 0
  decodeDeleteGroupsRequestV0, // 1
  decodeDeleteGroupsRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: DeleteGroupsRequest, version: number) => void)[] = [
  encodeDeleteGroupsRequestV0, // 0
  encodeDeleteGroupsRequestV0, // 1
  encodeDeleteGroupsRequestV2, // 2
];

/** Versions 0-1 of DeleteGroupsRequest. */
function decodeDeleteGroupsRequestV0(reader: Reader): DeleteGroupsRequest {
  const groupsNamesCount = reader.readArrayLength(2);
  const groupsNames = new Array<string>(groupsNamesCount);
  for (let i = 0; i < groupsNamesCount; i++) groupsNames[i] = reader.readString();
  return {
    groupsNames,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteGroupsRequestV0(writer: Writer, value: DeleteGroupsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteGroupsRequest.unknownTaggedFields", version);
  const groupsNames = value.groupsNames;
  writer.writeArrayLength(groupsNames.length);
  for (let i = 0; i < groupsNames.length; i++) writer.writeString(groupsNames[i] as string);
}

/** Version 2 of DeleteGroupsRequest. */
function decodeDeleteGroupsRequestV2(reader: Reader): DeleteGroupsRequest {
  const groupsNamesCount = reader.readCompactArrayLength(1);
  const groupsNames = new Array<string>(groupsNamesCount);
  for (let i = 0; i < groupsNamesCount; i++) groupsNames[i] = reader.readCompactString();
  return {
    groupsNames,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteGroupsRequestV2(writer: Writer, value: DeleteGroupsRequest): void {
  const groupsNames = value.groupsNames;
  writer.writeCompactArrayLength(groupsNames.length);
  for (let i = 0; i < groupsNames.length; i++) writer.writeCompactString(groupsNames[i] as string);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

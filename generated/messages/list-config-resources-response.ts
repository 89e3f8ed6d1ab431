// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-config-resources-response.ts";

export interface ListConfigResourcesResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  configResources: ListConfigResourcesResponseConfigResource[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListConfigResourcesResponse(): ListConfigResourcesResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    configResources: [],
    unknownTaggedFields: [],
  };
}

export interface ListConfigResourcesResponseConfigResource {
  /** (versions 0-1) */
  resourceName: string;
  /** 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group. (versions 1) */
  resourceType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListConfigResourcesResponseConfigResource(): ListConfigResourcesResponseConfigResource {
  return {
    resourceName: "",
    resourceType: 16,
    unknownTaggedFields: [],
  };
}

export const listConfigResourcesResponse: MessageCodec<ListConfigResourcesResponse> = {
  name: "ListConfigResourcesResponse",
  kind: "response",
  apiKey: 74,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListConfigResourcesResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListConfigResourcesResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListConfigResourcesResponse)[] = [
  decodeListConfigResourcesResponseV0, // 0
  decodeListConfigResourcesResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: ListConfigResourcesResponse, version: number) => void)[] = [
  encodeListConfigResourcesResponseV0, // 0
  encodeListConfigResourcesResponseV1, // 1
];

/** Version 0 of ListConfigResourcesResponse. */
function decodeListConfigResourcesResponseV0(reader: Reader): ListConfigResourcesResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const configResourcesCount = reader.readCompactArrayLength(2);
  const configResources = new Array<ListConfigResourcesResponseConfigResource>(configResourcesCount);
  for (let i = 0; i < configResourcesCount; i++) configResources[i] = decodeListConfigResourcesResponseConfigResourceV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    configResources,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListConfigResourcesResponseV0(writer: Writer, value: ListConfigResourcesResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const configResources = value.configResources;
  writer.writeCompactArrayLength(configResources.length);
  for (let i = 0; i < configResources.length; i++) encodeListConfigResourcesResponseConfigResourceV0(writer, configResources[i] as ListConfigResourcesResponseConfigResource);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ListConfigResourcesResponse. */
function decodeListConfigResourcesResponseV1(reader: Reader): ListConfigResourcesResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const configResourcesCount = reader.readCompactArrayLength(3);
  const configResources = new Array<ListConfigResourcesResponseConfigResource>(configResourcesCount);
  for (let i = 0; i < configResourcesCount; i++) configResources[i] = decodeListConfigResourcesResponseConfigResourceV1(reader);
  return {
    throttleTimeMs,
    errorCode,
    configResources,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListConfigResourcesResponseV1(writer: Writer, value: ListConfigResourcesResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const configResources = value.configResources;
  writer.writeCompactArrayLength(configResources.length);
  for (let i = 0; i < configResources.length; i++) encodeListConfigResourcesResponseConfigResourceV1(writer, configResources[i] as ListConfigResourcesResponseConfigResource);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ConfigResource. */
function decodeListConfigResourcesResponseConfigResourceV0(reader: Reader): ListConfigResourcesResponseConfigResource {
  const resourceName = reader.readCompactString();
  return {
    resourceName,
    resourceType: 16,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListConfigResourcesResponseConfigResourceV0(writer: Writer, value: ListConfigResourcesResponseConfigResource): void {
  writer.writeCompactString(value.resourceName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ConfigResource. */
function decodeListConfigResourcesResponseConfigResourceV1(reader: Reader): ListConfigResourcesResponseConfigResource {
  const resourceName = reader.readCompactString();
  const resourceType = reader.readInt8();
  return {
    resourceName,
    resourceType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListConfigResourcesResponseConfigResourceV1(writer: Writer, value: ListConfigResourcesResponseConfigResource): void {
  writer.writeCompactString(value.resourceName);
  writer.writeInt8(value.resourceType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

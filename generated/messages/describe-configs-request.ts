// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-configs-request.ts";

export interface DescribeConfigsRequest {
  /** (versions 0-4) */
  resources: DescribeConfigsRequestDescribeConfigsResource[];
  /** (versions 1-4) */
  includeSynonyms: boolean;
  /** (versions 3-4) */
  includeDocumentation: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeConfigsRequest(): DescribeConfigsRequest {
  return {
    resources: [],
    includeSynonyms: false,
    includeDocumentation: false,
    unknownTaggedFields: [],
  };
}

export interface DescribeConfigsRequestDescribeConfigsResource {
  /** 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group. (versions 0-4) */
  resourceType: number;
  /** (versions 0-4) */
  resourceName: string;
  /** Null for all. (versions 0-4) */
  configurationKeys: string[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeConfigsRequestDescribeConfigsResource(): DescribeConfigsRequestDescribeConfigsResource {
  return {
    resourceType: 0,
    resourceName: "",
    configurationKeys: [],
    unknownTaggedFields: [],
  };
}

export const describeConfigsRequest: MessageCodec<DescribeConfigsRequest> = {
  name: "DescribeConfigsRequest",
  kind: "request",
  apiKey: 32,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeConfigsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeConfigsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeConfigsRequest)[] = [
  decodeDescribeConfigsRequestV0, // 0
  decodeDescribeConfigsRequestV1, // 1
  decodeDescribeConfigsRequestV1, // 2
  decodeDescribeConfigsRequestV3, // 3
  decodeDescribeConfigsRequestV4, // 4
];

const encoders: readonly ((writer: Writer, value: DescribeConfigsRequest, version: number) => void)[] = [
  encodeDescribeConfigsRequestV0, // 0
  encodeDescribeConfigsRequestV1, // 1
  encodeDescribeConfigsRequestV1, // 2
  encodeDescribeConfigsRequestV3, // 3
  encodeDescribeConfigsRequestV4, // 4
];

/** Version 0 of DescribeConfigsRequest. */
function decodeDescribeConfigsRequestV0(reader: Reader): DescribeConfigsRequest {
  const resourcesCount = reader.readArrayLength(7);
  const resources = new Array<DescribeConfigsRequestDescribeConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeConfigsRequestDescribeConfigsResourceV0(reader);
  return {
    resources,
    includeSynonyms: false,
    includeDocumentation: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsRequestV0(writer: Writer, value: DescribeConfigsRequest, version: number): void {
  if (value.includeSynonyms) throw writer.fieldNotInVersion("DescribeConfigsRequest.includeSynonyms", version);
  if (value.includeDocumentation) throw writer.fieldNotInVersion("DescribeConfigsRequest.includeDocumentation", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsRequest.unknownTaggedFields", version);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeConfigsRequestDescribeConfigsResourceV0(writer, resources[i] as DescribeConfigsRequestDescribeConfigsResource, version);
}

/** Versions 1-2 of DescribeConfigsRequest. */
function decodeDescribeConfigsRequestV1(reader: Reader): DescribeConfigsRequest {
  const resourcesCount = reader.readArrayLength(7);
  const resources = new Array<DescribeConfigsRequestDescribeConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeConfigsRequestDescribeConfigsResourceV0(reader);
  const includeSynonyms = reader.readBool();
  return {
    resources,
    includeSynonyms,
    includeDocumentation: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsRequestV1(writer: Writer, value: DescribeConfigsRequest, version: number): void {
  if (value.includeDocumentation) throw writer.fieldNotInVersion("DescribeConfigsRequest.includeDocumentation", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsRequest.unknownTaggedFields", version);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeConfigsRequestDescribeConfigsResourceV0(writer, resources[i] as DescribeConfigsRequestDescribeConfigsResource, version);
  writer.writeBool(value.includeSynonyms);
}

/** Version 3 of DescribeConfigsRequest. */
function decodeDescribeConfigsRequestV3(reader: Reader): DescribeConfigsRequest {
  const resourcesCount = reader.readArrayLength(7);
  const resources = new Array<DescribeConfigsRequestDescribeConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeConfigsRequestDescribeConfigsResourceV0(reader);
  const includeSynonyms = reader.readBool();
  const includeDocumentation = reader.readBool();
  return {
    resources,
    includeSynonyms,
    includeDocumentation,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsRequestV3(writer: Writer, value: DescribeConfigsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsRequest.unknownTaggedFields", version);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeConfigsRequestDescribeConfigsResourceV0(writer, resources[i] as DescribeConfigsRequestDescribeConfigsResource, version);
  writer.writeBool(value.includeSynonyms);
  writer.writeBool(value.includeDocumentation);
}

/** Version 4 of DescribeConfigsRequest. */
function decodeDescribeConfigsRequestV4(reader: Reader): DescribeConfigsRequest {
  const resourcesCount = reader.readCompactArrayLength(4);
  const resources = new Array<DescribeConfigsRequestDescribeConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeDescribeConfigsRequestDescribeConfigsResourceV4(reader);
  const includeSynonyms = reader.readBool();
  const includeDocumentation = reader.readBool();
  return {
    resources,
    includeSynonyms,
    includeDocumentation,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeConfigsRequestV4(writer: Writer, value: DescribeConfigsRequest): void {
  const resources = value.resources;
  writer.writeCompactArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeDescribeConfigsRequestDescribeConfigsResourceV4(writer, resources[i] as DescribeConfigsRequestDescribeConfigsResource);
  writer.writeBool(value.includeSynonyms);
  writer.writeBool(value.includeDocumentation);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-3 of DescribeConfigsResource. */
function decodeDescribeConfigsRequestDescribeConfigsResourceV0(reader: Reader): DescribeConfigsRequestDescribeConfigsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const configurationKeysCount = reader.readNullableArrayLength(2);
  const configurationKeys = configurationKeysCount < 0 ? null : new Array<string>(configurationKeysCount);
  if (configurationKeys !== null) {
    for (let i = 0; i < configurationKeysCount; i++) configurationKeys[i] = reader.readString();
  }
  return {
    resourceType,
    resourceName,
    configurationKeys,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsRequestDescribeConfigsResourceV0(writer: Writer, value: DescribeConfigsRequestDescribeConfigsResource, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsRequestDescribeConfigsResource.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const configurationKeys = value.configurationKeys;
  writer.writeArrayLength(configurationKeys === null ? -1 : configurationKeys.length);
  if (configurationKeys !== null) {
    for (let i = 0; i < configurationKeys.length; i++) writer.writeString(configurationKeys[i] as string);
  }
}

/** Version 4 of DescribeConfigsResource. */
function decodeDescribeConfigsRequestDescribeConfigsResourceV4(reader: Reader): DescribeConfigsRequestDescribeConfigsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const configurationKeysCount = reader.readCompactNullableArrayLength(1);
  const configurationKeys = configurationKeysCount < 0 ? null : new Array<string>(configurationKeysCount);
  if (configurationKeys !== null) {
    for (let i = 0; i < configurationKeysCount; i++) configurationKeys[i] = reader.readCompactString();
  }
  return {
    resourceType,
    resourceName,
    configurationKeys,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeConfigsRequestDescribeConfigsResourceV4(writer: Writer, value: DescribeConfigsRequestDescribeConfigsResource): void {
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  const configurationKeys = value.configurationKeys;
  writer.writeCompactArrayLength(configurationKeys === null ? -1 : configurationKeys.length);
  if (configurationKeys !== null) {
    for (let i = 0; i < configurationKeys.length; i++) writer.writeCompactString(configurationKeys[i] as string);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

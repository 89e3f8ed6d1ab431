// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-configs-request.ts";

export interface AlterConfigsRequest {
  /** (versions 0-2) */
  resources: AlterConfigsRequestAlterConfigsResource[];
  /** (versions 0-2) */
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterConfigsRequest(): AlterConfigsRequest {
  return {
    resources: [],
    validateOnly: false,
    unknownTaggedFields: [],
  };
}

export interface AlterConfigsRequestAlterConfigsResource {
  /** 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group. (versions 0-2) */
  resourceType: number;
  /** (versions 0-2) */
  resourceName: string;
  /** (versions 0-2) */
  configs: AlterConfigsRequestAlterableConfig[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterConfigsRequestAlterConfigsResource(): AlterConfigsRequestAlterConfigsResource {
  return {
    resourceType: 0,
    resourceName: "",
    configs: [],
    unknownTaggedFields: [],
  };
}

export interface AlterConfigsRequestAlterableConfig {
  /** (versions 0-2) */
  name: string;
  /** (versions 0-2) */
  value: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterConfigsRequestAlterableConfig(): AlterConfigsRequestAlterableConfig {
  return {
    name: "",
    value: "",
    unknownTaggedFields: [],
  };
}

export const alterConfigsRequest: MessageCodec<AlterConfigsRequest> = {
  name: "AlterConfigsRequest",
  kind: "request",
  apiKey: 33,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterConfigsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterConfigsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterConfigsRequest)[] = [
  decodeAlterConfigsRequestV0, // 0
  decodeAlterConfigsRequestV0, // 1
  decodeAlterConfigsRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: AlterConfigsRequest, version: number) => void)[] = [
  encodeAlterConfigsRequestV0, // 0
  encodeAlterConfigsRequestV0, // 1
  encodeAlterConfigsRequestV2, // 2
];

/** Versions 0-1 of AlterConfigsRequest. */
function decodeAlterConfigsRequestV0(reader: Reader): AlterConfigsRequest {
  const resourcesCount = reader.readArrayLength(7);
  const resources = new Array<AlterConfigsRequestAlterConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeAlterConfigsRequestAlterConfigsResourceV0(reader);
  const validateOnly = reader.readBool();
  return {
    resources,
    validateOnly,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterConfigsRequestV0(writer: Writer, value: AlterConfigsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterConfigsRequest.unknownTaggedFields", version);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeAlterConfigsRequestAlterConfigsResourceV0(writer, resources[i] as AlterConfigsRequestAlterConfigsResource, version);
  writer.writeBool(value.validateOnly);
}

/** Version 2 of AlterConfigsRequest. */
function decodeAlterConfigsRequestV2(reader: Reader): AlterConfigsRequest {
  const resourcesCount = reader.readCompactArrayLength(4);
  const resources = new Array<AlterConfigsRequestAlterConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeAlterConfigsRequestAlterConfigsResourceV2(reader);
  const validateOnly = reader.readBool();
  return {
    resources,
    validateOnly,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterConfigsRequestV2(writer: Writer, value: AlterConfigsRequest): void {
  const resources = value.resources;
  writer.writeCompactArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeAlterConfigsRequestAlterConfigsResourceV2(writer, resources[i] as AlterConfigsRequestAlterConfigsResource);
  writer.writeBool(value.validateOnly);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterConfigsResource. */
function decodeAlterConfigsRequestAlterConfigsResourceV0(reader: Reader): AlterConfigsRequestAlterConfigsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const configsCount = reader.readArrayLength(4);
  const configs = new Array<AlterConfigsRequestAlterableConfig>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeAlterConfigsRequestAlterableConfigV0(reader);
  return {
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterConfigsRequestAlterConfigsResourceV0(writer: Writer, value: AlterConfigsRequestAlterConfigsResource, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterConfigsRequestAlterConfigsResource.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const configs = value.configs;
  writer.writeArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeAlterConfigsRequestAlterableConfigV0(writer, configs[i] as AlterConfigsRequestAlterableConfig, version);
}

/** Version 2 of AlterConfigsResource. */
function decodeAlterConfigsRequestAlterConfigsResourceV2(reader: Reader): AlterConfigsRequestAlterConfigsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const configsCount = reader.readCompactArrayLength(3);
  const configs = new Array<AlterConfigsRequestAlterableConfig>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeAlterConfigsRequestAlterableConfigV2(reader);
  return {
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterConfigsRequestAlterConfigsResourceV2(writer: Writer, value: AlterConfigsRequestAlterConfigsResource): void {
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  const configs = value.configs;
  writer.writeCompactArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeAlterConfigsRequestAlterableConfigV2(writer, configs[i] as AlterConfigsRequestAlterableConfig);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterableConfig. */
function decodeAlterConfigsRequestAlterableConfigV0(reader: Reader): AlterConfigsRequestAlterableConfig {
  const name = reader.readString();
  const value_ = reader.readNullableString();
  return {
    name,
    value: value_,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterConfigsRequestAlterableConfigV0(writer: Writer, value: AlterConfigsRequestAlterableConfig, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterConfigsRequestAlterableConfig.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeNullableString(value.value);
}

/** Version 2 of AlterableConfig. */
function decodeAlterConfigsRequestAlterableConfigV2(reader: Reader): AlterConfigsRequestAlterableConfig {
  const name = reader.readCompactString();
  const value_ = reader.readCompactNullableString();
  return {
    name,
    value: value_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterConfigsRequestAlterableConfigV2(writer: Writer, value: AlterConfigsRequestAlterableConfig): void {
  writer.writeCompactString(value.name);
  writer.writeCompactNullableString(value.value);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

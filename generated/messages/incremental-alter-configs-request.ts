// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/incremental-alter-configs-request.ts";

export interface IncrementalAlterConfigsRequest {
  /** (versions 0-1) */
  resources: IncrementalAlterConfigsRequestAlterConfigsResource[];
  /** (versions 0-1) */
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createIncrementalAlterConfigsRequest(): IncrementalAlterConfigsRequest {
  return {
    resources: [],
    validateOnly: false,
    unknownTaggedFields: [],
  };
}

export interface IncrementalAlterConfigsRequestAlterConfigsResource {
  /** 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group. (versions 0-1) */
  resourceType: number;
  /** (versions 0-1) */
  resourceName: string;
  /** (versions 0-1) */
  configs: IncrementalAlterConfigsRequestAlterableConfig[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createIncrementalAlterConfigsRequestAlterConfigsResource(): IncrementalAlterConfigsRequestAlterConfigsResource {
  return {
    resourceType: 0,
    resourceName: "",
    configs: [],
    unknownTaggedFields: [],
  };
}

export interface IncrementalAlterConfigsRequestAlterableConfig {
  /** (versions 0-1) */
  name: string;
  /** 0 set, 1 delete, 2 append to a list, 3 subtract from a list. (versions 0-1) */
  configOperation: number;
  /** (versions 0-1) */
  value: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createIncrementalAlterConfigsRequestAlterableConfig(): IncrementalAlterConfigsRequestAlterableConfig {
  return {
    name: "",
    configOperation: 0,
    value: "",
    unknownTaggedFields: [],
  };
}

export const incrementalAlterConfigsRequest: MessageCodec<IncrementalAlterConfigsRequest> = {
  name: "IncrementalAlterConfigsRequest",
  kind: "request",
  apiKey: 44,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("IncrementalAlterConfigsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("IncrementalAlterConfigsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => IncrementalAlterConfigsRequest)[] = [
  decodeIncrementalAlterConfigsRequestV0, // 0
  decodeIncrementalAlterConfigsRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: IncrementalAlterConfigsRequest, version: number) => void)[] = [
  encodeIncrementalAlterConfigsRequestV0, // 0
  encodeIncrementalAlterConfigsRequestV1, // 1
];

/** Version 0 of IncrementalAlterConfigsRequest. */
function decodeIncrementalAlterConfigsRequestV0(reader: Reader): IncrementalAlterConfigsRequest {
  const resourcesCount = reader.readArrayLength(7);
  const resources = new Array<IncrementalAlterConfigsRequestAlterConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeIncrementalAlterConfigsRequestAlterConfigsResourceV0(reader);
  const validateOnly = reader.readBool();
  return {
    resources,
    validateOnly,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeIncrementalAlterConfigsRequestV0(writer: Writer, value: IncrementalAlterConfigsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("IncrementalAlterConfigsRequest.unknownTaggedFields", version);
  const resources = value.resources;
  writer.writeArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeIncrementalAlterConfigsRequestAlterConfigsResourceV0(writer, resources[i] as IncrementalAlterConfigsRequestAlterConfigsResource, version);
  writer.writeBool(value.validateOnly);
}

/** Version 1 of IncrementalAlterConfigsRequest. */
function decodeIncrementalAlterConfigsRequestV1(reader: Reader): IncrementalAlterConfigsRequest {
  const resourcesCount = reader.readCompactArrayLength(4);
  const resources = new Array<IncrementalAlterConfigsRequestAlterConfigsResource>(resourcesCount);
  for (let i = 0; i < resourcesCount; i++) resources[i] = decodeIncrementalAlterConfigsRequestAlterConfigsResourceV1(reader);
  const validateOnly = reader.readBool();
  return {
    resources,
    validateOnly,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeIncrementalAlterConfigsRequestV1(writer: Writer, value: IncrementalAlterConfigsRequest): void {
  const resources = value.resources;
  writer.writeCompactArrayLength(resources.length);
  for (let i = 0; i < resources.length; i++) encodeIncrementalAlterConfigsRequestAlterConfigsResourceV1(writer, resources[i] as IncrementalAlterConfigsRequestAlterConfigsResource);
  writer.writeBool(value.validateOnly);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterConfigsResource. */
function decodeIncrementalAlterConfigsRequestAlterConfigsResourceV0(reader: Reader): IncrementalAlterConfigsRequestAlterConfigsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const configsCount = reader.readArrayLength(5);
  const configs = new Array<IncrementalAlterConfigsRequestAlterableConfig>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeIncrementalAlterConfigsRequestAlterableConfigV0(reader);
  return {
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeIncrementalAlterConfigsRequestAlterConfigsResourceV0(writer: Writer, value: IncrementalAlterConfigsRequestAlterConfigsResource, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("IncrementalAlterConfigsRequestAlterConfigsResource.unknownTaggedFields", version);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const configs = value.configs;
  writer.writeArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeIncrementalAlterConfigsRequestAlterableConfigV0(writer, configs[i] as IncrementalAlterConfigsRequestAlterableConfig, version);
}

/** Version 1 of AlterConfigsResource. */
function decodeIncrementalAlterConfigsRequestAlterConfigsResourceV1(reader: Reader): IncrementalAlterConfigsRequestAlterConfigsResource {
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const configsCount = reader.readCompactArrayLength(4);
  const configs = new Array<IncrementalAlterConfigsRequestAlterableConfig>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeIncrementalAlterConfigsRequestAlterableConfigV1(reader);
  return {
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeIncrementalAlterConfigsRequestAlterConfigsResourceV1(writer: Writer, value: IncrementalAlterConfigsRequestAlterConfigsResource): void {
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  const configs = value.configs;
  writer.writeCompactArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeIncrementalAlterConfigsRequestAlterableConfigV1(writer, configs[i] as IncrementalAlterConfigsRequestAlterableConfig);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterableConfig. */
function decodeIncrementalAlterConfigsRequestAlterableConfigV0(reader: Reader): IncrementalAlterConfigsRequestAlterableConfig {
  const name = reader.readString();
  const configOperation = reader.readInt8();
  const value_ = reader.readNullableString();
  return {
    name,
    configOperation,
    value: value_,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeIncrementalAlterConfigsRequestAlterableConfigV0(writer: Writer, value: IncrementalAlterConfigsRequestAlterableConfig, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("IncrementalAlterConfigsRequestAlterableConfig.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeInt8(value.configOperation);
  writer.writeNullableString(value.value);
}

/** Version 1 of AlterableConfig. */
function decodeIncrementalAlterConfigsRequestAlterableConfigV1(reader: Reader): IncrementalAlterConfigsRequestAlterableConfig {
  const name = reader.readCompactString();
  const configOperation = reader.readInt8();
  const value_ = reader.readCompactNullableString();
  return {
    name,
    configOperation,
    value: value_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeIncrementalAlterConfigsRequestAlterableConfigV1(writer: Writer, value: IncrementalAlterConfigsRequestAlterableConfig): void {
  writer.writeCompactString(value.name);
  writer.writeInt8(value.configOperation);
  writer.writeCompactNullableString(value.value);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-configs-response.ts";

export interface DescribeConfigsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-4) */
  throttleTimeMs: number;
  /** (versions 0-4) */
  results: DescribeConfigsResponseDescribeConfigsResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeConfigsResponse(): DescribeConfigsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeConfigsResponseDescribeConfigsResult {
  /** (versions 0-4) */
  errorCode: number;
  /** (versions 0-4) */
  errorMessage: string | null;
  /** (versions 0-4) */
  resourceType: number;
  /** (versions 0-4) */
  resourceName: string;
  /** (versions 0-4) */
  configs: DescribeConfigsResponseDescribeConfigsResourceResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeConfigsResponseDescribeConfigsResult(): DescribeConfigsResponseDescribeConfigsResult {
  return {
    errorCode: 0,
    errorMessage: "",
    resourceType: 0,
    resourceName: "",
    configs: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeConfigsResponseDescribeConfigsResourceResult {
  /** (versions 0-4) */
  name: string;
  /** Null when sensitive. (versions 0-4) */
  value: string | null;
  /** (versions 0-4) */
  readOnly: boolean;
  /** (versions 0) */
  isDefault: boolean;
  /** 1 topic, 2 broker, 3 default of all brokers, 4 start-up file, 5 built-in default, 6 broker logger, 7 client metrics, 8 group. (versions 1-4) */
  configSource: number;
  /** (versions 0-4) */
  isSensitive: boolean;
  /** Where else a value may come from, in the order of precedence. (versions 1-4) */
  synonyms: DescribeConfigsResponseDescribeConfigsSynonym[];
  /** 0 unknown, 1 boolean, 2 string, 3 int, 4 short, 5 long, 6 double, 7 list, 8 class, 9 password. (versions 3-4) */
  configType: number;
  /** (versions 3-4) */
  documentation: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeConfigsResponseDescribeConfigsResourceResult(): DescribeConfigsResponseDescribeConfigsResourceResult {
  return {
    name: "",
    value: "",
    readOnly: false,
    isDefault: false,
    configSource: -1,
    isSensitive: false,
    synonyms: [],
    configType: 0,
    documentation: "",
    unknownTaggedFields: [],
  };
}

/** Where else a value may come from, in the order of precedence. */
export interface DescribeConfigsResponseDescribeConfigsSynonym {
  /** (versions 1-4) */
  name: string;
  /** (versions 1-4) */
  value: string | null;
  /** (versions 1-4) */
  source: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeConfigsResponseDescribeConfigsSynonym(): DescribeConfigsResponseDescribeConfigsSynonym {
  return {
    name: "",
    value: "",
    source: 0,
    unknownTaggedFields: [],
  };
}

export const describeConfigsResponse: MessageCodec<DescribeConfigsResponse> = {
  name: "DescribeConfigsResponse",
  kind: "response",
  apiKey: 32,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeConfigsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeConfigsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeConfigsResponse)[] = [
  decodeDescribeConfigsResponseV0, // 0
  decodeDescribeConfigsResponseV1, // 1
  decodeDescribeConfigsResponseV1, // 2
  decodeDescribeConfigsResponseV3, // 3
  decodeDescribeConfigsResponseV4, // 4
];

const encoders: readonly ((writer: Writer, value: DescribeConfigsResponse, version: number) => void)[] = [
  encodeDescribeConfigsResponseV0, // 0
  encodeDescribeConfigsResponseV1, // 1
  encodeDescribeConfigsResponseV1, // 2
  encodeDescribeConfigsResponseV3, // 3
  encodeDescribeConfigsResponseV4, // 4
];

/** Version 0 of DescribeConfigsResponse. */
function decodeDescribeConfigsResponseV0(reader: Reader): DescribeConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(11);
  const results = new Array<DescribeConfigsResponseDescribeConfigsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeConfigsResponseDescribeConfigsResultV0(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseV0(writer: Writer, value: DescribeConfigsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeConfigsResponseDescribeConfigsResultV0(writer, results[i] as DescribeConfigsResponseDescribeConfigsResult, version);
}

/** Versions 1-2 of DescribeConfigsResponse. */
function decodeDescribeConfigsResponseV1(reader: Reader): DescribeConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(11);
  const results = new Array<DescribeConfigsResponseDescribeConfigsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeConfigsResponseDescribeConfigsResultV1(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseV1(writer: Writer, value: DescribeConfigsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeConfigsResponseDescribeConfigsResultV1(writer, results[i] as DescribeConfigsResponseDescribeConfigsResult, version);
}

/** Version 3 of DescribeConfigsResponse. */
function decodeDescribeConfigsResponseV3(reader: Reader): DescribeConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readArrayLength(11);
  const results = new Array<DescribeConfigsResponseDescribeConfigsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeConfigsResponseDescribeConfigsResultV3(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseV3(writer: Writer, value: DescribeConfigsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeConfigsResponseDescribeConfigsResultV3(writer, results[i] as DescribeConfigsResponseDescribeConfigsResult, version);
}

/** Version 4 of DescribeConfigsResponse. */
function decodeDescribeConfigsResponseV4(reader: Reader): DescribeConfigsResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsCount = reader.readCompactArrayLength(7);
  const results = new Array<DescribeConfigsResponseDescribeConfigsResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDescribeConfigsResponseDescribeConfigsResultV4(reader);
  return {
    throttleTimeMs,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeConfigsResponseV4(writer: Writer, value: DescribeConfigsResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDescribeConfigsResponseDescribeConfigsResultV4(writer, results[i] as DescribeConfigsResponseDescribeConfigsResult, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeConfigsResult. */
function decodeDescribeConfigsResponseDescribeConfigsResultV0(reader: Reader): DescribeConfigsResponseDescribeConfigsResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const configsCount = reader.readArrayLength(7);
  const configs = new Array<DescribeConfigsResponseDescribeConfigsResourceResult>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeDescribeConfigsResponseDescribeConfigsResourceResultV0(reader);
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResultV0(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const configs = value.configs;
  writer.writeArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeDescribeConfigsResponseDescribeConfigsResourceResultV0(writer, configs[i] as DescribeConfigsResponseDescribeConfigsResourceResult, version);
}

/** Versions 1-2 of DescribeConfigsResult. */
function decodeDescribeConfigsResponseDescribeConfigsResultV1(reader: Reader): DescribeConfigsResponseDescribeConfigsResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const configsCount = reader.readArrayLength(11);
  const configs = new Array<DescribeConfigsResponseDescribeConfigsResourceResult>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeDescribeConfigsResponseDescribeConfigsResourceResultV1(reader);
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResultV1(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const configs = value.configs;
  writer.writeArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeDescribeConfigsResponseDescribeConfigsResourceResultV1(writer, configs[i] as DescribeConfigsResponseDescribeConfigsResourceResult, version);
}

/** Version 3 of DescribeConfigsResult. */
function decodeDescribeConfigsResponseDescribeConfigsResultV3(reader: Reader): DescribeConfigsResponseDescribeConfigsResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readString();
  const configsCount = reader.readArrayLength(14);
  const configs = new Array<DescribeConfigsResponseDescribeConfigsResourceResult>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeDescribeConfigsResponseDescribeConfigsResourceResultV3(reader);
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResultV3(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResult.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeString(value.resourceName);
  const configs = value.configs;
  writer.writeArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeDescribeConfigsResponseDescribeConfigsResourceResultV3(writer, configs[i] as DescribeConfigsResponseDescribeConfigsResourceResult, version);
}

/** Version 4 of DescribeConfigsResult. */
function decodeDescribeConfigsResponseDescribeConfigsResultV4(reader: Reader): DescribeConfigsResponseDescribeConfigsResult {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const resourceType = reader.readInt8();
  const resourceName = reader.readCompactString();
  const configsCount = reader.readCompactArrayLength(9);
  const configs = new Array<DescribeConfigsResponseDescribeConfigsResourceResult>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeDescribeConfigsResponseDescribeConfigsResourceResultV4(reader);
  return {
    errorCode,
    errorMessage,
    resourceType,
    resourceName,
    configs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResultV4(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResult, version: number): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt8(value.resourceType);
  writer.writeCompactString(value.resourceName);
  const configs = value.configs;
  writer.writeCompactArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeDescribeConfigsResponseDescribeConfigsResourceResultV4(writer, configs[i] as DescribeConfigsResponseDescribeConfigsResourceResult, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribeConfigsResourceResult. */
function decodeDescribeConfigsResponseDescribeConfigsResourceResultV0(reader: Reader): DescribeConfigsResponseDescribeConfigsResourceResult {
  const name = reader.readString();
  const value_ = reader.readNullableString();
  const readOnly = reader.readBool();
  const isDefault = reader.readBool();
  const isSensitive = reader.readBool();
  return {
    name,
    value: value_,
    readOnly,
    isDefault,
    configSource: -1,
    isSensitive,
    synonyms: [],
    configType: 0,
    documentation: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResourceResultV0(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResourceResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResourceResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeNullableString(value.value);
  writer.writeBool(value.readOnly);
  writer.writeBool(value.isDefault);
  writer.writeBool(value.isSensitive);
}

/** Versions 1-2 of DescribeConfigsResourceResult. */
function decodeDescribeConfigsResponseDescribeConfigsResourceResultV1(reader: Reader): DescribeConfigsResponseDescribeConfigsResourceResult {
  const name = reader.readString();
  const value_ = reader.readNullableString();
  const readOnly = reader.readBool();
  const configSource = reader.readInt8();
  const isSensitive = reader.readBool();
  const synonymsCount = reader.readArrayLength(5);
  const synonyms = new Array<DescribeConfigsResponseDescribeConfigsSynonym>(synonymsCount);
  for (let i = 0; i < synonymsCount; i++) synonyms[i] = decodeDescribeConfigsResponseDescribeConfigsSynonymV1(reader);
  return {
    name,
    value: value_,
    readOnly,
    isDefault: false,
    configSource,
    isSensitive,
    synonyms,
    configType: 0,
    documentation: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResourceResultV1(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResourceResult, version: number): void {
  if (value.isDefault) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResourceResult.isDefault", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResourceResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeNullableString(value.value);
  writer.writeBool(value.readOnly);
  writer.writeInt8(value.configSource);
  writer.writeBool(value.isSensitive);
  const synonyms = value.synonyms;
  writer.writeArrayLength(synonyms.length);
  for (let i = 0; i < synonyms.length; i++) encodeDescribeConfigsResponseDescribeConfigsSynonymV1(writer, synonyms[i] as DescribeConfigsResponseDescribeConfigsSynonym, version);
}

/** Version 3 of DescribeConfigsResourceResult. */
function decodeDescribeConfigsResponseDescribeConfigsResourceResultV3(reader: Reader): DescribeConfigsResponseDescribeConfigsResourceResult {
  const name = reader.readString();
  const value_ = reader.readNullableString();
  const readOnly = reader.readBool();
  const configSource = reader.readInt8();
  const isSensitive = reader.readBool();
  const synonymsCount = reader.readArrayLength(5);
  const synonyms = new Array<DescribeConfigsResponseDescribeConfigsSynonym>(synonymsCount);
  for (let i = 0; i < synonymsCount; i++) synonyms[i] = decodeDescribeConfigsResponseDescribeConfigsSynonymV1(reader);
  const configType = reader.readInt8();
  const documentation = reader.readNullableString();
  return {
    name,
    value: value_,
    readOnly,
    isDefault: false,
    configSource,
    isSensitive,
    synonyms,
    configType,
    documentation,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResourceResultV3(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResourceResult, version: number): void {
  if (value.isDefault) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResourceResult.isDefault", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResourceResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeNullableString(value.value);
  writer.writeBool(value.readOnly);
  writer.writeInt8(value.configSource);
  writer.writeBool(value.isSensitive);
  const synonyms = value.synonyms;
  writer.writeArrayLength(synonyms.length);
  for (let i = 0; i < synonyms.length; i++) encodeDescribeConfigsResponseDescribeConfigsSynonymV1(writer, synonyms[i] as DescribeConfigsResponseDescribeConfigsSynonym, version);
  writer.writeInt8(value.configType);
  writer.writeNullableString(value.documentation);
}

/** Version 4 of DescribeConfigsResourceResult. */
function decodeDescribeConfigsResponseDescribeConfigsResourceResultV4(reader: Reader): DescribeConfigsResponseDescribeConfigsResourceResult {
  const name = reader.readCompactString();
  const value_ = reader.readCompactNullableString();
  const readOnly = reader.readBool();
  const configSource = reader.readInt8();
  const isSensitive = reader.readBool();
  const synonymsCount = reader.readCompactArrayLength(4);
  const synonyms = new Array<DescribeConfigsResponseDescribeConfigsSynonym>(synonymsCount);
  for (let i = 0; i < synonymsCount; i++) synonyms[i] = decodeDescribeConfigsResponseDescribeConfigsSynonymV4(reader);
  const configType = reader.readInt8();
  const documentation = reader.readCompactNullableString();
  return {
    name,
    value: value_,
    readOnly,
    isDefault: false,
    configSource,
    isSensitive,
    synonyms,
    configType,
    documentation,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeConfigsResponseDescribeConfigsResourceResultV4(writer: Writer, value: DescribeConfigsResponseDescribeConfigsResourceResult, version: number): void {
  if (value.isDefault) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsResourceResult.isDefault", version);
  writer.writeCompactString(value.name);
  writer.writeCompactNullableString(value.value);
  writer.writeBool(value.readOnly);
  writer.writeInt8(value.configSource);
  writer.writeBool(value.isSensitive);
  const synonyms = value.synonyms;
  writer.writeCompactArrayLength(synonyms.length);
  for (let i = 0; i < synonyms.length; i++) encodeDescribeConfigsResponseDescribeConfigsSynonymV4(writer, synonyms[i] as DescribeConfigsResponseDescribeConfigsSynonym);
  writer.writeInt8(value.configType);
  writer.writeCompactNullableString(value.documentation);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-3 of DescribeConfigsSynonym. */
function decodeDescribeConfigsResponseDescribeConfigsSynonymV1(reader: Reader): DescribeConfigsResponseDescribeConfigsSynonym {
  const name = reader.readString();
  const value_ = reader.readNullableString();
  const source = reader.readInt8();
  return {
    name,
    value: value_,
    source,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeConfigsResponseDescribeConfigsSynonymV1(writer: Writer, value: DescribeConfigsResponseDescribeConfigsSynonym, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeConfigsResponseDescribeConfigsSynonym.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeNullableString(value.value);
  writer.writeInt8(value.source);
}

/** Version 4 of DescribeConfigsSynonym. */
function decodeDescribeConfigsResponseDescribeConfigsSynonymV4(reader: Reader): DescribeConfigsResponseDescribeConfigsSynonym {
  const name = reader.readCompactString();
  const value_ = reader.readCompactNullableString();
  const source = reader.readInt8();
  return {
    name,
    value: value_,
    source,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeConfigsResponseDescribeConfigsSynonymV4(writer: Writer, value: DescribeConfigsResponseDescribeConfigsSynonym): void {
  writer.writeCompactString(value.name);
  writer.writeCompactNullableString(value.value);
  writer.writeInt8(value.source);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

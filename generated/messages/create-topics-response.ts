// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-topics-response.ts";

export interface CreateTopicsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 2-7) */
  throttleTimeMs: number;
  /** (versions 0-7) */
  topics: CreateTopicsResponseCreatableTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsResponse(): CreateTopicsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface CreateTopicsResponseCreatableTopicResult {
  /** (versions 0-7) */
  name: string;
  /** (versions 7) */
  topicId: Uuid;
  /** (versions 0-7) */
  errorCode: number;
  /** (versions 1-7) */
  errorMessage: string | null;
  /** Why configs are missing, when the client may not see them. (versions 5-7, tag 0) */
  topicConfigErrorCode: number;
  /** (versions 5-7) */
  numPartitions: number;
  /** (versions 5-7) */
  replicationFactor: number;
  /** Null when the client may not see them. (versions 5-7) */
  configs: CreateTopicsResponseCreatableTopicConfigs[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsResponseCreatableTopicResult(): CreateTopicsResponseCreatableTopicResult {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode: 0,
    errorMessage: "",
    topicConfigErrorCode: 0,
    numPartitions: -1,
    replicationFactor: -1,
    configs: [],
    unknownTaggedFields: [],
  };
}

/** Null when the client may not see them. */
export interface CreateTopicsResponseCreatableTopicConfigs {
  /** (versions 5-7) */
  name: string;
  /** (versions 5-7) */
  value: string | null;
  /** (versions 5-7) */
  readOnly: boolean;
  /** 1 topic, 2 broker, 3 default of all brokers, 4 start-up file, 5 built-in default, 6 broker logger, 7 client metrics, 8 group. (versions 5-7) */
  configSource: number;
  /** (versions 5-7) */
  isSensitive: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsResponseCreatableTopicConfigs(): CreateTopicsResponseCreatableTopicConfigs {
  return {
    name: "",
    value: "",
    readOnly: false,
    configSource: -1,
    isSensitive: false,
    unknownTaggedFields: [],
  };
}

export const createTopicsResponse: MessageCodec<CreateTopicsResponse> = {
  name: "CreateTopicsResponse",
  kind: "response",
  apiKey: 19,
  minVersion: 0,
  maxVersion: 7,
  firstFlexibleVersion: 5,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreateTopicsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreateTopicsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreateTopicsResponse)[] = [
  decodeCreateTopicsResponseV0, // 0
  decodeCreateTopicsResponseV1, // 1
  decodeCreateTopicsResponseV2, // 2
  decodeCreateTopicsResponseV2, // 3
  decodeCreateTopicsResponseV2, // 4
  decodeCreateTopicsResponseV5, // 5
  decodeCreateTopicsResponseV5, // 6
  decodeCreateTopicsResponseV7, // 7
];

const encoders: readonly ((writer: Writer, value: CreateTopicsResponse, version: number) => void)[] = [
  encodeCreateTopicsResponseV0, // 0
  encodeCreateTopicsResponseV1, // 1
  encodeCreateTopicsResponseV2, // 2
  encodeCreateTopicsResponseV2, // 3
  encodeCreateTopicsResponseV2, // 4
  encodeCreateTopicsResponseV5, // 5
  encodeCreateTopicsResponseV5, // 6
  encodeCreateTopicsResponseV7, // 7
];

/** Version 0 of CreateTopicsResponse. */
function decodeCreateTopicsResponseV0(reader: Reader): CreateTopicsResponse {
  const topicsCount = reader.readArrayLength(4);
  const topics = new Array<CreateTopicsResponseCreatableTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsResponseCreatableTopicResultV0(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsResponseV0(writer: Writer, value: CreateTopicsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsResponseCreatableTopicResultV0(writer, topics[i] as CreateTopicsResponseCreatableTopicResult, version);
}

/** Version 1 of CreateTopicsResponse. */
function decodeCreateTopicsResponseV1(reader: Reader): CreateTopicsResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<CreateTopicsResponseCreatableTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsResponseCreatableTopicResultV1(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsResponseV1(writer: Writer, value: CreateTopicsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsResponseCreatableTopicResultV1(writer, topics[i] as CreateTopicsResponseCreatableTopicResult, version);
}

/** Versions 2-4 of CreateTopicsResponse. */
function decodeCreateTopicsResponseV2(reader: Reader): CreateTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<CreateTopicsResponseCreatableTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsResponseCreatableTopicResultV1(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsResponseV2(writer: Writer, value: CreateTopicsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsResponseCreatableTopicResultV1(writer, topics[i] as CreateTopicsResponseCreatableTopicResult, version);
}

/** Versions 5-6 of CreateTopicsResponse. */
function decodeCreateTopicsResponseV5(reader: Reader): CreateTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(12);
  const topics = new Array<CreateTopicsResponseCreatableTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsResponseCreatableTopicResultV5(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsResponseV5(writer: Writer, value: CreateTopicsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsResponseCreatableTopicResultV5(writer, topics[i] as CreateTopicsResponseCreatableTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 7 of CreateTopicsResponse. */
function decodeCreateTopicsResponseV7(reader: Reader): CreateTopicsResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(28);
  const topics = new Array<CreateTopicsResponseCreatableTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsResponseCreatableTopicResultV7(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsResponseV7(writer: Writer, value: CreateTopicsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsResponseCreatableTopicResultV7(writer, topics[i] as CreateTopicsResponseCreatableTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of CreatableTopicResult. */
function decodeCreateTopicsResponseCreatableTopicResultV0(reader: Reader): CreateTopicsResponseCreatableTopicResult {
  const name = reader.readString();
  const errorCode = reader.readInt16();
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode,
    errorMessage: "",
    topicConfigErrorCode: 0,
    numPartitions: -1,
    replicationFactor: -1,
    configs: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsResponseCreatableTopicResultV0(writer: Writer, value: CreateTopicsResponseCreatableTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsResponseCreatableTopicResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeInt16(value.errorCode);
}

/** Versions 1-4 of CreatableTopicResult. */
function decodeCreateTopicsResponseCreatableTopicResultV1(reader: Reader): CreateTopicsResponseCreatableTopicResult {
  const name = reader.readString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode,
    errorMessage,
    topicConfigErrorCode: 0,
    numPartitions: -1,
    replicationFactor: -1,
    configs: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsResponseCreatableTopicResultV1(writer: Writer, value: CreateTopicsResponseCreatableTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsResponseCreatableTopicResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
}

/** Versions 5-6 of CreatableTopicResult. */
function decodeCreateTopicsResponseCreatableTopicResultV5(reader: Reader): CreateTopicsResponseCreatableTopicResult {
  const name = reader.readCompactString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const numPartitions = reader.readInt32();
  const replicationFactor = reader.readInt16();
  const configsCount = reader.readCompactNullableArrayLength(6);
  const configs = configsCount < 0 ? null : new Array<CreateTopicsResponseCreatableTopicConfigs>(configsCount);
  if (configs !== null) {
    for (let i = 0; i < configsCount; i++) configs[i] = decodeCreateTopicsResponseCreatableTopicConfigsV5(reader);
  }
  let topicConfigErrorCode: number = 0;
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        topicConfigErrorCode = reader.readInt16();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode,
    errorMessage,
    topicConfigErrorCode,
    numPartitions,
    replicationFactor,
    configs,
    unknownTaggedFields: unknown,
  };
}

function encodeCreateTopicsResponseCreatableTopicResultV5(writer: Writer, value: CreateTopicsResponseCreatableTopicResult): void {
  writer.writeCompactString(value.name);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.numPartitions);
  writer.writeInt16(value.replicationFactor);
  const configs = value.configs;
  writer.writeCompactArrayLength(configs === null ? -1 : configs.length);
  if (configs !== null) {
    for (let i = 0; i < configs.length; i++) encodeCreateTopicsResponseCreatableTopicConfigsV5(writer, configs[i] as CreateTopicsResponseCreatableTopicConfigs);
  }
  const has0 = value.topicConfigErrorCode !== 0;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeInt16(value.topicConfigErrorCode);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Version 7 of CreatableTopicResult. */
function decodeCreateTopicsResponseCreatableTopicResultV7(reader: Reader): CreateTopicsResponseCreatableTopicResult {
  const name = reader.readCompactString();
  const topicId = reader.readUuid();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const numPartitions = reader.readInt32();
  const replicationFactor = reader.readInt16();
  const configsCount = reader.readCompactNullableArrayLength(6);
  const configs = configsCount < 0 ? null : new Array<CreateTopicsResponseCreatableTopicConfigs>(configsCount);
  if (configs !== null) {
    for (let i = 0; i < configsCount; i++) configs[i] = decodeCreateTopicsResponseCreatableTopicConfigsV5(reader);
  }
  let topicConfigErrorCode: number = 0;
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        topicConfigErrorCode = reader.readInt16();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    name,
    topicId,
    errorCode,
    errorMessage,
    topicConfigErrorCode,
    numPartitions,
    replicationFactor,
    configs,
    unknownTaggedFields: unknown,
  };
}

function encodeCreateTopicsResponseCreatableTopicResultV7(writer: Writer, value: CreateTopicsResponseCreatableTopicResult): void {
  writer.writeCompactString(value.name);
  writer.writeUuid(value.topicId);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.numPartitions);
  writer.writeInt16(value.replicationFactor);
  const configs = value.configs;
  writer.writeCompactArrayLength(configs === null ? -1 : configs.length);
  if (configs !== null) {
    for (let i = 0; i < configs.length; i++) encodeCreateTopicsResponseCreatableTopicConfigsV5(writer, configs[i] as CreateTopicsResponseCreatableTopicConfigs);
  }
  const has0 = value.topicConfigErrorCode !== 0;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeInt16(value.topicConfigErrorCode);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Versions 5-7 of CreatableTopicConfigs. */
function decodeCreateTopicsResponseCreatableTopicConfigsV5(reader: Reader): CreateTopicsResponseCreatableTopicConfigs {
  const name = reader.readCompactString();
  const value_ = reader.readCompactNullableString();
  const readOnly = reader.readBool();
  const configSource = reader.readInt8();
  const isSensitive = reader.readBool();
  return {
    name,
    value: value_,
    readOnly,
    configSource,
    isSensitive,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsResponseCreatableTopicConfigsV5(writer: Writer, value: CreateTopicsResponseCreatableTopicConfigs): void {
  writer.writeCompactString(value.name);
  writer.writeCompactNullableString(value.value);
  writer.writeBool(value.readOnly);
  writer.writeInt8(value.configSource);
  writer.writeBool(value.isSensitive);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

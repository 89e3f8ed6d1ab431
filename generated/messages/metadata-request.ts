// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/metadata-request.ts";

export interface MetadataRequest {
  /** (versions 0-13) */
  topics: MetadataRequestTopic[] | null;
  /** (versions 4-13) */
  allowAutoTopicCreation: boolean;
  /** (versions 8-10) */
  includeClusterAuthorizedOperations: boolean;
  /** (versions 8-13) */
  includeTopicAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createMetadataRequest(): MetadataRequest {
  return {
    topics: [],
    allowAutoTopicCreation: true,
    includeClusterAuthorizedOperations: false,
    includeTopicAuthorizedOperations: false,
    unknownTaggedFields: [],
  };
}

export interface MetadataRequestTopic {
  /** (versions 10-13) */
  topicId: Uuid;
  /** Null when asked for by id. (versions 0-13) */
  name: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createMetadataRequestTopic(): MetadataRequestTopic {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    name: "",
    unknownTaggedFields: [],
  };
}

export const metadataRequest: MessageCodec<MetadataRequest> = {
  name: "MetadataRequest",
  kind: "request",
  apiKey: 3,
  minVersion: 0,
  maxVersion: 13,
  firstFlexibleVersion: 9,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("MetadataRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("MetadataRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => MetadataRequest)[] = [
  decodeMetadataRequestV0, // 0
  decodeMetadataRequestV1, // 1
  decodeMetadataRequestV1, // 2
  decodeMetadataRequestV1, // 3
  decodeMetadataRequestV4, // 4
  decodeMetadataRequestV4, // 5
  decodeMetadataRequestV4, // 6
  decodeMetadataRequestV4, // 7
  decodeMetadataRequestV8, // 8
  decodeMetadataRequestV9, // 9
  decodeMetadataRequestV10, // 10
  decodeMetadataRequestV11, // 11
  decodeMetadataRequestV11, // 12
  decodeMetadataRequestV11, // 13
];

const encoders: readonly ((writer: Writer, value: MetadataRequest, version: number) => void)[] = [
  encodeMetadataRequestV0, // 0
  encodeMetadataRequestV1, // 1
  encodeMetadataRequestV1, // 2
  encodeMetadataRequestV1, // 3
  encodeMetadataRequestV4, // 4
  encodeMetadataRequestV4, // 5
  encodeMetadataRequestV4, // 6
  encodeMetadataRequestV4, // 7
  encodeMetadataRequestV8, // 8
  encodeMetadataRequestV9, // 9
  encodeMetadataRequestV10, // 10
  encodeMetadataRequestV11, // 11
  encodeMetadataRequestV11, // 12
  encodeMetadataRequestV11, // 13
];

/** Version 0 of MetadataRequest. */
function decodeMetadataRequestV0(reader: Reader): MetadataRequest {
  const topicsCount = reader.readArrayLength(2);
  const topics = new Array<MetadataRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV0(reader);
  return {
    topics,
    allowAutoTopicCreation: true,
    includeClusterAuthorizedOperations: false,
    includeTopicAuthorizedOperations: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataRequestV0(writer: Writer, value: MetadataRequest, version: number): void {
  if (!value.allowAutoTopicCreation) throw writer.fieldNotInVersion("MetadataRequest.allowAutoTopicCreation", version);
  if (value.includeClusterAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeClusterAuthorizedOperations", version);
  if (value.includeTopicAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeTopicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataRequest.unknownTaggedFields", version);
  const topics = value.topics;
  if (topics === null) throw writer.nullNotAllowed("MetadataRequest.topics", version);
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV0(writer, topics[i] as MetadataRequestTopic, version);
}

/** Versions 1-3 of MetadataRequest. */
function decodeMetadataRequestV1(reader: Reader): MetadataRequest {
  const topicsCount = reader.readNullableArrayLength(2);
  const topics = topicsCount < 0 ? null : new Array<MetadataRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV0(reader);
  }
  return {
    topics,
    allowAutoTopicCreation: true,
    includeClusterAuthorizedOperations: false,
    includeTopicAuthorizedOperations: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataRequestV1(writer: Writer, value: MetadataRequest, version: number): void {
  if (!value.allowAutoTopicCreation) throw writer.fieldNotInVersion("MetadataRequest.allowAutoTopicCreation", version);
  if (value.includeClusterAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeClusterAuthorizedOperations", version);
  if (value.includeTopicAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeTopicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV0(writer, topics[i] as MetadataRequestTopic, version);
  }
}

/** Versions 4-7 of MetadataRequest. */
function decodeMetadataRequestV4(reader: Reader): MetadataRequest {
  const topicsCount = reader.readNullableArrayLength(2);
  const topics = topicsCount < 0 ? null : new Array<MetadataRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV0(reader);
  }
  const allowAutoTopicCreation = reader.readBool();
  return {
    topics,
    allowAutoTopicCreation,
    includeClusterAuthorizedOperations: false,
    includeTopicAuthorizedOperations: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataRequestV4(writer: Writer, value: MetadataRequest, version: number): void {
  if (value.includeClusterAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeClusterAuthorizedOperations", version);
  if (value.includeTopicAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeTopicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV0(writer, topics[i] as MetadataRequestTopic, version);
  }
  writer.writeBool(value.allowAutoTopicCreation);
}

/** Version 8 of MetadataRequest. */
function decodeMetadataRequestV8(reader: Reader): MetadataRequest {
  const topicsCount = reader.readNullableArrayLength(2);
  const topics = topicsCount < 0 ? null : new Array<MetadataRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV0(reader);
  }
  const allowAutoTopicCreation = reader.readBool();
  const includeClusterAuthorizedOperations = reader.readBool();
  const includeTopicAuthorizedOperations = reader.readBool();
  return {
    topics,
    allowAutoTopicCreation,
    includeClusterAuthorizedOperations,
    includeTopicAuthorizedOperations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataRequestV8(writer: Writer, value: MetadataRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV0(writer, topics[i] as MetadataRequestTopic, version);
  }
  writer.writeBool(value.allowAutoTopicCreation);
  writer.writeBool(value.includeClusterAuthorizedOperations);
  writer.writeBool(value.includeTopicAuthorizedOperations);
}

/** Version 9 of MetadataRequest. */
function decodeMetadataRequestV9(reader: Reader): MetadataRequest {
  const topicsCount = reader.readCompactNullableArrayLength(2);
  const topics = topicsCount < 0 ? null : new Array<MetadataRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV9(reader);
  }
  const allowAutoTopicCreation = reader.readBool();
  const includeClusterAuthorizedOperations = reader.readBool();
  const includeTopicAuthorizedOperations = reader.readBool();
  return {
    topics,
    allowAutoTopicCreation,
    includeClusterAuthorizedOperations,
    includeTopicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataRequestV9(writer: Writer, value: MetadataRequest, version: number): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV9(writer, topics[i] as MetadataRequestTopic, version);
  }
  writer.writeBool(value.allowAutoTopicCreation);
  writer.writeBool(value.includeClusterAuthorizedOperations);
  writer.writeBool(value.includeTopicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of MetadataRequest. */
function decodeMetadataRequestV10(reader: Reader): MetadataRequest {
  const topicsCount = reader.readCompactNullableArrayLength(18);
  const topics = topicsCount < 0 ? null : new Array<MetadataRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV10(reader);
  }
  const allowAutoTopicCreation = reader.readBool();
  const includeClusterAuthorizedOperations = reader.readBool();
  const includeTopicAuthorizedOperations = reader.readBool();
  return {
    topics,
    allowAutoTopicCreation,
    includeClusterAuthorizedOperations,
    includeTopicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataRequestV10(writer: Writer, value: MetadataRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV10(writer, topics[i] as MetadataRequestTopic);
  }
  writer.writeBool(value.allowAutoTopicCreation);
  writer.writeBool(value.includeClusterAuthorizedOperations);
  writer.writeBool(value.includeTopicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 11-13 of MetadataRequest. */
function decodeMetadataRequestV11(reader: Reader): MetadataRequest {
  const topicsCount = reader.readCompactNullableArrayLength(18);
  const topics = topicsCount < 0 ? null : new Array<MetadataRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataRequestTopicV10(reader);
  }
  const allowAutoTopicCreation = reader.readBool();
  const includeTopicAuthorizedOperations = reader.readBool();
  return {
    topics,
    allowAutoTopicCreation,
    includeClusterAuthorizedOperations: false,
    includeTopicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataRequestV11(writer: Writer, value: MetadataRequest, version: number): void {
  if (value.includeClusterAuthorizedOperations) throw writer.fieldNotInVersion("MetadataRequest.includeClusterAuthorizedOperations", version);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeMetadataRequestTopicV10(writer, topics[i] as MetadataRequestTopic);
  }
  writer.writeBool(value.allowAutoTopicCreation);
  writer.writeBool(value.includeTopicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-8 of MetadataRequestTopic. */
function decodeMetadataRequestTopicV0(reader: Reader): MetadataRequestTopic {
  const name = reader.readString();
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    name,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataRequestTopicV0(writer: Writer, value: MetadataRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataRequestTopic.unknownTaggedFields", version);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataRequestTopic.name", version);
  writer.writeString(name);
}

/** Version 9 of MetadataRequestTopic. */
function decodeMetadataRequestTopicV9(reader: Reader): MetadataRequestTopic {
  const name = reader.readCompactString();
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    name,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataRequestTopicV9(writer: Writer, value: MetadataRequestTopic, version: number): void {
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataRequestTopic.name", version);
  writer.writeCompactString(name);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-13 of MetadataRequestTopic. */
function decodeMetadataRequestTopicV10(reader: Reader): MetadataRequestTopic {
  const topicId = reader.readUuid();
  const name = reader.readCompactNullableString();
  return {
    topicId,
    name,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataRequestTopicV10(writer: Writer, value: MetadataRequestTopic): void {
  writer.writeUuid(value.topicId);
  writer.writeCompactNullableString(value.name);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-topics-request.ts";

export interface DeleteTopicsRequest {
  /** (versions 6) */
  topics: DeleteTopicsRequestDeleteTopicState[];
  /** (versions 0-5) */
  topicNames: string[];
  /** (versions 0-6) */
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteTopicsRequest(): DeleteTopicsRequest {
  return {
    topics: [],
    topicNames: [],
    timeoutMs: 0,
    unknownTaggedFields: [],
  };
}

export interface DeleteTopicsRequestDeleteTopicState {
  /** (versions 6) */
  name: string | null;
  /** (versions 6) */
  topicId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteTopicsRequestDeleteTopicState(): DeleteTopicsRequestDeleteTopicState {
  return {
    name: null,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    unknownTaggedFields: [],
  };
}

export const deleteTopicsRequest: MessageCodec<DeleteTopicsRequest> = {
  name: "DeleteTopicsRequest",
  kind: "request",
  apiKey: 20,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteTopicsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteTopicsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteTopicsRequest)[] = [
  decodeDeleteTopicsRequestV0, // 0
  decodeDeleteTopicsRequestV0, // 1
  decodeDeleteTopicsRequestV0, // 2
  decodeDeleteTopicsRequestV0, // 3
  decodeDeleteTopicsRequestV4, // 4
  decodeDeleteTopicsRequestV4, // 5
  decodeDeleteTopicsRequestV6, // 6
];

const encoders: readonly ((writer: Writer, value: DeleteTopicsRequest, version: number) => void)[] = [
  encodeDeleteTopicsRequestV0, // 0
  encodeDeleteTopicsRequestV0, // 1
  encodeDeleteTopicsRequestV0, // 2
  encodeDeleteTopicsRequestV0, // 3
  encodeDeleteTopicsRequestV4, // 4
  encodeDeleteTopicsRequestV4, // 5
  encodeDeleteTopicsRequestV6, // 6
];

/** Versions 0-3 of DeleteTopicsRequest. */
function decodeDeleteTopicsRequestV0(reader: Reader): DeleteTopicsRequest {
  const topicNamesCount = reader.readArrayLength(2);
  const topicNames = new Array<string>(topicNamesCount);
  for (let i = 0; i < topicNamesCount; i++) topicNames[i] = reader.readString();
  const timeoutMs = reader.readInt32();
  return {
    topics: [],
    topicNames,
    timeoutMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDeleteTopicsRequestV0(writer: Writer, value: DeleteTopicsRequest, version: number): void {
  if (value.topics.length !== 0) throw writer.fieldNotInVersion("DeleteTopicsRequest.topics", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DeleteTopicsRequest.unknownTaggedFields", version);
  const topicNames = value.topicNames;
  writer.writeArrayLength(topicNames.length);
  for (let i = 0; i < topicNames.length; i++) writer.writeString(topicNames[i] as string);
  writer.writeInt32(value.timeoutMs);
}

/** Versions 4-5 of DeleteTopicsRequest. */
function decodeDeleteTopicsRequestV4(reader: Reader): DeleteTopicsRequest {
  const topicNamesCount = reader.readCompactArrayLength(1);
  const topicNames = new Array<string>(topicNamesCount);
  for (let i = 0; i < topicNamesCount; i++) topicNames[i] = reader.readCompactString();
  const timeoutMs = reader.readInt32();
  return {
    topics: [],
    topicNames,
    timeoutMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsRequestV4(writer: Writer, value: DeleteTopicsRequest, version: number): void {
  if (value.topics.length !== 0) throw writer.fieldNotInVersion("DeleteTopicsRequest.topics", version);
  const topicNames = value.topicNames;
  writer.writeCompactArrayLength(topicNames.length);
  for (let i = 0; i < topicNames.length; i++) writer.writeCompactString(topicNames[i] as string);
  writer.writeInt32(value.timeoutMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of DeleteTopicsRequest. */
function decodeDeleteTopicsRequestV6(reader: Reader): DeleteTopicsRequest {
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<DeleteTopicsRequestDeleteTopicState>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteTopicsRequestDeleteTopicStateV6(reader);
  const timeoutMs = reader.readInt32();
  return {
    topics,
    topicNames: [],
    timeoutMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsRequestV6(writer: Writer, value: DeleteTopicsRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteTopicsRequestDeleteTopicStateV6(writer, topics[i] as DeleteTopicsRequestDeleteTopicState);
  writer.writeInt32(value.timeoutMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of DeleteTopicState. */
function decodeDeleteTopicsRequestDeleteTopicStateV6(reader: Reader): DeleteTopicsRequestDeleteTopicState {
  const name = reader.readCompactNullableString();
  const topicId = reader.readUuid();
  return {
    name,
    topicId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteTopicsRequestDeleteTopicStateV6(writer: Writer, value: DeleteTopicsRequestDeleteTopicState): void {
  writer.writeCompactNullableString(value.name);
  writer.writeUuid(value.topicId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-topic-partitions-request.ts";

export interface DescribeTopicPartitionsRequest {
  /** (versions 0) */
  topics: DescribeTopicPartitionsRequestTopicRequest[];
  /** (versions 0) */
  responsePartitionLimit: number;
  /** Where to go on; null from the start. (versions 0) */
  cursor: DescribeTopicPartitionsRequestCursor | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsRequest(): DescribeTopicPartitionsRequest {
  return {
    topics: [],
    responsePartitionLimit: 2000,
    cursor: null,
    unknownTaggedFields: [],
  };
}

export interface DescribeTopicPartitionsRequestTopicRequest {
  /** (versions 0) */
  name: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsRequestTopicRequest(): DescribeTopicPartitionsRequestTopicRequest {
  return {
    name: "",
    unknownTaggedFields: [],
  };
}

/** Where to go on; null from the start. */
export interface DescribeTopicPartitionsRequestCursor {
  /** (versions 0) */
  topicName: string;
  /** (versions 0) */
  partitionIndex: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTopicPartitionsRequestCursor(): DescribeTopicPartitionsRequestCursor {
  return {
    topicName: "",
    partitionIndex: 0,
    unknownTaggedFields: [],
  };
}

export const describeTopicPartitionsRequest: MessageCodec<DescribeTopicPartitionsRequest> = {
  name: "DescribeTopicPartitionsRequest",
  kind: "request",
  apiKey: 75,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeTopicPartitionsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeTopicPartitionsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeTopicPartitionsRequest)[] = [
  decodeDescribeTopicPartitionsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeTopicPartitionsRequest, version: number) => void)[] = [
  encodeDescribeTopicPartitionsRequestV0, // 0
];

/** Version 0 of DescribeTopicPartitionsRequest. */
function decodeDescribeTopicPartitionsRequestV0(reader: Reader): DescribeTopicPartitionsRequest {
  const topicsCount = reader.readCompactArrayLength(2);
  const topics = new Array<DescribeTopicPartitionsRequestTopicRequest>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeTopicPartitionsRequestTopicRequestV0(reader);
  const responsePartitionLimit = reader.readInt32();
  const cursor = reader.readStructPresence() ? decodeDescribeTopicPartitionsRequestCursorV0(reader) : null;
  return {
    topics,
    responsePartitionLimit,
    cursor,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsRequestV0(writer: Writer, value: DescribeTopicPartitionsRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeTopicPartitionsRequestTopicRequestV0(writer, topics[i] as DescribeTopicPartitionsRequestTopicRequest);
  writer.writeInt32(value.responsePartitionLimit);
  const cursor = value.cursor;
  writer.writeStructPresence(cursor !== null);
  if (cursor !== null) encodeDescribeTopicPartitionsRequestCursorV0(writer, cursor);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicRequest. */
function decodeDescribeTopicPartitionsRequestTopicRequestV0(reader: Reader): DescribeTopicPartitionsRequestTopicRequest {
  const name = reader.readCompactString();
  return {
    name,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsRequestTopicRequestV0(writer: Writer, value: DescribeTopicPartitionsRequestTopicRequest): void {
  writer.writeCompactString(value.name);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Cursor. */
function decodeDescribeTopicPartitionsRequestCursorV0(reader: Reader): DescribeTopicPartitionsRequestCursor {
  const topicName = reader.readCompactString();
  const partitionIndex = reader.readInt32();
  return {
    topicName,
    partitionIndex,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTopicPartitionsRequestCursorV0(writer: Writer, value: DescribeTopicPartitionsRequestCursor): void {
  writer.writeCompactString(value.topicName);
  writer.writeInt32(value.partitionIndex);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

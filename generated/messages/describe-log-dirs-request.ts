// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-log-dirs-request.ts";

export interface DescribeLogDirsRequest {
  /** Null for all. (versions 0-5) */
  topics: DescribeLogDirsRequestDescribableLogDirTopic[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeLogDirsRequest(): DescribeLogDirsRequest {
  return {
    topics: [],
    unknownTaggedFields: [],
  };
}

/** Null for all. */
export interface DescribeLogDirsRequestDescribableLogDirTopic {
  /** (versions 0-5) */
  topic: string;
  /** (versions 0-5) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeLogDirsRequestDescribableLogDirTopic(): DescribeLogDirsRequestDescribableLogDirTopic {
  return {
    topic: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const describeLogDirsRequest: MessageCodec<DescribeLogDirsRequest> = {
  name: "DescribeLogDirsRequest",
  kind: "request",
  apiKey: 35,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeLogDirsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeLogDirsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeLogDirsRequest)[] = [
  decodeDescribeLogDirsRequestV0, // 0
  decodeDescribeLogDirsRequestV0, // 1
  decodeDescribeLogDirsRequestV2, // 2
  decodeDescribeLogDirsRequestV2, // 3
  decodeDescribeLogDirsRequestV2, // 4
  decodeDescribeLogDirsRequestV2, // 5
];

const encoders: readonly ((writer: Writer, value: DescribeLogDirsRequest, version: number) => void)[] = [
  encodeDescribeLogDirsRequestV0, // 0
  encodeDescribeLogDirsRequestV0, // 1
  encodeDescribeLogDirsRequestV2, // 2
  encodeDescribeLogDirsRequestV2, // 3
  encodeDescribeLogDirsRequestV2, // 4
  encodeDescribeLogDirsRequestV2, // 5
];

/** Versions 0-1 of DescribeLogDirsRequest. */
function decodeDescribeLogDirsRequestV0(reader: Reader): DescribeLogDirsRequest {
  const topicsCount = reader.readNullableArrayLength(6);
  const topics = topicsCount < 0 ? null : new Array<DescribeLogDirsRequestDescribableLogDirTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeLogDirsRequestDescribableLogDirTopicV0(reader);
  }
  return {
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeLogDirsRequestV0(writer: Writer, value: DescribeLogDirsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeLogDirsRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeDescribeLogDirsRequestDescribableLogDirTopicV0(writer, topics[i] as DescribeLogDirsRequestDescribableLogDirTopic, version);
  }
}

/** Versions 2-5 of DescribeLogDirsRequest. */
function decodeDescribeLogDirsRequestV2(reader: Reader): DescribeLogDirsRequest {
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<DescribeLogDirsRequestDescribableLogDirTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeLogDirsRequestDescribableLogDirTopicV2(reader);
  }
  return {
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsRequestV2(writer: Writer, value: DescribeLogDirsRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeDescribeLogDirsRequestDescribableLogDirTopicV2(writer, topics[i] as DescribeLogDirsRequestDescribableLogDirTopic);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribableLogDirTopic. */
function decodeDescribeLogDirsRequestDescribableLogDirTopicV0(reader: Reader): DescribeLogDirsRequestDescribableLogDirTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeLogDirsRequestDescribableLogDirTopicV0(writer: Writer, value: DescribeLogDirsRequestDescribableLogDirTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeLogDirsRequestDescribableLogDirTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

/** Versions 2-5 of DescribableLogDirTopic. */
function decodeDescribeLogDirsRequestDescribableLogDirTopicV2(reader: Reader): DescribeLogDirsRequestDescribableLogDirTopic {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeLogDirsRequestDescribableLogDirTopicV2(writer: Writer, value: DescribeLogDirsRequestDescribableLogDirTopic): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-share-group-offsets-request.ts";

export interface DescribeShareGroupOffsetsRequest {
  /** (versions 0-1) */
  groups: DescribeShareGroupOffsetsRequestGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsRequest(): DescribeShareGroupOffsetsRequest {
  return {
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeShareGroupOffsetsRequestGroup {
  /** (versions 0-1) */
  groupId: string;
  /** Null for all. (versions 0-1) */
  topics: DescribeShareGroupOffsetsRequestTopic[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsRequestGroup(): DescribeShareGroupOffsetsRequestGroup {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

/** Null for all. */
export interface DescribeShareGroupOffsetsRequestTopic {
  /** (versions 0-1) */
  topicName: string;
  /** (versions 0-1) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeShareGroupOffsetsRequestTopic(): DescribeShareGroupOffsetsRequestTopic {
  return {
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const describeShareGroupOffsetsRequest: MessageCodec<DescribeShareGroupOffsetsRequest> = {
  name: "DescribeShareGroupOffsetsRequest",
  kind: "request",
  apiKey: 90,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeShareGroupOffsetsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeShareGroupOffsetsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeShareGroupOffsetsRequest)[] = [
  decodeDescribeShareGroupOffsetsRequestV0, // 0
  decodeDescribeShareGroupOffsetsRequestV0, // 1
];

const encoders: readonly ((writer: Writer, value: DescribeShareGroupOffsetsRequest, version: number) => void)[] = [
  encodeDescribeShareGroupOffsetsRequestV0, // 0
  encodeDescribeShareGroupOffsetsRequestV0, // 1
];

/** Versions 0-1 of DescribeShareGroupOffsetsRequest. */
function decodeDescribeShareGroupOffsetsRequestV0(reader: Reader): DescribeShareGroupOffsetsRequest {
  const groupsCount = reader.readCompactArrayLength(3);
  const groups = new Array<DescribeShareGroupOffsetsRequestGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeDescribeShareGroupOffsetsRequestGroupV0(reader);
  return {
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsRequestV0(writer: Writer, value: DescribeShareGroupOffsetsRequest): void {
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeDescribeShareGroupOffsetsRequestGroupV0(writer, groups[i] as DescribeShareGroupOffsetsRequestGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeShareGroupOffsetsRequestGroup. */
function decodeDescribeShareGroupOffsetsRequestGroupV0(reader: Reader): DescribeShareGroupOffsetsRequestGroup {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<DescribeShareGroupOffsetsRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeShareGroupOffsetsRequestTopicV0(reader);
  }
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsRequestGroupV0(writer: Writer, value: DescribeShareGroupOffsetsRequestGroup): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeDescribeShareGroupOffsetsRequestTopicV0(writer, topics[i] as DescribeShareGroupOffsetsRequestTopic);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeShareGroupOffsetsRequestTopic. */
function decodeDescribeShareGroupOffsetsRequestTopicV0(reader: Reader): DescribeShareGroupOffsetsRequestTopic {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeShareGroupOffsetsRequestTopicV0(writer: Writer, value: DescribeShareGroupOffsetsRequestTopic): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

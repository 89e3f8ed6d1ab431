// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-quorum-request.ts";

export interface DescribeQuorumRequest {
  /** (versions 0-2) */
  topics: DescribeQuorumRequestTopicData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumRequest(): DescribeQuorumRequest {
  return {
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumRequestTopicData {
  /** (versions 0-2) */
  topicName: string;
  /** (versions 0-2) */
  partitions: DescribeQuorumRequestPartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumRequestTopicData(): DescribeQuorumRequestTopicData {
  return {
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeQuorumRequestPartitionData {
  /** (versions 0-2) */
  partitionIndex: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeQuorumRequestPartitionData(): DescribeQuorumRequestPartitionData {
  return {
    partitionIndex: 0,
    unknownTaggedFields: [],
  };
}

export const describeQuorumRequest: MessageCodec<DescribeQuorumRequest> = {
  name: "DescribeQuorumRequest",
  kind: "request",
  apiKey: 55,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeQuorumRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeQuorumRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeQuorumRequest)[] = [
  decodeDescribeQuorumRequestV0, // 0
  decodeDescribeQuorumRequestV0, // 1
  decodeDescribeQuorumRequestV0, // 2
];

const encoders: readonly ((writer: Writer, value: DescribeQuorumRequest, version: number) => void)[] = [
  encodeDescribeQuorumRequestV0, // 0
  encodeDescribeQuorumRequestV0, // 1
  encodeDescribeQuorumRequestV0, // 2
];

/** Versions 0-2 of DescribeQuorumRequest. */
function decodeDescribeQuorumRequestV0(reader: Reader): DescribeQuorumRequest {
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeQuorumRequestTopicData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeQuorumRequestTopicDataV0(reader);
  return {
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumRequestV0(writer: Writer, value: DescribeQuorumRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeQuorumRequestTopicDataV0(writer, topics[i] as DescribeQuorumRequestTopicData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of TopicData. */
function decodeDescribeQuorumRequestTopicDataV0(reader: Reader): DescribeQuorumRequestTopicData {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(5);
  const partitions = new Array<DescribeQuorumRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeQuorumRequestPartitionDataV0(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumRequestTopicDataV0(writer: Writer, value: DescribeQuorumRequestTopicData): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeQuorumRequestPartitionDataV0(writer, partitions[i] as DescribeQuorumRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of PartitionData. */
function decodeDescribeQuorumRequestPartitionDataV0(reader: Reader): DescribeQuorumRequestPartitionData {
  const partitionIndex = reader.readInt32();
  return {
    partitionIndex,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeQuorumRequestPartitionDataV0(writer: Writer, value: DescribeQuorumRequestPartitionData): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-share-group-offsets-request.ts";

export interface AlterShareGroupOffsetsRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  topics: AlterShareGroupOffsetsRequestTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterShareGroupOffsetsRequest(): AlterShareGroupOffsetsRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface AlterShareGroupOffsetsRequestTopic {
  /** (versions 0) */
  topicName: string;
  /** (versions 0) */
  partitions: AlterShareGroupOffsetsRequestPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterShareGroupOffsetsRequestTopic(): AlterShareGroupOffsetsRequestTopic {
  return {
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface AlterShareGroupOffsetsRequestPartition {
  /** (versions 0) */
  partitionIndex: number;
  /** (versions 0) */
  startOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterShareGroupOffsetsRequestPartition(): AlterShareGroupOffsetsRequestPartition {
  return {
    partitionIndex: 0,
    startOffset: 0n,
    unknownTaggedFields: [],
  };
}

export const alterShareGroupOffsetsRequest: MessageCodec<AlterShareGroupOffsetsRequest> = {
  name: "AlterShareGroupOffsetsRequest",
  kind: "request",
  apiKey: 91,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterShareGroupOffsetsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterShareGroupOffsetsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterShareGroupOffsetsRequest)[] = [
  decodeAlterShareGroupOffsetsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: AlterShareGroupOffsetsRequest, version: number) => void)[] = [
  encodeAlterShareGroupOffsetsRequestV0, // 0
];

/** Version 0 of AlterShareGroupOffsetsRequest. */
function decodeAlterShareGroupOffsetsRequestV0(reader: Reader): AlterShareGroupOffsetsRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<AlterShareGroupOffsetsRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeAlterShareGroupOffsetsRequestTopicV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterShareGroupOffsetsRequestV0(writer: Writer, value: AlterShareGroupOffsetsRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeAlterShareGroupOffsetsRequestTopicV0(writer, topics[i] as AlterShareGroupOffsetsRequestTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterShareGroupOffsetsRequestTopic. */
function decodeAlterShareGroupOffsetsRequestTopicV0(reader: Reader): AlterShareGroupOffsetsRequestTopic {
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(13);
  const partitions = new Array<AlterShareGroupOffsetsRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeAlterShareGroupOffsetsRequestPartitionV0(reader);
  return {
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterShareGroupOffsetsRequestTopicV0(writer: Writer, value: AlterShareGroupOffsetsRequestTopic): void {
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeAlterShareGroupOffsetsRequestPartitionV0(writer, partitions[i] as AlterShareGroupOffsetsRequestPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of AlterShareGroupOffsetsRequestPartition. */
function decodeAlterShareGroupOffsetsRequestPartitionV0(reader: Reader): AlterShareGroupOffsetsRequestPartition {
  const partitionIndex = reader.readInt32();
  const startOffset = reader.readInt64();
  return {
    partitionIndex,
    startOffset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterShareGroupOffsetsRequestPartitionV0(writer: Writer, value: AlterShareGroupOffsetsRequestPartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt64(value.startOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

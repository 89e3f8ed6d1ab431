// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-delete-request.ts";

export interface OffsetDeleteRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  topics: OffsetDeleteRequestTopic[];
}

export function createOffsetDeleteRequest(): OffsetDeleteRequest {
  return {
    groupId: "",
    topics: [],
  };
}

export interface OffsetDeleteRequestTopic {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitions: OffsetDeleteRequestPartition[];
}

export function createOffsetDeleteRequestTopic(): OffsetDeleteRequestTopic {
  return {
    name: "",
    partitions: [],
  };
}

export interface OffsetDeleteRequestPartition {
  /** (versions 0) */
  partitionIndex: number;
}

export function createOffsetDeleteRequestPartition(): OffsetDeleteRequestPartition {
  return {
    partitionIndex: 0,
  };
}

export const offsetDeleteRequest: MessageCodec<OffsetDeleteRequest> = {
  name: "OffsetDeleteRequest",
  kind: "request",
  apiKey: 47,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetDeleteRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetDeleteRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetDeleteRequest)[] = [
  decodeOffsetDeleteRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: OffsetDeleteRequest, version: number) => void)[] = [
  encodeOffsetDeleteRequestV0, // 0
];

/** Version 0 of OffsetDeleteRequest. */
function decodeOffsetDeleteRequestV0(reader: Reader): OffsetDeleteRequest {
  const groupId = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetDeleteRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetDeleteRequestTopicV0(reader);
  return {
    groupId,
    topics,
  };
}

function encodeOffsetDeleteRequestV0(writer: Writer, value: OffsetDeleteRequest): void {
  writer.writeString(value.groupId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetDeleteRequestTopicV0(writer, topics[i] as OffsetDeleteRequestTopic);
}

/** Version 0 of OffsetDeleteRequestTopic. */
function decodeOffsetDeleteRequestTopicV0(reader: Reader): OffsetDeleteRequestTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<OffsetDeleteRequestPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetDeleteRequestPartitionV0(reader);
  return {
    name,
    partitions,
  };
}

function encodeOffsetDeleteRequestTopicV0(writer: Writer, value: OffsetDeleteRequestTopic): void {
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetDeleteRequestPartitionV0(writer, partitions[i] as OffsetDeleteRequestPartition);
}

/** Version 0 of OffsetDeleteRequestPartition. */
function decodeOffsetDeleteRequestPartitionV0(reader: Reader): OffsetDeleteRequestPartition {
  const partitionIndex = reader.readInt32();
  return {
    partitionIndex,
  };
}

function encodeOffsetDeleteRequestPartitionV0(writer: Writer, value: OffsetDeleteRequestPartition): void {
  writer.writeInt32(value.partitionIndex);
}

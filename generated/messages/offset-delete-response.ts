// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-delete-response.ts";

export interface OffsetDeleteResponse {
  /** (versions 0) */
  errorCode: number;
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  topics: OffsetDeleteResponseTopic[];
}

export function createOffsetDeleteResponse(): OffsetDeleteResponse {
  return {
    errorCode: 0,
    throttleTimeMs: 0,
    topics: [],
  };
}

export interface OffsetDeleteResponseTopic {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitions: OffsetDeleteResponsePartition[];
}

export function createOffsetDeleteResponseTopic(): OffsetDeleteResponseTopic {
  return {
    name: "",
    partitions: [],
  };
}

export interface OffsetDeleteResponsePartition {
  /** (versions 0) */
  partitionIndex: number;
  /** (versions 0) */
  errorCode: number;
}

export function createOffsetDeleteResponsePartition(): OffsetDeleteResponsePartition {
  return {
    partitionIndex: 0,
    errorCode: 0,
  };
}

export const offsetDeleteResponse: MessageCodec<OffsetDeleteResponse> = {
  name: "OffsetDeleteResponse",
  kind: "response",
  apiKey: 47,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetDeleteResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetDeleteResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetDeleteResponse)[] = [
  decodeOffsetDeleteResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: OffsetDeleteResponse, version: number) => void)[] = [
  encodeOffsetDeleteResponseV0, // 0
];

/** Version 0 of OffsetDeleteResponse. */
function decodeOffsetDeleteResponseV0(reader: Reader): OffsetDeleteResponse {
  const errorCode = reader.readInt16();
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetDeleteResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetDeleteResponseTopicV0(reader);
  return {
    errorCode,
    throttleTimeMs,
    topics,
  };
}

function encodeOffsetDeleteResponseV0(writer: Writer, value: OffsetDeleteResponse): void {
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetDeleteResponseTopicV0(writer, topics[i] as OffsetDeleteResponseTopic);
}

/** Version 0 of OffsetDeleteResponseTopic. */
function decodeOffsetDeleteResponseTopicV0(reader: Reader): OffsetDeleteResponseTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(6);
  const partitions = new Array<OffsetDeleteResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetDeleteResponsePartitionV0(reader);
  return {
    name,
    partitions,
  };
}

function encodeOffsetDeleteResponseTopicV0(writer: Writer, value: OffsetDeleteResponseTopic): void {
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetDeleteResponsePartitionV0(writer, partitions[i] as OffsetDeleteResponsePartition);
}

/** Version 0 of OffsetDeleteResponsePartition. */
function decodeOffsetDeleteResponsePartitionV0(reader: Reader): OffsetDeleteResponsePartition {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    partitionIndex,
    errorCode,
  };
}

function encodeOffsetDeleteResponsePartitionV0(writer: Writer, value: OffsetDeleteResponsePartition): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
}

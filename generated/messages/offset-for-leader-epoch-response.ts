// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-for-leader-epoch-response.ts";

export interface OffsetForLeaderEpochResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 2-4) */
  throttleTimeMs: number;
  /** (versions 0-4) */
  topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetForLeaderEpochResponse(): OffsetForLeaderEpochResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  /** (versions 0-4) */
  topic: string;
  /** (versions 0-4) */
  partitions: OffsetForLeaderEpochResponseEpochEndOffset[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  return {
    topic: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetForLeaderEpochResponseEpochEndOffset {
  /** (versions 0-4) */
  errorCode: number;
  /** (versions 0-4) */
  partition: number;
  /** The largest epoch that is not above the one asked for. (versions 1-4) */
  leaderEpoch: number;
  /** Offset after the last record of that epoch. (versions 0-4) */
  endOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetForLeaderEpochResponseEpochEndOffset(): OffsetForLeaderEpochResponseEpochEndOffset {
  return {
    errorCode: 0,
    partition: 0,
    leaderEpoch: -1,
    endOffset: -1n,
    unknownTaggedFields: [],
  };
}

export const offsetForLeaderEpochResponse: MessageCodec<OffsetForLeaderEpochResponse> = {
  name: "OffsetForLeaderEpochResponse",
  kind: "response",
  apiKey: 23,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 4,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetForLeaderEpochResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetForLeaderEpochResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetForLeaderEpochResponse)[] = [
  decodeOffsetForLeaderEpochResponseV0, // 0
  decodeOffsetForLeaderEpochResponseV1, // 1
  decodeOffsetForLeaderEpochResponseV2, // 2
  decodeOffsetForLeaderEpochResponseV2, // 3
  decodeOffsetForLeaderEpochResponseV4, // 4
];

const encoders: readonly ((writer: Writer, value: OffsetForLeaderEpochResponse, version: number) => void)[] = [
  encodeOffsetForLeaderEpochResponseV0, // 0
  encodeOffsetForLeaderEpochResponseV1, // 1
  encodeOffsetForLeaderEpochResponseV2, // 2
  encodeOffsetForLeaderEpochResponseV2, // 3
  encodeOffsetForLeaderEpochResponseV4, // 4
];

/** Version 0 of OffsetForLeaderEpochResponse. */
function decodeOffsetForLeaderEpochResponseV0(reader: Reader): OffsetForLeaderEpochResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV0(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseV0(writer: Writer, value: OffsetForLeaderEpochResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV0(writer, topics[i] as OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version);
}

/** Version 1 of OffsetForLeaderEpochResponse. */
function decodeOffsetForLeaderEpochResponseV1(reader: Reader): OffsetForLeaderEpochResponse {
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1(reader);
  return {
    throttleTimeMs: 0,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseV1(writer: Writer, value: OffsetForLeaderEpochResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponse.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1(writer, topics[i] as OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version);
}

/** Versions 2-3 of OffsetForLeaderEpochResponse. */
function decodeOffsetForLeaderEpochResponseV2(reader: Reader): OffsetForLeaderEpochResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseV2(writer: Writer, value: OffsetForLeaderEpochResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1(writer, topics[i] as OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version);
}

/** Version 4 of OffsetForLeaderEpochResponse. */
function decodeOffsetForLeaderEpochResponseV4(reader: Reader): OffsetForLeaderEpochResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV4(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetForLeaderEpochResponseV4(writer: Writer, value: OffsetForLeaderEpochResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV4(writer, topics[i] as OffsetForLeaderEpochResponseOffsetForLeaderTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of OffsetForLeaderTopicResult. */
function decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV0(reader: Reader): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(14);
  const partitions = new Array<OffsetForLeaderEpochResponseEpochEndOffset>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetForLeaderEpochResponseEpochEndOffsetV0(reader);
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV0(writer: Writer, value: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponseOffsetForLeaderTopicResult.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetForLeaderEpochResponseEpochEndOffsetV0(writer, partitions[i] as OffsetForLeaderEpochResponseEpochEndOffset, version);
}

/** Versions 1-3 of OffsetForLeaderTopicResult. */
function decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1(reader: Reader): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(18);
  const partitions = new Array<OffsetForLeaderEpochResponseEpochEndOffset>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetForLeaderEpochResponseEpochEndOffsetV1(reader);
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV1(writer: Writer, value: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponseOffsetForLeaderTopicResult.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetForLeaderEpochResponseEpochEndOffsetV1(writer, partitions[i] as OffsetForLeaderEpochResponseEpochEndOffset, version);
}

/** Version 4 of OffsetForLeaderTopicResult. */
function decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV4(reader: Reader): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(19);
  const partitions = new Array<OffsetForLeaderEpochResponseEpochEndOffset>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeOffsetForLeaderEpochResponseEpochEndOffsetV4(reader);
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultV4(writer: Writer, value: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeOffsetForLeaderEpochResponseEpochEndOffsetV4(writer, partitions[i] as OffsetForLeaderEpochResponseEpochEndOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EpochEndOffset. */
function decodeOffsetForLeaderEpochResponseEpochEndOffsetV0(reader: Reader): OffsetForLeaderEpochResponseEpochEndOffset {
  const errorCode = reader.readInt16();
  const partition = reader.readInt32();
  const endOffset = reader.readInt64();
  return {
    errorCode,
    partition,
    leaderEpoch: -1,
    endOffset,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseEpochEndOffsetV0(writer: Writer, value: OffsetForLeaderEpochResponseEpochEndOffset, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponseEpochEndOffset.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partition);
  writer.writeInt64(value.endOffset);
}

/** Versions 1-3 of EpochEndOffset. */
function decodeOffsetForLeaderEpochResponseEpochEndOffsetV1(reader: Reader): OffsetForLeaderEpochResponseEpochEndOffset {
  const errorCode = reader.readInt16();
  const partition = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const endOffset = reader.readInt64();
  return {
    errorCode,
    partition,
    leaderEpoch,
    endOffset,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetForLeaderEpochResponseEpochEndOffsetV1(writer: Writer, value: OffsetForLeaderEpochResponseEpochEndOffset, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetForLeaderEpochResponseEpochEndOffset.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partition);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.endOffset);
}

/** Version 4 of EpochEndOffset. */
function decodeOffsetForLeaderEpochResponseEpochEndOffsetV4(reader: Reader): OffsetForLeaderEpochResponseEpochEndOffset {
  const errorCode = reader.readInt16();
  const partition = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const endOffset = reader.readInt64();
  return {
    errorCode,
    partition,
    leaderEpoch,
    endOffset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetForLeaderEpochResponseEpochEndOffsetV4(writer: Writer, value: OffsetForLeaderEpochResponseEpochEndOffset): void {
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partition);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.endOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-fetch-request.ts";

export interface ShareFetchRequest {
  /** (versions 1-2) */
  groupId: string | null;
  /** (versions 1-2) */
  memberId: string | null;
  /** 0 opens a session, -1 closes it, else counts up. (versions 1-2) */
  shareSessionEpoch: number;
  /** (versions 1-2) */
  maxWaitMs: number;
  /** (versions 1-2) */
  minBytes: number;
  /** (versions 1-2) */
  maxBytes: number;
  /** Bound, unless a single batch is larger. (versions 1-2) */
  maxRecords: number;
  /** Best number of records in one acquired batch. (versions 1-2) */
  batchSize: number;
  /** 0 whole batches, 1 not more than maxRecords (KIP-1206). (versions 2) */
  shareAcquireMode: number;
  /** Some acknowledgements renew the lock; then nothing is fetched (KIP-1222). (versions 2) */
  isRenewAck: boolean;
  /** (versions 1-2) */
  topics: ShareFetchRequestFetchTopic[];
  /** (versions 1-2) */
  forgottenTopicsData: ShareFetchRequestForgottenTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchRequest(): ShareFetchRequest {
  return {
    groupId: null,
    memberId: "",
    shareSessionEpoch: 0,
    maxWaitMs: 0,
    minBytes: 0,
    maxBytes: 2147483647,
    maxRecords: 0,
    batchSize: 0,
    shareAcquireMode: 0,
    isRenewAck: false,
    topics: [],
    forgottenTopicsData: [],
    unknownTaggedFields: [],
  };
}

export interface ShareFetchRequestFetchTopic {
  /** (versions 1-2) */
  topicId: Uuid;
  /** (versions 1-2) */
  partitions: ShareFetchRequestFetchPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchRequestFetchTopic(): ShareFetchRequestFetchTopic {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ShareFetchRequestFetchPartition {
  /** (versions 1-2) */
  partitionIndex: number;
  /** (in no version) */
  partitionMaxBytes: number;
  /** (versions 1-2) */
  acknowledgementBatches: ShareFetchRequestAcknowledgementBatch[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchRequestFetchPartition(): ShareFetchRequestFetchPartition {
  return {
    partitionIndex: 0,
    partitionMaxBytes: 0,
    acknowledgementBatches: [],
    unknownTaggedFields: [],
  };
}

export interface ShareFetchRequestAcknowledgementBatch {
  /** (versions 1-2) */
  firstOffset: bigint;
  /** (versions 1-2) */
  lastOffset: bigint;
  /** One for all offsets or one each: 0 gap, 1 accept, 2 release, 3 reject, 4 renew. (versions 1-2) */
  acknowledgeTypes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchRequestAcknowledgementBatch(): ShareFetchRequestAcknowledgementBatch {
  return {
    firstOffset: 0n,
    lastOffset: 0n,
    acknowledgeTypes: [],
    unknownTaggedFields: [],
  };
}

export interface ShareFetchRequestForgottenTopic {
  /** (versions 1-2) */
  topicId: Uuid;
  /** (versions 1-2) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchRequestForgottenTopic(): ShareFetchRequestForgottenTopic {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const shareFetchRequest: MessageCodec<ShareFetchRequest> = {
  name: "ShareFetchRequest",
  kind: "request",
  apiKey: 78,
  minVersion: 1,
  maxVersion: 2,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareFetchRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareFetchRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareFetchRequest)[] = [
  decodeShareFetchRequestV1, // 1
  decodeShareFetchRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: ShareFetchRequest, version: number) => void)[] = [
  encodeShareFetchRequestV1, // 1
  encodeShareFetchRequestV2, // 2
];

/** Version 1 of ShareFetchRequest. */
function decodeShareFetchRequestV1(reader: Reader): ShareFetchRequest {
  const groupId = reader.readCompactNullableString();
  const memberId = reader.readCompactNullableString();
  const shareSessionEpoch = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const maxRecords = reader.readInt32();
  const batchSize = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<ShareFetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeShareFetchRequestFetchTopicV1(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(18);
  const forgottenTopicsData = new Array<ShareFetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeShareFetchRequestForgottenTopicV1(reader);
  return {
    groupId,
    memberId,
    shareSessionEpoch,
    maxWaitMs,
    minBytes,
    maxBytes,
    maxRecords,
    batchSize,
    shareAcquireMode: 0,
    isRenewAck: false,
    topics,
    forgottenTopicsData,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchRequestV1(writer: Writer, value: ShareFetchRequest, version: number): void {
  if (value.isRenewAck) throw writer.fieldNotInVersion("ShareFetchRequest.isRenewAck", version);
  writer.writeCompactNullableString(value.groupId);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.shareSessionEpoch);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt32(value.maxRecords);
  writer.writeInt32(value.batchSize);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeShareFetchRequestFetchTopicV1(writer, topics[i] as ShareFetchRequestFetchTopic, version);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeShareFetchRequestForgottenTopicV1(writer, forgottenTopicsData[i] as ShareFetchRequestForgottenTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of ShareFetchRequest. */
function decodeShareFetchRequestV2(reader: Reader): ShareFetchRequest {
  const groupId = reader.readCompactNullableString();
  const memberId = reader.readCompactNullableString();
  const shareSessionEpoch = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const maxRecords = reader.readInt32();
  const batchSize = reader.readInt32();
  const shareAcquireMode = reader.readInt8();
  const isRenewAck = reader.readBool();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<ShareFetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeShareFetchRequestFetchTopicV1(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(18);
  const forgottenTopicsData = new Array<ShareFetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeShareFetchRequestForgottenTopicV1(reader);
  return {
    groupId,
    memberId,
    shareSessionEpoch,
    maxWaitMs,
    minBytes,
    maxBytes,
    maxRecords,
    batchSize,
    shareAcquireMode,
    isRenewAck,
    topics,
    forgottenTopicsData,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchRequestV2(writer: Writer, value: ShareFetchRequest, version: number): void {
  writer.writeCompactNullableString(value.groupId);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.shareSessionEpoch);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt32(value.maxRecords);
  writer.writeInt32(value.batchSize);
  writer.writeInt8(value.shareAcquireMode);
  writer.writeBool(value.isRenewAck);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeShareFetchRequestFetchTopicV1(writer, topics[i] as ShareFetchRequestFetchTopic, version);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeShareFetchRequestForgottenTopicV1(writer, forgottenTopicsData[i] as ShareFetchRequestForgottenTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of FetchTopic. */
function decodeShareFetchRequestFetchTopicV1(reader: Reader): ShareFetchRequestFetchTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(6);
  const partitions = new Array<ShareFetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeShareFetchRequestFetchPartitionV1(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchRequestFetchTopicV1(writer: Writer, value: ShareFetchRequestFetchTopic, version: number): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeShareFetchRequestFetchPartitionV1(writer, partitions[i] as ShareFetchRequestFetchPartition, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of FetchPartition. */
function decodeShareFetchRequestFetchPartitionV1(reader: Reader): ShareFetchRequestFetchPartition {
  const partitionIndex = reader.readInt32();
  const acknowledgementBatchesCount = reader.readCompactArrayLength(18);
  const acknowledgementBatches = new Array<ShareFetchRequestAcknowledgementBatch>(acknowledgementBatchesCount);
  for (let i = 0; i < acknowledgementBatchesCount; i++) acknowledgementBatches[i] = decodeShareFetchRequestAcknowledgementBatchV1(reader);
  return {
    partitionIndex,
    partitionMaxBytes: 0,
    acknowledgementBatches,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchRequestFetchPartitionV1(writer: Writer, value: ShareFetchRequestFetchPartition, version: number): void {
  if (value.partitionMaxBytes !== 0) throw writer.fieldNotInVersion("ShareFetchRequestFetchPartition.partitionMaxBytes", version);
  writer.writeInt32(value.partitionIndex);
  const acknowledgementBatches = value.acknowledgementBatches;
  writer.writeCompactArrayLength(acknowledgementBatches.length);
  for (let i = 0; i < acknowledgementBatches.length; i++) encodeShareFetchRequestAcknowledgementBatchV1(writer, acknowledgementBatches[i] as ShareFetchRequestAcknowledgementBatch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of AcknowledgementBatch. */
function decodeShareFetchRequestAcknowledgementBatchV1(reader: Reader): ShareFetchRequestAcknowledgementBatch {
  const firstOffset = reader.readInt64();
  const lastOffset = reader.readInt64();
  const acknowledgeTypesCount = reader.readCompactArrayLength(1);
  const acknowledgeTypes = new Array<number>(acknowledgeTypesCount);
  for (let i = 0; i < acknowledgeTypesCount; i++) acknowledgeTypes[i] = reader.readInt8();
  return {
    firstOffset,
    lastOffset,
    acknowledgeTypes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchRequestAcknowledgementBatchV1(writer: Writer, value: ShareFetchRequestAcknowledgementBatch): void {
  writer.writeInt64(value.firstOffset);
  writer.writeInt64(value.lastOffset);
  const acknowledgeTypes = value.acknowledgeTypes;
  writer.writeCompactArrayLength(acknowledgeTypes.length);
  for (let i = 0; i < acknowledgeTypes.length; i++) writer.writeInt8(acknowledgeTypes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of ForgottenTopic. */
function decodeShareFetchRequestForgottenTopicV1(reader: Reader): ShareFetchRequestForgottenTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchRequestForgottenTopicV1(writer: Writer, value: ShareFetchRequestForgottenTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

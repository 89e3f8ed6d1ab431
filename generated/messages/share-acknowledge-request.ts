// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-acknowledge-request.ts";

export interface ShareAcknowledgeRequest {
  /** (versions 1-2) */
  groupId: string | null;
  /** (versions 1-2) */
  memberId: string | null;
  /** 0 opens a session, -1 closes it, else counts up. (versions 1-2) */
  shareSessionEpoch: number;
  /** (versions 2) */
  isRenewAck: boolean;
  /** (versions 1-2) */
  topics: ShareAcknowledgeRequestAcknowledgeTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeRequest(): ShareAcknowledgeRequest {
  return {
    groupId: null,
    memberId: "",
    shareSessionEpoch: 0,
    isRenewAck: false,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeRequestAcknowledgeTopic {
  /** (versions 1-2) */
  topicId: Uuid;
  /** (versions 1-2) */
  partitions: ShareAcknowledgeRequestAcknowledgePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeRequestAcknowledgeTopic(): ShareAcknowledgeRequestAcknowledgeTopic {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeRequestAcknowledgePartition {
  /** (versions 1-2) */
  partitionIndex: number;
  /** (versions 1-2) */
  acknowledgementBatches: ShareAcknowledgeRequestAcknowledgementBatch[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeRequestAcknowledgePartition(): ShareAcknowledgeRequestAcknowledgePartition {
  return {
    partitionIndex: 0,
    acknowledgementBatches: [],
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeRequestAcknowledgementBatch {
  /** (versions 1-2) */
  firstOffset: bigint;
  /** (versions 1-2) */
  lastOffset: bigint;
  /** One for all offsets or one each: 0 gap, 1 accept, 2 release, 3 reject, 4 renew. (versions 1-2) */
  acknowledgeTypes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeRequestAcknowledgementBatch(): ShareAcknowledgeRequestAcknowledgementBatch {
  return {
    firstOffset: 0n,
    lastOffset: 0n,
    acknowledgeTypes: [],
    unknownTaggedFields: [],
  };
}

export const shareAcknowledgeRequest: MessageCodec<ShareAcknowledgeRequest> = {
  name: "ShareAcknowledgeRequest",
  kind: "request",
  apiKey: 79,
  minVersion: 1,
  maxVersion: 2,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareAcknowledgeRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareAcknowledgeRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareAcknowledgeRequest)[] = [
  decodeShareAcknowledgeRequestV1, // 1
  decodeShareAcknowledgeRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: ShareAcknowledgeRequest, version: number) => void)[] = [
  encodeShareAcknowledgeRequestV1, // 1
  encodeShareAcknowledgeRequestV2, // 2
];

/** Version 1 of ShareAcknowledgeRequest. */
function decodeShareAcknowledgeRequestV1(reader: Reader): ShareAcknowledgeRequest {
  const groupId = reader.readCompactNullableString();
  const memberId = reader.readCompactNullableString();
  const shareSessionEpoch = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<ShareAcknowledgeRequestAcknowledgeTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeShareAcknowledgeRequestAcknowledgeTopicV1(reader);
  return {
    groupId,
    memberId,
    shareSessionEpoch,
    isRenewAck: false,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeRequestV1(writer: Writer, value: ShareAcknowledgeRequest, version: number): void {
  if (value.isRenewAck) throw writer.fieldNotInVersion("ShareAcknowledgeRequest.isRenewAck", version);
  writer.writeCompactNullableString(value.groupId);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.shareSessionEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeShareAcknowledgeRequestAcknowledgeTopicV1(writer, topics[i] as ShareAcknowledgeRequestAcknowledgeTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of ShareAcknowledgeRequest. */
function decodeShareAcknowledgeRequestV2(reader: Reader): ShareAcknowledgeRequest {
  const groupId = reader.readCompactNullableString();
  const memberId = reader.readCompactNullableString();
  const shareSessionEpoch = reader.readInt32();
  const isRenewAck = reader.readBool();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<ShareAcknowledgeRequestAcknowledgeTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeShareAcknowledgeRequestAcknowledgeTopicV1(reader);
  return {
    groupId,
    memberId,
    shareSessionEpoch,
    isRenewAck,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeRequestV2(writer: Writer, value: ShareAcknowledgeRequest): void {
  writer.writeCompactNullableString(value.groupId);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.shareSessionEpoch);
  writer.writeBool(value.isRenewAck);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeShareAcknowledgeRequestAcknowledgeTopicV1(writer, topics[i] as ShareAcknowledgeRequestAcknowledgeTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of AcknowledgeTopic. */
function decodeShareAcknowledgeRequestAcknowledgeTopicV1(reader: Reader): ShareAcknowledgeRequestAcknowledgeTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(6);
  const partitions = new Array<ShareAcknowledgeRequestAcknowledgePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeShareAcknowledgeRequestAcknowledgePartitionV1(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeRequestAcknowledgeTopicV1(writer: Writer, value: ShareAcknowledgeRequestAcknowledgeTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeShareAcknowledgeRequestAcknowledgePartitionV1(writer, partitions[i] as ShareAcknowledgeRequestAcknowledgePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of AcknowledgePartition. */
function decodeShareAcknowledgeRequestAcknowledgePartitionV1(reader: Reader): ShareAcknowledgeRequestAcknowledgePartition {
  const partitionIndex = reader.readInt32();
  const acknowledgementBatchesCount = reader.readCompactArrayLength(18);
  const acknowledgementBatches = new Array<ShareAcknowledgeRequestAcknowledgementBatch>(acknowledgementBatchesCount);
  for (let i = 0; i < acknowledgementBatchesCount; i++) acknowledgementBatches[i] = decodeShareAcknowledgeRequestAcknowledgementBatchV1(reader);
  return {
    partitionIndex,
    acknowledgementBatches,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeRequestAcknowledgePartitionV1(writer: Writer, value: ShareAcknowledgeRequestAcknowledgePartition): void {
  writer.writeInt32(value.partitionIndex);
  const acknowledgementBatches = value.acknowledgementBatches;
  writer.writeCompactArrayLength(acknowledgementBatches.length);
  for (let i = 0; i < acknowledgementBatches.length; i++) encodeShareAcknowledgeRequestAcknowledgementBatchV1(writer, acknowledgementBatches[i] as ShareAcknowledgeRequestAcknowledgementBatch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of AcknowledgementBatch. */
function decodeShareAcknowledgeRequestAcknowledgementBatchV1(reader: Reader): ShareAcknowledgeRequestAcknowledgementBatch {
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

function encodeShareAcknowledgeRequestAcknowledgementBatchV1(writer: Writer, value: ShareAcknowledgeRequestAcknowledgementBatch): void {
  writer.writeInt64(value.firstOffset);
  writer.writeInt64(value.lastOffset);
  const acknowledgeTypes = value.acknowledgeTypes;
  writer.writeCompactArrayLength(acknowledgeTypes.length);
  for (let i = 0; i < acknowledgeTypes.length; i++) writer.writeInt8(acknowledgeTypes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

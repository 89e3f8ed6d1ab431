// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-acknowledge-response.ts";

export interface ShareAcknowledgeResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-2) */
  throttleTimeMs: number;
  /** (versions 1-2) */
  errorCode: number;
  /** (versions 1-2) */
  errorMessage: string | null;
  /** How long acquired records stay with this consumer. (versions 2) */
  acquisitionLockTimeoutMs: number;
  /** (versions 1-2) */
  responses: ShareAcknowledgeResponseShareAcknowledgeTopicResponse[];
  /** (versions 1-2) */
  nodeEndpoints: ShareAcknowledgeResponseNodeEndpoint[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeResponse(): ShareAcknowledgeResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    acquisitionLockTimeoutMs: 0,
    responses: [],
    nodeEndpoints: [],
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  /** (versions 1-2) */
  topicId: Uuid;
  /** (versions 1-2) */
  partitions: ShareAcknowledgeResponsePartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeResponseShareAcknowledgeTopicResponse(): ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeResponsePartitionData {
  /** (versions 1-2) */
  partitionIndex: number;
  /** (versions 1-2) */
  errorCode: number;
  /** (versions 1-2) */
  errorMessage: string | null;
  /** (versions 1-2) */
  currentLeader: ShareAcknowledgeResponseLeaderIdAndEpoch;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeResponsePartitionData(): ShareAcknowledgeResponsePartitionData {
  return {
    partitionIndex: 0,
    errorCode: 0,
    errorMessage: null,
    currentLeader: createShareAcknowledgeResponseLeaderIdAndEpoch(),
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeResponseLeaderIdAndEpoch {
  /** (versions 1-2) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 1-2) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeResponseLeaderIdAndEpoch(): ShareAcknowledgeResponseLeaderIdAndEpoch {
  return {
    leaderId: 0,
    leaderEpoch: 0,
    unknownTaggedFields: [],
  };
}

export interface ShareAcknowledgeResponseNodeEndpoint {
  /** (versions 1-2) */
  nodeId: number;
  /** (versions 1-2) */
  host: string;
  /** (versions 1-2) */
  port: number;
  /** Null when the broker has none. (versions 1-2) */
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareAcknowledgeResponseNodeEndpoint(): ShareAcknowledgeResponseNodeEndpoint {
  return {
    nodeId: 0,
    host: "",
    port: 0,
    rack: null,
    unknownTaggedFields: [],
  };
}

export const shareAcknowledgeResponse: MessageCodec<ShareAcknowledgeResponse> = {
  name: "ShareAcknowledgeResponse",
  kind: "response",
  apiKey: 79,
  minVersion: 1,
  maxVersion: 2,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareAcknowledgeResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareAcknowledgeResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareAcknowledgeResponse)[] = [
  decodeShareAcknowledgeResponseV1, // 1
  decodeShareAcknowledgeResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: ShareAcknowledgeResponse, version: number) => void)[] = [
  encodeShareAcknowledgeResponseV1, // 1
  encodeShareAcknowledgeResponseV2, // 2
];

/** Version 1 of ShareAcknowledgeResponse. */
function decodeShareAcknowledgeResponseV1(reader: Reader): ShareAcknowledgeResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const responsesCount = reader.readCompactArrayLength(18);
  const responses = new Array<ShareAcknowledgeResponseShareAcknowledgeTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeShareAcknowledgeResponseShareAcknowledgeTopicResponseV1(reader);
  const nodeEndpointsCount = reader.readCompactArrayLength(11);
  const nodeEndpoints = new Array<ShareAcknowledgeResponseNodeEndpoint>(nodeEndpointsCount);
  for (let i = 0; i < nodeEndpointsCount; i++) nodeEndpoints[i] = decodeShareAcknowledgeResponseNodeEndpointV1(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    acquisitionLockTimeoutMs: 0,
    responses,
    nodeEndpoints,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeResponseV1(writer: Writer, value: ShareAcknowledgeResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeShareAcknowledgeResponseShareAcknowledgeTopicResponseV1(writer, responses[i] as ShareAcknowledgeResponseShareAcknowledgeTopicResponse);
  const nodeEndpoints = value.nodeEndpoints;
  writer.writeCompactArrayLength(nodeEndpoints.length);
  for (let i = 0; i < nodeEndpoints.length; i++) encodeShareAcknowledgeResponseNodeEndpointV1(writer, nodeEndpoints[i] as ShareAcknowledgeResponseNodeEndpoint);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of ShareAcknowledgeResponse. */
function decodeShareAcknowledgeResponseV2(reader: Reader): ShareAcknowledgeResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const acquisitionLockTimeoutMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(18);
  const responses = new Array<ShareAcknowledgeResponseShareAcknowledgeTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeShareAcknowledgeResponseShareAcknowledgeTopicResponseV1(reader);
  const nodeEndpointsCount = reader.readCompactArrayLength(11);
  const nodeEndpoints = new Array<ShareAcknowledgeResponseNodeEndpoint>(nodeEndpointsCount);
  for (let i = 0; i < nodeEndpointsCount; i++) nodeEndpoints[i] = decodeShareAcknowledgeResponseNodeEndpointV1(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    acquisitionLockTimeoutMs,
    responses,
    nodeEndpoints,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeResponseV2(writer: Writer, value: ShareAcknowledgeResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.acquisitionLockTimeoutMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeShareAcknowledgeResponseShareAcknowledgeTopicResponseV1(writer, responses[i] as ShareAcknowledgeResponseShareAcknowledgeTopicResponse);
  const nodeEndpoints = value.nodeEndpoints;
  writer.writeCompactArrayLength(nodeEndpoints.length);
  for (let i = 0; i < nodeEndpoints.length; i++) encodeShareAcknowledgeResponseNodeEndpointV1(writer, nodeEndpoints[i] as ShareAcknowledgeResponseNodeEndpoint);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of ShareAcknowledgeTopicResponse. */
function decodeShareAcknowledgeResponseShareAcknowledgeTopicResponseV1(reader: Reader): ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(17);
  const partitions = new Array<ShareAcknowledgeResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeShareAcknowledgeResponsePartitionDataV1(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeResponseShareAcknowledgeTopicResponseV1(writer: Writer, value: ShareAcknowledgeResponseShareAcknowledgeTopicResponse): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeShareAcknowledgeResponsePartitionDataV1(writer, partitions[i] as ShareAcknowledgeResponsePartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of PartitionData. */
function decodeShareAcknowledgeResponsePartitionDataV1(reader: Reader): ShareAcknowledgeResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const currentLeader = decodeShareAcknowledgeResponseLeaderIdAndEpochV1(reader);
  return {
    partitionIndex,
    errorCode,
    errorMessage,
    currentLeader,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeResponsePartitionDataV1(writer: Writer, value: ShareAcknowledgeResponsePartitionData): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const currentLeader = value.currentLeader;
  encodeShareAcknowledgeResponseLeaderIdAndEpochV1(writer, currentLeader);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of LeaderIdAndEpoch. */
function decodeShareAcknowledgeResponseLeaderIdAndEpochV1(reader: Reader): ShareAcknowledgeResponseLeaderIdAndEpoch {
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    leaderId,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeResponseLeaderIdAndEpochV1(writer: Writer, value: ShareAcknowledgeResponseLeaderIdAndEpoch): void {
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of NodeEndpoint. */
function decodeShareAcknowledgeResponseNodeEndpointV1(reader: Reader): ShareAcknowledgeResponseNodeEndpoint {
  const nodeId = reader.readInt32();
  const host = reader.readCompactString();
  const port = reader.readInt32();
  const rack = reader.readCompactNullableString();
  return {
    nodeId,
    host,
    port,
    rack,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareAcknowledgeResponseNodeEndpointV1(writer: Writer, value: ShareAcknowledgeResponseNodeEndpoint): void {
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, Records, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-fetch-response.ts";

export interface ShareFetchResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-2) */
  throttleTimeMs: number;
  /** (versions 1-2) */
  errorCode: number;
  /** (versions 1-2) */
  errorMessage: string | null;
  /** How long acquired records stay with this consumer. (versions 1-2) */
  acquisitionLockTimeoutMs: number;
  /** (versions 1-2) */
  responses: ShareFetchResponseShareFetchableTopicResponse[];
  /** (versions 1-2) */
  nodeEndpoints: ShareFetchResponseNodeEndpoint[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchResponse(): ShareFetchResponse {
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

export interface ShareFetchResponseShareFetchableTopicResponse {
  /** (versions 1-2) */
  topicId: Uuid;
  /** (versions 1-2) */
  partitions: ShareFetchResponsePartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchResponseShareFetchableTopicResponse(): ShareFetchResponseShareFetchableTopicResponse {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ShareFetchResponsePartitionData {
  /** (versions 1-2) */
  partitionIndex: number;
  /** (versions 1-2) */
  errorCode: number;
  /** (versions 1-2) */
  errorMessage: string | null;
  /** (versions 1-2) */
  acknowledgeErrorCode: number;
  /** (versions 1-2) */
  acknowledgeErrorMessage: string | null;
  /** (versions 1-2) */
  currentLeader: ShareFetchResponseLeaderIdAndEpoch;
  /** (versions 1-2) */
  records: Records;
  /** (versions 1-2) */
  acquiredRecords: ShareFetchResponseAcquiredRecords[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchResponsePartitionData(): ShareFetchResponsePartitionData {
  return {
    partitionIndex: 0,
    errorCode: 0,
    errorMessage: null,
    acknowledgeErrorCode: 0,
    acknowledgeErrorMessage: null,
    currentLeader: createShareFetchResponseLeaderIdAndEpoch(),
    records: [],
    acquiredRecords: [],
    unknownTaggedFields: [],
  };
}

export interface ShareFetchResponseLeaderIdAndEpoch {
  /** (versions 1-2) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 1-2) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchResponseLeaderIdAndEpoch(): ShareFetchResponseLeaderIdAndEpoch {
  return {
    leaderId: 0,
    leaderEpoch: 0,
    unknownTaggedFields: [],
  };
}

export interface ShareFetchResponseAcquiredRecords {
  /** (versions 1-2) */
  firstOffset: bigint;
  /** (versions 1-2) */
  lastOffset: bigint;
  /** (versions 1-2) */
  deliveryCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareFetchResponseAcquiredRecords(): ShareFetchResponseAcquiredRecords {
  return {
    firstOffset: 0n,
    lastOffset: 0n,
    deliveryCount: 0,
    unknownTaggedFields: [],
  };
}

export interface ShareFetchResponseNodeEndpoint {
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

export function createShareFetchResponseNodeEndpoint(): ShareFetchResponseNodeEndpoint {
  return {
    nodeId: 0,
    host: "",
    port: 0,
    rack: null,
    unknownTaggedFields: [],
  };
}

export const shareFetchResponse: MessageCodec<ShareFetchResponse> = {
  name: "ShareFetchResponse",
  kind: "response",
  apiKey: 78,
  minVersion: 1,
  maxVersion: 2,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareFetchResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareFetchResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareFetchResponse)[] = [
  decodeShareFetchResponseV1, // 1
  decodeShareFetchResponseV1, // 2
];

const encoders: readonly ((writer: Writer, value: ShareFetchResponse, version: number) => void)[] = [
  encodeShareFetchResponseV1, // 1
  encodeShareFetchResponseV1, // 2
];

/** Versions 1-2 of ShareFetchResponse. */
function decodeShareFetchResponseV1(reader: Reader): ShareFetchResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const acquisitionLockTimeoutMs = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(18);
  const responses = new Array<ShareFetchResponseShareFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeShareFetchResponseShareFetchableTopicResponseV1(reader);
  const nodeEndpointsCount = reader.readCompactArrayLength(11);
  const nodeEndpoints = new Array<ShareFetchResponseNodeEndpoint>(nodeEndpointsCount);
  for (let i = 0; i < nodeEndpointsCount; i++) nodeEndpoints[i] = decodeShareFetchResponseNodeEndpointV1(reader);
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

function encodeShareFetchResponseV1(writer: Writer, value: ShareFetchResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.acquisitionLockTimeoutMs);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeShareFetchResponseShareFetchableTopicResponseV1(writer, responses[i] as ShareFetchResponseShareFetchableTopicResponse);
  const nodeEndpoints = value.nodeEndpoints;
  writer.writeCompactArrayLength(nodeEndpoints.length);
  for (let i = 0; i < nodeEndpoints.length; i++) encodeShareFetchResponseNodeEndpointV1(writer, nodeEndpoints[i] as ShareFetchResponseNodeEndpoint);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of ShareFetchableTopicResponse. */
function decodeShareFetchResponseShareFetchableTopicResponseV1(reader: Reader): ShareFetchResponseShareFetchableTopicResponse {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(22);
  const partitions = new Array<ShareFetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeShareFetchResponsePartitionDataV1(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchResponseShareFetchableTopicResponseV1(writer: Writer, value: ShareFetchResponseShareFetchableTopicResponse): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeShareFetchResponsePartitionDataV1(writer, partitions[i] as ShareFetchResponsePartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of PartitionData. */
function decodeShareFetchResponsePartitionDataV1(reader: Reader): ShareFetchResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const acknowledgeErrorCode = reader.readInt16();
  const acknowledgeErrorMessage = reader.readCompactNullableString();
  const currentLeader = decodeShareFetchResponseLeaderIdAndEpochV1(reader);
  const records = reader.readCompactRecords();
  const acquiredRecordsCount = reader.readCompactArrayLength(19);
  const acquiredRecords = new Array<ShareFetchResponseAcquiredRecords>(acquiredRecordsCount);
  for (let i = 0; i < acquiredRecordsCount; i++) acquiredRecords[i] = decodeShareFetchResponseAcquiredRecordsV1(reader);
  return {
    partitionIndex,
    errorCode,
    errorMessage,
    acknowledgeErrorCode,
    acknowledgeErrorMessage,
    currentLeader,
    records,
    acquiredRecords,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchResponsePartitionDataV1(writer: Writer, value: ShareFetchResponsePartitionData): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt16(value.acknowledgeErrorCode);
  writer.writeCompactNullableString(value.acknowledgeErrorMessage);
  const currentLeader = value.currentLeader;
  encodeShareFetchResponseLeaderIdAndEpochV1(writer, currentLeader);
  writer.writeCompactRecords(value.records);
  const acquiredRecords = value.acquiredRecords;
  writer.writeCompactArrayLength(acquiredRecords.length);
  for (let i = 0; i < acquiredRecords.length; i++) encodeShareFetchResponseAcquiredRecordsV1(writer, acquiredRecords[i] as ShareFetchResponseAcquiredRecords);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of LeaderIdAndEpoch. */
function decodeShareFetchResponseLeaderIdAndEpochV1(reader: Reader): ShareFetchResponseLeaderIdAndEpoch {
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    leaderId,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchResponseLeaderIdAndEpochV1(writer: Writer, value: ShareFetchResponseLeaderIdAndEpoch): void {
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of AcquiredRecords. */
function decodeShareFetchResponseAcquiredRecordsV1(reader: Reader): ShareFetchResponseAcquiredRecords {
  const firstOffset = reader.readInt64();
  const lastOffset = reader.readInt64();
  const deliveryCount = reader.readInt16();
  return {
    firstOffset,
    lastOffset,
    deliveryCount,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareFetchResponseAcquiredRecordsV1(writer: Writer, value: ShareFetchResponseAcquiredRecords): void {
  writer.writeInt64(value.firstOffset);
  writer.writeInt64(value.lastOffset);
  writer.writeInt16(value.deliveryCount);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of NodeEndpoint. */
function decodeShareFetchResponseNodeEndpointV1(reader: Reader): ShareFetchResponseNodeEndpoint {
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

function encodeShareFetchResponseNodeEndpointV1(writer: Writer, value: ShareFetchResponseNodeEndpoint): void {
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

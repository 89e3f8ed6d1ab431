// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, Records, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/fetch-response.ts";

export interface FetchResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-18) */
  throttleTimeMs: number;
  /** (versions 7-18) */
  errorCode: number;
  /** 0 when there is no session. (versions 7-18) */
  sessionId: number;
  /** (versions 0-18) */
  responses: FetchResponseFetchableTopicResponse[];
  /** Addresses of the leaders named above. (versions 16-18, tag 0) */
  nodeEndpoints: FetchResponseNodeEndpoint[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponse(): FetchResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    sessionId: 0,
    responses: [],
    nodeEndpoints: [],
    unknownTaggedFields: [],
  };
}

export interface FetchResponseFetchableTopicResponse {
  /** (versions 0-12) */
  topic: string;
  /** (versions 13-18) */
  topicId: Uuid;
  /** (versions 0-18) */
  partitions: FetchResponsePartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponseFetchableTopicResponse(): FetchResponseFetchableTopicResponse {
  return {
    topic: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface FetchResponsePartitionData {
  /** (versions 0-18) */
  partitionIndex: number;
  /** (versions 0-18) */
  errorCode: number;
  /** Offset after the last record that all in-sync replicas have. (versions 0-18) */
  highWatermark: bigint;
  /** Offset below which all transactions are decided. (versions 4-18) */
  lastStableOffset: bigint;
  /** (versions 5-18) */
  logStartOffset: bigint;
  /** Set when the follower must truncate: its log differs after this. (versions 12-18, tag 0) */
  divergingEpoch: FetchResponseEpochEndOffset;
  /** (versions 12-18, tag 1) */
  currentLeader: FetchResponseLeaderIdAndEpoch;
  /** Set when the follower must fetch a snapshot first. (versions 12-18, tag 2) */
  snapshotId: FetchResponseSnapshotId;
  /** Whose records to skip when reading committed; null when reading uncommitted. (versions 4-18) */
  abortedTransactions: FetchResponseAbortedTransaction[] | null;
  /** A broker nearer to the client, or -1. (versions 11-18) */
  preferredReadReplica: number;
  /** (versions 0-18) */
  records: Records | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponsePartitionData(): FetchResponsePartitionData {
  return {
    partitionIndex: 0,
    errorCode: 0,
    highWatermark: 0n,
    lastStableOffset: -1n,
    logStartOffset: -1n,
    divergingEpoch: createFetchResponseEpochEndOffset(),
    currentLeader: createFetchResponseLeaderIdAndEpoch(),
    snapshotId: createFetchResponseSnapshotId(),
    abortedTransactions: [],
    preferredReadReplica: -1,
    records: [],
    unknownTaggedFields: [],
  };
}

/** Set when the follower must truncate: its log differs after this. */
export interface FetchResponseEpochEndOffset {
  /** (versions 12-18) */
  epoch: number;
  /** (versions 12-18) */
  endOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponseEpochEndOffset(): FetchResponseEpochEndOffset {
  return {
    epoch: -1,
    endOffset: -1n,
    unknownTaggedFields: [],
  };
}

export interface FetchResponseLeaderIdAndEpoch {
  /** (versions 12-18) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 12-18) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponseLeaderIdAndEpoch(): FetchResponseLeaderIdAndEpoch {
  return {
    leaderId: -1,
    leaderEpoch: -1,
    unknownTaggedFields: [],
  };
}

/** Set when the follower must fetch a snapshot first. */
export interface FetchResponseSnapshotId {
  /** (versions 0-18) */
  endOffset: bigint;
  /** (versions 0-18) */
  epoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponseSnapshotId(): FetchResponseSnapshotId {
  return {
    endOffset: -1n,
    epoch: -1,
    unknownTaggedFields: [],
  };
}

/** Whose records to skip when reading committed; null when reading uncommitted. */
export interface FetchResponseAbortedTransaction {
  /** (versions 4-18) */
  producerId: bigint;
  /** First offset of the aborted transaction. (versions 4-18) */
  firstOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponseAbortedTransaction(): FetchResponseAbortedTransaction {
  return {
    producerId: 0n,
    firstOffset: 0n,
    unknownTaggedFields: [],
  };
}

/** Addresses of the leaders named above. */
export interface FetchResponseNodeEndpoint {
  /** (versions 16-18) */
  nodeId: number;
  /** (versions 16-18) */
  host: string;
  /** (versions 16-18) */
  port: number;
  /** Null when the broker has none. (versions 16-18) */
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchResponseNodeEndpoint(): FetchResponseNodeEndpoint {
  return {
    nodeId: 0,
    host: "",
    port: 0,
    rack: null,
    unknownTaggedFields: [],
  };
}

export const fetchResponse: MessageCodec<FetchResponse> = {
  name: "FetchResponse",
  kind: "response",
  apiKey: 1,
  minVersion: 0,
  maxVersion: 18,
  firstFlexibleVersion: 12,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("FetchResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("FetchResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => FetchResponse)[] = [
  decodeFetchResponseV0, // 0
  decodeFetchResponseV1, // 1
  decodeFetchResponseV1, // 2
  decodeFetchResponseV1, // 3
  decodeFetchResponseV4, // 4
  decodeFetchResponseV5, // 5
  decodeFetchResponseV5, // 6
  decodeFetchResponseV7, // 7
  decodeFetchResponseV7, // 8
  decodeFetchResponseV7, // 9
  decodeFetchResponseV7, // 10
  decodeFetchResponseV11, // 11
  decodeFetchResponseV12, // 12
  decodeFetchResponseV13, // 13
  decodeFetchResponseV13, // 14
  decodeFetchResponseV13, // 15
  decodeFetchResponseV16, // 16
  decodeFetchResponseV16, // 17
  decodeFetchResponseV16, // 18
];

const encoders: readonly ((writer: Writer, value: FetchResponse, version: number) => void)[] = [
  encodeFetchResponseV0, // 0
  encodeFetchResponseV1, // 1
  encodeFetchResponseV1, // 2
  encodeFetchResponseV1, // 3
  encodeFetchResponseV4, // 4
  encodeFetchResponseV5, // 5
  encodeFetchResponseV5, // 6
  encodeFetchResponseV7, // 7
  encodeFetchResponseV7, // 8
  encodeFetchResponseV7, // 9
  encodeFetchResponseV7, // 10
  encodeFetchResponseV11, // 11
  encodeFetchResponseV12, // 12
  encodeFetchResponseV13, // 13
  encodeFetchResponseV13, // 14
  encodeFetchResponseV13, // 15
  encodeFetchResponseV16, // 16
  encodeFetchResponseV16, // 17
  encodeFetchResponseV16, // 18
];

function isDefaultFetchResponseEpochEndOffset(value: FetchResponseEpochEndOffset): boolean {
  return !(value.epoch !== -1 || value.endOffset !== -1n || value.unknownTaggedFields.length !== 0);
}

function isDefaultFetchResponseLeaderIdAndEpoch(value: FetchResponseLeaderIdAndEpoch): boolean {
  return !(value.leaderId !== -1 || value.leaderEpoch !== -1 || value.unknownTaggedFields.length !== 0);
}

function isDefaultFetchResponseSnapshotId(value: FetchResponseSnapshotId): boolean {
  return !(value.endOffset !== -1n || value.epoch !== -1 || value.unknownTaggedFields.length !== 0);
}

/** Version 0 of FetchResponse. */
function decodeFetchResponseV0(reader: Reader): FetchResponse {
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV0(reader);
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    sessionId: 0,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseV0(writer: Writer, value: FetchResponse, version: number): void {
  if (value.sessionId !== 0) throw writer.fieldNotInVersion("FetchResponse.sessionId", version);
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV0(writer, responses[i] as FetchResponseFetchableTopicResponse, version);
}

/** Versions 1-3 of FetchResponse. */
function decodeFetchResponseV1(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV0(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    sessionId: 0,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseV1(writer: Writer, value: FetchResponse, version: number): void {
  if (value.sessionId !== 0) throw writer.fieldNotInVersion("FetchResponse.sessionId", version);
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV0(writer, responses[i] as FetchResponseFetchableTopicResponse, version);
}

/** Version 4 of FetchResponse. */
function decodeFetchResponseV4(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV4(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    sessionId: 0,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseV4(writer: Writer, value: FetchResponse, version: number): void {
  if (value.sessionId !== 0) throw writer.fieldNotInVersion("FetchResponse.sessionId", version);
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV4(writer, responses[i] as FetchResponseFetchableTopicResponse, version);
}

/** Versions 5-6 of FetchResponse. */
function decodeFetchResponseV5(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV5(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    sessionId: 0,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseV5(writer: Writer, value: FetchResponse, version: number): void {
  if (value.sessionId !== 0) throw writer.fieldNotInVersion("FetchResponse.sessionId", version);
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV5(writer, responses[i] as FetchResponseFetchableTopicResponse, version);
}

/** Versions 7-10 of FetchResponse. */
function decodeFetchResponseV7(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const sessionId = reader.readInt32();
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV5(reader);
  return {
    throttleTimeMs,
    errorCode,
    sessionId,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseV7(writer: Writer, value: FetchResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.sessionId);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV5(writer, responses[i] as FetchResponseFetchableTopicResponse, version);
}

/** Version 11 of FetchResponse. */
function decodeFetchResponseV11(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const sessionId = reader.readInt32();
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV11(reader);
  return {
    throttleTimeMs,
    errorCode,
    sessionId,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseV11(writer: Writer, value: FetchResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.sessionId);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV11(writer, responses[i] as FetchResponseFetchableTopicResponse, version);
}

/** Version 12 of FetchResponse. */
function decodeFetchResponseV12(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const sessionId = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(3);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV12(reader);
  return {
    throttleTimeMs,
    errorCode,
    sessionId,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseV12(writer: Writer, value: FetchResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.sessionId);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV12(writer, responses[i] as FetchResponseFetchableTopicResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 13-15 of FetchResponse. */
function decodeFetchResponseV13(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const sessionId = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(18);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV13(reader);
  return {
    throttleTimeMs,
    errorCode,
    sessionId,
    responses,
    nodeEndpoints: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseV13(writer: Writer, value: FetchResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("FetchResponse.nodeEndpoints", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.sessionId);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV13(writer, responses[i] as FetchResponseFetchableTopicResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 16-18 of FetchResponse. */
function decodeFetchResponseV16(reader: Reader): FetchResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const sessionId = reader.readInt32();
  const responsesCount = reader.readCompactArrayLength(18);
  const responses = new Array<FetchResponseFetchableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeFetchResponseFetchableTopicResponseV13(reader);
  let nodeEndpoints: FetchResponseNodeEndpoint[] = [];
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        const nodeEndpointsCount = reader.readCompactArrayLength(11);
        nodeEndpoints = new Array<FetchResponseNodeEndpoint>(nodeEndpointsCount);
        for (let i = 0; i < nodeEndpointsCount; i++) nodeEndpoints[i] = decodeFetchResponseNodeEndpointV16(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    throttleTimeMs,
    errorCode,
    sessionId,
    responses,
    nodeEndpoints,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchResponseV16(writer: Writer, value: FetchResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.sessionId);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeFetchResponseFetchableTopicResponseV13(writer, responses[i] as FetchResponseFetchableTopicResponse);
  const has0 = value.nodeEndpoints.length !== 0;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    const nodeEndpoints = value.nodeEndpoints;
    writer.writeCompactArrayLength(nodeEndpoints.length);
    for (let i = 0; i < nodeEndpoints.length; i++) encodeFetchResponseNodeEndpointV16(writer, nodeEndpoints[i] as FetchResponseNodeEndpoint);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Versions 0-3 of FetchableTopicResponse. */
function decodeFetchResponseFetchableTopicResponseV0(reader: Reader): FetchResponseFetchableTopicResponse {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(18);
  const partitions = new Array<FetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchResponsePartitionDataV0(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseFetchableTopicResponseV0(writer: Writer, value: FetchResponseFetchableTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponseFetchableTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchResponsePartitionDataV0(writer, partitions[i] as FetchResponsePartitionData, version);
}

/** Version 4 of FetchableTopicResponse. */
function decodeFetchResponseFetchableTopicResponseV4(reader: Reader): FetchResponseFetchableTopicResponse {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(30);
  const partitions = new Array<FetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchResponsePartitionDataV4(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseFetchableTopicResponseV4(writer: Writer, value: FetchResponseFetchableTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponseFetchableTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchResponsePartitionDataV4(writer, partitions[i] as FetchResponsePartitionData, version);
}

/** Versions 5-10 of FetchableTopicResponse. */
function decodeFetchResponseFetchableTopicResponseV5(reader: Reader): FetchResponseFetchableTopicResponse {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(38);
  const partitions = new Array<FetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchResponsePartitionDataV5(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseFetchableTopicResponseV5(writer: Writer, value: FetchResponseFetchableTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponseFetchableTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchResponsePartitionDataV5(writer, partitions[i] as FetchResponsePartitionData, version);
}

/** Version 11 of FetchableTopicResponse. */
function decodeFetchResponseFetchableTopicResponseV11(reader: Reader): FetchResponseFetchableTopicResponse {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(42);
  const partitions = new Array<FetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchResponsePartitionDataV11(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseFetchableTopicResponseV11(writer: Writer, value: FetchResponseFetchableTopicResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponseFetchableTopicResponse.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchResponsePartitionDataV11(writer, partitions[i] as FetchResponsePartitionData, version);
}

/** Version 12 of FetchableTopicResponse. */
function decodeFetchResponseFetchableTopicResponseV12(reader: Reader): FetchResponseFetchableTopicResponse {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(37);
  const partitions = new Array<FetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchResponsePartitionDataV12(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseFetchableTopicResponseV12(writer: Writer, value: FetchResponseFetchableTopicResponse): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchResponsePartitionDataV12(writer, partitions[i] as FetchResponsePartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 13-18 of FetchableTopicResponse. */
function decodeFetchResponseFetchableTopicResponseV13(reader: Reader): FetchResponseFetchableTopicResponse {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(37);
  const partitions = new Array<FetchResponsePartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchResponsePartitionDataV12(reader);
  return {
    topic: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseFetchableTopicResponseV13(writer: Writer, value: FetchResponseFetchableTopicResponse): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchResponsePartitionDataV12(writer, partitions[i] as FetchResponsePartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-3 of PartitionData. */
function decodeFetchResponsePartitionDataV0(reader: Reader): FetchResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const highWatermark = reader.readInt64();
  const records = reader.readNullableRecords();
  return {
    partitionIndex,
    errorCode,
    highWatermark,
    lastStableOffset: -1n,
    logStartOffset: -1n,
    divergingEpoch: createFetchResponseEpochEndOffset(),
    currentLeader: createFetchResponseLeaderIdAndEpoch(),
    snapshotId: createFetchResponseSnapshotId(),
    abortedTransactions: [],
    preferredReadReplica: -1,
    records,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponsePartitionDataV0(writer: Writer, value: FetchResponsePartitionData, version: number): void {
  if (!isDefaultFetchResponseEpochEndOffset(value.divergingEpoch)) throw writer.fieldNotInVersion("FetchResponsePartitionData.divergingEpoch", version);
  if (!isDefaultFetchResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("FetchResponsePartitionData.currentLeader", version);
  if (!isDefaultFetchResponseSnapshotId(value.snapshotId)) throw writer.fieldNotInVersion("FetchResponsePartitionData.snapshotId", version);
  if (value.preferredReadReplica !== -1) throw writer.fieldNotInVersion("FetchResponsePartitionData.preferredReadReplica", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponsePartitionData.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.highWatermark);
  writer.writeNullableRecords(value.records);
}

/** Version 4 of PartitionData. */
function decodeFetchResponsePartitionDataV4(reader: Reader): FetchResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const highWatermark = reader.readInt64();
  const lastStableOffset = reader.readInt64();
  const abortedTransactionsCount = reader.readNullableArrayLength(16);
  const abortedTransactions = abortedTransactionsCount < 0 ? null : new Array<FetchResponseAbortedTransaction>(abortedTransactionsCount);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactionsCount; i++) abortedTransactions[i] = decodeFetchResponseAbortedTransactionV4(reader);
  }
  const records = reader.readNullableRecords();
  return {
    partitionIndex,
    errorCode,
    highWatermark,
    lastStableOffset,
    logStartOffset: -1n,
    divergingEpoch: createFetchResponseEpochEndOffset(),
    currentLeader: createFetchResponseLeaderIdAndEpoch(),
    snapshotId: createFetchResponseSnapshotId(),
    abortedTransactions,
    preferredReadReplica: -1,
    records,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponsePartitionDataV4(writer: Writer, value: FetchResponsePartitionData, version: number): void {
  if (!isDefaultFetchResponseEpochEndOffset(value.divergingEpoch)) throw writer.fieldNotInVersion("FetchResponsePartitionData.divergingEpoch", version);
  if (!isDefaultFetchResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("FetchResponsePartitionData.currentLeader", version);
  if (!isDefaultFetchResponseSnapshotId(value.snapshotId)) throw writer.fieldNotInVersion("FetchResponsePartitionData.snapshotId", version);
  if (value.preferredReadReplica !== -1) throw writer.fieldNotInVersion("FetchResponsePartitionData.preferredReadReplica", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponsePartitionData.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.highWatermark);
  writer.writeInt64(value.lastStableOffset);
  const abortedTransactions = value.abortedTransactions;
  writer.writeArrayLength(abortedTransactions === null ? -1 : abortedTransactions.length);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactions.length; i++) encodeFetchResponseAbortedTransactionV4(writer, abortedTransactions[i] as FetchResponseAbortedTransaction, version);
  }
  writer.writeNullableRecords(value.records);
}

/** Versions 5-10 of PartitionData. */
function decodeFetchResponsePartitionDataV5(reader: Reader): FetchResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const highWatermark = reader.readInt64();
  const lastStableOffset = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const abortedTransactionsCount = reader.readNullableArrayLength(16);
  const abortedTransactions = abortedTransactionsCount < 0 ? null : new Array<FetchResponseAbortedTransaction>(abortedTransactionsCount);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactionsCount; i++) abortedTransactions[i] = decodeFetchResponseAbortedTransactionV4(reader);
  }
  const records = reader.readNullableRecords();
  return {
    partitionIndex,
    errorCode,
    highWatermark,
    lastStableOffset,
    logStartOffset,
    divergingEpoch: createFetchResponseEpochEndOffset(),
    currentLeader: createFetchResponseLeaderIdAndEpoch(),
    snapshotId: createFetchResponseSnapshotId(),
    abortedTransactions,
    preferredReadReplica: -1,
    records,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponsePartitionDataV5(writer: Writer, value: FetchResponsePartitionData, version: number): void {
  if (!isDefaultFetchResponseEpochEndOffset(value.divergingEpoch)) throw writer.fieldNotInVersion("FetchResponsePartitionData.divergingEpoch", version);
  if (!isDefaultFetchResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("FetchResponsePartitionData.currentLeader", version);
  if (!isDefaultFetchResponseSnapshotId(value.snapshotId)) throw writer.fieldNotInVersion("FetchResponsePartitionData.snapshotId", version);
  if (value.preferredReadReplica !== -1) throw writer.fieldNotInVersion("FetchResponsePartitionData.preferredReadReplica", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponsePartitionData.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.highWatermark);
  writer.writeInt64(value.lastStableOffset);
  writer.writeInt64(value.logStartOffset);
  const abortedTransactions = value.abortedTransactions;
  writer.writeArrayLength(abortedTransactions === null ? -1 : abortedTransactions.length);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactions.length; i++) encodeFetchResponseAbortedTransactionV4(writer, abortedTransactions[i] as FetchResponseAbortedTransaction, version);
  }
  writer.writeNullableRecords(value.records);
}

/** Version 11 of PartitionData. */
function decodeFetchResponsePartitionDataV11(reader: Reader): FetchResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const highWatermark = reader.readInt64();
  const lastStableOffset = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const abortedTransactionsCount = reader.readNullableArrayLength(16);
  const abortedTransactions = abortedTransactionsCount < 0 ? null : new Array<FetchResponseAbortedTransaction>(abortedTransactionsCount);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactionsCount; i++) abortedTransactions[i] = decodeFetchResponseAbortedTransactionV4(reader);
  }
  const preferredReadReplica = reader.readInt32();
  const records = reader.readNullableRecords();
  return {
    partitionIndex,
    errorCode,
    highWatermark,
    lastStableOffset,
    logStartOffset,
    divergingEpoch: createFetchResponseEpochEndOffset(),
    currentLeader: createFetchResponseLeaderIdAndEpoch(),
    snapshotId: createFetchResponseSnapshotId(),
    abortedTransactions,
    preferredReadReplica,
    records,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponsePartitionDataV11(writer: Writer, value: FetchResponsePartitionData, version: number): void {
  if (!isDefaultFetchResponseEpochEndOffset(value.divergingEpoch)) throw writer.fieldNotInVersion("FetchResponsePartitionData.divergingEpoch", version);
  if (!isDefaultFetchResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("FetchResponsePartitionData.currentLeader", version);
  if (!isDefaultFetchResponseSnapshotId(value.snapshotId)) throw writer.fieldNotInVersion("FetchResponsePartitionData.snapshotId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponsePartitionData.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.highWatermark);
  writer.writeInt64(value.lastStableOffset);
  writer.writeInt64(value.logStartOffset);
  const abortedTransactions = value.abortedTransactions;
  writer.writeArrayLength(abortedTransactions === null ? -1 : abortedTransactions.length);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactions.length; i++) encodeFetchResponseAbortedTransactionV4(writer, abortedTransactions[i] as FetchResponseAbortedTransaction, version);
  }
  writer.writeInt32(value.preferredReadReplica);
  writer.writeNullableRecords(value.records);
}

/** Versions 12-18 of PartitionData. */
function decodeFetchResponsePartitionDataV12(reader: Reader): FetchResponsePartitionData {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const highWatermark = reader.readInt64();
  const lastStableOffset = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const abortedTransactionsCount = reader.readCompactNullableArrayLength(17);
  const abortedTransactions = abortedTransactionsCount < 0 ? null : new Array<FetchResponseAbortedTransaction>(abortedTransactionsCount);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactionsCount; i++) abortedTransactions[i] = decodeFetchResponseAbortedTransactionV12(reader);
  }
  const preferredReadReplica = reader.readInt32();
  const records = reader.readCompactNullableRecords();
  let divergingEpoch: FetchResponseEpochEndOffset = createFetchResponseEpochEndOffset();
  let currentLeader: FetchResponseLeaderIdAndEpoch = createFetchResponseLeaderIdAndEpoch();
  let snapshotId: FetchResponseSnapshotId = createFetchResponseSnapshotId();
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        divergingEpoch = decodeFetchResponseEpochEndOffsetV12(reader);
        break;
      }
      case 1: {
        currentLeader = decodeFetchResponseLeaderIdAndEpochV12(reader);
        break;
      }
      case 2: {
        snapshotId = decodeFetchResponseSnapshotIdV12(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    partitionIndex,
    errorCode,
    highWatermark,
    lastStableOffset,
    logStartOffset,
    divergingEpoch,
    currentLeader,
    snapshotId,
    abortedTransactions,
    preferredReadReplica,
    records,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchResponsePartitionDataV12(writer: Writer, value: FetchResponsePartitionData): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.highWatermark);
  writer.writeInt64(value.lastStableOffset);
  writer.writeInt64(value.logStartOffset);
  const abortedTransactions = value.abortedTransactions;
  writer.writeCompactArrayLength(abortedTransactions === null ? -1 : abortedTransactions.length);
  if (abortedTransactions !== null) {
    for (let i = 0; i < abortedTransactions.length; i++) encodeFetchResponseAbortedTransactionV12(writer, abortedTransactions[i] as FetchResponseAbortedTransaction);
  }
  writer.writeInt32(value.preferredReadReplica);
  writer.writeCompactNullableRecords(value.records);
  const has0 = !isDefaultFetchResponseEpochEndOffset(value.divergingEpoch);
  const has1 = !isDefaultFetchResponseLeaderIdAndEpoch(value.currentLeader);
  const has2 = !isDefaultFetchResponseSnapshotId(value.snapshotId);
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    const divergingEpoch = value.divergingEpoch;
    encodeFetchResponseEpochEndOffsetV12(writer, divergingEpoch);
    writer.endTaggedField(begin);
  }
  if (has1) {
    const begin = writer.beginTaggedField(1);
    const currentLeader = value.currentLeader;
    encodeFetchResponseLeaderIdAndEpochV12(writer, currentLeader);
    writer.endTaggedField(begin);
  }
  if (has2) {
    const begin = writer.beginTaggedField(2);
    const snapshotId = value.snapshotId;
    encodeFetchResponseSnapshotIdV12(writer, snapshotId);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 2, Number.POSITIVE_INFINITY);
}

/** Versions 12-18 of EpochEndOffset. */
function decodeFetchResponseEpochEndOffsetV12(reader: Reader): FetchResponseEpochEndOffset {
  const epoch = reader.readInt32();
  const endOffset = reader.readInt64();
  return {
    epoch,
    endOffset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseEpochEndOffsetV12(writer: Writer, value: FetchResponseEpochEndOffset): void {
  writer.writeInt32(value.epoch);
  writer.writeInt64(value.endOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 12-18 of LeaderIdAndEpoch. */
function decodeFetchResponseLeaderIdAndEpochV12(reader: Reader): FetchResponseLeaderIdAndEpoch {
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    leaderId,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseLeaderIdAndEpochV12(writer: Writer, value: FetchResponseLeaderIdAndEpoch): void {
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 12-18 of SnapshotId. */
function decodeFetchResponseSnapshotIdV12(reader: Reader): FetchResponseSnapshotId {
  const endOffset = reader.readInt64();
  const epoch = reader.readInt32();
  return {
    endOffset,
    epoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseSnapshotIdV12(writer: Writer, value: FetchResponseSnapshotId): void {
  writer.writeInt64(value.endOffset);
  writer.writeInt32(value.epoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-11 of AbortedTransaction. */
function decodeFetchResponseAbortedTransactionV4(reader: Reader): FetchResponseAbortedTransaction {
  const producerId = reader.readInt64();
  const firstOffset = reader.readInt64();
  return {
    producerId,
    firstOffset,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchResponseAbortedTransactionV4(writer: Writer, value: FetchResponseAbortedTransaction, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchResponseAbortedTransaction.unknownTaggedFields", version);
  writer.writeInt64(value.producerId);
  writer.writeInt64(value.firstOffset);
}

/** Versions 12-18 of AbortedTransaction. */
function decodeFetchResponseAbortedTransactionV12(reader: Reader): FetchResponseAbortedTransaction {
  const producerId = reader.readInt64();
  const firstOffset = reader.readInt64();
  return {
    producerId,
    firstOffset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchResponseAbortedTransactionV12(writer: Writer, value: FetchResponseAbortedTransaction): void {
  writer.writeInt64(value.producerId);
  writer.writeInt64(value.firstOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 16-18 of NodeEndpoint. */
function decodeFetchResponseNodeEndpointV16(reader: Reader): FetchResponseNodeEndpoint {
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

function encodeFetchResponseNodeEndpointV16(writer: Writer, value: FetchResponseNodeEndpoint): void {
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

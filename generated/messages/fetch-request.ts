// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/fetch-request.ts";

export interface FetchRequest {
  /** Sent within the metadata quorum only. (versions 12-18, tag 0) */
  clusterId: string | null;
  /** Broker id of a follower, -1 for consumers. (versions 0-14) */
  replicaId: number;
  /** (versions 15-18, tag 1) */
  replicaState: FetchRequestReplicaState;
  /** How long to wait for minBytes. (versions 0-18) */
  maxWaitMs: number;
  /** (versions 0-18) */
  minBytes: number;
  /** Bound of the response; a first batch that is larger comes all the same, so that a consumer gets on. (versions 3-18) */
  maxBytes: number;
  /** 0 reads uncommitted records too, 1 only committed ones (KIP-98). (versions 4-18) */
  isolationLevel: number;
  /** 0 without a session (KIP-227). (versions 7-18) */
  sessionId: number;
  /** 0 asks for a new session, -1 for none; within one it counts up (KIP-227). (versions 7-18) */
  sessionEpoch: number;
  /** In a session only partitions that are new or changed. (versions 0-18) */
  topics: FetchRequestFetchTopic[];
  /** Partitions to drop from the session. (versions 7-18) */
  forgottenTopicsData: FetchRequestForgottenTopic[];
  /** Where the client or member is, for reads and assignments near by. (versions 11-18) */
  rackId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchRequest(): FetchRequest {
  return {
    clusterId: null,
    replicaId: -1,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs: 0,
    minBytes: 0,
    maxBytes: 2147483647,
    isolationLevel: 0,
    sessionId: 0,
    sessionEpoch: -1,
    topics: [],
    forgottenTopicsData: [],
    rackId: "",
    unknownTaggedFields: [],
  };
}

export interface FetchRequestReplicaState {
  /** Broker id of a follower, -1 for consumers. (versions 15-18) */
  replicaId: number;
  /** (versions 15-18) */
  replicaEpoch: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchRequestReplicaState(): FetchRequestReplicaState {
  return {
    replicaId: -1,
    replicaEpoch: -1n,
    unknownTaggedFields: [],
  };
}

/** In a session only partitions that are new or changed. */
export interface FetchRequestFetchTopic {
  /** (versions 0-12) */
  topic: string;
  /** (versions 13-18) */
  topicId: Uuid;
  /** (versions 0-18) */
  partitions: FetchRequestFetchPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchRequestFetchTopic(): FetchRequestFetchTopic {
  return {
    topic: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface FetchRequestFetchPartition {
  /** (versions 0-18) */
  partition: number;
  /** The epoch that the client knows, to be fenced if it is old (KIP-320), or -1. (versions 9-18) */
  currentLeaderEpoch: number;
  /** (versions 0-18) */
  fetchOffset: bigint;
  /** Epoch of the last record that a follower has, or -1. (versions 12-18) */
  lastFetchedEpoch: number;
  /** First offset of a follower, -1 from consumers. (versions 5-18) */
  logStartOffset: bigint;
  /** Bound for this partition, with the same exception for a first large batch. (versions 0-18) */
  partitionMaxBytes: number;
  /** (versions 17-18, tag 0) */
  replicaDirectoryId: Uuid;
  /** The follower's high watermark; the default stands for not known. (versions 18, tag 1) */
  highWatermark: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchRequestFetchPartition(): FetchRequestFetchPartition {
  return {
    partition: 0,
    currentLeaderEpoch: -1,
    fetchOffset: 0n,
    lastFetchedEpoch: -1,
    logStartOffset: -1n,
    partitionMaxBytes: 0,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    highWatermark: 9223372036854775807n,
    unknownTaggedFields: [],
  };
}

/** Partitions to drop from the session. */
export interface FetchRequestForgottenTopic {
  /** (versions 7-12) */
  topic: string;
  /** (versions 13-18) */
  topicId: Uuid;
  /** (versions 7-18) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFetchRequestForgottenTopic(): FetchRequestForgottenTopic {
  return {
    topic: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const fetchRequest: MessageCodec<FetchRequest> = {
  name: "FetchRequest",
  kind: "request",
  apiKey: 1,
  minVersion: 0,
  maxVersion: 18,
  firstFlexibleVersion: 12,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("FetchRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("FetchRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => FetchRequest)[] = [
  decodeFetchRequestV0, // 0
  decodeFetchRequestV0, // 1
  decodeFetchRequestV0, // 2
  decodeFetchRequestV3, // 3
  decodeFetchRequestV4, // 4
  decodeFetchRequestV5, // 5
  decodeFetchRequestV5, // 6
  decodeFetchRequestV7, // 7
  decodeFetchRequestV7, // 8
  decodeFetchRequestV9, // 9
  decodeFetchRequestV9, // 10
  decodeFetchRequestV11, // 11
  decodeFetchRequestV12, // 12
  decodeFetchRequestV13, // 13
  decodeFetchRequestV13, // 14
  decodeFetchRequestV15, // 15
  decodeFetchRequestV15, // 16
  decodeFetchRequestV17, // 17
  decodeFetchRequestV18, // 18
];

const encoders: readonly ((writer: Writer, value: FetchRequest, version: number) => void)[] = [
  encodeFetchRequestV0, // 0
  encodeFetchRequestV0, // 1
  encodeFetchRequestV0, // 2
  encodeFetchRequestV3, // 3
  encodeFetchRequestV4, // 4
  encodeFetchRequestV5, // 5
  encodeFetchRequestV5, // 6
  encodeFetchRequestV7, // 7
  encodeFetchRequestV7, // 8
  encodeFetchRequestV9, // 9
  encodeFetchRequestV9, // 10
  encodeFetchRequestV11, // 11
  encodeFetchRequestV12, // 12
  encodeFetchRequestV13, // 13
  encodeFetchRequestV13, // 14
  encodeFetchRequestV15, // 15
  encodeFetchRequestV15, // 16
  encodeFetchRequestV17, // 17
  encodeFetchRequestV18, // 18
];

function isDefaultFetchRequestReplicaState(value: FetchRequestReplicaState): boolean {
  return !(value.replicaId !== -1 || value.replicaEpoch !== -1n || value.unknownTaggedFields.length !== 0);
}

/** Versions 0-2 of FetchRequest. */
function decodeFetchRequestV0(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV0(reader);
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes: 2147483647,
    isolationLevel: 0,
    sessionId: 0,
    sessionEpoch: -1,
    topics,
    forgottenTopicsData: [],
    rackId: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV0(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.forgottenTopicsData.length !== 0) throw writer.fieldNotInVersion("FetchRequest.forgottenTopicsData", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV0(writer, topics[i] as FetchRequestFetchTopic, version);
}

/** Version 3 of FetchRequest. */
function decodeFetchRequestV3(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV0(reader);
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel: 0,
    sessionId: 0,
    sessionEpoch: -1,
    topics,
    forgottenTopicsData: [],
    rackId: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV3(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.forgottenTopicsData.length !== 0) throw writer.fieldNotInVersion("FetchRequest.forgottenTopicsData", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV0(writer, topics[i] as FetchRequestFetchTopic, version);
}

/** Version 4 of FetchRequest. */
function decodeFetchRequestV4(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV0(reader);
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId: 0,
    sessionEpoch: -1,
    topics,
    forgottenTopicsData: [],
    rackId: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV4(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.forgottenTopicsData.length !== 0) throw writer.fieldNotInVersion("FetchRequest.forgottenTopicsData", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV0(writer, topics[i] as FetchRequestFetchTopic, version);
}

/** Versions 5-6 of FetchRequest. */
function decodeFetchRequestV5(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV5(reader);
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId: 0,
    sessionEpoch: -1,
    topics,
    forgottenTopicsData: [],
    rackId: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV5(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.forgottenTopicsData.length !== 0) throw writer.fieldNotInVersion("FetchRequest.forgottenTopicsData", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV5(writer, topics[i] as FetchRequestFetchTopic, version);
}

/** Versions 7-8 of FetchRequest. */
function decodeFetchRequestV7(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV5(reader);
  const forgottenTopicsDataCount = reader.readArrayLength(6);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV7(reader);
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV7(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV5(writer, topics[i] as FetchRequestFetchTopic, version);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV7(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic, version);
}

/** Versions 9-10 of FetchRequest. */
function decodeFetchRequestV9(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV9(reader);
  const forgottenTopicsDataCount = reader.readArrayLength(6);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV7(reader);
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId: "",
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV9(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV9(writer, topics[i] as FetchRequestFetchTopic, version);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV7(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic, version);
}

/** Version 11 of FetchRequest. */
function decodeFetchRequestV11(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV9(reader);
  const forgottenTopicsDataCount = reader.readArrayLength(6);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV7(reader);
  const rackId = reader.readString();
  return {
    clusterId: null,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestV11(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequest.unknownTaggedFields", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV9(writer, topics[i] as FetchRequestFetchTopic, version);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV7(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic, version);
  writer.writeString(value.rackId);
}

/** Version 12 of FetchRequest. */
function decodeFetchRequestV12(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV12(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(3);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV12(reader);
  const rackId = reader.readCompactString();
  let clusterId: string | null = null;
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        clusterId = reader.readCompactNullableString();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    clusterId,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestV12(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV12(writer, topics[i] as FetchRequestFetchTopic);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV12(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic);
  writer.writeCompactString(value.rackId);
  const has0 = value.clusterId !== null;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeCompactNullableString(value.clusterId);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Versions 13-14 of FetchRequest. */
function decodeFetchRequestV13(reader: Reader): FetchRequest {
  const replicaId = reader.readInt32();
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV13(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(18);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV13(reader);
  const rackId = reader.readCompactString();
  let clusterId: string | null = null;
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        clusterId = reader.readCompactNullableString();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    clusterId,
    replicaId,
    replicaState: createFetchRequestReplicaState(),
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestV13(writer: Writer, value: FetchRequest, version: number): void {
  if (!isDefaultFetchRequestReplicaState(value.replicaState)) throw writer.fieldNotInVersion("FetchRequest.replicaState", version);
  writer.writeInt32(value.replicaId);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV13(writer, topics[i] as FetchRequestFetchTopic);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV13(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic);
  writer.writeCompactString(value.rackId);
  const has0 = value.clusterId !== null;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeCompactNullableString(value.clusterId);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Versions 15-16 of FetchRequest. */
function decodeFetchRequestV15(reader: Reader): FetchRequest {
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV13(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(18);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV13(reader);
  const rackId = reader.readCompactString();
  let clusterId: string | null = null;
  let replicaState: FetchRequestReplicaState = createFetchRequestReplicaState();
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        clusterId = reader.readCompactNullableString();
        break;
      }
      case 1: {
        replicaState = decodeFetchRequestReplicaStateV15(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    clusterId,
    replicaId: -1,
    replicaState,
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestV15(writer: Writer, value: FetchRequest, version: number): void {
  if (value.replicaId !== -1) throw writer.fieldNotInVersion("FetchRequest.replicaId", version);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV13(writer, topics[i] as FetchRequestFetchTopic);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV13(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic);
  writer.writeCompactString(value.rackId);
  const has0 = value.clusterId !== null;
  const has1 = !isDefaultFetchRequestReplicaState(value.replicaState);
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0) + (has1 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeCompactNullableString(value.clusterId);
    writer.endTaggedField(begin);
  }
  if (has1) {
    const begin = writer.beginTaggedField(1);
    const replicaState = value.replicaState;
    encodeFetchRequestReplicaStateV15(writer, replicaState);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 1, Number.POSITIVE_INFINITY);
}

/** Version 17 of FetchRequest. */
function decodeFetchRequestV17(reader: Reader): FetchRequest {
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV17(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(18);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV13(reader);
  const rackId = reader.readCompactString();
  let clusterId: string | null = null;
  let replicaState: FetchRequestReplicaState = createFetchRequestReplicaState();
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        clusterId = reader.readCompactNullableString();
        break;
      }
      case 1: {
        replicaState = decodeFetchRequestReplicaStateV15(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    clusterId,
    replicaId: -1,
    replicaState,
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestV17(writer: Writer, value: FetchRequest, version: number): void {
  if (value.replicaId !== -1) throw writer.fieldNotInVersion("FetchRequest.replicaId", version);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV17(writer, topics[i] as FetchRequestFetchTopic);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV13(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic);
  writer.writeCompactString(value.rackId);
  const has0 = value.clusterId !== null;
  const has1 = !isDefaultFetchRequestReplicaState(value.replicaState);
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0) + (has1 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeCompactNullableString(value.clusterId);
    writer.endTaggedField(begin);
  }
  if (has1) {
    const begin = writer.beginTaggedField(1);
    const replicaState = value.replicaState;
    encodeFetchRequestReplicaStateV15(writer, replicaState);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 1, Number.POSITIVE_INFINITY);
}

/** Version 18 of FetchRequest. */
function decodeFetchRequestV18(reader: Reader): FetchRequest {
  const maxWaitMs = reader.readInt32();
  const minBytes = reader.readInt32();
  const maxBytes = reader.readInt32();
  const isolationLevel = reader.readInt8();
  const sessionId = reader.readInt32();
  const sessionEpoch = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<FetchRequestFetchTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeFetchRequestFetchTopicV18(reader);
  const forgottenTopicsDataCount = reader.readCompactArrayLength(18);
  const forgottenTopicsData = new Array<FetchRequestForgottenTopic>(forgottenTopicsDataCount);
  for (let i = 0; i < forgottenTopicsDataCount; i++) forgottenTopicsData[i] = decodeFetchRequestForgottenTopicV13(reader);
  const rackId = reader.readCompactString();
  let clusterId: string | null = null;
  let replicaState: FetchRequestReplicaState = createFetchRequestReplicaState();
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        clusterId = reader.readCompactNullableString();
        break;
      }
      case 1: {
        replicaState = decodeFetchRequestReplicaStateV15(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    clusterId,
    replicaId: -1,
    replicaState,
    maxWaitMs,
    minBytes,
    maxBytes,
    isolationLevel,
    sessionId,
    sessionEpoch,
    topics,
    forgottenTopicsData,
    rackId,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestV18(writer: Writer, value: FetchRequest, version: number): void {
  if (value.replicaId !== -1) throw writer.fieldNotInVersion("FetchRequest.replicaId", version);
  writer.writeInt32(value.maxWaitMs);
  writer.writeInt32(value.minBytes);
  writer.writeInt32(value.maxBytes);
  writer.writeInt8(value.isolationLevel);
  writer.writeInt32(value.sessionId);
  writer.writeInt32(value.sessionEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeFetchRequestFetchTopicV18(writer, topics[i] as FetchRequestFetchTopic);
  const forgottenTopicsData = value.forgottenTopicsData;
  writer.writeCompactArrayLength(forgottenTopicsData.length);
  for (let i = 0; i < forgottenTopicsData.length; i++) encodeFetchRequestForgottenTopicV13(writer, forgottenTopicsData[i] as FetchRequestForgottenTopic);
  writer.writeCompactString(value.rackId);
  const has0 = value.clusterId !== null;
  const has1 = !isDefaultFetchRequestReplicaState(value.replicaState);
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0) + (has1 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeCompactNullableString(value.clusterId);
    writer.endTaggedField(begin);
  }
  if (has1) {
    const begin = writer.beginTaggedField(1);
    const replicaState = value.replicaState;
    encodeFetchRequestReplicaStateV15(writer, replicaState);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 1, Number.POSITIVE_INFINITY);
}

/** Versions 15-18 of ReplicaState. */
function decodeFetchRequestReplicaStateV15(reader: Reader): FetchRequestReplicaState {
  const replicaId = reader.readInt32();
  const replicaEpoch = reader.readInt64();
  return {
    replicaId,
    replicaEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestReplicaStateV15(writer: Writer, value: FetchRequestReplicaState): void {
  writer.writeInt32(value.replicaId);
  writer.writeInt64(value.replicaEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of FetchTopic. */
function decodeFetchRequestFetchTopicV0(reader: Reader): FetchRequestFetchTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(16);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV0(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestFetchTopicV0(writer: Writer, value: FetchRequestFetchTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestFetchTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV0(writer, partitions[i] as FetchRequestFetchPartition, version);
}

/** Versions 5-8 of FetchTopic. */
function decodeFetchRequestFetchTopicV5(reader: Reader): FetchRequestFetchTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(24);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV5(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestFetchTopicV5(writer: Writer, value: FetchRequestFetchTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestFetchTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV5(writer, partitions[i] as FetchRequestFetchPartition, version);
}

/** Versions 9-11 of FetchTopic. */
function decodeFetchRequestFetchTopicV9(reader: Reader): FetchRequestFetchTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(28);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV9(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestFetchTopicV9(writer: Writer, value: FetchRequestFetchTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestFetchTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV9(writer, partitions[i] as FetchRequestFetchPartition, version);
}

/** Version 12 of FetchTopic. */
function decodeFetchRequestFetchTopicV12(reader: Reader): FetchRequestFetchTopic {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(33);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV12(reader);
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestFetchTopicV12(writer: Writer, value: FetchRequestFetchTopic): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV12(writer, partitions[i] as FetchRequestFetchPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 13-16 of FetchTopic. */
function decodeFetchRequestFetchTopicV13(reader: Reader): FetchRequestFetchTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(33);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV12(reader);
  return {
    topic: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestFetchTopicV13(writer: Writer, value: FetchRequestFetchTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV12(writer, partitions[i] as FetchRequestFetchPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 17 of FetchTopic. */
function decodeFetchRequestFetchTopicV17(reader: Reader): FetchRequestFetchTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(33);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV17(reader);
  return {
    topic: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestFetchTopicV17(writer: Writer, value: FetchRequestFetchTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV17(writer, partitions[i] as FetchRequestFetchPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 18 of FetchTopic. */
function decodeFetchRequestFetchTopicV18(reader: Reader): FetchRequestFetchTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(33);
  const partitions = new Array<FetchRequestFetchPartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeFetchRequestFetchPartitionV18(reader);
  return {
    topic: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestFetchTopicV18(writer: Writer, value: FetchRequestFetchTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeFetchRequestFetchPartitionV18(writer, partitions[i] as FetchRequestFetchPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of FetchPartition. */
function decodeFetchRequestFetchPartitionV0(reader: Reader): FetchRequestFetchPartition {
  const partition = reader.readInt32();
  const fetchOffset = reader.readInt64();
  const partitionMaxBytes = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch: -1,
    fetchOffset,
    lastFetchedEpoch: -1,
    logStartOffset: -1n,
    partitionMaxBytes,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    highWatermark: 9223372036854775807n,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestFetchPartitionV0(writer: Writer, value: FetchRequestFetchPartition, version: number): void {
  if (value.lastFetchedEpoch !== -1) throw writer.fieldNotInVersion("FetchRequestFetchPartition.lastFetchedEpoch", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestFetchPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partition);
  writer.writeInt64(value.fetchOffset);
  writer.writeInt32(value.partitionMaxBytes);
}

/** Versions 5-8 of FetchPartition. */
function decodeFetchRequestFetchPartitionV5(reader: Reader): FetchRequestFetchPartition {
  const partition = reader.readInt32();
  const fetchOffset = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const partitionMaxBytes = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch: -1,
    fetchOffset,
    lastFetchedEpoch: -1,
    logStartOffset,
    partitionMaxBytes,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    highWatermark: 9223372036854775807n,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestFetchPartitionV5(writer: Writer, value: FetchRequestFetchPartition, version: number): void {
  if (value.lastFetchedEpoch !== -1) throw writer.fieldNotInVersion("FetchRequestFetchPartition.lastFetchedEpoch", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestFetchPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partition);
  writer.writeInt64(value.fetchOffset);
  writer.writeInt64(value.logStartOffset);
  writer.writeInt32(value.partitionMaxBytes);
}

/** Versions 9-11 of FetchPartition. */
function decodeFetchRequestFetchPartitionV9(reader: Reader): FetchRequestFetchPartition {
  const partition = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const fetchOffset = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const partitionMaxBytes = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch,
    fetchOffset,
    lastFetchedEpoch: -1,
    logStartOffset,
    partitionMaxBytes,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    highWatermark: 9223372036854775807n,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestFetchPartitionV9(writer: Writer, value: FetchRequestFetchPartition, version: number): void {
  if (value.lastFetchedEpoch !== -1) throw writer.fieldNotInVersion("FetchRequestFetchPartition.lastFetchedEpoch", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestFetchPartition.unknownTaggedFields", version);
  writer.writeInt32(value.partition);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt64(value.fetchOffset);
  writer.writeInt64(value.logStartOffset);
  writer.writeInt32(value.partitionMaxBytes);
}

/** Versions 12-16 of FetchPartition. */
function decodeFetchRequestFetchPartitionV12(reader: Reader): FetchRequestFetchPartition {
  const partition = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const fetchOffset = reader.readInt64();
  const lastFetchedEpoch = reader.readInt32();
  const logStartOffset = reader.readInt64();
  const partitionMaxBytes = reader.readInt32();
  return {
    partition,
    currentLeaderEpoch,
    fetchOffset,
    lastFetchedEpoch,
    logStartOffset,
    partitionMaxBytes,
    replicaDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    highWatermark: 9223372036854775807n,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestFetchPartitionV12(writer: Writer, value: FetchRequestFetchPartition): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt64(value.fetchOffset);
  writer.writeInt32(value.lastFetchedEpoch);
  writer.writeInt64(value.logStartOffset);
  writer.writeInt32(value.partitionMaxBytes);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 17 of FetchPartition. */
function decodeFetchRequestFetchPartitionV17(reader: Reader): FetchRequestFetchPartition {
  const partition = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const fetchOffset = reader.readInt64();
  const lastFetchedEpoch = reader.readInt32();
  const logStartOffset = reader.readInt64();
  const partitionMaxBytes = reader.readInt32();
  let replicaDirectoryId: Uuid = "AAAAAAAAAAAAAAAAAAAAAA";
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        replicaDirectoryId = reader.readUuid();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    partition,
    currentLeaderEpoch,
    fetchOffset,
    lastFetchedEpoch,
    logStartOffset,
    partitionMaxBytes,
    replicaDirectoryId,
    highWatermark: 9223372036854775807n,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestFetchPartitionV17(writer: Writer, value: FetchRequestFetchPartition): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt64(value.fetchOffset);
  writer.writeInt32(value.lastFetchedEpoch);
  writer.writeInt64(value.logStartOffset);
  writer.writeInt32(value.partitionMaxBytes);
  const has0 = value.replicaDirectoryId !== "AAAAAAAAAAAAAAAAAAAAAA";
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeUuid(value.replicaDirectoryId);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Version 18 of FetchPartition. */
function decodeFetchRequestFetchPartitionV18(reader: Reader): FetchRequestFetchPartition {
  const partition = reader.readInt32();
  const currentLeaderEpoch = reader.readInt32();
  const fetchOffset = reader.readInt64();
  const lastFetchedEpoch = reader.readInt32();
  const logStartOffset = reader.readInt64();
  const partitionMaxBytes = reader.readInt32();
  let replicaDirectoryId: Uuid = "AAAAAAAAAAAAAAAAAAAAAA";
  let highWatermark: bigint = 9223372036854775807n;
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        replicaDirectoryId = reader.readUuid();
        break;
      }
      case 1: {
        highWatermark = reader.readInt64();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    partition,
    currentLeaderEpoch,
    fetchOffset,
    lastFetchedEpoch,
    logStartOffset,
    partitionMaxBytes,
    replicaDirectoryId,
    highWatermark,
    unknownTaggedFields: unknown,
  };
}

function encodeFetchRequestFetchPartitionV18(writer: Writer, value: FetchRequestFetchPartition): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.currentLeaderEpoch);
  writer.writeInt64(value.fetchOffset);
  writer.writeInt32(value.lastFetchedEpoch);
  writer.writeInt64(value.logStartOffset);
  writer.writeInt32(value.partitionMaxBytes);
  const has0 = value.replicaDirectoryId !== "AAAAAAAAAAAAAAAAAAAAAA";
  const has1 = value.highWatermark !== 9223372036854775807n;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0) + (has1 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    writer.writeUuid(value.replicaDirectoryId);
    writer.endTaggedField(begin);
  }
  if (has1) {
    const begin = writer.beginTaggedField(1);
    writer.writeInt64(value.highWatermark);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 1, Number.POSITIVE_INFINITY);
}

/** Versions 7-11 of ForgottenTopic. */
function decodeFetchRequestForgottenTopicV7(reader: Reader): FetchRequestForgottenTopic {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFetchRequestForgottenTopicV7(writer: Writer, value: FetchRequestForgottenTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FetchRequestForgottenTopic.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

/** Version 12 of ForgottenTopic. */
function decodeFetchRequestForgottenTopicV12(reader: Reader): FetchRequestForgottenTopic {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestForgottenTopicV12(writer: Writer, value: FetchRequestForgottenTopic): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 13-18 of ForgottenTopic. */
function decodeFetchRequestForgottenTopicV13(reader: Reader): FetchRequestForgottenTopic {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic: "",
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFetchRequestForgottenTopicV13(writer: Writer, value: FetchRequestForgottenTopic): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

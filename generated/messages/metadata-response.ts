// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/metadata-response.ts";

export interface MetadataResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 3-13) */
  throttleTimeMs: number;
  /** (versions 0-13) */
  brokers: MetadataResponseBroker[];
  /** (versions 2-13) */
  clusterId: string | null;
  /** Where to send administrative requests, or -1. (versions 1-13) */
  controllerId: number;
  /** (versions 0-13) */
  topics: MetadataResponseTopic[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 8-10) */
  clusterAuthorizedOperations: number;
  /** (versions 13) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createMetadataResponse(): MetadataResponse {
  return {
    throttleTimeMs: 0,
    brokers: [],
    clusterId: null,
    controllerId: -1,
    topics: [],
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export interface MetadataResponseBroker {
  /** (versions 0-13) */
  nodeId: number;
  /** (versions 0-13) */
  host: string;
  /** (versions 0-13) */
  port: number;
  /** Null when the broker has none. (versions 1-13) */
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createMetadataResponseBroker(): MetadataResponseBroker {
  return {
    nodeId: 0,
    host: "",
    port: 0,
    rack: null,
    unknownTaggedFields: [],
  };
}

export interface MetadataResponseTopic {
  /** (versions 0-13) */
  errorCode: number;
  /** Null when asked for by an unknown id. (versions 0-13) */
  name: string | null;
  /** (versions 10-13) */
  topicId: Uuid;
  /** (versions 1-13) */
  isInternal: boolean;
  /** (versions 0-13) */
  partitions: MetadataResponsePartition[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 8-13) */
  topicAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createMetadataResponseTopic(): MetadataResponseTopic {
  return {
    errorCode: 0,
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal: false,
    partitions: [],
    topicAuthorizedOperations: -2147483648,
    unknownTaggedFields: [],
  };
}

export interface MetadataResponsePartition {
  /** (versions 0-13) */
  errorCode: number;
  /** (versions 0-13) */
  partitionIndex: number;
  /** -1 when there is none. (versions 0-13) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 7-13) */
  leaderEpoch: number;
  /** (versions 0-13) */
  replicaNodes: number[];
  /** Replicas that are in sync with the leader. (versions 0-13) */
  isrNodes: number[];
  /** (versions 5-13) */
  offlineReplicas: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createMetadataResponsePartition(): MetadataResponsePartition {
  return {
    errorCode: 0,
    partitionIndex: 0,
    leaderId: 0,
    leaderEpoch: -1,
    replicaNodes: [],
    isrNodes: [],
    offlineReplicas: [],
    unknownTaggedFields: [],
  };
}

export const metadataResponse: MessageCodec<MetadataResponse> = {
  name: "MetadataResponse",
  kind: "response",
  apiKey: 3,
  minVersion: 0,
  maxVersion: 13,
  firstFlexibleVersion: 9,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("MetadataResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("MetadataResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => MetadataResponse)[] = [
  decodeMetadataResponseV0, // 0
  decodeMetadataResponseV1, // 1
  decodeMetadataResponseV2, // 2
  decodeMetadataResponseV3, // 3
  decodeMetadataResponseV3, // 4
  decodeMetadataResponseV5, // 5
  decodeMetadataResponseV5, // 6
  decodeMetadataResponseV7, // 7
  decodeMetadataResponseV8, // 8
  decodeMetadataResponseV9, // 9
  decodeMetadataResponseV10, // 10
  decodeMetadataResponseV11, // 11
  decodeMetadataResponseV12, // 12
  decodeMetadataResponseV13, // 13
];

const encoders: readonly ((writer: Writer, value: MetadataResponse, version: number) => void)[] = [
  encodeMetadataResponseV0, // 0
  encodeMetadataResponseV1, // 1
  encodeMetadataResponseV2, // 2
  encodeMetadataResponseV3, // 3
  encodeMetadataResponseV3, // 4
  encodeMetadataResponseV5, // 5
  encodeMetadataResponseV5, // 6
  encodeMetadataResponseV7, // 7
  encodeMetadataResponseV8, // 8
  encodeMetadataResponseV9, // 9
  encodeMetadataResponseV10, // 10
  encodeMetadataResponseV11, // 11
  encodeMetadataResponseV12, // 12
  encodeMetadataResponseV13, // 13
];

/** Version 0 of MetadataResponse. */
function decodeMetadataResponseV0(reader: Reader): MetadataResponse {
  const brokersCount = reader.readArrayLength(10);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV0(reader);
  const topicsCount = reader.readArrayLength(8);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV0(reader);
  return {
    throttleTimeMs: 0,
    brokers,
    clusterId: null,
    controllerId: -1,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV0(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV0(writer, brokers[i] as MetadataResponseBroker, version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV0(writer, topics[i] as MetadataResponseTopic, version);
}

/** Version 1 of MetadataResponse. */
function decodeMetadataResponseV1(reader: Reader): MetadataResponse {
  const brokersCount = reader.readArrayLength(12);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV1(reader);
  const controllerId = reader.readInt32();
  const topicsCount = reader.readArrayLength(9);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV1(reader);
  return {
    throttleTimeMs: 0,
    brokers,
    clusterId: null,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV1(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV1(writer, brokers[i] as MetadataResponseBroker, version);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV1(writer, topics[i] as MetadataResponseTopic, version);
}

/** Version 2 of MetadataResponse. */
function decodeMetadataResponseV2(reader: Reader): MetadataResponse {
  const brokersCount = reader.readArrayLength(12);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV1(reader);
  const clusterId = reader.readNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readArrayLength(9);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV1(reader);
  return {
    throttleTimeMs: 0,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV2(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV1(writer, brokers[i] as MetadataResponseBroker, version);
  writer.writeNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV1(writer, topics[i] as MetadataResponseTopic, version);
}

/** Versions 3-4 of MetadataResponse. */
function decodeMetadataResponseV3(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readArrayLength(12);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV1(reader);
  const clusterId = reader.readNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readArrayLength(9);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV1(reader);
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV3(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV1(writer, brokers[i] as MetadataResponseBroker, version);
  writer.writeNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV1(writer, topics[i] as MetadataResponseTopic, version);
}

/** Versions 5-6 of MetadataResponse. */
function decodeMetadataResponseV5(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readArrayLength(12);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV1(reader);
  const clusterId = reader.readNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readArrayLength(9);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV5(reader);
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV5(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV1(writer, brokers[i] as MetadataResponseBroker, version);
  writer.writeNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV5(writer, topics[i] as MetadataResponseTopic, version);
}

/** Version 7 of MetadataResponse. */
function decodeMetadataResponseV7(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readArrayLength(12);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV1(reader);
  const clusterId = reader.readNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readArrayLength(9);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV7(reader);
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV7(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV1(writer, brokers[i] as MetadataResponseBroker, version);
  writer.writeNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV7(writer, topics[i] as MetadataResponseTopic, version);
}

/** Version 8 of MetadataResponse. */
function decodeMetadataResponseV8(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readArrayLength(12);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV1(reader);
  const clusterId = reader.readNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readArrayLength(13);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV8(reader);
  const clusterAuthorizedOperations = reader.readInt32();
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations,
    errorCode: 0,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseV8(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV1(writer, brokers[i] as MetadataResponseBroker, version);
  writer.writeNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV8(writer, topics[i] as MetadataResponseTopic, version);
  writer.writeInt32(value.clusterAuthorizedOperations);
}

/** Version 9 of MetadataResponse. */
function decodeMetadataResponseV9(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV9(reader);
  const clusterId = reader.readCompactNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(10);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV9(reader);
  const clusterAuthorizedOperations = reader.readInt32();
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations,
    errorCode: 0,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseV9(writer: Writer, value: MetadataResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV9(writer, brokers[i] as MetadataResponseBroker);
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV9(writer, topics[i] as MetadataResponseTopic, version);
  writer.writeInt32(value.clusterAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of MetadataResponse. */
function decodeMetadataResponseV10(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV9(reader);
  const clusterId = reader.readCompactNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(26);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV10(reader);
  const clusterAuthorizedOperations = reader.readInt32();
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations,
    errorCode: 0,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseV10(writer: Writer, value: MetadataResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV9(writer, brokers[i] as MetadataResponseBroker);
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV10(writer, topics[i] as MetadataResponseTopic, version);
  writer.writeInt32(value.clusterAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 11 of MetadataResponse. */
function decodeMetadataResponseV11(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV9(reader);
  const clusterId = reader.readCompactNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(26);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV10(reader);
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseV11(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV9(writer, brokers[i] as MetadataResponseBroker);
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV10(writer, topics[i] as MetadataResponseTopic, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 12 of MetadataResponse. */
function decodeMetadataResponseV12(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV9(reader);
  const clusterId = reader.readCompactNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(26);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV12(reader);
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseV12(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV9(writer, brokers[i] as MetadataResponseBroker);
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV12(writer, topics[i] as MetadataResponseTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 13 of MetadataResponse. */
function decodeMetadataResponseV13(reader: Reader): MetadataResponse {
  const throttleTimeMs = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<MetadataResponseBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeMetadataResponseBrokerV9(reader);
  const clusterId = reader.readCompactNullableString();
  const controllerId = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(26);
  const topics = new Array<MetadataResponseTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeMetadataResponseTopicV12(reader);
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    brokers,
    clusterId,
    controllerId,
    topics,
    clusterAuthorizedOperations: -2147483648,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseV13(writer: Writer, value: MetadataResponse, version: number): void {
  if (value.clusterAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponse.clusterAuthorizedOperations", version);
  writer.writeInt32(value.throttleTimeMs);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeMetadataResponseBrokerV9(writer, brokers[i] as MetadataResponseBroker);
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeMetadataResponseTopicV12(writer, topics[i] as MetadataResponseTopic);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of MetadataResponseBroker. */
function decodeMetadataResponseBrokerV0(reader: Reader): MetadataResponseBroker {
  const nodeId = reader.readInt32();
  const host = reader.readString();
  const port = reader.readInt32();
  return {
    nodeId,
    host,
    port,
    rack: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseBrokerV0(writer: Writer, value: MetadataResponseBroker, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseBroker.unknownTaggedFields", version);
  writer.writeInt32(value.nodeId);
  writer.writeString(value.host);
  writer.writeInt32(value.port);
}

/** Versions 1-8 of MetadataResponseBroker. */
function decodeMetadataResponseBrokerV1(reader: Reader): MetadataResponseBroker {
  const nodeId = reader.readInt32();
  const host = reader.readString();
  const port = reader.readInt32();
  const rack = reader.readNullableString();
  return {
    nodeId,
    host,
    port,
    rack,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseBrokerV1(writer: Writer, value: MetadataResponseBroker, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseBroker.unknownTaggedFields", version);
  writer.writeInt32(value.nodeId);
  writer.writeString(value.host);
  writer.writeInt32(value.port);
  writer.writeNullableString(value.rack);
}

/** Versions 9-13 of MetadataResponseBroker. */
function decodeMetadataResponseBrokerV9(reader: Reader): MetadataResponseBroker {
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

function encodeMetadataResponseBrokerV9(writer: Writer, value: MetadataResponseBroker): void {
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV0(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(18);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV0(reader);
  return {
    errorCode,
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal: false,
    partitions,
    topicAuthorizedOperations: -2147483648,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseTopicV0(writer: Writer, value: MetadataResponseTopic, version: number): void {
  if (value.topicAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponseTopic.topicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseTopic.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeString(name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV0(writer, partitions[i] as MetadataResponsePartition, version);
}

/** Versions 1-4 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV1(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readString();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readArrayLength(18);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV0(reader);
  return {
    errorCode,
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal,
    partitions,
    topicAuthorizedOperations: -2147483648,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseTopicV1(writer: Writer, value: MetadataResponseTopic, version: number): void {
  if (value.topicAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponseTopic.topicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseTopic.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeString(name);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV0(writer, partitions[i] as MetadataResponsePartition, version);
}

/** Versions 5-6 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV5(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readString();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readArrayLength(22);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV5(reader);
  return {
    errorCode,
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal,
    partitions,
    topicAuthorizedOperations: -2147483648,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseTopicV5(writer: Writer, value: MetadataResponseTopic, version: number): void {
  if (value.topicAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponseTopic.topicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseTopic.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeString(name);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV5(writer, partitions[i] as MetadataResponsePartition, version);
}

/** Version 7 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV7(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readString();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readArrayLength(26);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV7(reader);
  return {
    errorCode,
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal,
    partitions,
    topicAuthorizedOperations: -2147483648,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseTopicV7(writer: Writer, value: MetadataResponseTopic, version: number): void {
  if (value.topicAuthorizedOperations !== -2147483648) throw writer.fieldNotInVersion("MetadataResponseTopic.topicAuthorizedOperations", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseTopic.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeString(name);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV7(writer, partitions[i] as MetadataResponsePartition, version);
}

/** Version 8 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV8(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readString();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readArrayLength(26);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV7(reader);
  const topicAuthorizedOperations = reader.readInt32();
  return {
    errorCode,
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal,
    partitions,
    topicAuthorizedOperations,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponseTopicV8(writer: Writer, value: MetadataResponseTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponseTopic.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeString(name);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV7(writer, partitions[i] as MetadataResponsePartition, version);
  writer.writeInt32(value.topicAuthorizedOperations);
}

/** Version 9 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV9(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readCompactString();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readCompactArrayLength(18);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV9(reader);
  const topicAuthorizedOperations = reader.readInt32();
  return {
    errorCode,
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    isInternal,
    partitions,
    topicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseTopicV9(writer: Writer, value: MetadataResponseTopic, version: number): void {
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeCompactString(name);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV9(writer, partitions[i] as MetadataResponsePartition);
  writer.writeInt32(value.topicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-11 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV10(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readCompactString();
  const topicId = reader.readUuid();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readCompactArrayLength(18);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV9(reader);
  const topicAuthorizedOperations = reader.readInt32();
  return {
    errorCode,
    name,
    topicId,
    isInternal,
    partitions,
    topicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseTopicV10(writer: Writer, value: MetadataResponseTopic, version: number): void {
  writer.writeInt16(value.errorCode);
  const name = value.name;
  if (name === null) throw writer.nullNotAllowed("MetadataResponseTopic.name", version);
  writer.writeCompactString(name);
  writer.writeUuid(value.topicId);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV9(writer, partitions[i] as MetadataResponsePartition);
  writer.writeInt32(value.topicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 12-13 of MetadataResponseTopic. */
function decodeMetadataResponseTopicV12(reader: Reader): MetadataResponseTopic {
  const errorCode = reader.readInt16();
  const name = reader.readCompactNullableString();
  const topicId = reader.readUuid();
  const isInternal = reader.readBool();
  const partitionsCount = reader.readCompactArrayLength(18);
  const partitions = new Array<MetadataResponsePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeMetadataResponsePartitionV9(reader);
  const topicAuthorizedOperations = reader.readInt32();
  return {
    errorCode,
    name,
    topicId,
    isInternal,
    partitions,
    topicAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponseTopicV12(writer: Writer, value: MetadataResponseTopic): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.name);
  writer.writeUuid(value.topicId);
  writer.writeBool(value.isInternal);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeMetadataResponsePartitionV9(writer, partitions[i] as MetadataResponsePartition);
  writer.writeInt32(value.topicAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of MetadataResponsePartition. */
function decodeMetadataResponsePartitionV0(reader: Reader): MetadataResponsePartition {
  const errorCode = reader.readInt16();
  const partitionIndex = reader.readInt32();
  const leaderId = reader.readInt32();
  const replicaNodesCount = reader.readArrayLength(4);
  const replicaNodes = new Array<number>(replicaNodesCount);
  for (let i = 0; i < replicaNodesCount; i++) replicaNodes[i] = reader.readInt32();
  const isrNodesCount = reader.readArrayLength(4);
  const isrNodes = new Array<number>(isrNodesCount);
  for (let i = 0; i < isrNodesCount; i++) isrNodes[i] = reader.readInt32();
  return {
    errorCode,
    partitionIndex,
    leaderId,
    leaderEpoch: -1,
    replicaNodes,
    isrNodes,
    offlineReplicas: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponsePartitionV0(writer: Writer, value: MetadataResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponsePartition.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.leaderId);
  const replicaNodes = value.replicaNodes;
  writer.writeArrayLength(replicaNodes.length);
  for (let i = 0; i < replicaNodes.length; i++) writer.writeInt32(replicaNodes[i] as number);
  const isrNodes = value.isrNodes;
  writer.writeArrayLength(isrNodes.length);
  for (let i = 0; i < isrNodes.length; i++) writer.writeInt32(isrNodes[i] as number);
}

/** Versions 5-6 of MetadataResponsePartition. */
function decodeMetadataResponsePartitionV5(reader: Reader): MetadataResponsePartition {
  const errorCode = reader.readInt16();
  const partitionIndex = reader.readInt32();
  const leaderId = reader.readInt32();
  const replicaNodesCount = reader.readArrayLength(4);
  const replicaNodes = new Array<number>(replicaNodesCount);
  for (let i = 0; i < replicaNodesCount; i++) replicaNodes[i] = reader.readInt32();
  const isrNodesCount = reader.readArrayLength(4);
  const isrNodes = new Array<number>(isrNodesCount);
  for (let i = 0; i < isrNodesCount; i++) isrNodes[i] = reader.readInt32();
  const offlineReplicasCount = reader.readArrayLength(4);
  const offlineReplicas = new Array<number>(offlineReplicasCount);
  for (let i = 0; i < offlineReplicasCount; i++) offlineReplicas[i] = reader.readInt32();
  return {
    errorCode,
    partitionIndex,
    leaderId,
    leaderEpoch: -1,
    replicaNodes,
    isrNodes,
    offlineReplicas,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponsePartitionV5(writer: Writer, value: MetadataResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponsePartition.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.leaderId);
  const replicaNodes = value.replicaNodes;
  writer.writeArrayLength(replicaNodes.length);
  for (let i = 0; i < replicaNodes.length; i++) writer.writeInt32(replicaNodes[i] as number);
  const isrNodes = value.isrNodes;
  writer.writeArrayLength(isrNodes.length);
  for (let i = 0; i < isrNodes.length; i++) writer.writeInt32(isrNodes[i] as number);
  const offlineReplicas = value.offlineReplicas;
  writer.writeArrayLength(offlineReplicas.length);
  for (let i = 0; i < offlineReplicas.length; i++) writer.writeInt32(offlineReplicas[i] as number);
}

/** Versions 7-8 of MetadataResponsePartition. */
function decodeMetadataResponsePartitionV7(reader: Reader): MetadataResponsePartition {
  const errorCode = reader.readInt16();
  const partitionIndex = reader.readInt32();
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const replicaNodesCount = reader.readArrayLength(4);
  const replicaNodes = new Array<number>(replicaNodesCount);
  for (let i = 0; i < replicaNodesCount; i++) replicaNodes[i] = reader.readInt32();
  const isrNodesCount = reader.readArrayLength(4);
  const isrNodes = new Array<number>(isrNodesCount);
  for (let i = 0; i < isrNodesCount; i++) isrNodes[i] = reader.readInt32();
  const offlineReplicasCount = reader.readArrayLength(4);
  const offlineReplicas = new Array<number>(offlineReplicasCount);
  for (let i = 0; i < offlineReplicasCount; i++) offlineReplicas[i] = reader.readInt32();
  return {
    errorCode,
    partitionIndex,
    leaderId,
    leaderEpoch,
    replicaNodes,
    isrNodes,
    offlineReplicas,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeMetadataResponsePartitionV7(writer: Writer, value: MetadataResponsePartition, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("MetadataResponsePartition.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  const replicaNodes = value.replicaNodes;
  writer.writeArrayLength(replicaNodes.length);
  for (let i = 0; i < replicaNodes.length; i++) writer.writeInt32(replicaNodes[i] as number);
  const isrNodes = value.isrNodes;
  writer.writeArrayLength(isrNodes.length);
  for (let i = 0; i < isrNodes.length; i++) writer.writeInt32(isrNodes[i] as number);
  const offlineReplicas = value.offlineReplicas;
  writer.writeArrayLength(offlineReplicas.length);
  for (let i = 0; i < offlineReplicas.length; i++) writer.writeInt32(offlineReplicas[i] as number);
}

/** Versions 9-13 of MetadataResponsePartition. */
function decodeMetadataResponsePartitionV9(reader: Reader): MetadataResponsePartition {
  const errorCode = reader.readInt16();
  const partitionIndex = reader.readInt32();
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const replicaNodesCount = reader.readCompactArrayLength(4);
  const replicaNodes = new Array<number>(replicaNodesCount);
  for (let i = 0; i < replicaNodesCount; i++) replicaNodes[i] = reader.readInt32();
  const isrNodesCount = reader.readCompactArrayLength(4);
  const isrNodes = new Array<number>(isrNodesCount);
  for (let i = 0; i < isrNodesCount; i++) isrNodes[i] = reader.readInt32();
  const offlineReplicasCount = reader.readCompactArrayLength(4);
  const offlineReplicas = new Array<number>(offlineReplicasCount);
  for (let i = 0; i < offlineReplicasCount; i++) offlineReplicas[i] = reader.readInt32();
  return {
    errorCode,
    partitionIndex,
    leaderId,
    leaderEpoch,
    replicaNodes,
    isrNodes,
    offlineReplicas,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeMetadataResponsePartitionV9(writer: Writer, value: MetadataResponsePartition): void {
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  const replicaNodes = value.replicaNodes;
  writer.writeCompactArrayLength(replicaNodes.length);
  for (let i = 0; i < replicaNodes.length; i++) writer.writeInt32(replicaNodes[i] as number);
  const isrNodes = value.isrNodes;
  writer.writeCompactArrayLength(isrNodes.length);
  for (let i = 0; i < isrNodes.length; i++) writer.writeInt32(isrNodes[i] as number);
  const offlineReplicas = value.offlineReplicas;
  writer.writeCompactArrayLength(offlineReplicas.length);
  for (let i = 0; i < offlineReplicas.length; i++) writer.writeInt32(offlineReplicas[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/produce-response.ts";

export interface ProduceResponse {
  /** (versions 0-13) */
  responses: ProduceResponseTopicProduceResponse[];
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-13) */
  throttleTimeMs: number;
  /** Addresses of the leaders named above. (versions 10-13, tag 0) */
  nodeEndpoints: ProduceResponseNodeEndpoint[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceResponse(): ProduceResponse {
  return {
    responses: [],
    throttleTimeMs: 0,
    nodeEndpoints: [],
    unknownTaggedFields: [],
  };
}

export interface ProduceResponseTopicProduceResponse {
  /** (versions 0-12) */
  name: string;
  /** (versions 13) */
  topicId: Uuid;
  /** (versions 0-13) */
  partitionResponses: ProduceResponsePartitionProduceResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceResponseTopicProduceResponse(): ProduceResponseTopicProduceResponse {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses: [],
    unknownTaggedFields: [],
  };
}

export interface ProduceResponsePartitionProduceResponse {
  /** (versions 0-13) */
  index: number;
  /** (versions 0-13) */
  errorCode: number;
  /** Offset given to the first record, or -1. (versions 0-13) */
  baseOffset: bigint;
  /** Set when the topic takes the broker's time, else -1. (versions 2-13) */
  logAppendTimeMs: bigint;
  /** First offset of the partition, or -1. (versions 5-13) */
  logStartOffset: bigint;
  /** Which records made the batch fail. (versions 8-13) */
  recordErrors: ProduceResponseBatchIndexAndErrorMessage[];
  /** (versions 8-13) */
  errorMessage: string | null;
  /** Set with NOT_LEADER_OR_FOLLOWER, so that the client need not ask for metadata. (versions 10-13, tag 0) */
  currentLeader: ProduceResponseLeaderIdAndEpoch;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceResponsePartitionProduceResponse(): ProduceResponsePartitionProduceResponse {
  return {
    index: 0,
    errorCode: 0,
    baseOffset: 0n,
    logAppendTimeMs: -1n,
    logStartOffset: -1n,
    recordErrors: [],
    errorMessage: null,
    currentLeader: createProduceResponseLeaderIdAndEpoch(),
    unknownTaggedFields: [],
  };
}

/** Which records made the batch fail. */
export interface ProduceResponseBatchIndexAndErrorMessage {
  /** Index of the record within the batch. (versions 8-13) */
  batchIndex: number;
  /** (versions 8-13) */
  batchIndexErrorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceResponseBatchIndexAndErrorMessage(): ProduceResponseBatchIndexAndErrorMessage {
  return {
    batchIndex: 0,
    batchIndexErrorMessage: null,
    unknownTaggedFields: [],
  };
}

/** Set with NOT_LEADER_OR_FOLLOWER, so that the client need not ask for metadata. */
export interface ProduceResponseLeaderIdAndEpoch {
  /** (versions 10-13) */
  leaderId: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 10-13) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceResponseLeaderIdAndEpoch(): ProduceResponseLeaderIdAndEpoch {
  return {
    leaderId: -1,
    leaderEpoch: -1,
    unknownTaggedFields: [],
  };
}

/** Addresses of the leaders named above. */
export interface ProduceResponseNodeEndpoint {
  /** (versions 10-13) */
  nodeId: number;
  /** (versions 10-13) */
  host: string;
  /** (versions 10-13) */
  port: number;
  /** Null when the broker has none. (versions 10-13) */
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceResponseNodeEndpoint(): ProduceResponseNodeEndpoint {
  return {
    nodeId: 0,
    host: "",
    port: 0,
    rack: null,
    unknownTaggedFields: [],
  };
}

export const produceResponse: MessageCodec<ProduceResponse> = {
  name: "ProduceResponse",
  kind: "response",
  apiKey: 0,
  minVersion: 0,
  maxVersion: 13,
  firstFlexibleVersion: 9,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ProduceResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ProduceResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ProduceResponse)[] = [
  decodeProduceResponseV0, // 0
  decodeProduceResponseV1, // 1
  decodeProduceResponseV2, // 2
  decodeProduceResponseV2, // 3
  decodeProduceResponseV2, // 4
  decodeProduceResponseV5, // 5
  decodeProduceResponseV5, // 6
  decodeProduceResponseV5, // 7
  decodeProduceResponseV8, // 8
  decodeProduceResponseV9, // 9
  decodeProduceResponseV10, // 10
  decodeProduceResponseV10, // 11
  decodeProduceResponseV10, // 12
  decodeProduceResponseV13, // 13
];

const encoders: readonly ((writer: Writer, value: ProduceResponse, version: number) => void)[] = [
  encodeProduceResponseV0, // 0
  encodeProduceResponseV1, // 1
  encodeProduceResponseV2, // 2
  encodeProduceResponseV2, // 3
  encodeProduceResponseV2, // 4
  encodeProduceResponseV5, // 5
  encodeProduceResponseV5, // 6
  encodeProduceResponseV5, // 7
  encodeProduceResponseV8, // 8
  encodeProduceResponseV9, // 9
  encodeProduceResponseV10, // 10
  encodeProduceResponseV10, // 11
  encodeProduceResponseV10, // 12
  encodeProduceResponseV13, // 13
];

function isDefaultProduceResponseLeaderIdAndEpoch(value: ProduceResponseLeaderIdAndEpoch): boolean {
  return !(value.leaderId !== -1 || value.leaderEpoch !== -1 || value.unknownTaggedFields.length !== 0);
}

/** Version 0 of ProduceResponse. */
function decodeProduceResponseV0(reader: Reader): ProduceResponse {
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV0(reader);
  return {
    responses,
    throttleTimeMs: 0,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseV0(writer: Writer, value: ProduceResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV0(writer, responses[i] as ProduceResponseTopicProduceResponse, version);
}

/** Version 1 of ProduceResponse. */
function decodeProduceResponseV1(reader: Reader): ProduceResponse {
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV0(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseV1(writer: Writer, value: ProduceResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV0(writer, responses[i] as ProduceResponseTopicProduceResponse, version);
  writer.writeInt32(value.throttleTimeMs);
}

/** Versions 2-4 of ProduceResponse. */
function decodeProduceResponseV2(reader: Reader): ProduceResponse {
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV2(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseV2(writer: Writer, value: ProduceResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV2(writer, responses[i] as ProduceResponseTopicProduceResponse, version);
  writer.writeInt32(value.throttleTimeMs);
}

/** Versions 5-7 of ProduceResponse. */
function decodeProduceResponseV5(reader: Reader): ProduceResponse {
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV5(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseV5(writer: Writer, value: ProduceResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV5(writer, responses[i] as ProduceResponseTopicProduceResponse, version);
  writer.writeInt32(value.throttleTimeMs);
}

/** Version 8 of ProduceResponse. */
function decodeProduceResponseV8(reader: Reader): ProduceResponse {
  const responsesCount = reader.readArrayLength(6);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV8(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseV8(writer: Writer, value: ProduceResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.nodeEndpoints", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.unknownTaggedFields", version);
  const responses = value.responses;
  writer.writeArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV8(writer, responses[i] as ProduceResponseTopicProduceResponse, version);
  writer.writeInt32(value.throttleTimeMs);
}

/** Version 9 of ProduceResponse. */
function decodeProduceResponseV9(reader: Reader): ProduceResponse {
  const responsesCount = reader.readCompactArrayLength(3);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV9(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponseV9(writer: Writer, value: ProduceResponse, version: number): void {
  if (value.nodeEndpoints.length !== 0) throw writer.fieldNotInVersion("ProduceResponse.nodeEndpoints", version);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV9(writer, responses[i] as ProduceResponseTopicProduceResponse, version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-12 of ProduceResponse. */
function decodeProduceResponseV10(reader: Reader): ProduceResponse {
  const responsesCount = reader.readCompactArrayLength(3);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV10(reader);
  const throttleTimeMs = reader.readInt32();
  let nodeEndpoints: ProduceResponseNodeEndpoint[] = [];
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        const nodeEndpointsCount = reader.readCompactArrayLength(11);
        nodeEndpoints = new Array<ProduceResponseNodeEndpoint>(nodeEndpointsCount);
        for (let i = 0; i < nodeEndpointsCount; i++) nodeEndpoints[i] = decodeProduceResponseNodeEndpointV10(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints,
    unknownTaggedFields: unknown,
  };
}

function encodeProduceResponseV10(writer: Writer, value: ProduceResponse): void {
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV10(writer, responses[i] as ProduceResponseTopicProduceResponse);
  writer.writeInt32(value.throttleTimeMs);
  const has0 = value.nodeEndpoints.length !== 0;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    const nodeEndpoints = value.nodeEndpoints;
    writer.writeCompactArrayLength(nodeEndpoints.length);
    for (let i = 0; i < nodeEndpoints.length; i++) encodeProduceResponseNodeEndpointV10(writer, nodeEndpoints[i] as ProduceResponseNodeEndpoint);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Version 13 of ProduceResponse. */
function decodeProduceResponseV13(reader: Reader): ProduceResponse {
  const responsesCount = reader.readCompactArrayLength(18);
  const responses = new Array<ProduceResponseTopicProduceResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeProduceResponseTopicProduceResponseV13(reader);
  const throttleTimeMs = reader.readInt32();
  let nodeEndpoints: ProduceResponseNodeEndpoint[] = [];
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        const nodeEndpointsCount = reader.readCompactArrayLength(11);
        nodeEndpoints = new Array<ProduceResponseNodeEndpoint>(nodeEndpointsCount);
        for (let i = 0; i < nodeEndpointsCount; i++) nodeEndpoints[i] = decodeProduceResponseNodeEndpointV10(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    responses,
    throttleTimeMs,
    nodeEndpoints,
    unknownTaggedFields: unknown,
  };
}

function encodeProduceResponseV13(writer: Writer, value: ProduceResponse): void {
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeProduceResponseTopicProduceResponseV13(writer, responses[i] as ProduceResponseTopicProduceResponse);
  writer.writeInt32(value.throttleTimeMs);
  const has0 = value.nodeEndpoints.length !== 0;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    const nodeEndpoints = value.nodeEndpoints;
    writer.writeCompactArrayLength(nodeEndpoints.length);
    for (let i = 0; i < nodeEndpoints.length; i++) encodeProduceResponseNodeEndpointV10(writer, nodeEndpoints[i] as ProduceResponseNodeEndpoint);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Versions 0-1 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV0(reader: Reader): ProduceResponseTopicProduceResponse {
  const name = reader.readString();
  const partitionResponsesCount = reader.readArrayLength(14);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV0(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseTopicProduceResponseV0(writer: Writer, value: ProduceResponseTopicProduceResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponseTopicProduceResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionResponses = value.partitionResponses;
  writer.writeArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV0(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse, version);
}

/** Versions 2-4 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV2(reader: Reader): ProduceResponseTopicProduceResponse {
  const name = reader.readString();
  const partitionResponsesCount = reader.readArrayLength(22);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV2(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseTopicProduceResponseV2(writer: Writer, value: ProduceResponseTopicProduceResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponseTopicProduceResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionResponses = value.partitionResponses;
  writer.writeArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV2(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse, version);
}

/** Versions 5-7 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV5(reader: Reader): ProduceResponseTopicProduceResponse {
  const name = reader.readString();
  const partitionResponsesCount = reader.readArrayLength(30);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV5(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseTopicProduceResponseV5(writer: Writer, value: ProduceResponseTopicProduceResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponseTopicProduceResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionResponses = value.partitionResponses;
  writer.writeArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV5(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse, version);
}

/** Version 8 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV8(reader: Reader): ProduceResponseTopicProduceResponse {
  const name = reader.readString();
  const partitionResponsesCount = reader.readArrayLength(36);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV8(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseTopicProduceResponseV8(writer: Writer, value: ProduceResponseTopicProduceResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponseTopicProduceResponse.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionResponses = value.partitionResponses;
  writer.writeArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV8(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse, version);
}

/** Version 9 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV9(reader: Reader): ProduceResponseTopicProduceResponse {
  const name = reader.readCompactString();
  const partitionResponsesCount = reader.readCompactArrayLength(33);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV9(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponseTopicProduceResponseV9(writer: Writer, value: ProduceResponseTopicProduceResponse, version: number): void {
  writer.writeCompactString(value.name);
  const partitionResponses = value.partitionResponses;
  writer.writeCompactArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV9(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-12 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV10(reader: Reader): ProduceResponseTopicProduceResponse {
  const name = reader.readCompactString();
  const partitionResponsesCount = reader.readCompactArrayLength(33);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV10(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionResponses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponseTopicProduceResponseV10(writer: Writer, value: ProduceResponseTopicProduceResponse): void {
  writer.writeCompactString(value.name);
  const partitionResponses = value.partitionResponses;
  writer.writeCompactArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV10(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 13 of TopicProduceResponse. */
function decodeProduceResponseTopicProduceResponseV13(reader: Reader): ProduceResponseTopicProduceResponse {
  const topicId = reader.readUuid();
  const partitionResponsesCount = reader.readCompactArrayLength(33);
  const partitionResponses = new Array<ProduceResponsePartitionProduceResponse>(partitionResponsesCount);
  for (let i = 0; i < partitionResponsesCount; i++) partitionResponses[i] = decodeProduceResponsePartitionProduceResponseV10(reader);
  return {
    name: "",
    topicId,
    partitionResponses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponseTopicProduceResponseV13(writer: Writer, value: ProduceResponseTopicProduceResponse): void {
  writer.writeUuid(value.topicId);
  const partitionResponses = value.partitionResponses;
  writer.writeCompactArrayLength(partitionResponses.length);
  for (let i = 0; i < partitionResponses.length; i++) encodeProduceResponsePartitionProduceResponseV10(writer, partitionResponses[i] as ProduceResponsePartitionProduceResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of PartitionProduceResponse. */
function decodeProduceResponsePartitionProduceResponseV0(reader: Reader): ProduceResponsePartitionProduceResponse {
  const index = reader.readInt32();
  const errorCode = reader.readInt16();
  const baseOffset = reader.readInt64();
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs: -1n,
    logStartOffset: -1n,
    recordErrors: [],
    errorMessage: null,
    currentLeader: createProduceResponseLeaderIdAndEpoch(),
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponsePartitionProduceResponseV0(writer: Writer, value: ProduceResponsePartitionProduceResponse, version: number): void {
  if (!isDefaultProduceResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.currentLeader", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.unknownTaggedFields", version);
  writer.writeInt32(value.index);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.baseOffset);
}

/** Versions 2-4 of PartitionProduceResponse. */
function decodeProduceResponsePartitionProduceResponseV2(reader: Reader): ProduceResponsePartitionProduceResponse {
  const index = reader.readInt32();
  const errorCode = reader.readInt16();
  const baseOffset = reader.readInt64();
  const logAppendTimeMs = reader.readInt64();
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs,
    logStartOffset: -1n,
    recordErrors: [],
    errorMessage: null,
    currentLeader: createProduceResponseLeaderIdAndEpoch(),
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponsePartitionProduceResponseV2(writer: Writer, value: ProduceResponsePartitionProduceResponse, version: number): void {
  if (!isDefaultProduceResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.currentLeader", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.unknownTaggedFields", version);
  writer.writeInt32(value.index);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.baseOffset);
  writer.writeInt64(value.logAppendTimeMs);
}

/** Versions 5-7 of PartitionProduceResponse. */
function decodeProduceResponsePartitionProduceResponseV5(reader: Reader): ProduceResponsePartitionProduceResponse {
  const index = reader.readInt32();
  const errorCode = reader.readInt16();
  const baseOffset = reader.readInt64();
  const logAppendTimeMs = reader.readInt64();
  const logStartOffset = reader.readInt64();
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs,
    logStartOffset,
    recordErrors: [],
    errorMessage: null,
    currentLeader: createProduceResponseLeaderIdAndEpoch(),
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponsePartitionProduceResponseV5(writer: Writer, value: ProduceResponsePartitionProduceResponse, version: number): void {
  if (!isDefaultProduceResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.currentLeader", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.unknownTaggedFields", version);
  writer.writeInt32(value.index);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.baseOffset);
  writer.writeInt64(value.logAppendTimeMs);
  writer.writeInt64(value.logStartOffset);
}

/** Version 8 of PartitionProduceResponse. */
function decodeProduceResponsePartitionProduceResponseV8(reader: Reader): ProduceResponsePartitionProduceResponse {
  const index = reader.readInt32();
  const errorCode = reader.readInt16();
  const baseOffset = reader.readInt64();
  const logAppendTimeMs = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const recordErrorsCount = reader.readArrayLength(6);
  const recordErrors = new Array<ProduceResponseBatchIndexAndErrorMessage>(recordErrorsCount);
  for (let i = 0; i < recordErrorsCount; i++) recordErrors[i] = decodeProduceResponseBatchIndexAndErrorMessageV8(reader);
  const errorMessage = reader.readNullableString();
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs,
    logStartOffset,
    recordErrors,
    errorMessage,
    currentLeader: createProduceResponseLeaderIdAndEpoch(),
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponsePartitionProduceResponseV8(writer: Writer, value: ProduceResponsePartitionProduceResponse, version: number): void {
  if (!isDefaultProduceResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.currentLeader", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.unknownTaggedFields", version);
  writer.writeInt32(value.index);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.baseOffset);
  writer.writeInt64(value.logAppendTimeMs);
  writer.writeInt64(value.logStartOffset);
  const recordErrors = value.recordErrors;
  writer.writeArrayLength(recordErrors.length);
  for (let i = 0; i < recordErrors.length; i++) encodeProduceResponseBatchIndexAndErrorMessageV8(writer, recordErrors[i] as ProduceResponseBatchIndexAndErrorMessage, version);
  writer.writeNullableString(value.errorMessage);
}

/** Version 9 of PartitionProduceResponse. */
function decodeProduceResponsePartitionProduceResponseV9(reader: Reader): ProduceResponsePartitionProduceResponse {
  const index = reader.readInt32();
  const errorCode = reader.readInt16();
  const baseOffset = reader.readInt64();
  const logAppendTimeMs = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const recordErrorsCount = reader.readCompactArrayLength(6);
  const recordErrors = new Array<ProduceResponseBatchIndexAndErrorMessage>(recordErrorsCount);
  for (let i = 0; i < recordErrorsCount; i++) recordErrors[i] = decodeProduceResponseBatchIndexAndErrorMessageV9(reader);
  const errorMessage = reader.readCompactNullableString();
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs,
    logStartOffset,
    recordErrors,
    errorMessage,
    currentLeader: createProduceResponseLeaderIdAndEpoch(),
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponsePartitionProduceResponseV9(writer: Writer, value: ProduceResponsePartitionProduceResponse, version: number): void {
  if (!isDefaultProduceResponseLeaderIdAndEpoch(value.currentLeader)) throw writer.fieldNotInVersion("ProduceResponsePartitionProduceResponse.currentLeader", version);
  writer.writeInt32(value.index);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.baseOffset);
  writer.writeInt64(value.logAppendTimeMs);
  writer.writeInt64(value.logStartOffset);
  const recordErrors = value.recordErrors;
  writer.writeCompactArrayLength(recordErrors.length);
  for (let i = 0; i < recordErrors.length; i++) encodeProduceResponseBatchIndexAndErrorMessageV9(writer, recordErrors[i] as ProduceResponseBatchIndexAndErrorMessage);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-13 of PartitionProduceResponse. */
function decodeProduceResponsePartitionProduceResponseV10(reader: Reader): ProduceResponsePartitionProduceResponse {
  const index = reader.readInt32();
  const errorCode = reader.readInt16();
  const baseOffset = reader.readInt64();
  const logAppendTimeMs = reader.readInt64();
  const logStartOffset = reader.readInt64();
  const recordErrorsCount = reader.readCompactArrayLength(6);
  const recordErrors = new Array<ProduceResponseBatchIndexAndErrorMessage>(recordErrorsCount);
  for (let i = 0; i < recordErrorsCount; i++) recordErrors[i] = decodeProduceResponseBatchIndexAndErrorMessageV9(reader);
  const errorMessage = reader.readCompactNullableString();
  let currentLeader: ProduceResponseLeaderIdAndEpoch = createProduceResponseLeaderIdAndEpoch();
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        currentLeader = decodeProduceResponseLeaderIdAndEpochV10(reader);
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs,
    logStartOffset,
    recordErrors,
    errorMessage,
    currentLeader,
    unknownTaggedFields: unknown,
  };
}

function encodeProduceResponsePartitionProduceResponseV10(writer: Writer, value: ProduceResponsePartitionProduceResponse): void {
  writer.writeInt32(value.index);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.baseOffset);
  writer.writeInt64(value.logAppendTimeMs);
  writer.writeInt64(value.logStartOffset);
  const recordErrors = value.recordErrors;
  writer.writeCompactArrayLength(recordErrors.length);
  for (let i = 0; i < recordErrors.length; i++) encodeProduceResponseBatchIndexAndErrorMessageV9(writer, recordErrors[i] as ProduceResponseBatchIndexAndErrorMessage);
  writer.writeCompactNullableString(value.errorMessage);
  const has0 = !isDefaultProduceResponseLeaderIdAndEpoch(value.currentLeader);
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    const currentLeader = value.currentLeader;
    encodeProduceResponseLeaderIdAndEpochV10(writer, currentLeader);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 0, Number.POSITIVE_INFINITY);
}

/** Version 8 of BatchIndexAndErrorMessage. */
function decodeProduceResponseBatchIndexAndErrorMessageV8(reader: Reader): ProduceResponseBatchIndexAndErrorMessage {
  const batchIndex = reader.readInt32();
  const batchIndexErrorMessage = reader.readNullableString();
  return {
    batchIndex,
    batchIndexErrorMessage,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceResponseBatchIndexAndErrorMessageV8(writer: Writer, value: ProduceResponseBatchIndexAndErrorMessage, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceResponseBatchIndexAndErrorMessage.unknownTaggedFields", version);
  writer.writeInt32(value.batchIndex);
  writer.writeNullableString(value.batchIndexErrorMessage);
}

/** Versions 9-13 of BatchIndexAndErrorMessage. */
function decodeProduceResponseBatchIndexAndErrorMessageV9(reader: Reader): ProduceResponseBatchIndexAndErrorMessage {
  const batchIndex = reader.readInt32();
  const batchIndexErrorMessage = reader.readCompactNullableString();
  return {
    batchIndex,
    batchIndexErrorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponseBatchIndexAndErrorMessageV9(writer: Writer, value: ProduceResponseBatchIndexAndErrorMessage): void {
  writer.writeInt32(value.batchIndex);
  writer.writeCompactNullableString(value.batchIndexErrorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-13 of LeaderIdAndEpoch. */
function decodeProduceResponseLeaderIdAndEpochV10(reader: Reader): ProduceResponseLeaderIdAndEpoch {
  const leaderId = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    leaderId,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceResponseLeaderIdAndEpochV10(writer: Writer, value: ProduceResponseLeaderIdAndEpoch): void {
  writer.writeInt32(value.leaderId);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 10-13 of NodeEndpoint. */
function decodeProduceResponseNodeEndpointV10(reader: Reader): ProduceResponseNodeEndpoint {
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

function encodeProduceResponseNodeEndpointV10(writer: Writer, value: ProduceResponseNodeEndpoint): void {
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-producers-response.ts";

export interface DescribeProducersResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  topics: DescribeProducersResponseTopicResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeProducersResponse(): DescribeProducersResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeProducersResponseTopicResponse {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitions: DescribeProducersResponsePartitionResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeProducersResponseTopicResponse(): DescribeProducersResponseTopicResponse {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeProducersResponsePartitionResponse {
  /** (versions 0) */
  partitionIndex: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  activeProducers: DescribeProducersResponseProducerState[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeProducersResponsePartitionResponse(): DescribeProducersResponsePartitionResponse {
  return {
    partitionIndex: 0,
    errorCode: 0,
    errorMessage: null,
    activeProducers: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeProducersResponseProducerState {
  /** (versions 0) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0) */
  producerEpoch: number;
  /** (versions 0) */
  lastSequence: number;
  /** (versions 0) */
  lastTimestamp: bigint;
  /** (versions 0) */
  coordinatorEpoch: number;
  /** -1 when no transaction is open. (versions 0) */
  currentTxnStartOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeProducersResponseProducerState(): DescribeProducersResponseProducerState {
  return {
    producerId: 0n,
    producerEpoch: 0,
    lastSequence: -1,
    lastTimestamp: -1n,
    coordinatorEpoch: 0,
    currentTxnStartOffset: -1n,
    unknownTaggedFields: [],
  };
}

export const describeProducersResponse: MessageCodec<DescribeProducersResponse> = {
  name: "DescribeProducersResponse",
  kind: "response",
  apiKey: 61,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeProducersResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeProducersResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeProducersResponse)[] = [
  decodeDescribeProducersResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeProducersResponse, version: number) => void)[] = [
  encodeDescribeProducersResponseV0, // 0
];

/** Version 0 of DescribeProducersResponse. */
function decodeDescribeProducersResponseV0(reader: Reader): DescribeProducersResponse {
  const throttleTimeMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeProducersResponseTopicResponse>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeProducersResponseTopicResponseV0(reader);
  return {
    throttleTimeMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeProducersResponseV0(writer: Writer, value: DescribeProducersResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeProducersResponseTopicResponseV0(writer, topics[i] as DescribeProducersResponseTopicResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicResponse. */
function decodeDescribeProducersResponseTopicResponseV0(reader: Reader): DescribeProducersResponseTopicResponse {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(9);
  const partitions = new Array<DescribeProducersResponsePartitionResponse>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDescribeProducersResponsePartitionResponseV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeProducersResponseTopicResponseV0(writer: Writer, value: DescribeProducersResponseTopicResponse): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDescribeProducersResponsePartitionResponseV0(writer, partitions[i] as DescribeProducersResponsePartitionResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionResponse. */
function decodeDescribeProducersResponsePartitionResponseV0(reader: Reader): DescribeProducersResponsePartitionResponse {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const activeProducersCount = reader.readCompactArrayLength(37);
  const activeProducers = new Array<DescribeProducersResponseProducerState>(activeProducersCount);
  for (let i = 0; i < activeProducersCount; i++) activeProducers[i] = decodeDescribeProducersResponseProducerStateV0(reader);
  return {
    partitionIndex,
    errorCode,
    errorMessage,
    activeProducers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeProducersResponsePartitionResponseV0(writer: Writer, value: DescribeProducersResponsePartitionResponse): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const activeProducers = value.activeProducers;
  writer.writeCompactArrayLength(activeProducers.length);
  for (let i = 0; i < activeProducers.length; i++) encodeDescribeProducersResponseProducerStateV0(writer, activeProducers[i] as DescribeProducersResponseProducerState);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ProducerState. */
function decodeDescribeProducersResponseProducerStateV0(reader: Reader): DescribeProducersResponseProducerState {
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt32();
  const lastSequence = reader.readInt32();
  const lastTimestamp = reader.readInt64();
  const coordinatorEpoch = reader.readInt32();
  const currentTxnStartOffset = reader.readInt64();
  return {
    producerId,
    producerEpoch,
    lastSequence,
    lastTimestamp,
    coordinatorEpoch,
    currentTxnStartOffset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeProducersResponseProducerStateV0(writer: Writer, value: DescribeProducersResponseProducerState): void {
  writer.writeInt64(value.producerId);
  writer.writeInt32(value.producerEpoch);
  writer.writeInt32(value.lastSequence);
  writer.writeInt64(value.lastTimestamp);
  writer.writeInt32(value.coordinatorEpoch);
  writer.writeInt64(value.currentTxnStartOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-transactions-response.ts";

export interface DescribeTransactionsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  transactionStates: DescribeTransactionsResponseTransactionState[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTransactionsResponse(): DescribeTransactionsResponse {
  return {
    throttleTimeMs: 0,
    transactionStates: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeTransactionsResponseTransactionState {
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  transactionalId: string;
  /** (versions 0) */
  transactionState: string;
  /** (versions 0) */
  transactionTimeoutMs: number;
  /** -1 when no transaction is open. (versions 0) */
  transactionStartTimeMs: bigint;
  /** (versions 0) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0) */
  producerEpoch: number;
  /** (versions 0) */
  topics: DescribeTransactionsResponseTopicData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTransactionsResponseTransactionState(): DescribeTransactionsResponseTransactionState {
  return {
    errorCode: 0,
    transactionalId: "",
    transactionState: "",
    transactionTimeoutMs: 0,
    transactionStartTimeMs: 0n,
    producerId: 0n,
    producerEpoch: 0,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeTransactionsResponseTopicData {
  /** (versions 0) */
  topic: string;
  /** (versions 0) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTransactionsResponseTopicData(): DescribeTransactionsResponseTopicData {
  return {
    topic: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const describeTransactionsResponse: MessageCodec<DescribeTransactionsResponse> = {
  name: "DescribeTransactionsResponse",
  kind: "response",
  apiKey: 65,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeTransactionsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeTransactionsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeTransactionsResponse)[] = [
  decodeDescribeTransactionsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeTransactionsResponse, version: number) => void)[] = [
  encodeDescribeTransactionsResponseV0, // 0
];

/** Version 0 of DescribeTransactionsResponse. */
function decodeDescribeTransactionsResponseV0(reader: Reader): DescribeTransactionsResponse {
  const throttleTimeMs = reader.readInt32();
  const transactionStatesCount = reader.readCompactArrayLength(28);
  const transactionStates = new Array<DescribeTransactionsResponseTransactionState>(transactionStatesCount);
  for (let i = 0; i < transactionStatesCount; i++) transactionStates[i] = decodeDescribeTransactionsResponseTransactionStateV0(reader);
  return {
    throttleTimeMs,
    transactionStates,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTransactionsResponseV0(writer: Writer, value: DescribeTransactionsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const transactionStates = value.transactionStates;
  writer.writeCompactArrayLength(transactionStates.length);
  for (let i = 0; i < transactionStates.length; i++) encodeDescribeTransactionsResponseTransactionStateV0(writer, transactionStates[i] as DescribeTransactionsResponseTransactionState);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TransactionState. */
function decodeDescribeTransactionsResponseTransactionStateV0(reader: Reader): DescribeTransactionsResponseTransactionState {
  const errorCode = reader.readInt16();
  const transactionalId = reader.readCompactString();
  const transactionState = reader.readCompactString();
  const transactionTimeoutMs = reader.readInt32();
  const transactionStartTimeMs = reader.readInt64();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeTransactionsResponseTopicData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeTransactionsResponseTopicDataV0(reader);
  return {
    errorCode,
    transactionalId,
    transactionState,
    transactionTimeoutMs,
    transactionStartTimeMs,
    producerId,
    producerEpoch,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTransactionsResponseTransactionStateV0(writer: Writer, value: DescribeTransactionsResponseTransactionState): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactString(value.transactionalId);
  writer.writeCompactString(value.transactionState);
  writer.writeInt32(value.transactionTimeoutMs);
  writer.writeInt64(value.transactionStartTimeMs);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeTransactionsResponseTopicDataV0(writer, topics[i] as DescribeTransactionsResponseTopicData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicData. */
function decodeDescribeTransactionsResponseTopicDataV0(reader: Reader): DescribeTransactionsResponseTopicData {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTransactionsResponseTopicDataV0(writer: Writer, value: DescribeTransactionsResponseTopicData): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

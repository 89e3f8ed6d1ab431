// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/add-partitions-to-txn-response.ts";

export interface AddPartitionsToTxnResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-5) */
  throttleTimeMs: number;
  /** (versions 4-5) */
  errorCode: number;
  /** (versions 4-5) */
  resultsByTransaction: AddPartitionsToTxnResponseAddPartitionsToTxnResult[];
  /** (versions 0-3) */
  resultsByTopicV3AndBelow: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnResponse(): AddPartitionsToTxnResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    resultsByTransaction: [],
    resultsByTopicV3AndBelow: [],
    unknownTaggedFields: [],
  };
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  /** (versions 4-5) */
  transactionalId: string;
  /** (versions 4-5) */
  topicResults: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnResponseAddPartitionsToTxnResult(): AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  return {
    transactionalId: "",
    topicResults: [],
    unknownTaggedFields: [],
  };
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  /** (versions 0-5) */
  name: string;
  /** (versions 0-5) */
  resultsByPartition: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(): AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  return {
    name: "",
    resultsByPartition: [],
    unknownTaggedFields: [],
  };
}

export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  /** (versions 0-5) */
  partitionIndex: number;
  /** (versions 0-5) */
  partitionErrorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(): AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  return {
    partitionIndex: 0,
    partitionErrorCode: 0,
    unknownTaggedFields: [],
  };
}

export const addPartitionsToTxnResponse: MessageCodec<AddPartitionsToTxnResponse> = {
  name: "AddPartitionsToTxnResponse",
  kind: "response",
  apiKey: 24,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AddPartitionsToTxnResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AddPartitionsToTxnResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AddPartitionsToTxnResponse)[] = [
  decodeAddPartitionsToTxnResponseV0, // 0
  decodeAddPartitionsToTxnResponseV0, // 1
  decodeAddPartitionsToTxnResponseV0, // 2
  decodeAddPartitionsToTxnResponseV3, // 3
  decodeAddPartitionsToTxnResponseV4, // 4
  decodeAddPartitionsToTxnResponseV4, // 5
];

const encoders: readonly ((writer: Writer, value: AddPartitionsToTxnResponse, version: number) => void)[] = [
  encodeAddPartitionsToTxnResponseV0, // 0
  encodeAddPartitionsToTxnResponseV0, // 1
  encodeAddPartitionsToTxnResponseV0, // 2
  encodeAddPartitionsToTxnResponseV3, // 3
  encodeAddPartitionsToTxnResponseV4, // 4
  encodeAddPartitionsToTxnResponseV4, // 5
];

/** Versions 0-2 of AddPartitionsToTxnResponse. */
function decodeAddPartitionsToTxnResponseV0(reader: Reader): AddPartitionsToTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsByTopicV3AndBelowCount = reader.readArrayLength(6);
  const resultsByTopicV3AndBelow = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult>(resultsByTopicV3AndBelowCount);
  for (let i = 0; i < resultsByTopicV3AndBelowCount; i++) resultsByTopicV3AndBelow[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV0(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    resultsByTransaction: [],
    resultsByTopicV3AndBelow,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddPartitionsToTxnResponseV0(writer: Writer, value: AddPartitionsToTxnResponse, version: number): void {
  if (value.resultsByTransaction.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnResponse.resultsByTransaction", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const resultsByTopicV3AndBelow = value.resultsByTopicV3AndBelow;
  writer.writeArrayLength(resultsByTopicV3AndBelow.length);
  for (let i = 0; i < resultsByTopicV3AndBelow.length; i++) encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV0(writer, resultsByTopicV3AndBelow[i] as AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult, version);
}

/** Version 3 of AddPartitionsToTxnResponse. */
function decodeAddPartitionsToTxnResponseV3(reader: Reader): AddPartitionsToTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const resultsByTopicV3AndBelowCount = reader.readCompactArrayLength(3);
  const resultsByTopicV3AndBelow = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult>(resultsByTopicV3AndBelowCount);
  for (let i = 0; i < resultsByTopicV3AndBelowCount; i++) resultsByTopicV3AndBelow[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    resultsByTransaction: [],
    resultsByTopicV3AndBelow,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnResponseV3(writer: Writer, value: AddPartitionsToTxnResponse, version: number): void {
  if (value.resultsByTransaction.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnResponse.resultsByTransaction", version);
  writer.writeInt32(value.throttleTimeMs);
  const resultsByTopicV3AndBelow = value.resultsByTopicV3AndBelow;
  writer.writeCompactArrayLength(resultsByTopicV3AndBelow.length);
  for (let i = 0; i < resultsByTopicV3AndBelow.length; i++) encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3(writer, resultsByTopicV3AndBelow[i] as AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-5 of AddPartitionsToTxnResponse. */
function decodeAddPartitionsToTxnResponseV4(reader: Reader): AddPartitionsToTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const resultsByTransactionCount = reader.readCompactArrayLength(3);
  const resultsByTransaction = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnResult>(resultsByTransactionCount);
  for (let i = 0; i < resultsByTransactionCount; i++) resultsByTransaction[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnResultV4(reader);
  return {
    throttleTimeMs,
    errorCode,
    resultsByTransaction,
    resultsByTopicV3AndBelow: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnResponseV4(writer: Writer, value: AddPartitionsToTxnResponse, version: number): void {
  if (value.resultsByTopicV3AndBelow.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnResponse.resultsByTopicV3AndBelow", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const resultsByTransaction = value.resultsByTransaction;
  writer.writeCompactArrayLength(resultsByTransaction.length);
  for (let i = 0; i < resultsByTransaction.length; i++) encodeAddPartitionsToTxnResponseAddPartitionsToTxnResultV4(writer, resultsByTransaction[i] as AddPartitionsToTxnResponseAddPartitionsToTxnResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-5 of AddPartitionsToTxnResult. */
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnResultV4(reader: Reader): AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  const transactionalId = reader.readCompactString();
  const topicResultsCount = reader.readCompactArrayLength(3);
  const topicResults = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult>(topicResultsCount);
  for (let i = 0; i < topicResultsCount; i++) topicResults[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3(reader);
  return {
    transactionalId,
    topicResults,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnResultV4(writer: Writer, value: AddPartitionsToTxnResponseAddPartitionsToTxnResult): void {
  writer.writeCompactString(value.transactionalId);
  const topicResults = value.topicResults;
  writer.writeCompactArrayLength(topicResults.length);
  for (let i = 0; i < topicResults.length; i++) encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3(writer, topicResults[i] as AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of AddPartitionsToTxnTopicResult. */
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV0(reader: Reader): AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  const name = reader.readString();
  const resultsByPartitionCount = reader.readArrayLength(6);
  const resultsByPartition = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult>(resultsByPartitionCount);
  for (let i = 0; i < resultsByPartitionCount; i++) resultsByPartition[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV0(reader);
  return {
    name,
    resultsByPartition,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV0(writer: Writer, value: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult.unknownTaggedFields", version);
  writer.writeString(value.name);
  const resultsByPartition = value.resultsByPartition;
  writer.writeArrayLength(resultsByPartition.length);
  for (let i = 0; i < resultsByPartition.length; i++) encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV0(writer, resultsByPartition[i] as AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult, version);
}

/** Versions 3-5 of AddPartitionsToTxnTopicResult. */
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3(reader: Reader): AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  const name = reader.readCompactString();
  const resultsByPartitionCount = reader.readCompactArrayLength(7);
  const resultsByPartition = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult>(resultsByPartitionCount);
  for (let i = 0; i < resultsByPartitionCount; i++) resultsByPartition[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV3(reader);
  return {
    name,
    resultsByPartition,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultV3(writer: Writer, value: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult): void {
  writer.writeCompactString(value.name);
  const resultsByPartition = value.resultsByPartition;
  writer.writeCompactArrayLength(resultsByPartition.length);
  for (let i = 0; i < resultsByPartition.length; i++) encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV3(writer, resultsByPartition[i] as AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of AddPartitionsToTxnPartitionResult. */
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV0(reader: Reader): AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  const partitionIndex = reader.readInt32();
  const partitionErrorCode = reader.readInt16();
  return {
    partitionIndex,
    partitionErrorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV0(writer: Writer, value: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.partitionErrorCode);
}

/** Versions 3-5 of AddPartitionsToTxnPartitionResult. */
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV3(reader: Reader): AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  const partitionIndex = reader.readInt32();
  const partitionErrorCode = reader.readInt16();
  return {
    partitionIndex,
    partitionErrorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultV3(writer: Writer, value: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.partitionErrorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

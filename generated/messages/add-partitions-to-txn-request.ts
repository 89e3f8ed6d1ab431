// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/add-partitions-to-txn-request.ts";

export interface AddPartitionsToTxnRequest {
  /** (versions 4-5) */
  transactions: AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[];
  /** (versions 0-3) */
  v3AndBelowTransactionalId: string;
  /** (versions 0-3) */
  v3AndBelowProducerId: bigint;
  /** (versions 0-3) */
  v3AndBelowProducerEpoch: number;
  /** (versions 0-3) */
  v3AndBelowTopics: AddPartitionsToTxnRequestAddPartitionsToTxnTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnRequest(): AddPartitionsToTxnRequest {
  return {
    transactions: [],
    v3AndBelowTransactionalId: "",
    v3AndBelowProducerId: 0n,
    v3AndBelowProducerEpoch: 0,
    v3AndBelowTopics: [],
    unknownTaggedFields: [],
  };
}

export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  /** (versions 4-5) */
  transactionalId: string;
  /** (versions 4-5) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 4-5) */
  producerEpoch: number;
  /** Only check that the partitions are in the transaction. (versions 4-5) */
  verifyOnly: boolean;
  /** (versions 4-5) */
  topics: AddPartitionsToTxnRequestAddPartitionsToTxnTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(): AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  return {
    transactionalId: "",
    producerId: 0n,
    producerEpoch: 0,
    verifyOnly: false,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  /** (versions 0-5) */
  name: string;
  /** (versions 0-5) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddPartitionsToTxnRequestAddPartitionsToTxnTopic(): AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const addPartitionsToTxnRequest: MessageCodec<AddPartitionsToTxnRequest> = {
  name: "AddPartitionsToTxnRequest",
  kind: "request",
  apiKey: 24,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AddPartitionsToTxnRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AddPartitionsToTxnRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AddPartitionsToTxnRequest)[] = [
  decodeAddPartitionsToTxnRequestV0, // 0
  decodeAddPartitionsToTxnRequestV0, // 1
  decodeAddPartitionsToTxnRequestV0, // 2
  decodeAddPartitionsToTxnRequestV3, // 3
  decodeAddPartitionsToTxnRequestV4, // 4
  decodeAddPartitionsToTxnRequestV4, // 5
];

const encoders: readonly ((writer: Writer, value: AddPartitionsToTxnRequest, version: number) => void)[] = [
  encodeAddPartitionsToTxnRequestV0, // 0
  encodeAddPartitionsToTxnRequestV0, // 1
  encodeAddPartitionsToTxnRequestV0, // 2
  encodeAddPartitionsToTxnRequestV3, // 3
  encodeAddPartitionsToTxnRequestV4, // 4
  encodeAddPartitionsToTxnRequestV4, // 5
];

/** Versions 0-2 of AddPartitionsToTxnRequest. */
function decodeAddPartitionsToTxnRequestV0(reader: Reader): AddPartitionsToTxnRequest {
  const v3AndBelowTransactionalId = reader.readString();
  const v3AndBelowProducerId = reader.readInt64();
  const v3AndBelowProducerEpoch = reader.readInt16();
  const v3AndBelowTopicsCount = reader.readArrayLength(6);
  const v3AndBelowTopics = new Array<AddPartitionsToTxnRequestAddPartitionsToTxnTopic>(v3AndBelowTopicsCount);
  for (let i = 0; i < v3AndBelowTopicsCount; i++) v3AndBelowTopics[i] = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV0(reader);
  return {
    transactions: [],
    v3AndBelowTransactionalId,
    v3AndBelowProducerId,
    v3AndBelowProducerEpoch,
    v3AndBelowTopics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddPartitionsToTxnRequestV0(writer: Writer, value: AddPartitionsToTxnRequest, version: number): void {
  if (value.transactions.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.transactions", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.unknownTaggedFields", version);
  writer.writeString(value.v3AndBelowTransactionalId);
  writer.writeInt64(value.v3AndBelowProducerId);
  writer.writeInt16(value.v3AndBelowProducerEpoch);
  const v3AndBelowTopics = value.v3AndBelowTopics;
  writer.writeArrayLength(v3AndBelowTopics.length);
  for (let i = 0; i < v3AndBelowTopics.length; i++) encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV0(writer, v3AndBelowTopics[i] as AddPartitionsToTxnRequestAddPartitionsToTxnTopic, version);
}

/** Version 3 of AddPartitionsToTxnRequest. */
function decodeAddPartitionsToTxnRequestV3(reader: Reader): AddPartitionsToTxnRequest {
  const v3AndBelowTransactionalId = reader.readCompactString();
  const v3AndBelowProducerId = reader.readInt64();
  const v3AndBelowProducerEpoch = reader.readInt16();
  const v3AndBelowTopicsCount = reader.readCompactArrayLength(3);
  const v3AndBelowTopics = new Array<AddPartitionsToTxnRequestAddPartitionsToTxnTopic>(v3AndBelowTopicsCount);
  for (let i = 0; i < v3AndBelowTopicsCount; i++) v3AndBelowTopics[i] = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV3(reader);
  return {
    transactions: [],
    v3AndBelowTransactionalId,
    v3AndBelowProducerId,
    v3AndBelowProducerEpoch,
    v3AndBelowTopics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnRequestV3(writer: Writer, value: AddPartitionsToTxnRequest, version: number): void {
  if (value.transactions.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.transactions", version);
  writer.writeCompactString(value.v3AndBelowTransactionalId);
  writer.writeInt64(value.v3AndBelowProducerId);
  writer.writeInt16(value.v3AndBelowProducerEpoch);
  const v3AndBelowTopics = value.v3AndBelowTopics;
  writer.writeCompactArrayLength(v3AndBelowTopics.length);
  for (let i = 0; i < v3AndBelowTopics.length; i++) encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV3(writer, v3AndBelowTopics[i] as AddPartitionsToTxnRequestAddPartitionsToTxnTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-5 of AddPartitionsToTxnRequest. */
function decodeAddPartitionsToTxnRequestV4(reader: Reader): AddPartitionsToTxnRequest {
  const transactionsCount = reader.readCompactArrayLength(14);
  const transactions = new Array<AddPartitionsToTxnRequestAddPartitionsToTxnTransaction>(transactionsCount);
  for (let i = 0; i < transactionsCount; i++) transactions[i] = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionV4(reader);
  return {
    transactions,
    v3AndBelowTransactionalId: "",
    v3AndBelowProducerId: 0n,
    v3AndBelowProducerEpoch: 0,
    v3AndBelowTopics: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnRequestV4(writer: Writer, value: AddPartitionsToTxnRequest, version: number): void {
  if (value.v3AndBelowTransactionalId !== "") throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.v3AndBelowTransactionalId", version);
  if (value.v3AndBelowProducerId !== 0n) throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.v3AndBelowProducerId", version);
  if (value.v3AndBelowProducerEpoch !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.v3AndBelowProducerEpoch", version);
  if (value.v3AndBelowTopics.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnRequest.v3AndBelowTopics", version);
  const transactions = value.transactions;
  writer.writeCompactArrayLength(transactions.length);
  for (let i = 0; i < transactions.length; i++) encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionV4(writer, transactions[i] as AddPartitionsToTxnRequestAddPartitionsToTxnTransaction);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-5 of AddPartitionsToTxnTransaction. */
function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionV4(reader: Reader): AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  const transactionalId = reader.readCompactString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const verifyOnly = reader.readBool();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<AddPartitionsToTxnRequestAddPartitionsToTxnTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV3(reader);
  return {
    transactionalId,
    producerId,
    producerEpoch,
    verifyOnly,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionV4(writer: Writer, value: AddPartitionsToTxnRequestAddPartitionsToTxnTransaction): void {
  writer.writeCompactString(value.transactionalId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.verifyOnly);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV3(writer, topics[i] as AddPartitionsToTxnRequestAddPartitionsToTxnTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of AddPartitionsToTxnTopic. */
function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV0(reader: Reader): AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV0(writer: Writer, value: AddPartitionsToTxnRequestAddPartitionsToTxnTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddPartitionsToTxnRequestAddPartitionsToTxnTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

/** Versions 3-5 of AddPartitionsToTxnTopic. */
function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV3(reader: Reader): AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicV3(writer: Writer, value: AddPartitionsToTxnRequestAddPartitionsToTxnTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, Records, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/produce-request.ts";

export interface ProduceRequest {
  /** Null outside of transactions. (versions 3-13) */
  transactionalId: string | null;
  /** 0: no response; 1: the leader has it; -1: all in-sync replicas have it. (versions 0-13) */
  acks: number;
  /** How long to wait for the replicas. (versions 0-13) */
  timeoutMs: number;
  /** (versions 0-13) */
  topicData: ProduceRequestTopicProduceData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceRequest(): ProduceRequest {
  return {
    transactionalId: null,
    acks: 0,
    timeoutMs: 0,
    topicData: [],
    unknownTaggedFields: [],
  };
}

export interface ProduceRequestTopicProduceData {
  /** (versions 0-12) */
  name: string;
  /** (versions 13) */
  topicId: Uuid;
  /** (versions 0-13) */
  partitionData: ProduceRequestPartitionProduceData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceRequestTopicProduceData(): ProduceRequestTopicProduceData {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionData: [],
    unknownTaggedFields: [],
  };
}

export interface ProduceRequestPartitionProduceData {
  /** (versions 0-13) */
  index: number;
  /** One batch, since v3; a message set before. (versions 0-13) */
  records: Records | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createProduceRequestPartitionProduceData(): ProduceRequestPartitionProduceData {
  return {
    index: 0,
    records: [],
    unknownTaggedFields: [],
  };
}

export const produceRequest: MessageCodec<ProduceRequest> = {
  name: "ProduceRequest",
  kind: "request",
  apiKey: 0,
  minVersion: 0,
  maxVersion: 13,
  firstFlexibleVersion: 9,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ProduceRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ProduceRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ProduceRequest)[] = [
  decodeProduceRequestV0, // 0
  decodeProduceRequestV0, // 1
  decodeProduceRequestV0, // 2
  decodeProduceRequestV3, // 3
  decodeProduceRequestV3, // 4
  decodeProduceRequestV3, // 5
  decodeProduceRequestV3, // 6
  decodeProduceRequestV3, // 7
  decodeProduceRequestV3, // 8
  decodeProduceRequestV9, // 9
  decodeProduceRequestV9, // 10
  decodeProduceRequestV9, // 11
  decodeProduceRequestV9, // 12
  decodeProduceRequestV13, // 13
];

const encoders: readonly ((writer: Writer, value: ProduceRequest, version: number) => void)[] = [
  encodeProduceRequestV0, // 0
  encodeProduceRequestV0, // 1
  encodeProduceRequestV0, // 2
  encodeProduceRequestV3, // 3
  encodeProduceRequestV3, // 4
  encodeProduceRequestV3, // 5
  encodeProduceRequestV3, // 6
  encodeProduceRequestV3, // 7
  encodeProduceRequestV3, // 8
  encodeProduceRequestV9, // 9
  encodeProduceRequestV9, // 10
  encodeProduceRequestV9, // 11
  encodeProduceRequestV9, // 12
  encodeProduceRequestV13, // 13
];

/** Versions 0-2 of ProduceRequest. */
function decodeProduceRequestV0(reader: Reader): ProduceRequest {
  const acks = reader.readInt16();
  const timeoutMs = reader.readInt32();
  const topicDataCount = reader.readArrayLength(6);
  const topicData = new Array<ProduceRequestTopicProduceData>(topicDataCount);
  for (let i = 0; i < topicDataCount; i++) topicData[i] = decodeProduceRequestTopicProduceDataV0(reader);
  return {
    transactionalId: null,
    acks,
    timeoutMs,
    topicData,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceRequestV0(writer: Writer, value: ProduceRequest, version: number): void {
  if (value.transactionalId !== null) throw writer.fieldNotInVersion("ProduceRequest.transactionalId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceRequest.unknownTaggedFields", version);
  writer.writeInt16(value.acks);
  writer.writeInt32(value.timeoutMs);
  const topicData = value.topicData;
  writer.writeArrayLength(topicData.length);
  for (let i = 0; i < topicData.length; i++) encodeProduceRequestTopicProduceDataV0(writer, topicData[i] as ProduceRequestTopicProduceData, version);
}

/** Versions 3-8 of ProduceRequest. */
function decodeProduceRequestV3(reader: Reader): ProduceRequest {
  const transactionalId = reader.readNullableString();
  const acks = reader.readInt16();
  const timeoutMs = reader.readInt32();
  const topicDataCount = reader.readArrayLength(6);
  const topicData = new Array<ProduceRequestTopicProduceData>(topicDataCount);
  for (let i = 0; i < topicDataCount; i++) topicData[i] = decodeProduceRequestTopicProduceDataV0(reader);
  return {
    transactionalId,
    acks,
    timeoutMs,
    topicData,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceRequestV3(writer: Writer, value: ProduceRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceRequest.unknownTaggedFields", version);
  writer.writeNullableString(value.transactionalId);
  writer.writeInt16(value.acks);
  writer.writeInt32(value.timeoutMs);
  const topicData = value.topicData;
  writer.writeArrayLength(topicData.length);
  for (let i = 0; i < topicData.length; i++) encodeProduceRequestTopicProduceDataV0(writer, topicData[i] as ProduceRequestTopicProduceData, version);
}

/** Versions 9-12 of ProduceRequest. */
function decodeProduceRequestV9(reader: Reader): ProduceRequest {
  const transactionalId = reader.readCompactNullableString();
  const acks = reader.readInt16();
  const timeoutMs = reader.readInt32();
  const topicDataCount = reader.readCompactArrayLength(3);
  const topicData = new Array<ProduceRequestTopicProduceData>(topicDataCount);
  for (let i = 0; i < topicDataCount; i++) topicData[i] = decodeProduceRequestTopicProduceDataV9(reader);
  return {
    transactionalId,
    acks,
    timeoutMs,
    topicData,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceRequestV9(writer: Writer, value: ProduceRequest): void {
  writer.writeCompactNullableString(value.transactionalId);
  writer.writeInt16(value.acks);
  writer.writeInt32(value.timeoutMs);
  const topicData = value.topicData;
  writer.writeCompactArrayLength(topicData.length);
  for (let i = 0; i < topicData.length; i++) encodeProduceRequestTopicProduceDataV9(writer, topicData[i] as ProduceRequestTopicProduceData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 13 of ProduceRequest. */
function decodeProduceRequestV13(reader: Reader): ProduceRequest {
  const transactionalId = reader.readCompactNullableString();
  const acks = reader.readInt16();
  const timeoutMs = reader.readInt32();
  const topicDataCount = reader.readCompactArrayLength(18);
  const topicData = new Array<ProduceRequestTopicProduceData>(topicDataCount);
  for (let i = 0; i < topicDataCount; i++) topicData[i] = decodeProduceRequestTopicProduceDataV13(reader);
  return {
    transactionalId,
    acks,
    timeoutMs,
    topicData,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceRequestV13(writer: Writer, value: ProduceRequest): void {
  writer.writeCompactNullableString(value.transactionalId);
  writer.writeInt16(value.acks);
  writer.writeInt32(value.timeoutMs);
  const topicData = value.topicData;
  writer.writeCompactArrayLength(topicData.length);
  for (let i = 0; i < topicData.length; i++) encodeProduceRequestTopicProduceDataV13(writer, topicData[i] as ProduceRequestTopicProduceData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-8 of TopicProduceData. */
function decodeProduceRequestTopicProduceDataV0(reader: Reader): ProduceRequestTopicProduceData {
  const name = reader.readString();
  const partitionDataCount = reader.readArrayLength(8);
  const partitionData = new Array<ProduceRequestPartitionProduceData>(partitionDataCount);
  for (let i = 0; i < partitionDataCount; i++) partitionData[i] = decodeProduceRequestPartitionProduceDataV0(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionData,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceRequestTopicProduceDataV0(writer: Writer, value: ProduceRequestTopicProduceData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceRequestTopicProduceData.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionData = value.partitionData;
  writer.writeArrayLength(partitionData.length);
  for (let i = 0; i < partitionData.length; i++) encodeProduceRequestPartitionProduceDataV0(writer, partitionData[i] as ProduceRequestPartitionProduceData, version);
}

/** Versions 9-12 of TopicProduceData. */
function decodeProduceRequestTopicProduceDataV9(reader: Reader): ProduceRequestTopicProduceData {
  const name = reader.readCompactString();
  const partitionDataCount = reader.readCompactArrayLength(6);
  const partitionData = new Array<ProduceRequestPartitionProduceData>(partitionDataCount);
  for (let i = 0; i < partitionDataCount; i++) partitionData[i] = decodeProduceRequestPartitionProduceDataV9(reader);
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionData,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceRequestTopicProduceDataV9(writer: Writer, value: ProduceRequestTopicProduceData): void {
  writer.writeCompactString(value.name);
  const partitionData = value.partitionData;
  writer.writeCompactArrayLength(partitionData.length);
  for (let i = 0; i < partitionData.length; i++) encodeProduceRequestPartitionProduceDataV9(writer, partitionData[i] as ProduceRequestPartitionProduceData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 13 of TopicProduceData. */
function decodeProduceRequestTopicProduceDataV13(reader: Reader): ProduceRequestTopicProduceData {
  const topicId = reader.readUuid();
  const partitionDataCount = reader.readCompactArrayLength(6);
  const partitionData = new Array<ProduceRequestPartitionProduceData>(partitionDataCount);
  for (let i = 0; i < partitionDataCount; i++) partitionData[i] = decodeProduceRequestPartitionProduceDataV9(reader);
  return {
    name: "",
    topicId,
    partitionData,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceRequestTopicProduceDataV13(writer: Writer, value: ProduceRequestTopicProduceData): void {
  writer.writeUuid(value.topicId);
  const partitionData = value.partitionData;
  writer.writeCompactArrayLength(partitionData.length);
  for (let i = 0; i < partitionData.length; i++) encodeProduceRequestPartitionProduceDataV9(writer, partitionData[i] as ProduceRequestPartitionProduceData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-8 of PartitionProduceData. */
function decodeProduceRequestPartitionProduceDataV0(reader: Reader): ProduceRequestPartitionProduceData {
  const index = reader.readInt32();
  const records = reader.readNullableRecords();
  return {
    index,
    records,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeProduceRequestPartitionProduceDataV0(writer: Writer, value: ProduceRequestPartitionProduceData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ProduceRequestPartitionProduceData.unknownTaggedFields", version);
  writer.writeInt32(value.index);
  writer.writeNullableRecords(value.records);
}

/** Versions 9-13 of PartitionProduceData. */
function decodeProduceRequestPartitionProduceDataV9(reader: Reader): ProduceRequestPartitionProduceData {
  const index = reader.readInt32();
  const records = reader.readCompactNullableRecords();
  return {
    index,
    records,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeProduceRequestPartitionProduceDataV9(writer: Writer, value: ProduceRequestPartitionProduceData): void {
  writer.writeInt32(value.index);
  writer.writeCompactNullableRecords(value.records);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

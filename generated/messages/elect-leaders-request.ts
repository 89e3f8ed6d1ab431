// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/elect-leaders-request.ts";

export interface ElectLeadersRequest {
  /** 0 preferred replica, 1 any replica that lives. (versions 1-2) */
  electionType: number;
  /** Null for all. (versions 0-2) */
  topicPartitions: ElectLeadersRequestTopicPartitions[] | null;
  /** (versions 0-2) */
  timeoutMs: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createElectLeadersRequest(): ElectLeadersRequest {
  return {
    electionType: 0,
    topicPartitions: [],
    timeoutMs: 60000,
    unknownTaggedFields: [],
  };
}

/** Null for all. */
export interface ElectLeadersRequestTopicPartitions {
  /** (versions 0-2) */
  topic: string;
  /** (versions 0-2) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createElectLeadersRequestTopicPartitions(): ElectLeadersRequestTopicPartitions {
  return {
    topic: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const electLeadersRequest: MessageCodec<ElectLeadersRequest> = {
  name: "ElectLeadersRequest",
  kind: "request",
  apiKey: 43,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ElectLeadersRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ElectLeadersRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ElectLeadersRequest)[] = [
  decodeElectLeadersRequestV0, // 0
  decodeElectLeadersRequestV1, // 1
  decodeElectLeadersRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: ElectLeadersRequest, version: number) => void)[] = [
  encodeElectLeadersRequestV0, // 0
  encodeElectLeadersRequestV1, // 1
  encodeElectLeadersRequestV2, // 2
];

/** Version 0 of ElectLeadersRequest. */
function decodeElectLeadersRequestV0(reader: Reader): ElectLeadersRequest {
  const topicPartitionsCount = reader.readNullableArrayLength(6);
  const topicPartitions = topicPartitionsCount < 0 ? null : new Array<ElectLeadersRequestTopicPartitions>(topicPartitionsCount);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeElectLeadersRequestTopicPartitionsV0(reader);
  }
  const timeoutMs = reader.readInt32();
  return {
    electionType: 0,
    topicPartitions,
    timeoutMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersRequestV0(writer: Writer, value: ElectLeadersRequest, version: number): void {
  if (value.electionType !== 0) throw writer.fieldNotInVersion("ElectLeadersRequest.electionType", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersRequest.unknownTaggedFields", version);
  const topicPartitions = value.topicPartitions;
  writer.writeArrayLength(topicPartitions === null ? -1 : topicPartitions.length);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitions.length; i++) encodeElectLeadersRequestTopicPartitionsV0(writer, topicPartitions[i] as ElectLeadersRequestTopicPartitions, version);
  }
  writer.writeInt32(value.timeoutMs);
}

/** Version 1 of ElectLeadersRequest. */
function decodeElectLeadersRequestV1(reader: Reader): ElectLeadersRequest {
  const electionType = reader.readInt8();
  const topicPartitionsCount = reader.readNullableArrayLength(6);
  const topicPartitions = topicPartitionsCount < 0 ? null : new Array<ElectLeadersRequestTopicPartitions>(topicPartitionsCount);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeElectLeadersRequestTopicPartitionsV0(reader);
  }
  const timeoutMs = reader.readInt32();
  return {
    electionType,
    topicPartitions,
    timeoutMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersRequestV1(writer: Writer, value: ElectLeadersRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersRequest.unknownTaggedFields", version);
  writer.writeInt8(value.electionType);
  const topicPartitions = value.topicPartitions;
  writer.writeArrayLength(topicPartitions === null ? -1 : topicPartitions.length);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitions.length; i++) encodeElectLeadersRequestTopicPartitionsV0(writer, topicPartitions[i] as ElectLeadersRequestTopicPartitions, version);
  }
  writer.writeInt32(value.timeoutMs);
}

/** Version 2 of ElectLeadersRequest. */
function decodeElectLeadersRequestV2(reader: Reader): ElectLeadersRequest {
  const electionType = reader.readInt8();
  const topicPartitionsCount = reader.readCompactNullableArrayLength(3);
  const topicPartitions = topicPartitionsCount < 0 ? null : new Array<ElectLeadersRequestTopicPartitions>(topicPartitionsCount);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeElectLeadersRequestTopicPartitionsV2(reader);
  }
  const timeoutMs = reader.readInt32();
  return {
    electionType,
    topicPartitions,
    timeoutMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeElectLeadersRequestV2(writer: Writer, value: ElectLeadersRequest): void {
  writer.writeInt8(value.electionType);
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions === null ? -1 : topicPartitions.length);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitions.length; i++) encodeElectLeadersRequestTopicPartitionsV2(writer, topicPartitions[i] as ElectLeadersRequestTopicPartitions);
  }
  writer.writeInt32(value.timeoutMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of TopicPartitions. */
function decodeElectLeadersRequestTopicPartitionsV0(reader: Reader): ElectLeadersRequestTopicPartitions {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersRequestTopicPartitionsV0(writer: Writer, value: ElectLeadersRequestTopicPartitions, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersRequestTopicPartitions.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

/** Version 2 of TopicPartitions. */
function decodeElectLeadersRequestTopicPartitionsV2(reader: Reader): ElectLeadersRequestTopicPartitions {
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

function encodeElectLeadersRequestTopicPartitionsV2(writer: Writer, value: ElectLeadersRequestTopicPartitions): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

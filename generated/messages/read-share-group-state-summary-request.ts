// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/read-share-group-state-summary-request.ts";

export interface ReadShareGroupStateSummaryRequest {
  /** (versions 0-1) */
  groupId: string;
  /** (versions 0-1) */
  topics: ReadShareGroupStateSummaryRequestReadStateSummaryData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateSummaryRequest(): ReadShareGroupStateSummaryRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateSummaryRequestReadStateSummaryData {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: ReadShareGroupStateSummaryRequestPartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateSummaryRequestReadStateSummaryData(): ReadShareGroupStateSummaryRequestReadStateSummaryData {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateSummaryRequestPartitionData {
  /** (versions 0-1) */
  partition: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0-1) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateSummaryRequestPartitionData(): ReadShareGroupStateSummaryRequestPartitionData {
  return {
    partition: 0,
    leaderEpoch: 0,
    unknownTaggedFields: [],
  };
}

export const readShareGroupStateSummaryRequest: MessageCodec<ReadShareGroupStateSummaryRequest> = {
  name: "ReadShareGroupStateSummaryRequest",
  kind: "request",
  apiKey: 87,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ReadShareGroupStateSummaryRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ReadShareGroupStateSummaryRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ReadShareGroupStateSummaryRequest)[] = [
  decodeReadShareGroupStateSummaryRequestV0, // 0
  decodeReadShareGroupStateSummaryRequestV0, // 1
];

const encoders: readonly ((writer: Writer, value: ReadShareGroupStateSummaryRequest, version: number) => void)[] = [
  encodeReadShareGroupStateSummaryRequestV0, // 0
  encodeReadShareGroupStateSummaryRequestV0, // 1
];

/** Versions 0-1 of ReadShareGroupStateSummaryRequest. */
function decodeReadShareGroupStateSummaryRequestV0(reader: Reader): ReadShareGroupStateSummaryRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<ReadShareGroupStateSummaryRequestReadStateSummaryData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeReadShareGroupStateSummaryRequestReadStateSummaryDataV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryRequestV0(writer: Writer, value: ReadShareGroupStateSummaryRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeReadShareGroupStateSummaryRequestReadStateSummaryDataV0(writer, topics[i] as ReadShareGroupStateSummaryRequestReadStateSummaryData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of ReadStateSummaryData. */
function decodeReadShareGroupStateSummaryRequestReadStateSummaryDataV0(reader: Reader): ReadShareGroupStateSummaryRequestReadStateSummaryData {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(9);
  const partitions = new Array<ReadShareGroupStateSummaryRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeReadShareGroupStateSummaryRequestPartitionDataV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryRequestReadStateSummaryDataV0(writer: Writer, value: ReadShareGroupStateSummaryRequestReadStateSummaryData): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeReadShareGroupStateSummaryRequestPartitionDataV0(writer, partitions[i] as ReadShareGroupStateSummaryRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of PartitionData. */
function decodeReadShareGroupStateSummaryRequestPartitionDataV0(reader: Reader): ReadShareGroupStateSummaryRequestPartitionData {
  const partition = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    partition,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryRequestPartitionDataV0(writer: Writer, value: ReadShareGroupStateSummaryRequestPartitionData): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/read-share-group-state-request.ts";

export interface ReadShareGroupStateRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  topics: ReadShareGroupStateRequestReadStateData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateRequest(): ReadShareGroupStateRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateRequestReadStateData {
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: ReadShareGroupStateRequestPartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateRequestReadStateData(): ReadShareGroupStateRequestReadStateData {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateRequestPartitionData {
  /** (versions 0) */
  partition: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0) */
  leaderEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateRequestPartitionData(): ReadShareGroupStateRequestPartitionData {
  return {
    partition: 0,
    leaderEpoch: 0,
    unknownTaggedFields: [],
  };
}

export const readShareGroupStateRequest: MessageCodec<ReadShareGroupStateRequest> = {
  name: "ReadShareGroupStateRequest",
  kind: "request",
  apiKey: 84,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ReadShareGroupStateRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ReadShareGroupStateRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ReadShareGroupStateRequest)[] = [
  decodeReadShareGroupStateRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: ReadShareGroupStateRequest, version: number) => void)[] = [
  encodeReadShareGroupStateRequestV0, // 0
];

/** Version 0 of ReadShareGroupStateRequest. */
function decodeReadShareGroupStateRequestV0(reader: Reader): ReadShareGroupStateRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<ReadShareGroupStateRequestReadStateData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeReadShareGroupStateRequestReadStateDataV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateRequestV0(writer: Writer, value: ReadShareGroupStateRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeReadShareGroupStateRequestReadStateDataV0(writer, topics[i] as ReadShareGroupStateRequestReadStateData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ReadStateData. */
function decodeReadShareGroupStateRequestReadStateDataV0(reader: Reader): ReadShareGroupStateRequestReadStateData {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(9);
  const partitions = new Array<ReadShareGroupStateRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeReadShareGroupStateRequestPartitionDataV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateRequestReadStateDataV0(writer: Writer, value: ReadShareGroupStateRequestReadStateData): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeReadShareGroupStateRequestPartitionDataV0(writer, partitions[i] as ReadShareGroupStateRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionData. */
function decodeReadShareGroupStateRequestPartitionDataV0(reader: Reader): ReadShareGroupStateRequestPartitionData {
  const partition = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  return {
    partition,
    leaderEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateRequestPartitionDataV0(writer: Writer, value: ReadShareGroupStateRequestPartitionData): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.leaderEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

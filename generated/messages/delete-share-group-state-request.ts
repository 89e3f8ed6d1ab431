// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-share-group-state-request.ts";

export interface DeleteShareGroupStateRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  topics: DeleteShareGroupStateRequestDeleteStateData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupStateRequest(): DeleteShareGroupStateRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteShareGroupStateRequestDeleteStateData {
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: DeleteShareGroupStateRequestPartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupStateRequestDeleteStateData(): DeleteShareGroupStateRequestDeleteStateData {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteShareGroupStateRequestPartitionData {
  /** (versions 0) */
  partition: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupStateRequestPartitionData(): DeleteShareGroupStateRequestPartitionData {
  return {
    partition: 0,
    unknownTaggedFields: [],
  };
}

export const deleteShareGroupStateRequest: MessageCodec<DeleteShareGroupStateRequest> = {
  name: "DeleteShareGroupStateRequest",
  kind: "request",
  apiKey: 86,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteShareGroupStateRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteShareGroupStateRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteShareGroupStateRequest)[] = [
  decodeDeleteShareGroupStateRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: DeleteShareGroupStateRequest, version: number) => void)[] = [
  encodeDeleteShareGroupStateRequestV0, // 0
];

/** Version 0 of DeleteShareGroupStateRequest. */
function decodeDeleteShareGroupStateRequestV0(reader: Reader): DeleteShareGroupStateRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<DeleteShareGroupStateRequestDeleteStateData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteShareGroupStateRequestDeleteStateDataV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupStateRequestV0(writer: Writer, value: DeleteShareGroupStateRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteShareGroupStateRequestDeleteStateDataV0(writer, topics[i] as DeleteShareGroupStateRequestDeleteStateData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteStateData. */
function decodeDeleteShareGroupStateRequestDeleteStateDataV0(reader: Reader): DeleteShareGroupStateRequestDeleteStateData {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(5);
  const partitions = new Array<DeleteShareGroupStateRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDeleteShareGroupStateRequestPartitionDataV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupStateRequestDeleteStateDataV0(writer: Writer, value: DeleteShareGroupStateRequestDeleteStateData): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDeleteShareGroupStateRequestPartitionDataV0(writer, partitions[i] as DeleteShareGroupStateRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionData. */
function decodeDeleteShareGroupStateRequestPartitionDataV0(reader: Reader): DeleteShareGroupStateRequestPartitionData {
  const partition = reader.readInt32();
  return {
    partition,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupStateRequestPartitionDataV0(writer: Writer, value: DeleteShareGroupStateRequestPartitionData): void {
  writer.writeInt32(value.partition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

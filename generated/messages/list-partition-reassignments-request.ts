// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-partition-reassignments-request.ts";

export interface ListPartitionReassignmentsRequest {
  /** (versions 0) */
  timeoutMs: number;
  /** Null for all. (versions 0) */
  topics: ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListPartitionReassignmentsRequest(): ListPartitionReassignmentsRequest {
  return {
    timeoutMs: 60000,
    topics: null,
    unknownTaggedFields: [],
  };
}

/** Null for all. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListPartitionReassignmentsRequestListPartitionReassignmentsTopics(): ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  return {
    name: "",
    partitionIndexes: [],
    unknownTaggedFields: [],
  };
}

export const listPartitionReassignmentsRequest: MessageCodec<ListPartitionReassignmentsRequest> = {
  name: "ListPartitionReassignmentsRequest",
  kind: "request",
  apiKey: 46,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListPartitionReassignmentsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListPartitionReassignmentsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListPartitionReassignmentsRequest)[] = [
  decodeListPartitionReassignmentsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: ListPartitionReassignmentsRequest, version: number) => void)[] = [
  encodeListPartitionReassignmentsRequestV0, // 0
];

/** Version 0 of ListPartitionReassignmentsRequest. */
function decodeListPartitionReassignmentsRequestV0(reader: Reader): ListPartitionReassignmentsRequest {
  const timeoutMs = reader.readInt32();
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<ListPartitionReassignmentsRequestListPartitionReassignmentsTopics>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsV0(reader);
  }
  return {
    timeoutMs,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListPartitionReassignmentsRequestV0(writer: Writer, value: ListPartitionReassignmentsRequest): void {
  writer.writeInt32(value.timeoutMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsV0(writer, topics[i] as ListPartitionReassignmentsRequestListPartitionReassignmentsTopics);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ListPartitionReassignmentsTopics. */
function decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsV0(reader: Reader): ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  const name = reader.readCompactString();
  const partitionIndexesCount = reader.readCompactArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name,
    partitionIndexes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsV0(writer: Writer, value: ListPartitionReassignmentsRequestListPartitionReassignmentsTopics): void {
  writer.writeCompactString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeCompactArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

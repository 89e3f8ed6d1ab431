// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-partition-reassignments-response.ts";

export interface ListPartitionReassignmentsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  topics: ListPartitionReassignmentsResponseOngoingTopicReassignment[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListPartitionReassignmentsResponse(): ListPartitionReassignmentsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface ListPartitionReassignmentsResponseOngoingTopicReassignment {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitions: ListPartitionReassignmentsResponseOngoingPartitionReassignment[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListPartitionReassignmentsResponseOngoingTopicReassignment(): ListPartitionReassignmentsResponseOngoingTopicReassignment {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  /** (versions 0) */
  partitionIndex: number;
  /** (versions 0) */
  replicas: number[];
  /** (versions 0) */
  addingReplicas: number[];
  /** (versions 0) */
  removingReplicas: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListPartitionReassignmentsResponseOngoingPartitionReassignment(): ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  return {
    partitionIndex: 0,
    replicas: [],
    addingReplicas: [],
    removingReplicas: [],
    unknownTaggedFields: [],
  };
}

export const listPartitionReassignmentsResponse: MessageCodec<ListPartitionReassignmentsResponse> = {
  name: "ListPartitionReassignmentsResponse",
  kind: "response",
  apiKey: 46,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListPartitionReassignmentsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListPartitionReassignmentsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListPartitionReassignmentsResponse)[] = [
  decodeListPartitionReassignmentsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: ListPartitionReassignmentsResponse, version: number) => void)[] = [
  encodeListPartitionReassignmentsResponseV0, // 0
];

/** Version 0 of ListPartitionReassignmentsResponse. */
function decodeListPartitionReassignmentsResponseV0(reader: Reader): ListPartitionReassignmentsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<ListPartitionReassignmentsResponseOngoingTopicReassignment>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeListPartitionReassignmentsResponseOngoingTopicReassignmentV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListPartitionReassignmentsResponseV0(writer: Writer, value: ListPartitionReassignmentsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeListPartitionReassignmentsResponseOngoingTopicReassignmentV0(writer, topics[i] as ListPartitionReassignmentsResponseOngoingTopicReassignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of OngoingTopicReassignment. */
function decodeListPartitionReassignmentsResponseOngoingTopicReassignmentV0(reader: Reader): ListPartitionReassignmentsResponseOngoingTopicReassignment {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(8);
  const partitions = new Array<ListPartitionReassignmentsResponseOngoingPartitionReassignment>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeListPartitionReassignmentsResponseOngoingPartitionReassignmentV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListPartitionReassignmentsResponseOngoingTopicReassignmentV0(writer: Writer, value: ListPartitionReassignmentsResponseOngoingTopicReassignment): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeListPartitionReassignmentsResponseOngoingPartitionReassignmentV0(writer, partitions[i] as ListPartitionReassignmentsResponseOngoingPartitionReassignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of OngoingPartitionReassignment. */
function decodeListPartitionReassignmentsResponseOngoingPartitionReassignmentV0(reader: Reader): ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  const partitionIndex = reader.readInt32();
  const replicasCount = reader.readCompactArrayLength(4);
  const replicas = new Array<number>(replicasCount);
  for (let i = 0; i < replicasCount; i++) replicas[i] = reader.readInt32();
  const addingReplicasCount = reader.readCompactArrayLength(4);
  const addingReplicas = new Array<number>(addingReplicasCount);
  for (let i = 0; i < addingReplicasCount; i++) addingReplicas[i] = reader.readInt32();
  const removingReplicasCount = reader.readCompactArrayLength(4);
  const removingReplicas = new Array<number>(removingReplicasCount);
  for (let i = 0; i < removingReplicasCount; i++) removingReplicas[i] = reader.readInt32();
  return {
    partitionIndex,
    replicas,
    addingReplicas,
    removingReplicas,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListPartitionReassignmentsResponseOngoingPartitionReassignmentV0(writer: Writer, value: ListPartitionReassignmentsResponseOngoingPartitionReassignment): void {
  writer.writeInt32(value.partitionIndex);
  const replicas = value.replicas;
  writer.writeCompactArrayLength(replicas.length);
  for (let i = 0; i < replicas.length; i++) writer.writeInt32(replicas[i] as number);
  const addingReplicas = value.addingReplicas;
  writer.writeCompactArrayLength(addingReplicas.length);
  for (let i = 0; i < addingReplicas.length; i++) writer.writeInt32(addingReplicas[i] as number);
  const removingReplicas = value.removingReplicas;
  writer.writeCompactArrayLength(removingReplicas.length);
  for (let i = 0; i < removingReplicas.length; i++) writer.writeInt32(removingReplicas[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

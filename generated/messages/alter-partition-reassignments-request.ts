// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-partition-reassignments-request.ts";

export interface AlterPartitionReassignmentsRequest {
  /** (versions 0-1) */
  timeoutMs: number;
  /** (versions 1) */
  allowReplicationFactorChange: boolean;
  /** (versions 0-1) */
  topics: AlterPartitionReassignmentsRequestReassignableTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterPartitionReassignmentsRequest(): AlterPartitionReassignmentsRequest {
  return {
    timeoutMs: 60000,
    allowReplicationFactorChange: true,
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface AlterPartitionReassignmentsRequestReassignableTopic {
  /** (versions 0-1) */
  name: string;
  /** (versions 0-1) */
  partitions: AlterPartitionReassignmentsRequestReassignablePartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterPartitionReassignmentsRequestReassignableTopic(): AlterPartitionReassignmentsRequestReassignableTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface AlterPartitionReassignmentsRequestReassignablePartition {
  /** (versions 0-1) */
  partitionIndex: number;
  /** Null cancels a reassignment. (versions 0-1) */
  replicas: number[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterPartitionReassignmentsRequestReassignablePartition(): AlterPartitionReassignmentsRequestReassignablePartition {
  return {
    partitionIndex: 0,
    replicas: null,
    unknownTaggedFields: [],
  };
}

export const alterPartitionReassignmentsRequest: MessageCodec<AlterPartitionReassignmentsRequest> = {
  name: "AlterPartitionReassignmentsRequest",
  kind: "request",
  apiKey: 45,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterPartitionReassignmentsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterPartitionReassignmentsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterPartitionReassignmentsRequest)[] = [
  decodeAlterPartitionReassignmentsRequestV0, // 0
  decodeAlterPartitionReassignmentsRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: AlterPartitionReassignmentsRequest, version: number) => void)[] = [
  encodeAlterPartitionReassignmentsRequestV0, // 0
  encodeAlterPartitionReassignmentsRequestV1, // 1
];

/** Version 0 of AlterPartitionReassignmentsRequest. */
function decodeAlterPartitionReassignmentsRequestV0(reader: Reader): AlterPartitionReassignmentsRequest {
  const timeoutMs = reader.readInt32();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<AlterPartitionReassignmentsRequestReassignableTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeAlterPartitionReassignmentsRequestReassignableTopicV0(reader);
  return {
    timeoutMs,
    allowReplicationFactorChange: true,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsRequestV0(writer: Writer, value: AlterPartitionReassignmentsRequest, version: number): void {
  if (!value.allowReplicationFactorChange) throw writer.fieldNotInVersion("AlterPartitionReassignmentsRequest.allowReplicationFactorChange", version);
  writer.writeInt32(value.timeoutMs);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeAlterPartitionReassignmentsRequestReassignableTopicV0(writer, topics[i] as AlterPartitionReassignmentsRequestReassignableTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of AlterPartitionReassignmentsRequest. */
function decodeAlterPartitionReassignmentsRequestV1(reader: Reader): AlterPartitionReassignmentsRequest {
  const timeoutMs = reader.readInt32();
  const allowReplicationFactorChange = reader.readBool();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<AlterPartitionReassignmentsRequestReassignableTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeAlterPartitionReassignmentsRequestReassignableTopicV0(reader);
  return {
    timeoutMs,
    allowReplicationFactorChange,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsRequestV1(writer: Writer, value: AlterPartitionReassignmentsRequest): void {
  writer.writeInt32(value.timeoutMs);
  writer.writeBool(value.allowReplicationFactorChange);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeAlterPartitionReassignmentsRequestReassignableTopicV0(writer, topics[i] as AlterPartitionReassignmentsRequestReassignableTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of ReassignableTopic. */
function decodeAlterPartitionReassignmentsRequestReassignableTopicV0(reader: Reader): AlterPartitionReassignmentsRequestReassignableTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(6);
  const partitions = new Array<AlterPartitionReassignmentsRequestReassignablePartition>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeAlterPartitionReassignmentsRequestReassignablePartitionV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsRequestReassignableTopicV0(writer: Writer, value: AlterPartitionReassignmentsRequestReassignableTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeAlterPartitionReassignmentsRequestReassignablePartitionV0(writer, partitions[i] as AlterPartitionReassignmentsRequestReassignablePartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of ReassignablePartition. */
function decodeAlterPartitionReassignmentsRequestReassignablePartitionV0(reader: Reader): AlterPartitionReassignmentsRequestReassignablePartition {
  const partitionIndex = reader.readInt32();
  const replicasCount = reader.readCompactNullableArrayLength(4);
  const replicas = replicasCount < 0 ? null : new Array<number>(replicasCount);
  if (replicas !== null) {
    for (let i = 0; i < replicasCount; i++) replicas[i] = reader.readInt32();
  }
  return {
    partitionIndex,
    replicas,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsRequestReassignablePartitionV0(writer: Writer, value: AlterPartitionReassignmentsRequestReassignablePartition): void {
  writer.writeInt32(value.partitionIndex);
  const replicas = value.replicas;
  writer.writeCompactArrayLength(replicas === null ? -1 : replicas.length);
  if (replicas !== null) {
    for (let i = 0; i < replicas.length; i++) writer.writeInt32(replicas[i] as number);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

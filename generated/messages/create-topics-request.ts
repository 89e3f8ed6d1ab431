// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-topics-request.ts";

export interface CreateTopicsRequest {
  /** (versions 0-7) */
  topics: CreateTopicsRequestCreatableTopic[];
  /** (versions 0-7) */
  timeoutMs: number;
  /** Check, but create nothing. (versions 1-7) */
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsRequest(): CreateTopicsRequest {
  return {
    topics: [],
    timeoutMs: 60000,
    validateOnly: false,
    unknownTaggedFields: [],
  };
}

export interface CreateTopicsRequestCreatableTopic {
  /** (versions 0-7) */
  name: string;
  /** -1 for the default or with assignments. (versions 0-7) */
  numPartitions: number;
  /** -1 for the default or with assignments. (versions 0-7) */
  replicationFactor: number;
  /** Replicas by hand; empty to let the broker choose. (versions 0-7) */
  assignments: CreateTopicsRequestCreatableReplicaAssignment[];
  /** (versions 0-7) */
  configs: CreateTopicsRequestCreatableTopicConfig[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsRequestCreatableTopic(): CreateTopicsRequestCreatableTopic {
  return {
    name: "",
    numPartitions: 0,
    replicationFactor: 0,
    assignments: [],
    configs: [],
    unknownTaggedFields: [],
  };
}

/** Replicas by hand; empty to let the broker choose. */
export interface CreateTopicsRequestCreatableReplicaAssignment {
  /** (versions 0-7) */
  partitionIndex: number;
  /** (versions 0-7) */
  brokerIds: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsRequestCreatableReplicaAssignment(): CreateTopicsRequestCreatableReplicaAssignment {
  return {
    partitionIndex: 0,
    brokerIds: [],
    unknownTaggedFields: [],
  };
}

export interface CreateTopicsRequestCreatableTopicConfig {
  /** (versions 0-7) */
  name: string;
  /** (versions 0-7) */
  value: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateTopicsRequestCreatableTopicConfig(): CreateTopicsRequestCreatableTopicConfig {
  return {
    name: "",
    value: "",
    unknownTaggedFields: [],
  };
}

export const createTopicsRequest: MessageCodec<CreateTopicsRequest> = {
  name: "CreateTopicsRequest",
  kind: "request",
  apiKey: 19,
  minVersion: 0,
  maxVersion: 7,
  firstFlexibleVersion: 5,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreateTopicsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreateTopicsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreateTopicsRequest)[] = [
  decodeCreateTopicsRequestV0, // 0
  decodeCreateTopicsRequestV1, // 1
  decodeCreateTopicsRequestV1, // 2
  decodeCreateTopicsRequestV1, // 3
  decodeCreateTopicsRequestV1, // 4
  decodeCreateTopicsRequestV5, // 5
  decodeCreateTopicsRequestV5, // 6
  decodeCreateTopicsRequestV5, // 7
];

const encoders: readonly ((writer: Writer, value: CreateTopicsRequest, version: number) => void)[] = [
  encodeCreateTopicsRequestV0, // 0
  encodeCreateTopicsRequestV1, // 1
  encodeCreateTopicsRequestV1, // 2
  encodeCreateTopicsRequestV1, // 3
  encodeCreateTopicsRequestV1, // 4
  encodeCreateTopicsRequestV5, // 5
  encodeCreateTopicsRequestV5, // 6
  encodeCreateTopicsRequestV5, // 7
];

/** Version 0 of CreateTopicsRequest. */
function decodeCreateTopicsRequestV0(reader: Reader): CreateTopicsRequest {
  const topicsCount = reader.readArrayLength(16);
  const topics = new Array<CreateTopicsRequestCreatableTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsRequestCreatableTopicV0(reader);
  const timeoutMs = reader.readInt32();
  return {
    topics,
    timeoutMs,
    validateOnly: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsRequestV0(writer: Writer, value: CreateTopicsRequest, version: number): void {
  if (value.validateOnly) throw writer.fieldNotInVersion("CreateTopicsRequest.validateOnly", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsRequestCreatableTopicV0(writer, topics[i] as CreateTopicsRequestCreatableTopic, version);
  writer.writeInt32(value.timeoutMs);
}

/** Versions 1-4 of CreateTopicsRequest. */
function decodeCreateTopicsRequestV1(reader: Reader): CreateTopicsRequest {
  const topicsCount = reader.readArrayLength(16);
  const topics = new Array<CreateTopicsRequestCreatableTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsRequestCreatableTopicV0(reader);
  const timeoutMs = reader.readInt32();
  const validateOnly = reader.readBool();
  return {
    topics,
    timeoutMs,
    validateOnly,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsRequestV1(writer: Writer, value: CreateTopicsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsRequestCreatableTopicV0(writer, topics[i] as CreateTopicsRequestCreatableTopic, version);
  writer.writeInt32(value.timeoutMs);
  writer.writeBool(value.validateOnly);
}

/** Versions 5-7 of CreateTopicsRequest. */
function decodeCreateTopicsRequestV5(reader: Reader): CreateTopicsRequest {
  const topicsCount = reader.readCompactArrayLength(10);
  const topics = new Array<CreateTopicsRequestCreatableTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreateTopicsRequestCreatableTopicV5(reader);
  const timeoutMs = reader.readInt32();
  const validateOnly = reader.readBool();
  return {
    topics,
    timeoutMs,
    validateOnly,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsRequestV5(writer: Writer, value: CreateTopicsRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreateTopicsRequestCreatableTopicV5(writer, topics[i] as CreateTopicsRequestCreatableTopic);
  writer.writeInt32(value.timeoutMs);
  writer.writeBool(value.validateOnly);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of CreatableTopic. */
function decodeCreateTopicsRequestCreatableTopicV0(reader: Reader): CreateTopicsRequestCreatableTopic {
  const name = reader.readString();
  const numPartitions = reader.readInt32();
  const replicationFactor = reader.readInt16();
  const assignmentsCount = reader.readArrayLength(8);
  const assignments = new Array<CreateTopicsRequestCreatableReplicaAssignment>(assignmentsCount);
  for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeCreateTopicsRequestCreatableReplicaAssignmentV0(reader);
  const configsCount = reader.readArrayLength(4);
  const configs = new Array<CreateTopicsRequestCreatableTopicConfig>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeCreateTopicsRequestCreatableTopicConfigV0(reader);
  return {
    name,
    numPartitions,
    replicationFactor,
    assignments,
    configs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsRequestCreatableTopicV0(writer: Writer, value: CreateTopicsRequestCreatableTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsRequestCreatableTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeInt32(value.numPartitions);
  writer.writeInt16(value.replicationFactor);
  const assignments = value.assignments;
  writer.writeArrayLength(assignments.length);
  for (let i = 0; i < assignments.length; i++) encodeCreateTopicsRequestCreatableReplicaAssignmentV0(writer, assignments[i] as CreateTopicsRequestCreatableReplicaAssignment, version);
  const configs = value.configs;
  writer.writeArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeCreateTopicsRequestCreatableTopicConfigV0(writer, configs[i] as CreateTopicsRequestCreatableTopicConfig, version);
}

/** Versions 5-7 of CreatableTopic. */
function decodeCreateTopicsRequestCreatableTopicV5(reader: Reader): CreateTopicsRequestCreatableTopic {
  const name = reader.readCompactString();
  const numPartitions = reader.readInt32();
  const replicationFactor = reader.readInt16();
  const assignmentsCount = reader.readCompactArrayLength(6);
  const assignments = new Array<CreateTopicsRequestCreatableReplicaAssignment>(assignmentsCount);
  for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeCreateTopicsRequestCreatableReplicaAssignmentV5(reader);
  const configsCount = reader.readCompactArrayLength(3);
  const configs = new Array<CreateTopicsRequestCreatableTopicConfig>(configsCount);
  for (let i = 0; i < configsCount; i++) configs[i] = decodeCreateTopicsRequestCreatableTopicConfigV5(reader);
  return {
    name,
    numPartitions,
    replicationFactor,
    assignments,
    configs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsRequestCreatableTopicV5(writer: Writer, value: CreateTopicsRequestCreatableTopic): void {
  writer.writeCompactString(value.name);
  writer.writeInt32(value.numPartitions);
  writer.writeInt16(value.replicationFactor);
  const assignments = value.assignments;
  writer.writeCompactArrayLength(assignments.length);
  for (let i = 0; i < assignments.length; i++) encodeCreateTopicsRequestCreatableReplicaAssignmentV5(writer, assignments[i] as CreateTopicsRequestCreatableReplicaAssignment);
  const configs = value.configs;
  writer.writeCompactArrayLength(configs.length);
  for (let i = 0; i < configs.length; i++) encodeCreateTopicsRequestCreatableTopicConfigV5(writer, configs[i] as CreateTopicsRequestCreatableTopicConfig);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of CreatableReplicaAssignment. */
function decodeCreateTopicsRequestCreatableReplicaAssignmentV0(reader: Reader): CreateTopicsRequestCreatableReplicaAssignment {
  const partitionIndex = reader.readInt32();
  const brokerIdsCount = reader.readArrayLength(4);
  const brokerIds = new Array<number>(brokerIdsCount);
  for (let i = 0; i < brokerIdsCount; i++) brokerIds[i] = reader.readInt32();
  return {
    partitionIndex,
    brokerIds,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsRequestCreatableReplicaAssignmentV0(writer: Writer, value: CreateTopicsRequestCreatableReplicaAssignment, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsRequestCreatableReplicaAssignment.unknownTaggedFields", version);
  writer.writeInt32(value.partitionIndex);
  const brokerIds = value.brokerIds;
  writer.writeArrayLength(brokerIds.length);
  for (let i = 0; i < brokerIds.length; i++) writer.writeInt32(brokerIds[i] as number);
}

/** Versions 5-7 of CreatableReplicaAssignment. */
function decodeCreateTopicsRequestCreatableReplicaAssignmentV5(reader: Reader): CreateTopicsRequestCreatableReplicaAssignment {
  const partitionIndex = reader.readInt32();
  const brokerIdsCount = reader.readCompactArrayLength(4);
  const brokerIds = new Array<number>(brokerIdsCount);
  for (let i = 0; i < brokerIdsCount; i++) brokerIds[i] = reader.readInt32();
  return {
    partitionIndex,
    brokerIds,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsRequestCreatableReplicaAssignmentV5(writer: Writer, value: CreateTopicsRequestCreatableReplicaAssignment): void {
  writer.writeInt32(value.partitionIndex);
  const brokerIds = value.brokerIds;
  writer.writeCompactArrayLength(brokerIds.length);
  for (let i = 0; i < brokerIds.length; i++) writer.writeInt32(brokerIds[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-4 of CreatableTopicConfig. */
function decodeCreateTopicsRequestCreatableTopicConfigV0(reader: Reader): CreateTopicsRequestCreatableTopicConfig {
  const name = reader.readString();
  const value_ = reader.readNullableString();
  return {
    name,
    value: value_,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateTopicsRequestCreatableTopicConfigV0(writer: Writer, value: CreateTopicsRequestCreatableTopicConfig, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateTopicsRequestCreatableTopicConfig.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeNullableString(value.value);
}

/** Versions 5-7 of CreatableTopicConfig. */
function decodeCreateTopicsRequestCreatableTopicConfigV5(reader: Reader): CreateTopicsRequestCreatableTopicConfig {
  const name = reader.readCompactString();
  const value_ = reader.readCompactNullableString();
  return {
    name,
    value: value_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateTopicsRequestCreatableTopicConfigV5(writer: Writer, value: CreateTopicsRequestCreatableTopicConfig): void {
  writer.writeCompactString(value.name);
  writer.writeCompactNullableString(value.value);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

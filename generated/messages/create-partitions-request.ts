// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-partitions-request.ts";

export interface CreatePartitionsRequest {
  /** (versions 0-3) */
  topics: CreatePartitionsRequestCreatePartitionsTopic[];
  /** (versions 0-3) */
  timeoutMs: number;
  /** (versions 0-3) */
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreatePartitionsRequest(): CreatePartitionsRequest {
  return {
    topics: [],
    timeoutMs: 0,
    validateOnly: false,
    unknownTaggedFields: [],
  };
}

export interface CreatePartitionsRequestCreatePartitionsTopic {
  /** (versions 0-3) */
  name: string;
  /** Partitions after the change, old ones included. (versions 0-3) */
  count: number;
  /** One per new partition; null to let the broker choose. (versions 0-3) */
  assignments: CreatePartitionsRequestCreatePartitionsAssignment[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreatePartitionsRequestCreatePartitionsTopic(): CreatePartitionsRequestCreatePartitionsTopic {
  return {
    name: "",
    count: 0,
    assignments: [],
    unknownTaggedFields: [],
  };
}

/** One per new partition; null to let the broker choose. */
export interface CreatePartitionsRequestCreatePartitionsAssignment {
  /** (versions 0-3) */
  brokerIds: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreatePartitionsRequestCreatePartitionsAssignment(): CreatePartitionsRequestCreatePartitionsAssignment {
  return {
    brokerIds: [],
    unknownTaggedFields: [],
  };
}

export const createPartitionsRequest: MessageCodec<CreatePartitionsRequest> = {
  name: "CreatePartitionsRequest",
  kind: "request",
  apiKey: 37,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreatePartitionsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreatePartitionsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreatePartitionsRequest)[] = [
  decodeCreatePartitionsRequestV0, // 0
  decodeCreatePartitionsRequestV0, // 1
  decodeCreatePartitionsRequestV2, // 2
  decodeCreatePartitionsRequestV2, // 3
];

const encoders: readonly ((writer: Writer, value: CreatePartitionsRequest, version: number) => void)[] = [
  encodeCreatePartitionsRequestV0, // 0
  encodeCreatePartitionsRequestV0, // 1
  encodeCreatePartitionsRequestV2, // 2
  encodeCreatePartitionsRequestV2, // 3
];

/** Versions 0-1 of CreatePartitionsRequest. */
function decodeCreatePartitionsRequestV0(reader: Reader): CreatePartitionsRequest {
  const topicsCount = reader.readArrayLength(10);
  const topics = new Array<CreatePartitionsRequestCreatePartitionsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreatePartitionsRequestCreatePartitionsTopicV0(reader);
  const timeoutMs = reader.readInt32();
  const validateOnly = reader.readBool();
  return {
    topics,
    timeoutMs,
    validateOnly,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreatePartitionsRequestV0(writer: Writer, value: CreatePartitionsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreatePartitionsRequest.unknownTaggedFields", version);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreatePartitionsRequestCreatePartitionsTopicV0(writer, topics[i] as CreatePartitionsRequestCreatePartitionsTopic, version);
  writer.writeInt32(value.timeoutMs);
  writer.writeBool(value.validateOnly);
}

/** Versions 2-3 of CreatePartitionsRequest. */
function decodeCreatePartitionsRequestV2(reader: Reader): CreatePartitionsRequest {
  const topicsCount = reader.readCompactArrayLength(7);
  const topics = new Array<CreatePartitionsRequestCreatePartitionsTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeCreatePartitionsRequestCreatePartitionsTopicV2(reader);
  const timeoutMs = reader.readInt32();
  const validateOnly = reader.readBool();
  return {
    topics,
    timeoutMs,
    validateOnly,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreatePartitionsRequestV2(writer: Writer, value: CreatePartitionsRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeCreatePartitionsRequestCreatePartitionsTopicV2(writer, topics[i] as CreatePartitionsRequestCreatePartitionsTopic);
  writer.writeInt32(value.timeoutMs);
  writer.writeBool(value.validateOnly);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of CreatePartitionsTopic. */
function decodeCreatePartitionsRequestCreatePartitionsTopicV0(reader: Reader): CreatePartitionsRequestCreatePartitionsTopic {
  const name = reader.readString();
  const count = reader.readInt32();
  const assignmentsCount = reader.readNullableArrayLength(4);
  const assignments = assignmentsCount < 0 ? null : new Array<CreatePartitionsRequestCreatePartitionsAssignment>(assignmentsCount);
  if (assignments !== null) {
    for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeCreatePartitionsRequestCreatePartitionsAssignmentV0(reader);
  }
  return {
    name,
    count,
    assignments,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreatePartitionsRequestCreatePartitionsTopicV0(writer: Writer, value: CreatePartitionsRequestCreatePartitionsTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreatePartitionsRequestCreatePartitionsTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeInt32(value.count);
  const assignments = value.assignments;
  writer.writeArrayLength(assignments === null ? -1 : assignments.length);
  if (assignments !== null) {
    for (let i = 0; i < assignments.length; i++) encodeCreatePartitionsRequestCreatePartitionsAssignmentV0(writer, assignments[i] as CreatePartitionsRequestCreatePartitionsAssignment, version);
  }
}

/** Versions 2-3 of CreatePartitionsTopic. */
function decodeCreatePartitionsRequestCreatePartitionsTopicV2(reader: Reader): CreatePartitionsRequestCreatePartitionsTopic {
  const name = reader.readCompactString();
  const count = reader.readInt32();
  const assignmentsCount = reader.readCompactNullableArrayLength(2);
  const assignments = assignmentsCount < 0 ? null : new Array<CreatePartitionsRequestCreatePartitionsAssignment>(assignmentsCount);
  if (assignments !== null) {
    for (let i = 0; i < assignmentsCount; i++) assignments[i] = decodeCreatePartitionsRequestCreatePartitionsAssignmentV2(reader);
  }
  return {
    name,
    count,
    assignments,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreatePartitionsRequestCreatePartitionsTopicV2(writer: Writer, value: CreatePartitionsRequestCreatePartitionsTopic): void {
  writer.writeCompactString(value.name);
  writer.writeInt32(value.count);
  const assignments = value.assignments;
  writer.writeCompactArrayLength(assignments === null ? -1 : assignments.length);
  if (assignments !== null) {
    for (let i = 0; i < assignments.length; i++) encodeCreatePartitionsRequestCreatePartitionsAssignmentV2(writer, assignments[i] as CreatePartitionsRequestCreatePartitionsAssignment);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of CreatePartitionsAssignment. */
function decodeCreatePartitionsRequestCreatePartitionsAssignmentV0(reader: Reader): CreatePartitionsRequestCreatePartitionsAssignment {
  const brokerIdsCount = reader.readArrayLength(4);
  const brokerIds = new Array<number>(brokerIdsCount);
  for (let i = 0; i < brokerIdsCount; i++) brokerIds[i] = reader.readInt32();
  return {
    brokerIds,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreatePartitionsRequestCreatePartitionsAssignmentV0(writer: Writer, value: CreatePartitionsRequestCreatePartitionsAssignment, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreatePartitionsRequestCreatePartitionsAssignment.unknownTaggedFields", version);
  const brokerIds = value.brokerIds;
  writer.writeArrayLength(brokerIds.length);
  for (let i = 0; i < brokerIds.length; i++) writer.writeInt32(brokerIds[i] as number);
}

/** Versions 2-3 of CreatePartitionsAssignment. */
function decodeCreatePartitionsRequestCreatePartitionsAssignmentV2(reader: Reader): CreatePartitionsRequestCreatePartitionsAssignment {
  const brokerIdsCount = reader.readCompactArrayLength(4);
  const brokerIds = new Array<number>(brokerIdsCount);
  for (let i = 0; i < brokerIdsCount; i++) brokerIds[i] = reader.readInt32();
  return {
    brokerIds,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreatePartitionsRequestCreatePartitionsAssignmentV2(writer: Writer, value: CreatePartitionsRequestCreatePartitionsAssignment): void {
  const brokerIds = value.brokerIds;
  writer.writeCompactArrayLength(brokerIds.length);
  for (let i = 0; i < brokerIds.length; i++) writer.writeInt32(brokerIds[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

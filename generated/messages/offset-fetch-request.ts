// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/offset-fetch-request.ts";

export interface OffsetFetchRequest {
  /** (versions 0-7) */
  groupId: string;
  /** Null for all topics. (versions 0-7) */
  topics: OffsetFetchRequestTopic[] | null;
  /** (versions 8-10) */
  groups: OffsetFetchRequestGroup[];
  /** Answer UNSTABLE_OFFSET_COMMIT while a transaction on these offsets is open (KIP-447). (versions 7-10) */
  requireStable: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchRequest(): OffsetFetchRequest {
  return {
    groupId: "",
    topics: [],
    groups: [],
    requireStable: false,
    unknownTaggedFields: [],
  };
}

/** Null for all topics. */
export interface OffsetFetchRequestTopic {
  /** (versions 0-7) */
  name: string;
  /** (versions 0-7) */
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchRequestTopic(): OffsetFetchRequestTopic {
  return {
    name: "",
    partitionIndexes: [],
    unknownTaggedFields: [],
  };
}

export interface OffsetFetchRequestGroup {
  /** (versions 8-10) */
  groupId: string;
  /** (versions 9-10) */
  memberId: string | null;
  /** (versions 9-10) */
  memberEpoch: number;
  /** Null for all topics. (versions 8-10) */
  topics: OffsetFetchRequestTopics[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchRequestGroup(): OffsetFetchRequestGroup {
  return {
    groupId: "",
    memberId: null,
    memberEpoch: -1,
    topics: [],
    unknownTaggedFields: [],
  };
}

/** Null for all topics. */
export interface OffsetFetchRequestTopics {
  /** (versions 8-9) */
  name: string;
  /** (versions 10) */
  topicId: Uuid;
  /** (versions 8-10) */
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createOffsetFetchRequestTopics(): OffsetFetchRequestTopics {
  return {
    name: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionIndexes: [],
    unknownTaggedFields: [],
  };
}

export const offsetFetchRequest: MessageCodec<OffsetFetchRequest> = {
  name: "OffsetFetchRequest",
  kind: "request",
  apiKey: 9,
  minVersion: 0,
  maxVersion: 10,
  firstFlexibleVersion: 6,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("OffsetFetchRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("OffsetFetchRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => OffsetFetchRequest)[] = [
  decodeOffsetFetchRequestV0, // 0
  decodeOffsetFetchRequestV0, // 1
  decodeOffsetFetchRequestV2, // 2
  decodeOffsetFetchRequestV2, // 3
  decodeOffsetFetchRequestV2, // 4
  decodeOffsetFetchRequestV2, // 5
  decodeOffsetFetchRequestV6, // 6
  decodeOffsetFetchRequestV7, // 7
  decodeOffsetFetchRequestV8, // 8
  decodeOffsetFetchRequestV9, // 9
  decodeOffsetFetchRequestV10, // 10
];

const encoders: readonly ((writer: Writer, value: OffsetFetchRequest, version: number) => void)[] = [
  encodeOffsetFetchRequestV0, // 0
  encodeOffsetFetchRequestV0, // 1
  encodeOffsetFetchRequestV2, // 2
  encodeOffsetFetchRequestV2, // 3
  encodeOffsetFetchRequestV2, // 4
  encodeOffsetFetchRequestV2, // 5
  encodeOffsetFetchRequestV6, // 6
  encodeOffsetFetchRequestV7, // 7
  encodeOffsetFetchRequestV8, // 8
  encodeOffsetFetchRequestV9, // 9
  encodeOffsetFetchRequestV10, // 10
];

/** Versions 0-1 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV0(reader: Reader): OffsetFetchRequest {
  const groupId = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<OffsetFetchRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicV0(reader);
  return {
    groupId,
    topics,
    groups: [],
    requireStable: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchRequestV0(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.groups", version);
  if (value.requireStable) throw writer.fieldNotInVersion("OffsetFetchRequest.requireStable", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  const topics = value.topics;
  if (topics === null) throw writer.nullNotAllowed("OffsetFetchRequest.topics", version);
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicV0(writer, topics[i] as OffsetFetchRequestTopic, version);
}

/** Versions 2-5 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV2(reader: Reader): OffsetFetchRequest {
  const groupId = reader.readString();
  const topicsCount = reader.readNullableArrayLength(6);
  const topics = topicsCount < 0 ? null : new Array<OffsetFetchRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicV0(reader);
  }
  return {
    groupId,
    topics,
    groups: [],
    requireStable: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchRequestV2(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.groups", version);
  if (value.requireStable) throw writer.fieldNotInVersion("OffsetFetchRequest.requireStable", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  const topics = value.topics;
  writer.writeArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicV0(writer, topics[i] as OffsetFetchRequestTopic, version);
  }
}

/** Version 6 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV6(reader: Reader): OffsetFetchRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<OffsetFetchRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicV6(reader);
  }
  return {
    groupId,
    topics,
    groups: [],
    requireStable: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestV6(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.groups", version);
  if (value.requireStable) throw writer.fieldNotInVersion("OffsetFetchRequest.requireStable", version);
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicV6(writer, topics[i] as OffsetFetchRequestTopic);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 7 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV7(reader: Reader): OffsetFetchRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<OffsetFetchRequestTopic>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicV6(reader);
  }
  const requireStable = reader.readBool();
  return {
    groupId,
    topics,
    groups: [],
    requireStable,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestV7(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groups.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.groups", version);
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicV6(writer, topics[i] as OffsetFetchRequestTopic);
  }
  writer.writeBool(value.requireStable);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 8 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV8(reader: Reader): OffsetFetchRequest {
  const groupsCount = reader.readCompactArrayLength(3);
  const groups = new Array<OffsetFetchRequestGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeOffsetFetchRequestGroupV8(reader);
  const requireStable = reader.readBool();
  return {
    groupId: "",
    topics: [],
    groups,
    requireStable,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestV8(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groupId !== "") throw writer.fieldNotInVersion("OffsetFetchRequest.groupId", version);
  if (value.topics === null || value.topics.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.topics", version);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeOffsetFetchRequestGroupV8(writer, groups[i] as OffsetFetchRequestGroup);
  writer.writeBool(value.requireStable);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 9 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV9(reader: Reader): OffsetFetchRequest {
  const groupsCount = reader.readCompactArrayLength(8);
  const groups = new Array<OffsetFetchRequestGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeOffsetFetchRequestGroupV9(reader);
  const requireStable = reader.readBool();
  return {
    groupId: "",
    topics: [],
    groups,
    requireStable,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestV9(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groupId !== "") throw writer.fieldNotInVersion("OffsetFetchRequest.groupId", version);
  if (value.topics === null || value.topics.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.topics", version);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeOffsetFetchRequestGroupV9(writer, groups[i] as OffsetFetchRequestGroup);
  writer.writeBool(value.requireStable);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetFetchRequest. */
function decodeOffsetFetchRequestV10(reader: Reader): OffsetFetchRequest {
  const groupsCount = reader.readCompactArrayLength(8);
  const groups = new Array<OffsetFetchRequestGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeOffsetFetchRequestGroupV10(reader);
  const requireStable = reader.readBool();
  return {
    groupId: "",
    topics: [],
    groups,
    requireStable,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestV10(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (value.groupId !== "") throw writer.fieldNotInVersion("OffsetFetchRequest.groupId", version);
  if (value.topics === null || value.topics.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequest.topics", version);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeOffsetFetchRequestGroupV10(writer, groups[i] as OffsetFetchRequestGroup);
  writer.writeBool(value.requireStable);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-5 of OffsetFetchRequestTopic. */
function decodeOffsetFetchRequestTopicV0(reader: Reader): OffsetFetchRequestTopic {
  const name = reader.readString();
  const partitionIndexesCount = reader.readArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name,
    partitionIndexes,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeOffsetFetchRequestTopicV0(writer: Writer, value: OffsetFetchRequestTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("OffsetFetchRequestTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
}

/** Versions 6-7 of OffsetFetchRequestTopic. */
function decodeOffsetFetchRequestTopicV6(reader: Reader): OffsetFetchRequestTopic {
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

function encodeOffsetFetchRequestTopicV6(writer: Writer, value: OffsetFetchRequestTopic): void {
  writer.writeCompactString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeCompactArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 8 of OffsetFetchRequestGroup. */
function decodeOffsetFetchRequestGroupV8(reader: Reader): OffsetFetchRequestGroup {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<OffsetFetchRequestTopics>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicsV8(reader);
  }
  return {
    groupId,
    memberId: null,
    memberEpoch: -1,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestGroupV8(writer: Writer, value: OffsetFetchRequestGroup): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicsV8(writer, topics[i] as OffsetFetchRequestTopics);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 9 of OffsetFetchRequestGroup. */
function decodeOffsetFetchRequestGroupV9(reader: Reader): OffsetFetchRequestGroup {
  const groupId = reader.readCompactString();
  const memberId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const topicsCount = reader.readCompactNullableArrayLength(3);
  const topics = topicsCount < 0 ? null : new Array<OffsetFetchRequestTopics>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicsV8(reader);
  }
  return {
    groupId,
    memberId,
    memberEpoch,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestGroupV9(writer: Writer, value: OffsetFetchRequestGroup): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicsV8(writer, topics[i] as OffsetFetchRequestTopics);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetFetchRequestGroup. */
function decodeOffsetFetchRequestGroupV10(reader: Reader): OffsetFetchRequestGroup {
  const groupId = reader.readCompactString();
  const memberId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const topicsCount = reader.readCompactNullableArrayLength(18);
  const topics = topicsCount < 0 ? null : new Array<OffsetFetchRequestTopics>(topicsCount);
  if (topics !== null) {
    for (let i = 0; i < topicsCount; i++) topics[i] = decodeOffsetFetchRequestTopicsV10(reader);
  }
  return {
    groupId,
    memberId,
    memberEpoch,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestGroupV10(writer: Writer, value: OffsetFetchRequestGroup): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics === null ? -1 : topics.length);
  if (topics !== null) {
    for (let i = 0; i < topics.length; i++) encodeOffsetFetchRequestTopicsV10(writer, topics[i] as OffsetFetchRequestTopics);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 8-9 of OffsetFetchRequestTopics. */
function decodeOffsetFetchRequestTopicsV8(reader: Reader): OffsetFetchRequestTopics {
  const name = reader.readCompactString();
  const partitionIndexesCount = reader.readCompactArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name,
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitionIndexes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestTopicsV8(writer: Writer, value: OffsetFetchRequestTopics): void {
  writer.writeCompactString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeCompactArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 10 of OffsetFetchRequestTopics. */
function decodeOffsetFetchRequestTopicsV10(reader: Reader): OffsetFetchRequestTopics {
  const topicId = reader.readUuid();
  const partitionIndexesCount = reader.readCompactArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name: "",
    topicId,
    partitionIndexes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeOffsetFetchRequestTopicsV10(writer: Writer, value: OffsetFetchRequestTopics): void {
  writer.writeUuid(value.topicId);
  const partitionIndexes = value.partitionIndexes;
  writer.writeCompactArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

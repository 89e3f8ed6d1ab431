// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-replica-log-dirs-request.ts";

export interface AlterReplicaLogDirsRequest {
  /** (versions 0-2) */
  dirs: AlterReplicaLogDirsRequestAlterReplicaLogDir[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterReplicaLogDirsRequest(): AlterReplicaLogDirsRequest {
  return {
    dirs: [],
    unknownTaggedFields: [],
  };
}

export interface AlterReplicaLogDirsRequestAlterReplicaLogDir {
  /** (versions 0-2) */
  path: string;
  /** (versions 0-2) */
  topics: AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterReplicaLogDirsRequestAlterReplicaLogDir(): AlterReplicaLogDirsRequestAlterReplicaLogDir {
  return {
    path: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  /** (versions 0-2) */
  name: string;
  /** (versions 0-2) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const alterReplicaLogDirsRequest: MessageCodec<AlterReplicaLogDirsRequest> = {
  name: "AlterReplicaLogDirsRequest",
  kind: "request",
  apiKey: 34,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterReplicaLogDirsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterReplicaLogDirsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterReplicaLogDirsRequest)[] = [
  decodeAlterReplicaLogDirsRequestV0, // 0
  decodeAlterReplicaLogDirsRequestV0, // 1
  decodeAlterReplicaLogDirsRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: AlterReplicaLogDirsRequest, version: number) => void)[] = [
  encodeAlterReplicaLogDirsRequestV0, // 0
  encodeAlterReplicaLogDirsRequestV0, // 1
  encodeAlterReplicaLogDirsRequestV2, // 2
];

/** Versions 0-1 of AlterReplicaLogDirsRequest. */
function decodeAlterReplicaLogDirsRequestV0(reader: Reader): AlterReplicaLogDirsRequest {
  const dirsCount = reader.readArrayLength(6);
  const dirs = new Array<AlterReplicaLogDirsRequestAlterReplicaLogDir>(dirsCount);
  for (let i = 0; i < dirsCount; i++) dirs[i] = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirV0(reader);
  return {
    dirs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterReplicaLogDirsRequestV0(writer: Writer, value: AlterReplicaLogDirsRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterReplicaLogDirsRequest.unknownTaggedFields", version);
  const dirs = value.dirs;
  writer.writeArrayLength(dirs.length);
  for (let i = 0; i < dirs.length; i++) encodeAlterReplicaLogDirsRequestAlterReplicaLogDirV0(writer, dirs[i] as AlterReplicaLogDirsRequestAlterReplicaLogDir, version);
}

/** Version 2 of AlterReplicaLogDirsRequest. */
function decodeAlterReplicaLogDirsRequestV2(reader: Reader): AlterReplicaLogDirsRequest {
  const dirsCount = reader.readCompactArrayLength(3);
  const dirs = new Array<AlterReplicaLogDirsRequestAlterReplicaLogDir>(dirsCount);
  for (let i = 0; i < dirsCount; i++) dirs[i] = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirV2(reader);
  return {
    dirs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterReplicaLogDirsRequestV2(writer: Writer, value: AlterReplicaLogDirsRequest): void {
  const dirs = value.dirs;
  writer.writeCompactArrayLength(dirs.length);
  for (let i = 0; i < dirs.length; i++) encodeAlterReplicaLogDirsRequestAlterReplicaLogDirV2(writer, dirs[i] as AlterReplicaLogDirsRequestAlterReplicaLogDir);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterReplicaLogDir. */
function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirV0(reader: Reader): AlterReplicaLogDirsRequestAlterReplicaLogDir {
  const path = reader.readString();
  const topicsCount = reader.readArrayLength(6);
  const topics = new Array<AlterReplicaLogDirsRequestAlterReplicaLogDirTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV0(reader);
  return {
    path,
    topics,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirV0(writer: Writer, value: AlterReplicaLogDirsRequestAlterReplicaLogDir, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterReplicaLogDirsRequestAlterReplicaLogDir.unknownTaggedFields", version);
  writer.writeString(value.path);
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV0(writer, topics[i] as AlterReplicaLogDirsRequestAlterReplicaLogDirTopic, version);
}

/** Version 2 of AlterReplicaLogDir. */
function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirV2(reader: Reader): AlterReplicaLogDirsRequestAlterReplicaLogDir {
  const path = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<AlterReplicaLogDirsRequestAlterReplicaLogDirTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV2(reader);
  return {
    path,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirV2(writer: Writer, value: AlterReplicaLogDirsRequestAlterReplicaLogDir): void {
  writer.writeCompactString(value.path);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV2(writer, topics[i] as AlterReplicaLogDirsRequestAlterReplicaLogDirTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of AlterReplicaLogDirTopic. */
function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV0(reader: Reader): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  const name = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    name,
    partitions,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV0(writer: Writer, value: AlterReplicaLogDirsRequestAlterReplicaLogDirTopic, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterReplicaLogDirsRequestAlterReplicaLogDirTopic.unknownTaggedFields", version);
  writer.writeString(value.name);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

/** Version 2 of AlterReplicaLogDirTopic. */
function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV2(reader: Reader): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicV2(writer: Writer, value: AlterReplicaLogDirsRequestAlterReplicaLogDirTopic): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

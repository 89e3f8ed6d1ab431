// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/initialize-share-group-state-request.ts";

export interface InitializeShareGroupStateRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  topics: InitializeShareGroupStateRequestInitializeStateData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitializeShareGroupStateRequest(): InitializeShareGroupStateRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface InitializeShareGroupStateRequestInitializeStateData {
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: InitializeShareGroupStateRequestPartitionData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitializeShareGroupStateRequestInitializeStateData(): InitializeShareGroupStateRequestInitializeStateData {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface InitializeShareGroupStateRequestPartitionData {
  /** (versions 0) */
  partition: number;
  /** Rises whenever the state is made anew; older writers are fenced. (versions 0) */
  stateEpoch: number;
  /** (versions 0) */
  startOffset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitializeShareGroupStateRequestPartitionData(): InitializeShareGroupStateRequestPartitionData {
  return {
    partition: 0,
    stateEpoch: 0,
    startOffset: 0n,
    unknownTaggedFields: [],
  };
}

export const initializeShareGroupStateRequest: MessageCodec<InitializeShareGroupStateRequest> = {
  name: "InitializeShareGroupStateRequest",
  kind: "request",
  apiKey: 83,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("InitializeShareGroupStateRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("InitializeShareGroupStateRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => InitializeShareGroupStateRequest)[] = [
  decodeInitializeShareGroupStateRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: InitializeShareGroupStateRequest, version: number) => void)[] = [
  encodeInitializeShareGroupStateRequestV0, // 0
];

/** Version 0 of InitializeShareGroupStateRequest. */
function decodeInitializeShareGroupStateRequestV0(reader: Reader): InitializeShareGroupStateRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(18);
  const topics = new Array<InitializeShareGroupStateRequestInitializeStateData>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeInitializeShareGroupStateRequestInitializeStateDataV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitializeShareGroupStateRequestV0(writer: Writer, value: InitializeShareGroupStateRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeInitializeShareGroupStateRequestInitializeStateDataV0(writer, topics[i] as InitializeShareGroupStateRequestInitializeStateData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of InitializeStateData. */
function decodeInitializeShareGroupStateRequestInitializeStateDataV0(reader: Reader): InitializeShareGroupStateRequestInitializeStateData {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(17);
  const partitions = new Array<InitializeShareGroupStateRequestPartitionData>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeInitializeShareGroupStateRequestPartitionDataV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitializeShareGroupStateRequestInitializeStateDataV0(writer: Writer, value: InitializeShareGroupStateRequestInitializeStateData): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeInitializeShareGroupStateRequestPartitionDataV0(writer, partitions[i] as InitializeShareGroupStateRequestPartitionData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionData. */
function decodeInitializeShareGroupStateRequestPartitionDataV0(reader: Reader): InitializeShareGroupStateRequestPartitionData {
  const partition = reader.readInt32();
  const stateEpoch = reader.readInt32();
  const startOffset = reader.readInt64();
  return {
    partition,
    stateEpoch,
    startOffset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitializeShareGroupStateRequestPartitionDataV0(writer: Writer, value: InitializeShareGroupStateRequestPartitionData): void {
  writer.writeInt32(value.partition);
  writer.writeInt32(value.stateEpoch);
  writer.writeInt64(value.startOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

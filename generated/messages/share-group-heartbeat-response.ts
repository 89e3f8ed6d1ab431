// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-group-heartbeat-response.ts";

export interface ShareGroupHeartbeatResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1) */
  throttleTimeMs: number;
  /** (versions 1) */
  errorCode: number;
  /** (versions 1) */
  errorMessage: string | null;
  /** (versions 1) */
  memberId: string | null;
  /** (versions 1) */
  memberEpoch: number;
  /** (versions 1) */
  heartbeatIntervalMs: number;
  /** (versions 1) */
  assignment: ShareGroupHeartbeatResponseAssignment | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupHeartbeatResponse(): ShareGroupHeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    memberId: null,
    memberEpoch: 0,
    heartbeatIntervalMs: 0,
    assignment: null,
    unknownTaggedFields: [],
  };
}

export interface ShareGroupHeartbeatResponseAssignment {
  /** (versions 1) */
  topicPartitions: ShareGroupHeartbeatResponseTopicPartitions[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupHeartbeatResponseAssignment(): ShareGroupHeartbeatResponseAssignment {
  return {
    topicPartitions: [],
    unknownTaggedFields: [],
  };
}

export interface ShareGroupHeartbeatResponseTopicPartitions {
  /** (versions 1) */
  topicId: Uuid;
  /** (versions 1) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupHeartbeatResponseTopicPartitions(): ShareGroupHeartbeatResponseTopicPartitions {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const shareGroupHeartbeatResponse: MessageCodec<ShareGroupHeartbeatResponse> = {
  name: "ShareGroupHeartbeatResponse",
  kind: "response",
  apiKey: 76,
  minVersion: 1,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareGroupHeartbeatResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareGroupHeartbeatResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareGroupHeartbeatResponse)[] = [
  decodeShareGroupHeartbeatResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: ShareGroupHeartbeatResponse, version: number) => void)[] = [
  encodeShareGroupHeartbeatResponseV1, // 1
];

/** Version 1 of ShareGroupHeartbeatResponse. */
function decodeShareGroupHeartbeatResponseV1(reader: Reader): ShareGroupHeartbeatResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const memberId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const heartbeatIntervalMs = reader.readInt32();
  const assignment = reader.readStructPresence() ? decodeShareGroupHeartbeatResponseAssignmentV1(reader) : null;
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    memberId,
    memberEpoch,
    heartbeatIntervalMs,
    assignment,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupHeartbeatResponseV1(writer: Writer, value: ShareGroupHeartbeatResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeInt32(value.heartbeatIntervalMs);
  const assignment = value.assignment;
  writer.writeStructPresence(assignment !== null);
  if (assignment !== null) encodeShareGroupHeartbeatResponseAssignmentV1(writer, assignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of Assignment. */
function decodeShareGroupHeartbeatResponseAssignmentV1(reader: Reader): ShareGroupHeartbeatResponseAssignment {
  const topicPartitionsCount = reader.readCompactArrayLength(18);
  const topicPartitions = new Array<ShareGroupHeartbeatResponseTopicPartitions>(topicPartitionsCount);
  for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeShareGroupHeartbeatResponseTopicPartitionsV1(reader);
  return {
    topicPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupHeartbeatResponseAssignmentV1(writer: Writer, value: ShareGroupHeartbeatResponseAssignment): void {
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions.length);
  for (let i = 0; i < topicPartitions.length; i++) encodeShareGroupHeartbeatResponseTopicPartitionsV1(writer, topicPartitions[i] as ShareGroupHeartbeatResponseTopicPartitions);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of TopicPartitions. */
function decodeShareGroupHeartbeatResponseTopicPartitionsV1(reader: Reader): ShareGroupHeartbeatResponseTopicPartitions {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupHeartbeatResponseTopicPartitionsV1(writer: Writer, value: ShareGroupHeartbeatResponseTopicPartitions): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

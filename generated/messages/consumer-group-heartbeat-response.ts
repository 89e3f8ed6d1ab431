// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/consumer-group-heartbeat-response.ts";

export interface ConsumerGroupHeartbeatResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** (versions 0-1) */
  memberId: string | null;
  /** (versions 0-1) */
  memberEpoch: number;
  /** (versions 0-1) */
  heartbeatIntervalMs: number;
  /** Null when it did not change. (versions 0-1) */
  assignment: ConsumerGroupHeartbeatResponseAssignment | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupHeartbeatResponse(): ConsumerGroupHeartbeatResponse {
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

/** Null when it did not change. */
export interface ConsumerGroupHeartbeatResponseAssignment {
  /** (versions 0-1) */
  topicPartitions: ConsumerGroupHeartbeatResponseTopicPartitions[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupHeartbeatResponseAssignment(): ConsumerGroupHeartbeatResponseAssignment {
  return {
    topicPartitions: [],
    unknownTaggedFields: [],
  };
}

export interface ConsumerGroupHeartbeatResponseTopicPartitions {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupHeartbeatResponseTopicPartitions(): ConsumerGroupHeartbeatResponseTopicPartitions {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const consumerGroupHeartbeatResponse: MessageCodec<ConsumerGroupHeartbeatResponse> = {
  name: "ConsumerGroupHeartbeatResponse",
  kind: "response",
  apiKey: 68,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ConsumerGroupHeartbeatResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ConsumerGroupHeartbeatResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ConsumerGroupHeartbeatResponse)[] = [
  decodeConsumerGroupHeartbeatResponseV0, // 0
  decodeConsumerGroupHeartbeatResponseV0, // 1
];

const encoders: readonly ((writer: Writer, value: ConsumerGroupHeartbeatResponse, version: number) => void)[] = [
  encodeConsumerGroupHeartbeatResponseV0, // 0
  encodeConsumerGroupHeartbeatResponseV0, // 1
];

/** Versions 0-1 of ConsumerGroupHeartbeatResponse. */
function decodeConsumerGroupHeartbeatResponseV0(reader: Reader): ConsumerGroupHeartbeatResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const memberId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const heartbeatIntervalMs = reader.readInt32();
  const assignment = reader.readStructPresence() ? decodeConsumerGroupHeartbeatResponseAssignmentV0(reader) : null;
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

function encodeConsumerGroupHeartbeatResponseV0(writer: Writer, value: ConsumerGroupHeartbeatResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactNullableString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeInt32(value.heartbeatIntervalMs);
  const assignment = value.assignment;
  writer.writeStructPresence(assignment !== null);
  if (assignment !== null) encodeConsumerGroupHeartbeatResponseAssignmentV0(writer, assignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of Assignment. */
function decodeConsumerGroupHeartbeatResponseAssignmentV0(reader: Reader): ConsumerGroupHeartbeatResponseAssignment {
  const topicPartitionsCount = reader.readCompactArrayLength(18);
  const topicPartitions = new Array<ConsumerGroupHeartbeatResponseTopicPartitions>(topicPartitionsCount);
  for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeConsumerGroupHeartbeatResponseTopicPartitionsV0(reader);
  return {
    topicPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupHeartbeatResponseAssignmentV0(writer: Writer, value: ConsumerGroupHeartbeatResponseAssignment): void {
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions.length);
  for (let i = 0; i < topicPartitions.length; i++) encodeConsumerGroupHeartbeatResponseTopicPartitionsV0(writer, topicPartitions[i] as ConsumerGroupHeartbeatResponseTopicPartitions);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of TopicPartitions. */
function decodeConsumerGroupHeartbeatResponseTopicPartitionsV0(reader: Reader): ConsumerGroupHeartbeatResponseTopicPartitions {
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

function encodeConsumerGroupHeartbeatResponseTopicPartitionsV0(writer: Writer, value: ConsumerGroupHeartbeatResponseTopicPartitions): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

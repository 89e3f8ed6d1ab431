// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/consumer-group-heartbeat-request.ts";

export interface ConsumerGroupHeartbeatRequest {
  /** (versions 0-1) */
  groupId: string;
  /** (versions 0-1) */
  memberId: string;
  /** 0 joins, -1 leaves, -2 leaves for a while as a static member; else the epoch that the broker gave. (versions 0-1) */
  memberEpoch: number;
  /** Null when it did not change since the last heartbeat. (versions 0-1) */
  instanceId: string | null;
  /** Null when it did not change since the last heartbeat. (versions 0-1) */
  rackId: string | null;
  /** How long the member may take to give partitions back; -1 when it did not change. (versions 0-1) */
  rebalanceTimeoutMs: number;
  /** Null when it did not change since the last heartbeat. (versions 0-1) */
  subscribedTopicNames: string[] | null;
  /** In RE2 syntax; null when it did not change since the last heartbeat. (versions 1) */
  subscribedTopicRegex: string | null;
  /** Null for the group's default or when it did not change. (versions 0-1) */
  serverAssignor: string | null;
  /** What the member owns; null when it did not change. (versions 0-1) */
  topicPartitions: ConsumerGroupHeartbeatRequestTopicPartitions[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupHeartbeatRequest(): ConsumerGroupHeartbeatRequest {
  return {
    groupId: "",
    memberId: "",
    memberEpoch: 0,
    instanceId: null,
    rackId: null,
    rebalanceTimeoutMs: -1,
    subscribedTopicNames: null,
    subscribedTopicRegex: null,
    serverAssignor: null,
    topicPartitions: null,
    unknownTaggedFields: [],
  };
}

/** What the member owns; null when it did not change. */
export interface ConsumerGroupHeartbeatRequestTopicPartitions {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupHeartbeatRequestTopicPartitions(): ConsumerGroupHeartbeatRequestTopicPartitions {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const consumerGroupHeartbeatRequest: MessageCodec<ConsumerGroupHeartbeatRequest> = {
  name: "ConsumerGroupHeartbeatRequest",
  kind: "request",
  apiKey: 68,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ConsumerGroupHeartbeatRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ConsumerGroupHeartbeatRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ConsumerGroupHeartbeatRequest)[] = [
  decodeConsumerGroupHeartbeatRequestV0, // 0
  decodeConsumerGroupHeartbeatRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: ConsumerGroupHeartbeatRequest, version: number) => void)[] = [
  encodeConsumerGroupHeartbeatRequestV0, // 0
  encodeConsumerGroupHeartbeatRequestV1, // 1
];

/** Version 0 of ConsumerGroupHeartbeatRequest. */
function decodeConsumerGroupHeartbeatRequestV0(reader: Reader): ConsumerGroupHeartbeatRequest {
  const groupId = reader.readCompactString();
  const memberId = reader.readCompactString();
  const memberEpoch = reader.readInt32();
  const instanceId = reader.readCompactNullableString();
  const rackId = reader.readCompactNullableString();
  const rebalanceTimeoutMs = reader.readInt32();
  const subscribedTopicNamesCount = reader.readCompactNullableArrayLength(1);
  const subscribedTopicNames = subscribedTopicNamesCount < 0 ? null : new Array<string>(subscribedTopicNamesCount);
  if (subscribedTopicNames !== null) {
    for (let i = 0; i < subscribedTopicNamesCount; i++) subscribedTopicNames[i] = reader.readCompactString();
  }
  const serverAssignor = reader.readCompactNullableString();
  const topicPartitionsCount = reader.readCompactNullableArrayLength(18);
  const topicPartitions = topicPartitionsCount < 0 ? null : new Array<ConsumerGroupHeartbeatRequestTopicPartitions>(topicPartitionsCount);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeConsumerGroupHeartbeatRequestTopicPartitionsV0(reader);
  }
  return {
    groupId,
    memberId,
    memberEpoch,
    instanceId,
    rackId,
    rebalanceTimeoutMs,
    subscribedTopicNames,
    subscribedTopicRegex: null,
    serverAssignor,
    topicPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupHeartbeatRequestV0(writer: Writer, value: ConsumerGroupHeartbeatRequest, version: number): void {
  if (value.subscribedTopicRegex !== null) throw writer.fieldNotInVersion("ConsumerGroupHeartbeatRequest.subscribedTopicRegex", version);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactNullableString(value.instanceId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeInt32(value.rebalanceTimeoutMs);
  const subscribedTopicNames = value.subscribedTopicNames;
  writer.writeCompactArrayLength(subscribedTopicNames === null ? -1 : subscribedTopicNames.length);
  if (subscribedTopicNames !== null) {
    for (let i = 0; i < subscribedTopicNames.length; i++) writer.writeCompactString(subscribedTopicNames[i] as string);
  }
  writer.writeCompactNullableString(value.serverAssignor);
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions === null ? -1 : topicPartitions.length);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitions.length; i++) encodeConsumerGroupHeartbeatRequestTopicPartitionsV0(writer, topicPartitions[i] as ConsumerGroupHeartbeatRequestTopicPartitions);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ConsumerGroupHeartbeatRequest. */
function decodeConsumerGroupHeartbeatRequestV1(reader: Reader): ConsumerGroupHeartbeatRequest {
  const groupId = reader.readCompactString();
  const memberId = reader.readCompactString();
  const memberEpoch = reader.readInt32();
  const instanceId = reader.readCompactNullableString();
  const rackId = reader.readCompactNullableString();
  const rebalanceTimeoutMs = reader.readInt32();
  const subscribedTopicNamesCount = reader.readCompactNullableArrayLength(1);
  const subscribedTopicNames = subscribedTopicNamesCount < 0 ? null : new Array<string>(subscribedTopicNamesCount);
  if (subscribedTopicNames !== null) {
    for (let i = 0; i < subscribedTopicNamesCount; i++) subscribedTopicNames[i] = reader.readCompactString();
  }
  const subscribedTopicRegex = reader.readCompactNullableString();
  const serverAssignor = reader.readCompactNullableString();
  const topicPartitionsCount = reader.readCompactNullableArrayLength(18);
  const topicPartitions = topicPartitionsCount < 0 ? null : new Array<ConsumerGroupHeartbeatRequestTopicPartitions>(topicPartitionsCount);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeConsumerGroupHeartbeatRequestTopicPartitionsV0(reader);
  }
  return {
    groupId,
    memberId,
    memberEpoch,
    instanceId,
    rackId,
    rebalanceTimeoutMs,
    subscribedTopicNames,
    subscribedTopicRegex,
    serverAssignor,
    topicPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupHeartbeatRequestV1(writer: Writer, value: ConsumerGroupHeartbeatRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactNullableString(value.instanceId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeInt32(value.rebalanceTimeoutMs);
  const subscribedTopicNames = value.subscribedTopicNames;
  writer.writeCompactArrayLength(subscribedTopicNames === null ? -1 : subscribedTopicNames.length);
  if (subscribedTopicNames !== null) {
    for (let i = 0; i < subscribedTopicNames.length; i++) writer.writeCompactString(subscribedTopicNames[i] as string);
  }
  writer.writeCompactNullableString(value.subscribedTopicRegex);
  writer.writeCompactNullableString(value.serverAssignor);
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions === null ? -1 : topicPartitions.length);
  if (topicPartitions !== null) {
    for (let i = 0; i < topicPartitions.length; i++) encodeConsumerGroupHeartbeatRequestTopicPartitionsV0(writer, topicPartitions[i] as ConsumerGroupHeartbeatRequestTopicPartitions);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of TopicPartitions. */
function decodeConsumerGroupHeartbeatRequestTopicPartitionsV0(reader: Reader): ConsumerGroupHeartbeatRequestTopicPartitions {
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

function encodeConsumerGroupHeartbeatRequestTopicPartitionsV0(writer: Writer, value: ConsumerGroupHeartbeatRequestTopicPartitions): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

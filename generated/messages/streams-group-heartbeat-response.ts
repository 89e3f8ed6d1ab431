// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/streams-group-heartbeat-response.ts";

export interface StreamsGroupHeartbeatResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  memberId: string;
  /** (versions 0) */
  memberEpoch: number;
  /** (versions 0) */
  heartbeatIntervalMs: number;
  /** A task this close to its end counts as warm. (versions 0) */
  acceptableRecoveryLag: number;
  /** (versions 0) */
  taskOffsetIntervalMs: number;
  /** (versions 0) */
  status: StreamsGroupHeartbeatResponseStatus[] | null;
  /** Null when it did not change. (versions 0) */
  activeTasks: StreamsGroupHeartbeatResponseTaskIds[] | null;
  /** (versions 0) */
  standbyTasks: StreamsGroupHeartbeatResponseTaskIds[] | null;
  /** (versions 0) */
  warmupTasks: StreamsGroupHeartbeatResponseTaskIds[] | null;
  /** (versions 0) */
  endpointInformationEpoch: number;
  /** (versions 0) */
  partitionsByUserEndpoint: StreamsGroupHeartbeatResponseEndpointToPartitions[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatResponse(): StreamsGroupHeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    memberId: "",
    memberEpoch: 0,
    heartbeatIntervalMs: 0,
    acceptableRecoveryLag: 0,
    taskOffsetIntervalMs: 0,
    status: [],
    activeTasks: null,
    standbyTasks: null,
    warmupTasks: null,
    endpointInformationEpoch: 0,
    partitionsByUserEndpoint: null,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatResponseStatus {
  /** (versions 0) */
  statusCode: number;
  /** (versions 0) */
  statusDetail: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatResponseStatus(): StreamsGroupHeartbeatResponseStatus {
  return {
    statusCode: 0,
    statusDetail: "",
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatResponseTaskIds {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatResponseTaskIds(): StreamsGroupHeartbeatResponseTaskIds {
  return {
    subtopologyId: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatResponseEndpointToPartitions {
  /** Where interactive queries reach the member. (versions 0) */
  userEndpoint: StreamsGroupHeartbeatResponseEndpoint;
  /** (versions 0) */
  activePartitions: StreamsGroupHeartbeatResponseTopicPartition[];
  /** (versions 0) */
  standbyPartitions: StreamsGroupHeartbeatResponseTopicPartition[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatResponseEndpointToPartitions(): StreamsGroupHeartbeatResponseEndpointToPartitions {
  return {
    userEndpoint: createStreamsGroupHeartbeatResponseEndpoint(),
    activePartitions: [],
    standbyPartitions: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatResponseEndpoint {
  /** (versions 0) */
  host: string;
  /** (versions 0) */
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatResponseEndpoint(): StreamsGroupHeartbeatResponseEndpoint {
  return {
    host: "",
    port: 0,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatResponseTopicPartition {
  /** (versions 0) */
  topic: string;
  /** (versions 0) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatResponseTopicPartition(): StreamsGroupHeartbeatResponseTopicPartition {
  return {
    topic: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const streamsGroupHeartbeatResponse: MessageCodec<StreamsGroupHeartbeatResponse> = {
  name: "StreamsGroupHeartbeatResponse",
  kind: "response",
  apiKey: 88,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("StreamsGroupHeartbeatResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("StreamsGroupHeartbeatResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => StreamsGroupHeartbeatResponse)[] = [
  decodeStreamsGroupHeartbeatResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: StreamsGroupHeartbeatResponse, version: number) => void)[] = [
  encodeStreamsGroupHeartbeatResponseV0, // 0
];

/** Version 0 of StreamsGroupHeartbeatResponse. */
function decodeStreamsGroupHeartbeatResponseV0(reader: Reader): StreamsGroupHeartbeatResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const memberId = reader.readCompactString();
  const memberEpoch = reader.readInt32();
  const heartbeatIntervalMs = reader.readInt32();
  const acceptableRecoveryLag = reader.readInt32();
  const taskOffsetIntervalMs = reader.readInt32();
  const statusCount = reader.readCompactNullableArrayLength(3);
  const status = statusCount < 0 ? null : new Array<StreamsGroupHeartbeatResponseStatus>(statusCount);
  if (status !== null) {
    for (let i = 0; i < statusCount; i++) status[i] = decodeStreamsGroupHeartbeatResponseStatusV0(reader);
  }
  const activeTasksCount = reader.readCompactNullableArrayLength(3);
  const activeTasks = activeTasksCount < 0 ? null : new Array<StreamsGroupHeartbeatResponseTaskIds>(activeTasksCount);
  if (activeTasks !== null) {
    for (let i = 0; i < activeTasksCount; i++) activeTasks[i] = decodeStreamsGroupHeartbeatResponseTaskIdsV0(reader);
  }
  const standbyTasksCount = reader.readCompactNullableArrayLength(3);
  const standbyTasks = standbyTasksCount < 0 ? null : new Array<StreamsGroupHeartbeatResponseTaskIds>(standbyTasksCount);
  if (standbyTasks !== null) {
    for (let i = 0; i < standbyTasksCount; i++) standbyTasks[i] = decodeStreamsGroupHeartbeatResponseTaskIdsV0(reader);
  }
  const warmupTasksCount = reader.readCompactNullableArrayLength(3);
  const warmupTasks = warmupTasksCount < 0 ? null : new Array<StreamsGroupHeartbeatResponseTaskIds>(warmupTasksCount);
  if (warmupTasks !== null) {
    for (let i = 0; i < warmupTasksCount; i++) warmupTasks[i] = decodeStreamsGroupHeartbeatResponseTaskIdsV0(reader);
  }
  const endpointInformationEpoch = reader.readInt32();
  const partitionsByUserEndpointCount = reader.readCompactNullableArrayLength(7);
  const partitionsByUserEndpoint = partitionsByUserEndpointCount < 0 ? null : new Array<StreamsGroupHeartbeatResponseEndpointToPartitions>(partitionsByUserEndpointCount);
  if (partitionsByUserEndpoint !== null) {
    for (let i = 0; i < partitionsByUserEndpointCount; i++) partitionsByUserEndpoint[i] = decodeStreamsGroupHeartbeatResponseEndpointToPartitionsV0(reader);
  }
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    memberId,
    memberEpoch,
    heartbeatIntervalMs,
    acceptableRecoveryLag,
    taskOffsetIntervalMs,
    status,
    activeTasks,
    standbyTasks,
    warmupTasks,
    endpointInformationEpoch,
    partitionsByUserEndpoint,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatResponseV0(writer: Writer, value: StreamsGroupHeartbeatResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeInt32(value.heartbeatIntervalMs);
  writer.writeInt32(value.acceptableRecoveryLag);
  writer.writeInt32(value.taskOffsetIntervalMs);
  const status = value.status;
  writer.writeCompactArrayLength(status === null ? -1 : status.length);
  if (status !== null) {
    for (let i = 0; i < status.length; i++) encodeStreamsGroupHeartbeatResponseStatusV0(writer, status[i] as StreamsGroupHeartbeatResponseStatus);
  }
  const activeTasks = value.activeTasks;
  writer.writeCompactArrayLength(activeTasks === null ? -1 : activeTasks.length);
  if (activeTasks !== null) {
    for (let i = 0; i < activeTasks.length; i++) encodeStreamsGroupHeartbeatResponseTaskIdsV0(writer, activeTasks[i] as StreamsGroupHeartbeatResponseTaskIds);
  }
  const standbyTasks = value.standbyTasks;
  writer.writeCompactArrayLength(standbyTasks === null ? -1 : standbyTasks.length);
  if (standbyTasks !== null) {
    for (let i = 0; i < standbyTasks.length; i++) encodeStreamsGroupHeartbeatResponseTaskIdsV0(writer, standbyTasks[i] as StreamsGroupHeartbeatResponseTaskIds);
  }
  const warmupTasks = value.warmupTasks;
  writer.writeCompactArrayLength(warmupTasks === null ? -1 : warmupTasks.length);
  if (warmupTasks !== null) {
    for (let i = 0; i < warmupTasks.length; i++) encodeStreamsGroupHeartbeatResponseTaskIdsV0(writer, warmupTasks[i] as StreamsGroupHeartbeatResponseTaskIds);
  }
  writer.writeInt32(value.endpointInformationEpoch);
  const partitionsByUserEndpoint = value.partitionsByUserEndpoint;
  writer.writeCompactArrayLength(partitionsByUserEndpoint === null ? -1 : partitionsByUserEndpoint.length);
  if (partitionsByUserEndpoint !== null) {
    for (let i = 0; i < partitionsByUserEndpoint.length; i++) encodeStreamsGroupHeartbeatResponseEndpointToPartitionsV0(writer, partitionsByUserEndpoint[i] as StreamsGroupHeartbeatResponseEndpointToPartitions);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Status. */
function decodeStreamsGroupHeartbeatResponseStatusV0(reader: Reader): StreamsGroupHeartbeatResponseStatus {
  const statusCode = reader.readInt8();
  const statusDetail = reader.readCompactString();
  return {
    statusCode,
    statusDetail,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatResponseStatusV0(writer: Writer, value: StreamsGroupHeartbeatResponseStatus): void {
  writer.writeInt8(value.statusCode);
  writer.writeCompactString(value.statusDetail);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TaskIds. */
function decodeStreamsGroupHeartbeatResponseTaskIdsV0(reader: Reader): StreamsGroupHeartbeatResponseTaskIds {
  const subtopologyId = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    subtopologyId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatResponseTaskIdsV0(writer: Writer, value: StreamsGroupHeartbeatResponseTaskIds): void {
  writer.writeCompactString(value.subtopologyId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EndpointToPartitions. */
function decodeStreamsGroupHeartbeatResponseEndpointToPartitionsV0(reader: Reader): StreamsGroupHeartbeatResponseEndpointToPartitions {
  const userEndpoint = decodeStreamsGroupHeartbeatResponseEndpointV0(reader);
  const activePartitionsCount = reader.readCompactArrayLength(3);
  const activePartitions = new Array<StreamsGroupHeartbeatResponseTopicPartition>(activePartitionsCount);
  for (let i = 0; i < activePartitionsCount; i++) activePartitions[i] = decodeStreamsGroupHeartbeatResponseTopicPartitionV0(reader);
  const standbyPartitionsCount = reader.readCompactArrayLength(3);
  const standbyPartitions = new Array<StreamsGroupHeartbeatResponseTopicPartition>(standbyPartitionsCount);
  for (let i = 0; i < standbyPartitionsCount; i++) standbyPartitions[i] = decodeStreamsGroupHeartbeatResponseTopicPartitionV0(reader);
  return {
    userEndpoint,
    activePartitions,
    standbyPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatResponseEndpointToPartitionsV0(writer: Writer, value: StreamsGroupHeartbeatResponseEndpointToPartitions): void {
  const userEndpoint = value.userEndpoint;
  encodeStreamsGroupHeartbeatResponseEndpointV0(writer, userEndpoint);
  const activePartitions = value.activePartitions;
  writer.writeCompactArrayLength(activePartitions.length);
  for (let i = 0; i < activePartitions.length; i++) encodeStreamsGroupHeartbeatResponseTopicPartitionV0(writer, activePartitions[i] as StreamsGroupHeartbeatResponseTopicPartition);
  const standbyPartitions = value.standbyPartitions;
  writer.writeCompactArrayLength(standbyPartitions.length);
  for (let i = 0; i < standbyPartitions.length; i++) encodeStreamsGroupHeartbeatResponseTopicPartitionV0(writer, standbyPartitions[i] as StreamsGroupHeartbeatResponseTopicPartition);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Endpoint. */
function decodeStreamsGroupHeartbeatResponseEndpointV0(reader: Reader): StreamsGroupHeartbeatResponseEndpoint {
  const host = reader.readCompactString();
  const port = reader.readUint16();
  return {
    host,
    port,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatResponseEndpointV0(writer: Writer, value: StreamsGroupHeartbeatResponseEndpoint): void {
  writer.writeCompactString(value.host);
  writer.writeUint16(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicPartition. */
function decodeStreamsGroupHeartbeatResponseTopicPartitionV0(reader: Reader): StreamsGroupHeartbeatResponseTopicPartition {
  const topic = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatResponseTopicPartitionV0(writer: Writer, value: StreamsGroupHeartbeatResponseTopicPartition): void {
  writer.writeCompactString(value.topic);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/streams-group-heartbeat-request.ts";

export interface StreamsGroupHeartbeatRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  memberId: string;
  /** 0 joins, -1 leaves, -2 leaves for a while as a static member; else the epoch that the broker gave. (versions 0) */
  memberEpoch: number;
  /** (versions 0) */
  endpointInformationEpoch: number;
  /** (versions 0) */
  instanceId: string | null;
  /** Where the client or member is, for reads and assignments near by. (versions 0) */
  rackId: string | null;
  /** (versions 0) */
  rebalanceTimeoutMs: number;
  /** (versions 0) */
  topology: StreamsGroupHeartbeatRequestTopology | null;
  /** (versions 0) */
  activeTasks: StreamsGroupHeartbeatRequestTaskIds[] | null;
  /** (versions 0) */
  standbyTasks: StreamsGroupHeartbeatRequestTaskIds[] | null;
  /** (versions 0) */
  warmupTasks: StreamsGroupHeartbeatRequestTaskIds[] | null;
  /** One per process; members with the same one share their state. (versions 0) */
  processId: string | null;
  /** Where interactive queries reach the member. (versions 0) */
  userEndpoint: StreamsGroupHeartbeatRequestEndpoint | null;
  /** (versions 0) */
  clientTags: StreamsGroupHeartbeatRequestKeyValue[] | null;
  /** How far restored tasks are. (versions 0) */
  taskOffsets: StreamsGroupHeartbeatRequestTaskOffset[] | null;
  /** Ends of their changelogs. (versions 0) */
  taskEndOffsets: StreamsGroupHeartbeatRequestTaskOffset[] | null;
  /** Ask all members to stop. (versions 0) */
  shutdownApplication: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequest(): StreamsGroupHeartbeatRequest {
  return {
    groupId: "",
    memberId: "",
    memberEpoch: 0,
    endpointInformationEpoch: 0,
    instanceId: null,
    rackId: null,
    rebalanceTimeoutMs: -1,
    topology: null,
    activeTasks: null,
    standbyTasks: null,
    warmupTasks: null,
    processId: null,
    userEndpoint: null,
    clientTags: null,
    taskOffsets: null,
    taskEndOffsets: null,
    shutdownApplication: false,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestTopology {
  /** (versions 0) */
  epoch: number;
  /** (versions 0) */
  subtopologies: StreamsGroupHeartbeatRequestSubtopology[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestTopology(): StreamsGroupHeartbeatRequestTopology {
  return {
    epoch: 0,
    subtopologies: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestSubtopology {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  sourceTopics: string[];
  /** Patterns in RE2 syntax. (versions 0) */
  sourceTopicRegex: string[];
  /** (versions 0) */
  stateChangelogTopics: StreamsGroupHeartbeatRequestTopicInfo[];
  /** (versions 0) */
  repartitionSinkTopics: string[];
  /** (versions 0) */
  repartitionSourceTopics: StreamsGroupHeartbeatRequestTopicInfo[];
  /** (versions 0) */
  copartitionGroups: StreamsGroupHeartbeatRequestCopartitionGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestSubtopology(): StreamsGroupHeartbeatRequestSubtopology {
  return {
    subtopologyId: "",
    sourceTopics: [],
    sourceTopicRegex: [],
    stateChangelogTopics: [],
    repartitionSinkTopics: [],
    repartitionSourceTopics: [],
    copartitionGroups: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestTopicInfo {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitions: number;
  /** (versions 0) */
  replicationFactor: number;
  /** (versions 0) */
  topicConfigs: StreamsGroupHeartbeatRequestKeyValue[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestTopicInfo(): StreamsGroupHeartbeatRequestTopicInfo {
  return {
    name: "",
    partitions: 0,
    replicationFactor: 0,
    topicConfigs: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestKeyValue {
  /** (versions 0) */
  key: string;
  /** (versions 0) */
  value: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestKeyValue(): StreamsGroupHeartbeatRequestKeyValue {
  return {
    key: "",
    value: "",
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestCopartitionGroup {
  /** Indexes into the subtopology's sourceTopics. (versions 0) */
  sourceTopics: number[];
  /** Indexes into the subtopology's sourceTopicRegex. (versions 0) */
  sourceTopicRegex: number[];
  /** Indexes into the subtopology's repartitionSourceTopics. (versions 0) */
  repartitionSourceTopics: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestCopartitionGroup(): StreamsGroupHeartbeatRequestCopartitionGroup {
  return {
    sourceTopics: [],
    sourceTopicRegex: [],
    repartitionSourceTopics: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestTaskIds {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestTaskIds(): StreamsGroupHeartbeatRequestTaskIds {
  return {
    subtopologyId: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestEndpoint {
  /** (versions 0) */
  host: string;
  /** (versions 0) */
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestEndpoint(): StreamsGroupHeartbeatRequestEndpoint {
  return {
    host: "",
    port: 0,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupHeartbeatRequestTaskOffset {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  partition: number;
  /** (versions 0) */
  offset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupHeartbeatRequestTaskOffset(): StreamsGroupHeartbeatRequestTaskOffset {
  return {
    subtopologyId: "",
    partition: 0,
    offset: 0n,
    unknownTaggedFields: [],
  };
}

export const streamsGroupHeartbeatRequest: MessageCodec<StreamsGroupHeartbeatRequest> = {
  name: "StreamsGroupHeartbeatRequest",
  kind: "request",
  apiKey: 88,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("StreamsGroupHeartbeatRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("StreamsGroupHeartbeatRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => StreamsGroupHeartbeatRequest)[] = [
  decodeStreamsGroupHeartbeatRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: StreamsGroupHeartbeatRequest, version: number) => void)[] = [
  encodeStreamsGroupHeartbeatRequestV0, // 0
];

/** Version 0 of StreamsGroupHeartbeatRequest. */
function decodeStreamsGroupHeartbeatRequestV0(reader: Reader): StreamsGroupHeartbeatRequest {
  const groupId = reader.readCompactString();
  const memberId = reader.readCompactString();
  const memberEpoch = reader.readInt32();
  const endpointInformationEpoch = reader.readInt32();
  const instanceId = reader.readCompactNullableString();
  const rackId = reader.readCompactNullableString();
  const rebalanceTimeoutMs = reader.readInt32();
  const topology = reader.readStructPresence() ? decodeStreamsGroupHeartbeatRequestTopologyV0(reader) : null;
  const activeTasksCount = reader.readCompactNullableArrayLength(3);
  const activeTasks = activeTasksCount < 0 ? null : new Array<StreamsGroupHeartbeatRequestTaskIds>(activeTasksCount);
  if (activeTasks !== null) {
    for (let i = 0; i < activeTasksCount; i++) activeTasks[i] = decodeStreamsGroupHeartbeatRequestTaskIdsV0(reader);
  }
  const standbyTasksCount = reader.readCompactNullableArrayLength(3);
  const standbyTasks = standbyTasksCount < 0 ? null : new Array<StreamsGroupHeartbeatRequestTaskIds>(standbyTasksCount);
  if (standbyTasks !== null) {
    for (let i = 0; i < standbyTasksCount; i++) standbyTasks[i] = decodeStreamsGroupHeartbeatRequestTaskIdsV0(reader);
  }
  const warmupTasksCount = reader.readCompactNullableArrayLength(3);
  const warmupTasks = warmupTasksCount < 0 ? null : new Array<StreamsGroupHeartbeatRequestTaskIds>(warmupTasksCount);
  if (warmupTasks !== null) {
    for (let i = 0; i < warmupTasksCount; i++) warmupTasks[i] = decodeStreamsGroupHeartbeatRequestTaskIdsV0(reader);
  }
  const processId = reader.readCompactNullableString();
  const userEndpoint = reader.readStructPresence() ? decodeStreamsGroupHeartbeatRequestEndpointV0(reader) : null;
  const clientTagsCount = reader.readCompactNullableArrayLength(3);
  const clientTags = clientTagsCount < 0 ? null : new Array<StreamsGroupHeartbeatRequestKeyValue>(clientTagsCount);
  if (clientTags !== null) {
    for (let i = 0; i < clientTagsCount; i++) clientTags[i] = decodeStreamsGroupHeartbeatRequestKeyValueV0(reader);
  }
  const taskOffsetsCount = reader.readCompactNullableArrayLength(14);
  const taskOffsets = taskOffsetsCount < 0 ? null : new Array<StreamsGroupHeartbeatRequestTaskOffset>(taskOffsetsCount);
  if (taskOffsets !== null) {
    for (let i = 0; i < taskOffsetsCount; i++) taskOffsets[i] = decodeStreamsGroupHeartbeatRequestTaskOffsetV0(reader);
  }
  const taskEndOffsetsCount = reader.readCompactNullableArrayLength(14);
  const taskEndOffsets = taskEndOffsetsCount < 0 ? null : new Array<StreamsGroupHeartbeatRequestTaskOffset>(taskEndOffsetsCount);
  if (taskEndOffsets !== null) {
    for (let i = 0; i < taskEndOffsetsCount; i++) taskEndOffsets[i] = decodeStreamsGroupHeartbeatRequestTaskOffsetV0(reader);
  }
  const shutdownApplication = reader.readBool();
  return {
    groupId,
    memberId,
    memberEpoch,
    endpointInformationEpoch,
    instanceId,
    rackId,
    rebalanceTimeoutMs,
    topology,
    activeTasks,
    standbyTasks,
    warmupTasks,
    processId,
    userEndpoint,
    clientTags,
    taskOffsets,
    taskEndOffsets,
    shutdownApplication,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestV0(writer: Writer, value: StreamsGroupHeartbeatRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeInt32(value.endpointInformationEpoch);
  writer.writeCompactNullableString(value.instanceId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeInt32(value.rebalanceTimeoutMs);
  const topology = value.topology;
  writer.writeStructPresence(topology !== null);
  if (topology !== null) encodeStreamsGroupHeartbeatRequestTopologyV0(writer, topology);
  const activeTasks = value.activeTasks;
  writer.writeCompactArrayLength(activeTasks === null ? -1 : activeTasks.length);
  if (activeTasks !== null) {
    for (let i = 0; i < activeTasks.length; i++) encodeStreamsGroupHeartbeatRequestTaskIdsV0(writer, activeTasks[i] as StreamsGroupHeartbeatRequestTaskIds);
  }
  const standbyTasks = value.standbyTasks;
  writer.writeCompactArrayLength(standbyTasks === null ? -1 : standbyTasks.length);
  if (standbyTasks !== null) {
    for (let i = 0; i < standbyTasks.length; i++) encodeStreamsGroupHeartbeatRequestTaskIdsV0(writer, standbyTasks[i] as StreamsGroupHeartbeatRequestTaskIds);
  }
  const warmupTasks = value.warmupTasks;
  writer.writeCompactArrayLength(warmupTasks === null ? -1 : warmupTasks.length);
  if (warmupTasks !== null) {
    for (let i = 0; i < warmupTasks.length; i++) encodeStreamsGroupHeartbeatRequestTaskIdsV0(writer, warmupTasks[i] as StreamsGroupHeartbeatRequestTaskIds);
  }
  writer.writeCompactNullableString(value.processId);
  const userEndpoint = value.userEndpoint;
  writer.writeStructPresence(userEndpoint !== null);
  if (userEndpoint !== null) encodeStreamsGroupHeartbeatRequestEndpointV0(writer, userEndpoint);
  const clientTags = value.clientTags;
  writer.writeCompactArrayLength(clientTags === null ? -1 : clientTags.length);
  if (clientTags !== null) {
    for (let i = 0; i < clientTags.length; i++) encodeStreamsGroupHeartbeatRequestKeyValueV0(writer, clientTags[i] as StreamsGroupHeartbeatRequestKeyValue);
  }
  const taskOffsets = value.taskOffsets;
  writer.writeCompactArrayLength(taskOffsets === null ? -1 : taskOffsets.length);
  if (taskOffsets !== null) {
    for (let i = 0; i < taskOffsets.length; i++) encodeStreamsGroupHeartbeatRequestTaskOffsetV0(writer, taskOffsets[i] as StreamsGroupHeartbeatRequestTaskOffset);
  }
  const taskEndOffsets = value.taskEndOffsets;
  writer.writeCompactArrayLength(taskEndOffsets === null ? -1 : taskEndOffsets.length);
  if (taskEndOffsets !== null) {
    for (let i = 0; i < taskEndOffsets.length; i++) encodeStreamsGroupHeartbeatRequestTaskOffsetV0(writer, taskEndOffsets[i] as StreamsGroupHeartbeatRequestTaskOffset);
  }
  writer.writeBool(value.shutdownApplication);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Topology. */
function decodeStreamsGroupHeartbeatRequestTopologyV0(reader: Reader): StreamsGroupHeartbeatRequestTopology {
  const epoch = reader.readInt32();
  const subtopologiesCount = reader.readCompactArrayLength(8);
  const subtopologies = new Array<StreamsGroupHeartbeatRequestSubtopology>(subtopologiesCount);
  for (let i = 0; i < subtopologiesCount; i++) subtopologies[i] = decodeStreamsGroupHeartbeatRequestSubtopologyV0(reader);
  return {
    epoch,
    subtopologies,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestTopologyV0(writer: Writer, value: StreamsGroupHeartbeatRequestTopology): void {
  writer.writeInt32(value.epoch);
  const subtopologies = value.subtopologies;
  writer.writeCompactArrayLength(subtopologies.length);
  for (let i = 0; i < subtopologies.length; i++) encodeStreamsGroupHeartbeatRequestSubtopologyV0(writer, subtopologies[i] as StreamsGroupHeartbeatRequestSubtopology);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Subtopology. */
function decodeStreamsGroupHeartbeatRequestSubtopologyV0(reader: Reader): StreamsGroupHeartbeatRequestSubtopology {
  const subtopologyId = reader.readCompactString();
  const sourceTopicsCount = reader.readCompactArrayLength(1);
  const sourceTopics = new Array<string>(sourceTopicsCount);
  for (let i = 0; i < sourceTopicsCount; i++) sourceTopics[i] = reader.readCompactString();
  const sourceTopicRegexCount = reader.readCompactArrayLength(1);
  const sourceTopicRegex = new Array<string>(sourceTopicRegexCount);
  for (let i = 0; i < sourceTopicRegexCount; i++) sourceTopicRegex[i] = reader.readCompactString();
  const stateChangelogTopicsCount = reader.readCompactArrayLength(9);
  const stateChangelogTopics = new Array<StreamsGroupHeartbeatRequestTopicInfo>(stateChangelogTopicsCount);
  for (let i = 0; i < stateChangelogTopicsCount; i++) stateChangelogTopics[i] = decodeStreamsGroupHeartbeatRequestTopicInfoV0(reader);
  const repartitionSinkTopicsCount = reader.readCompactArrayLength(1);
  const repartitionSinkTopics = new Array<string>(repartitionSinkTopicsCount);
  for (let i = 0; i < repartitionSinkTopicsCount; i++) repartitionSinkTopics[i] = reader.readCompactString();
  const repartitionSourceTopicsCount = reader.readCompactArrayLength(9);
  const repartitionSourceTopics = new Array<StreamsGroupHeartbeatRequestTopicInfo>(repartitionSourceTopicsCount);
  for (let i = 0; i < repartitionSourceTopicsCount; i++) repartitionSourceTopics[i] = decodeStreamsGroupHeartbeatRequestTopicInfoV0(reader);
  const copartitionGroupsCount = reader.readCompactArrayLength(4);
  const copartitionGroups = new Array<StreamsGroupHeartbeatRequestCopartitionGroup>(copartitionGroupsCount);
  for (let i = 0; i < copartitionGroupsCount; i++) copartitionGroups[i] = decodeStreamsGroupHeartbeatRequestCopartitionGroupV0(reader);
  return {
    subtopologyId,
    sourceTopics,
    sourceTopicRegex,
    stateChangelogTopics,
    repartitionSinkTopics,
    repartitionSourceTopics,
    copartitionGroups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestSubtopologyV0(writer: Writer, value: StreamsGroupHeartbeatRequestSubtopology): void {
  writer.writeCompactString(value.subtopologyId);
  const sourceTopics = value.sourceTopics;
  writer.writeCompactArrayLength(sourceTopics.length);
  for (let i = 0; i < sourceTopics.length; i++) writer.writeCompactString(sourceTopics[i] as string);
  const sourceTopicRegex = value.sourceTopicRegex;
  writer.writeCompactArrayLength(sourceTopicRegex.length);
  for (let i = 0; i < sourceTopicRegex.length; i++) writer.writeCompactString(sourceTopicRegex[i] as string);
  const stateChangelogTopics = value.stateChangelogTopics;
  writer.writeCompactArrayLength(stateChangelogTopics.length);
  for (let i = 0; i < stateChangelogTopics.length; i++) encodeStreamsGroupHeartbeatRequestTopicInfoV0(writer, stateChangelogTopics[i] as StreamsGroupHeartbeatRequestTopicInfo);
  const repartitionSinkTopics = value.repartitionSinkTopics;
  writer.writeCompactArrayLength(repartitionSinkTopics.length);
  for (let i = 0; i < repartitionSinkTopics.length; i++) writer.writeCompactString(repartitionSinkTopics[i] as string);
  const repartitionSourceTopics = value.repartitionSourceTopics;
  writer.writeCompactArrayLength(repartitionSourceTopics.length);
  for (let i = 0; i < repartitionSourceTopics.length; i++) encodeStreamsGroupHeartbeatRequestTopicInfoV0(writer, repartitionSourceTopics[i] as StreamsGroupHeartbeatRequestTopicInfo);
  const copartitionGroups = value.copartitionGroups;
  writer.writeCompactArrayLength(copartitionGroups.length);
  for (let i = 0; i < copartitionGroups.length; i++) encodeStreamsGroupHeartbeatRequestCopartitionGroupV0(writer, copartitionGroups[i] as StreamsGroupHeartbeatRequestCopartitionGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicInfo. */
function decodeStreamsGroupHeartbeatRequestTopicInfoV0(reader: Reader): StreamsGroupHeartbeatRequestTopicInfo {
  const name = reader.readCompactString();
  const partitions = reader.readInt32();
  const replicationFactor = reader.readInt16();
  const topicConfigsCount = reader.readCompactArrayLength(3);
  const topicConfigs = new Array<StreamsGroupHeartbeatRequestKeyValue>(topicConfigsCount);
  for (let i = 0; i < topicConfigsCount; i++) topicConfigs[i] = decodeStreamsGroupHeartbeatRequestKeyValueV0(reader);
  return {
    name,
    partitions,
    replicationFactor,
    topicConfigs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestTopicInfoV0(writer: Writer, value: StreamsGroupHeartbeatRequestTopicInfo): void {
  writer.writeCompactString(value.name);
  writer.writeInt32(value.partitions);
  writer.writeInt16(value.replicationFactor);
  const topicConfigs = value.topicConfigs;
  writer.writeCompactArrayLength(topicConfigs.length);
  for (let i = 0; i < topicConfigs.length; i++) encodeStreamsGroupHeartbeatRequestKeyValueV0(writer, topicConfigs[i] as StreamsGroupHeartbeatRequestKeyValue);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of KeyValue. */
function decodeStreamsGroupHeartbeatRequestKeyValueV0(reader: Reader): StreamsGroupHeartbeatRequestKeyValue {
  const key = reader.readCompactString();
  const value_ = reader.readCompactString();
  return {
    key,
    value: value_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestKeyValueV0(writer: Writer, value: StreamsGroupHeartbeatRequestKeyValue): void {
  writer.writeCompactString(value.key);
  writer.writeCompactString(value.value);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of CopartitionGroup. */
function decodeStreamsGroupHeartbeatRequestCopartitionGroupV0(reader: Reader): StreamsGroupHeartbeatRequestCopartitionGroup {
  const sourceTopicsCount = reader.readCompactArrayLength(2);
  const sourceTopics = new Array<number>(sourceTopicsCount);
  for (let i = 0; i < sourceTopicsCount; i++) sourceTopics[i] = reader.readInt16();
  const sourceTopicRegexCount = reader.readCompactArrayLength(2);
  const sourceTopicRegex = new Array<number>(sourceTopicRegexCount);
  for (let i = 0; i < sourceTopicRegexCount; i++) sourceTopicRegex[i] = reader.readInt16();
  const repartitionSourceTopicsCount = reader.readCompactArrayLength(2);
  const repartitionSourceTopics = new Array<number>(repartitionSourceTopicsCount);
  for (let i = 0; i < repartitionSourceTopicsCount; i++) repartitionSourceTopics[i] = reader.readInt16();
  return {
    sourceTopics,
    sourceTopicRegex,
    repartitionSourceTopics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestCopartitionGroupV0(writer: Writer, value: StreamsGroupHeartbeatRequestCopartitionGroup): void {
  const sourceTopics = value.sourceTopics;
  writer.writeCompactArrayLength(sourceTopics.length);
  for (let i = 0; i < sourceTopics.length; i++) writer.writeInt16(sourceTopics[i] as number);
  const sourceTopicRegex = value.sourceTopicRegex;
  writer.writeCompactArrayLength(sourceTopicRegex.length);
  for (let i = 0; i < sourceTopicRegex.length; i++) writer.writeInt16(sourceTopicRegex[i] as number);
  const repartitionSourceTopics = value.repartitionSourceTopics;
  writer.writeCompactArrayLength(repartitionSourceTopics.length);
  for (let i = 0; i < repartitionSourceTopics.length; i++) writer.writeInt16(repartitionSourceTopics[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TaskIds. */
function decodeStreamsGroupHeartbeatRequestTaskIdsV0(reader: Reader): StreamsGroupHeartbeatRequestTaskIds {
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

function encodeStreamsGroupHeartbeatRequestTaskIdsV0(writer: Writer, value: StreamsGroupHeartbeatRequestTaskIds): void {
  writer.writeCompactString(value.subtopologyId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Endpoint. */
function decodeStreamsGroupHeartbeatRequestEndpointV0(reader: Reader): StreamsGroupHeartbeatRequestEndpoint {
  const host = reader.readCompactString();
  const port = reader.readUint16();
  return {
    host,
    port,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestEndpointV0(writer: Writer, value: StreamsGroupHeartbeatRequestEndpoint): void {
  writer.writeCompactString(value.host);
  writer.writeUint16(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TaskOffset. */
function decodeStreamsGroupHeartbeatRequestTaskOffsetV0(reader: Reader): StreamsGroupHeartbeatRequestTaskOffset {
  const subtopologyId = reader.readCompactString();
  const partition = reader.readInt32();
  const offset = reader.readInt64();
  return {
    subtopologyId,
    partition,
    offset,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupHeartbeatRequestTaskOffsetV0(writer: Writer, value: StreamsGroupHeartbeatRequestTaskOffset): void {
  writer.writeCompactString(value.subtopologyId);
  writer.writeInt32(value.partition);
  writer.writeInt64(value.offset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

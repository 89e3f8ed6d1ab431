// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/streams-group-describe-response.ts";

export interface StreamsGroupDescribeResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  groups: StreamsGroupDescribeResponseDescribedGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponse(): StreamsGroupDescribeResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseDescribedGroup {
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  groupState: string;
  /** (versions 0) */
  groupEpoch: number;
  /** (versions 0) */
  assignmentEpoch: number;
  /** (versions 0) */
  topology: StreamsGroupDescribeResponseTopology | null;
  /** (versions 0) */
  members: StreamsGroupDescribeResponseMember[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 0) */
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseDescribedGroup(): StreamsGroupDescribeResponseDescribedGroup {
  return {
    errorCode: 0,
    errorMessage: null,
    groupId: "",
    groupState: "",
    groupEpoch: 0,
    assignmentEpoch: 0,
    topology: null,
    members: [],
    authorizedOperations: -2147483648,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseTopology {
  /** (versions 0) */
  epoch: number;
  /** (versions 0) */
  subtopologies: StreamsGroupDescribeResponseSubtopology[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseTopology(): StreamsGroupDescribeResponseTopology {
  return {
    epoch: 0,
    subtopologies: null,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseSubtopology {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  sourceTopics: string[];
  /** (versions 0) */
  repartitionSinkTopics: string[];
  /** (versions 0) */
  stateChangelogTopics: StreamsGroupDescribeResponseTopicInfo[];
  /** (versions 0) */
  repartitionSourceTopics: StreamsGroupDescribeResponseTopicInfo[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseSubtopology(): StreamsGroupDescribeResponseSubtopology {
  return {
    subtopologyId: "",
    sourceTopics: [],
    repartitionSinkTopics: [],
    stateChangelogTopics: [],
    repartitionSourceTopics: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseTopicInfo {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitions: number;
  /** (versions 0) */
  replicationFactor: number;
  /** (versions 0) */
  topicConfigs: StreamsGroupDescribeResponseKeyValue[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseTopicInfo(): StreamsGroupDescribeResponseTopicInfo {
  return {
    name: "",
    partitions: 0,
    replicationFactor: 0,
    topicConfigs: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseKeyValue {
  /** (versions 0) */
  key: string;
  /** (versions 0) */
  value: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseKeyValue(): StreamsGroupDescribeResponseKeyValue {
  return {
    key: "",
    value: "",
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseMember {
  /** (versions 0) */
  memberId: string;
  /** (versions 0) */
  memberEpoch: number;
  /** (versions 0) */
  instanceId: string | null;
  /** Where the client or member is, for reads and assignments near by. (versions 0) */
  rackId: string | null;
  /** (versions 0) */
  clientId: string;
  /** (versions 0) */
  clientHost: string;
  /** (versions 0) */
  topologyEpoch: number;
  /** (versions 0) */
  processId: string;
  /** Where interactive queries reach the member. (versions 0) */
  userEndpoint: StreamsGroupDescribeResponseEndpoint | null;
  /** (versions 0) */
  clientTags: StreamsGroupDescribeResponseKeyValue[];
  /** (versions 0) */
  taskOffsets: StreamsGroupDescribeResponseTaskOffset[];
  /** (versions 0) */
  taskEndOffsets: StreamsGroupDescribeResponseTaskOffset[];
  /** (versions 0) */
  assignment: StreamsGroupDescribeResponseAssignment;
  /** (versions 0) */
  targetAssignment: StreamsGroupDescribeResponseAssignment;
  /** (versions 0) */
  isClassic: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseMember(): StreamsGroupDescribeResponseMember {
  return {
    memberId: "",
    memberEpoch: 0,
    instanceId: null,
    rackId: null,
    clientId: "",
    clientHost: "",
    topologyEpoch: 0,
    processId: "",
    userEndpoint: null,
    clientTags: [],
    taskOffsets: [],
    taskEndOffsets: [],
    assignment: createStreamsGroupDescribeResponseAssignment(),
    targetAssignment: createStreamsGroupDescribeResponseAssignment(),
    isClassic: false,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseEndpoint {
  /** (versions 0) */
  host: string;
  /** (versions 0) */
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseEndpoint(): StreamsGroupDescribeResponseEndpoint {
  return {
    host: "",
    port: 0,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseTaskOffset {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  partition: number;
  /** (versions 0) */
  offset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseTaskOffset(): StreamsGroupDescribeResponseTaskOffset {
  return {
    subtopologyId: "",
    partition: 0,
    offset: 0n,
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseAssignment {
  /** (versions 0) */
  activeTasks: StreamsGroupDescribeResponseTaskIds[];
  /** (versions 0) */
  standbyTasks: StreamsGroupDescribeResponseTaskIds[];
  /** (versions 0) */
  warmupTasks: StreamsGroupDescribeResponseTaskIds[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseAssignment(): StreamsGroupDescribeResponseAssignment {
  return {
    activeTasks: [],
    standbyTasks: [],
    warmupTasks: [],
    unknownTaggedFields: [],
  };
}

export interface StreamsGroupDescribeResponseTaskIds {
  /** (versions 0) */
  subtopologyId: string;
  /** (versions 0) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeResponseTaskIds(): StreamsGroupDescribeResponseTaskIds {
  return {
    subtopologyId: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const streamsGroupDescribeResponse: MessageCodec<StreamsGroupDescribeResponse> = {
  name: "StreamsGroupDescribeResponse",
  kind: "response",
  apiKey: 89,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("StreamsGroupDescribeResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("StreamsGroupDescribeResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => StreamsGroupDescribeResponse)[] = [
  decodeStreamsGroupDescribeResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: StreamsGroupDescribeResponse, version: number) => void)[] = [
  encodeStreamsGroupDescribeResponseV0, // 0
];

/** Version 0 of StreamsGroupDescribeResponse. */
function decodeStreamsGroupDescribeResponseV0(reader: Reader): StreamsGroupDescribeResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(20);
  const groups = new Array<StreamsGroupDescribeResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeStreamsGroupDescribeResponseDescribedGroupV0(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseV0(writer: Writer, value: StreamsGroupDescribeResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeStreamsGroupDescribeResponseDescribedGroupV0(writer, groups[i] as StreamsGroupDescribeResponseDescribedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribedGroup. */
function decodeStreamsGroupDescribeResponseDescribedGroupV0(reader: Reader): StreamsGroupDescribeResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const groupId = reader.readCompactString();
  const groupState = reader.readCompactString();
  const groupEpoch = reader.readInt32();
  const assignmentEpoch = reader.readInt32();
  const topology = reader.readStructPresence() ? decodeStreamsGroupDescribeResponseTopologyV0(reader) : null;
  const membersCount = reader.readCompactArrayLength(28);
  const members = new Array<StreamsGroupDescribeResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeStreamsGroupDescribeResponseMemberV0(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage,
    groupId,
    groupState,
    groupEpoch,
    assignmentEpoch,
    topology,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseDescribedGroupV0(writer: Writer, value: StreamsGroupDescribeResponseDescribedGroup): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.groupState);
  writer.writeInt32(value.groupEpoch);
  writer.writeInt32(value.assignmentEpoch);
  const topology = value.topology;
  writer.writeStructPresence(topology !== null);
  if (topology !== null) encodeStreamsGroupDescribeResponseTopologyV0(writer, topology);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeStreamsGroupDescribeResponseMemberV0(writer, members[i] as StreamsGroupDescribeResponseMember);
  writer.writeInt32(value.authorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Topology. */
function decodeStreamsGroupDescribeResponseTopologyV0(reader: Reader): StreamsGroupDescribeResponseTopology {
  const epoch = reader.readInt32();
  const subtopologiesCount = reader.readCompactNullableArrayLength(6);
  const subtopologies = subtopologiesCount < 0 ? null : new Array<StreamsGroupDescribeResponseSubtopology>(subtopologiesCount);
  if (subtopologies !== null) {
    for (let i = 0; i < subtopologiesCount; i++) subtopologies[i] = decodeStreamsGroupDescribeResponseSubtopologyV0(reader);
  }
  return {
    epoch,
    subtopologies,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseTopologyV0(writer: Writer, value: StreamsGroupDescribeResponseTopology): void {
  writer.writeInt32(value.epoch);
  const subtopologies = value.subtopologies;
  writer.writeCompactArrayLength(subtopologies === null ? -1 : subtopologies.length);
  if (subtopologies !== null) {
    for (let i = 0; i < subtopologies.length; i++) encodeStreamsGroupDescribeResponseSubtopologyV0(writer, subtopologies[i] as StreamsGroupDescribeResponseSubtopology);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Subtopology. */
function decodeStreamsGroupDescribeResponseSubtopologyV0(reader: Reader): StreamsGroupDescribeResponseSubtopology {
  const subtopologyId = reader.readCompactString();
  const sourceTopicsCount = reader.readCompactArrayLength(1);
  const sourceTopics = new Array<string>(sourceTopicsCount);
  for (let i = 0; i < sourceTopicsCount; i++) sourceTopics[i] = reader.readCompactString();
  const repartitionSinkTopicsCount = reader.readCompactArrayLength(1);
  const repartitionSinkTopics = new Array<string>(repartitionSinkTopicsCount);
  for (let i = 0; i < repartitionSinkTopicsCount; i++) repartitionSinkTopics[i] = reader.readCompactString();
  const stateChangelogTopicsCount = reader.readCompactArrayLength(9);
  const stateChangelogTopics = new Array<StreamsGroupDescribeResponseTopicInfo>(stateChangelogTopicsCount);
  for (let i = 0; i < stateChangelogTopicsCount; i++) stateChangelogTopics[i] = decodeStreamsGroupDescribeResponseTopicInfoV0(reader);
  const repartitionSourceTopicsCount = reader.readCompactArrayLength(9);
  const repartitionSourceTopics = new Array<StreamsGroupDescribeResponseTopicInfo>(repartitionSourceTopicsCount);
  for (let i = 0; i < repartitionSourceTopicsCount; i++) repartitionSourceTopics[i] = decodeStreamsGroupDescribeResponseTopicInfoV0(reader);
  return {
    subtopologyId,
    sourceTopics,
    repartitionSinkTopics,
    stateChangelogTopics,
    repartitionSourceTopics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseSubtopologyV0(writer: Writer, value: StreamsGroupDescribeResponseSubtopology): void {
  writer.writeCompactString(value.subtopologyId);
  const sourceTopics = value.sourceTopics;
  writer.writeCompactArrayLength(sourceTopics.length);
  for (let i = 0; i < sourceTopics.length; i++) writer.writeCompactString(sourceTopics[i] as string);
  const repartitionSinkTopics = value.repartitionSinkTopics;
  writer.writeCompactArrayLength(repartitionSinkTopics.length);
  for (let i = 0; i < repartitionSinkTopics.length; i++) writer.writeCompactString(repartitionSinkTopics[i] as string);
  const stateChangelogTopics = value.stateChangelogTopics;
  writer.writeCompactArrayLength(stateChangelogTopics.length);
  for (let i = 0; i < stateChangelogTopics.length; i++) encodeStreamsGroupDescribeResponseTopicInfoV0(writer, stateChangelogTopics[i] as StreamsGroupDescribeResponseTopicInfo);
  const repartitionSourceTopics = value.repartitionSourceTopics;
  writer.writeCompactArrayLength(repartitionSourceTopics.length);
  for (let i = 0; i < repartitionSourceTopics.length; i++) encodeStreamsGroupDescribeResponseTopicInfoV0(writer, repartitionSourceTopics[i] as StreamsGroupDescribeResponseTopicInfo);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicInfo. */
function decodeStreamsGroupDescribeResponseTopicInfoV0(reader: Reader): StreamsGroupDescribeResponseTopicInfo {
  const name = reader.readCompactString();
  const partitions = reader.readInt32();
  const replicationFactor = reader.readInt16();
  const topicConfigsCount = reader.readCompactArrayLength(3);
  const topicConfigs = new Array<StreamsGroupDescribeResponseKeyValue>(topicConfigsCount);
  for (let i = 0; i < topicConfigsCount; i++) topicConfigs[i] = decodeStreamsGroupDescribeResponseKeyValueV0(reader);
  return {
    name,
    partitions,
    replicationFactor,
    topicConfigs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseTopicInfoV0(writer: Writer, value: StreamsGroupDescribeResponseTopicInfo): void {
  writer.writeCompactString(value.name);
  writer.writeInt32(value.partitions);
  writer.writeInt16(value.replicationFactor);
  const topicConfigs = value.topicConfigs;
  writer.writeCompactArrayLength(topicConfigs.length);
  for (let i = 0; i < topicConfigs.length; i++) encodeStreamsGroupDescribeResponseKeyValueV0(writer, topicConfigs[i] as StreamsGroupDescribeResponseKeyValue);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of KeyValue. */
function decodeStreamsGroupDescribeResponseKeyValueV0(reader: Reader): StreamsGroupDescribeResponseKeyValue {
  const key = reader.readCompactString();
  const value_ = reader.readCompactString();
  return {
    key,
    value: value_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseKeyValueV0(writer: Writer, value: StreamsGroupDescribeResponseKeyValue): void {
  writer.writeCompactString(value.key);
  writer.writeCompactString(value.value);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Member. */
function decodeStreamsGroupDescribeResponseMemberV0(reader: Reader): StreamsGroupDescribeResponseMember {
  const memberId = reader.readCompactString();
  const memberEpoch = reader.readInt32();
  const instanceId = reader.readCompactNullableString();
  const rackId = reader.readCompactNullableString();
  const clientId = reader.readCompactString();
  const clientHost = reader.readCompactString();
  const topologyEpoch = reader.readInt32();
  const processId = reader.readCompactString();
  const userEndpoint = reader.readStructPresence() ? decodeStreamsGroupDescribeResponseEndpointV0(reader) : null;
  const clientTagsCount = reader.readCompactArrayLength(3);
  const clientTags = new Array<StreamsGroupDescribeResponseKeyValue>(clientTagsCount);
  for (let i = 0; i < clientTagsCount; i++) clientTags[i] = decodeStreamsGroupDescribeResponseKeyValueV0(reader);
  const taskOffsetsCount = reader.readCompactArrayLength(14);
  const taskOffsets = new Array<StreamsGroupDescribeResponseTaskOffset>(taskOffsetsCount);
  for (let i = 0; i < taskOffsetsCount; i++) taskOffsets[i] = decodeStreamsGroupDescribeResponseTaskOffsetV0(reader);
  const taskEndOffsetsCount = reader.readCompactArrayLength(14);
  const taskEndOffsets = new Array<StreamsGroupDescribeResponseTaskOffset>(taskEndOffsetsCount);
  for (let i = 0; i < taskEndOffsetsCount; i++) taskEndOffsets[i] = decodeStreamsGroupDescribeResponseTaskOffsetV0(reader);
  const assignment = decodeStreamsGroupDescribeResponseAssignmentV0(reader);
  const targetAssignment = decodeStreamsGroupDescribeResponseAssignmentV0(reader);
  const isClassic = reader.readBool();
  return {
    memberId,
    memberEpoch,
    instanceId,
    rackId,
    clientId,
    clientHost,
    topologyEpoch,
    processId,
    userEndpoint,
    clientTags,
    taskOffsets,
    taskEndOffsets,
    assignment,
    targetAssignment,
    isClassic,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseMemberV0(writer: Writer, value: StreamsGroupDescribeResponseMember): void {
  writer.writeCompactString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactNullableString(value.instanceId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeCompactString(value.clientId);
  writer.writeCompactString(value.clientHost);
  writer.writeInt32(value.topologyEpoch);
  writer.writeCompactString(value.processId);
  const userEndpoint = value.userEndpoint;
  writer.writeStructPresence(userEndpoint !== null);
  if (userEndpoint !== null) encodeStreamsGroupDescribeResponseEndpointV0(writer, userEndpoint);
  const clientTags = value.clientTags;
  writer.writeCompactArrayLength(clientTags.length);
  for (let i = 0; i < clientTags.length; i++) encodeStreamsGroupDescribeResponseKeyValueV0(writer, clientTags[i] as StreamsGroupDescribeResponseKeyValue);
  const taskOffsets = value.taskOffsets;
  writer.writeCompactArrayLength(taskOffsets.length);
  for (let i = 0; i < taskOffsets.length; i++) encodeStreamsGroupDescribeResponseTaskOffsetV0(writer, taskOffsets[i] as StreamsGroupDescribeResponseTaskOffset);
  const taskEndOffsets = value.taskEndOffsets;
  writer.writeCompactArrayLength(taskEndOffsets.length);
  for (let i = 0; i < taskEndOffsets.length; i++) encodeStreamsGroupDescribeResponseTaskOffsetV0(writer, taskEndOffsets[i] as StreamsGroupDescribeResponseTaskOffset);
  const assignment = value.assignment;
  encodeStreamsGroupDescribeResponseAssignmentV0(writer, assignment);
  const targetAssignment = value.targetAssignment;
  encodeStreamsGroupDescribeResponseAssignmentV0(writer, targetAssignment);
  writer.writeBool(value.isClassic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Endpoint. */
function decodeStreamsGroupDescribeResponseEndpointV0(reader: Reader): StreamsGroupDescribeResponseEndpoint {
  const host = reader.readCompactString();
  const port = reader.readUint16();
  return {
    host,
    port,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseEndpointV0(writer: Writer, value: StreamsGroupDescribeResponseEndpoint): void {
  writer.writeCompactString(value.host);
  writer.writeUint16(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TaskOffset. */
function decodeStreamsGroupDescribeResponseTaskOffsetV0(reader: Reader): StreamsGroupDescribeResponseTaskOffset {
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

function encodeStreamsGroupDescribeResponseTaskOffsetV0(writer: Writer, value: StreamsGroupDescribeResponseTaskOffset): void {
  writer.writeCompactString(value.subtopologyId);
  writer.writeInt32(value.partition);
  writer.writeInt64(value.offset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Assignment. */
function decodeStreamsGroupDescribeResponseAssignmentV0(reader: Reader): StreamsGroupDescribeResponseAssignment {
  const activeTasksCount = reader.readCompactArrayLength(3);
  const activeTasks = new Array<StreamsGroupDescribeResponseTaskIds>(activeTasksCount);
  for (let i = 0; i < activeTasksCount; i++) activeTasks[i] = decodeStreamsGroupDescribeResponseTaskIdsV0(reader);
  const standbyTasksCount = reader.readCompactArrayLength(3);
  const standbyTasks = new Array<StreamsGroupDescribeResponseTaskIds>(standbyTasksCount);
  for (let i = 0; i < standbyTasksCount; i++) standbyTasks[i] = decodeStreamsGroupDescribeResponseTaskIdsV0(reader);
  const warmupTasksCount = reader.readCompactArrayLength(3);
  const warmupTasks = new Array<StreamsGroupDescribeResponseTaskIds>(warmupTasksCount);
  for (let i = 0; i < warmupTasksCount; i++) warmupTasks[i] = decodeStreamsGroupDescribeResponseTaskIdsV0(reader);
  return {
    activeTasks,
    standbyTasks,
    warmupTasks,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeStreamsGroupDescribeResponseAssignmentV0(writer: Writer, value: StreamsGroupDescribeResponseAssignment): void {
  const activeTasks = value.activeTasks;
  writer.writeCompactArrayLength(activeTasks.length);
  for (let i = 0; i < activeTasks.length; i++) encodeStreamsGroupDescribeResponseTaskIdsV0(writer, activeTasks[i] as StreamsGroupDescribeResponseTaskIds);
  const standbyTasks = value.standbyTasks;
  writer.writeCompactArrayLength(standbyTasks.length);
  for (let i = 0; i < standbyTasks.length; i++) encodeStreamsGroupDescribeResponseTaskIdsV0(writer, standbyTasks[i] as StreamsGroupDescribeResponseTaskIds);
  const warmupTasks = value.warmupTasks;
  writer.writeCompactArrayLength(warmupTasks.length);
  for (let i = 0; i < warmupTasks.length; i++) encodeStreamsGroupDescribeResponseTaskIdsV0(writer, warmupTasks[i] as StreamsGroupDescribeResponseTaskIds);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TaskIds. */
function decodeStreamsGroupDescribeResponseTaskIdsV0(reader: Reader): StreamsGroupDescribeResponseTaskIds {
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

function encodeStreamsGroupDescribeResponseTaskIdsV0(writer: Writer, value: StreamsGroupDescribeResponseTaskIds): void {
  writer.writeCompactString(value.subtopologyId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/consumer-group-describe-response.ts";

export interface ConsumerGroupDescribeResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  groups: ConsumerGroupDescribeResponseDescribedGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupDescribeResponse(): ConsumerGroupDescribeResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface ConsumerGroupDescribeResponseDescribedGroup {
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** (versions 0-1) */
  groupId: string;
  /** (versions 0-1) */
  groupState: string;
  /** (versions 0-1) */
  groupEpoch: number;
  /** (versions 0-1) */
  assignmentEpoch: number;
  /** (versions 0-1) */
  assignorName: string;
  /** (versions 0-1) */
  members: ConsumerGroupDescribeResponseMember[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 0-1) */
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupDescribeResponseDescribedGroup(): ConsumerGroupDescribeResponseDescribedGroup {
  return {
    errorCode: 0,
    errorMessage: null,
    groupId: "",
    groupState: "",
    groupEpoch: 0,
    assignmentEpoch: 0,
    assignorName: "",
    members: [],
    authorizedOperations: -2147483648,
    unknownTaggedFields: [],
  };
}

export interface ConsumerGroupDescribeResponseMember {
  /** (versions 0-1) */
  memberId: string;
  /** (versions 0-1) */
  instanceId: string | null;
  /** Where the client or member is, for reads and assignments near by. (versions 0-1) */
  rackId: string | null;
  /** (versions 0-1) */
  memberEpoch: number;
  /** (versions 0-1) */
  clientId: string;
  /** (versions 0-1) */
  clientHost: string;
  /** (versions 0-1) */
  subscribedTopicNames: string[];
  /** (versions 0-1) */
  subscribedTopicRegex: string | null;
  /** (versions 0-1) */
  assignment: ConsumerGroupDescribeResponseAssignment;
  /** (versions 0-1) */
  targetAssignment: ConsumerGroupDescribeResponseAssignment;
  /** -1 unknown, 0 classic, 1 consumer. (versions 1) */
  memberType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupDescribeResponseMember(): ConsumerGroupDescribeResponseMember {
  return {
    memberId: "",
    instanceId: null,
    rackId: null,
    memberEpoch: 0,
    clientId: "",
    clientHost: "",
    subscribedTopicNames: [],
    subscribedTopicRegex: null,
    assignment: createConsumerGroupDescribeResponseAssignment(),
    targetAssignment: createConsumerGroupDescribeResponseAssignment(),
    memberType: -1,
    unknownTaggedFields: [],
  };
}

export interface ConsumerGroupDescribeResponseAssignment {
  /** (versions 0-1) */
  topicPartitions: ConsumerGroupDescribeResponseTopicPartitions[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupDescribeResponseAssignment(): ConsumerGroupDescribeResponseAssignment {
  return {
    topicPartitions: [],
    unknownTaggedFields: [],
  };
}

export interface ConsumerGroupDescribeResponseTopicPartitions {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  topicName: string;
  /** (versions 0-1) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupDescribeResponseTopicPartitions(): ConsumerGroupDescribeResponseTopicPartitions {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const consumerGroupDescribeResponse: MessageCodec<ConsumerGroupDescribeResponse> = {
  name: "ConsumerGroupDescribeResponse",
  kind: "response",
  apiKey: 69,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ConsumerGroupDescribeResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ConsumerGroupDescribeResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ConsumerGroupDescribeResponse)[] = [
  decodeConsumerGroupDescribeResponseV0, // 0
  decodeConsumerGroupDescribeResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: ConsumerGroupDescribeResponse, version: number) => void)[] = [
  encodeConsumerGroupDescribeResponseV0, // 0
  encodeConsumerGroupDescribeResponseV1, // 1
];

/** Version 0 of ConsumerGroupDescribeResponse. */
function decodeConsumerGroupDescribeResponseV0(reader: Reader): ConsumerGroupDescribeResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(20);
  const groups = new Array<ConsumerGroupDescribeResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeConsumerGroupDescribeResponseDescribedGroupV0(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseV0(writer: Writer, value: ConsumerGroupDescribeResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeConsumerGroupDescribeResponseDescribedGroupV0(writer, groups[i] as ConsumerGroupDescribeResponseDescribedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ConsumerGroupDescribeResponse. */
function decodeConsumerGroupDescribeResponseV1(reader: Reader): ConsumerGroupDescribeResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(20);
  const groups = new Array<ConsumerGroupDescribeResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeConsumerGroupDescribeResponseDescribedGroupV1(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseV1(writer: Writer, value: ConsumerGroupDescribeResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeConsumerGroupDescribeResponseDescribedGroupV1(writer, groups[i] as ConsumerGroupDescribeResponseDescribedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DescribedGroup. */
function decodeConsumerGroupDescribeResponseDescribedGroupV0(reader: Reader): ConsumerGroupDescribeResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const groupId = reader.readCompactString();
  const groupState = reader.readCompactString();
  const groupEpoch = reader.readInt32();
  const assignmentEpoch = reader.readInt32();
  const assignorName = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(16);
  const members = new Array<ConsumerGroupDescribeResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeConsumerGroupDescribeResponseMemberV0(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage,
    groupId,
    groupState,
    groupEpoch,
    assignmentEpoch,
    assignorName,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseDescribedGroupV0(writer: Writer, value: ConsumerGroupDescribeResponseDescribedGroup): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.groupState);
  writer.writeInt32(value.groupEpoch);
  writer.writeInt32(value.assignmentEpoch);
  writer.writeCompactString(value.assignorName);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeConsumerGroupDescribeResponseMemberV0(writer, members[i] as ConsumerGroupDescribeResponseMember);
  writer.writeInt32(value.authorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribedGroup. */
function decodeConsumerGroupDescribeResponseDescribedGroupV1(reader: Reader): ConsumerGroupDescribeResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const groupId = reader.readCompactString();
  const groupState = reader.readCompactString();
  const groupEpoch = reader.readInt32();
  const assignmentEpoch = reader.readInt32();
  const assignorName = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(17);
  const members = new Array<ConsumerGroupDescribeResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeConsumerGroupDescribeResponseMemberV1(reader);
  const authorizedOperations = reader.readInt32();
  return {
    errorCode,
    errorMessage,
    groupId,
    groupState,
    groupEpoch,
    assignmentEpoch,
    assignorName,
    members,
    authorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseDescribedGroupV1(writer: Writer, value: ConsumerGroupDescribeResponseDescribedGroup): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.groupState);
  writer.writeInt32(value.groupEpoch);
  writer.writeInt32(value.assignmentEpoch);
  writer.writeCompactString(value.assignorName);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeConsumerGroupDescribeResponseMemberV1(writer, members[i] as ConsumerGroupDescribeResponseMember);
  writer.writeInt32(value.authorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Member. */
function decodeConsumerGroupDescribeResponseMemberV0(reader: Reader): ConsumerGroupDescribeResponseMember {
  const memberId = reader.readCompactString();
  const instanceId = reader.readCompactNullableString();
  const rackId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const clientId = reader.readCompactString();
  const clientHost = reader.readCompactString();
  const subscribedTopicNamesCount = reader.readCompactArrayLength(1);
  const subscribedTopicNames = new Array<string>(subscribedTopicNamesCount);
  for (let i = 0; i < subscribedTopicNamesCount; i++) subscribedTopicNames[i] = reader.readCompactString();
  const subscribedTopicRegex = reader.readCompactNullableString();
  const assignment = decodeConsumerGroupDescribeResponseAssignmentV0(reader);
  const targetAssignment = decodeConsumerGroupDescribeResponseAssignmentV0(reader);
  return {
    memberId,
    instanceId,
    rackId,
    memberEpoch,
    clientId,
    clientHost,
    subscribedTopicNames,
    subscribedTopicRegex,
    assignment,
    targetAssignment,
    memberType: -1,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseMemberV0(writer: Writer, value: ConsumerGroupDescribeResponseMember): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.instanceId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactString(value.clientId);
  writer.writeCompactString(value.clientHost);
  const subscribedTopicNames = value.subscribedTopicNames;
  writer.writeCompactArrayLength(subscribedTopicNames.length);
  for (let i = 0; i < subscribedTopicNames.length; i++) writer.writeCompactString(subscribedTopicNames[i] as string);
  writer.writeCompactNullableString(value.subscribedTopicRegex);
  const assignment = value.assignment;
  encodeConsumerGroupDescribeResponseAssignmentV0(writer, assignment);
  const targetAssignment = value.targetAssignment;
  encodeConsumerGroupDescribeResponseAssignmentV0(writer, targetAssignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of Member. */
function decodeConsumerGroupDescribeResponseMemberV1(reader: Reader): ConsumerGroupDescribeResponseMember {
  const memberId = reader.readCompactString();
  const instanceId = reader.readCompactNullableString();
  const rackId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const clientId = reader.readCompactString();
  const clientHost = reader.readCompactString();
  const subscribedTopicNamesCount = reader.readCompactArrayLength(1);
  const subscribedTopicNames = new Array<string>(subscribedTopicNamesCount);
  for (let i = 0; i < subscribedTopicNamesCount; i++) subscribedTopicNames[i] = reader.readCompactString();
  const subscribedTopicRegex = reader.readCompactNullableString();
  const assignment = decodeConsumerGroupDescribeResponseAssignmentV0(reader);
  const targetAssignment = decodeConsumerGroupDescribeResponseAssignmentV0(reader);
  const memberType = reader.readInt8();
  return {
    memberId,
    instanceId,
    rackId,
    memberEpoch,
    clientId,
    clientHost,
    subscribedTopicNames,
    subscribedTopicRegex,
    assignment,
    targetAssignment,
    memberType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseMemberV1(writer: Writer, value: ConsumerGroupDescribeResponseMember): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.instanceId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactString(value.clientId);
  writer.writeCompactString(value.clientHost);
  const subscribedTopicNames = value.subscribedTopicNames;
  writer.writeCompactArrayLength(subscribedTopicNames.length);
  for (let i = 0; i < subscribedTopicNames.length; i++) writer.writeCompactString(subscribedTopicNames[i] as string);
  writer.writeCompactNullableString(value.subscribedTopicRegex);
  const assignment = value.assignment;
  encodeConsumerGroupDescribeResponseAssignmentV0(writer, assignment);
  const targetAssignment = value.targetAssignment;
  encodeConsumerGroupDescribeResponseAssignmentV0(writer, targetAssignment);
  writer.writeInt8(value.memberType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of Assignment. */
function decodeConsumerGroupDescribeResponseAssignmentV0(reader: Reader): ConsumerGroupDescribeResponseAssignment {
  const topicPartitionsCount = reader.readCompactArrayLength(19);
  const topicPartitions = new Array<ConsumerGroupDescribeResponseTopicPartitions>(topicPartitionsCount);
  for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeConsumerGroupDescribeResponseTopicPartitionsV0(reader);
  return {
    topicPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseAssignmentV0(writer: Writer, value: ConsumerGroupDescribeResponseAssignment): void {
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions.length);
  for (let i = 0; i < topicPartitions.length; i++) encodeConsumerGroupDescribeResponseTopicPartitionsV0(writer, topicPartitions[i] as ConsumerGroupDescribeResponseTopicPartitions);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of TopicPartitions. */
function decodeConsumerGroupDescribeResponseTopicPartitionsV0(reader: Reader): ConsumerGroupDescribeResponseTopicPartitions {
  const topicId = reader.readUuid();
  const topicName = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topicId,
    topicName,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeResponseTopicPartitionsV0(writer: Writer, value: ConsumerGroupDescribeResponseTopicPartitions): void {
  writer.writeUuid(value.topicId);
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

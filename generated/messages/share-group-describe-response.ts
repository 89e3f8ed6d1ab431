// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-group-describe-response.ts";

export interface ShareGroupDescribeResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1) */
  throttleTimeMs: number;
  /** (versions 1) */
  groups: ShareGroupDescribeResponseDescribedGroup[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupDescribeResponse(): ShareGroupDescribeResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
    unknownTaggedFields: [],
  };
}

export interface ShareGroupDescribeResponseDescribedGroup {
  /** (versions 1) */
  errorCode: number;
  /** (versions 1) */
  errorMessage: string | null;
  /** (versions 1) */
  groupId: string;
  /** (versions 1) */
  groupState: string;
  /** (versions 1) */
  groupEpoch: number;
  /** (versions 1) */
  assignmentEpoch: number;
  /** (versions 1) */
  assignorName: string;
  /** (versions 1) */
  members: ShareGroupDescribeResponseMember[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 1) */
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupDescribeResponseDescribedGroup(): ShareGroupDescribeResponseDescribedGroup {
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

export interface ShareGroupDescribeResponseMember {
  /** (versions 1) */
  memberId: string;
  /** Where the client or member is, for reads and assignments near by. (versions 1) */
  rackId: string | null;
  /** (versions 1) */
  memberEpoch: number;
  /** (versions 1) */
  clientId: string;
  /** (versions 1) */
  clientHost: string;
  /** (versions 1) */
  subscribedTopicNames: string[];
  /** (versions 1) */
  assignment: ShareGroupDescribeResponseAssignment;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupDescribeResponseMember(): ShareGroupDescribeResponseMember {
  return {
    memberId: "",
    rackId: null,
    memberEpoch: 0,
    clientId: "",
    clientHost: "",
    subscribedTopicNames: [],
    assignment: createShareGroupDescribeResponseAssignment(),
    unknownTaggedFields: [],
  };
}

export interface ShareGroupDescribeResponseAssignment {
  /** (versions 1) */
  topicPartitions: ShareGroupDescribeResponseTopicPartitions[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupDescribeResponseAssignment(): ShareGroupDescribeResponseAssignment {
  return {
    topicPartitions: [],
    unknownTaggedFields: [],
  };
}

export interface ShareGroupDescribeResponseTopicPartitions {
  /** (versions 1) */
  topicId: Uuid;
  /** (versions 1) */
  topicName: string;
  /** (versions 1) */
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupDescribeResponseTopicPartitions(): ShareGroupDescribeResponseTopicPartitions {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    topicName: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export const shareGroupDescribeResponse: MessageCodec<ShareGroupDescribeResponse> = {
  name: "ShareGroupDescribeResponse",
  kind: "response",
  apiKey: 77,
  minVersion: 1,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareGroupDescribeResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareGroupDescribeResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareGroupDescribeResponse)[] = [
  decodeShareGroupDescribeResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: ShareGroupDescribeResponse, version: number) => void)[] = [
  encodeShareGroupDescribeResponseV1, // 1
];

/** Version 1 of ShareGroupDescribeResponse. */
function decodeShareGroupDescribeResponseV1(reader: Reader): ShareGroupDescribeResponse {
  const throttleTimeMs = reader.readInt32();
  const groupsCount = reader.readCompactArrayLength(20);
  const groups = new Array<ShareGroupDescribeResponseDescribedGroup>(groupsCount);
  for (let i = 0; i < groupsCount; i++) groups[i] = decodeShareGroupDescribeResponseDescribedGroupV1(reader);
  return {
    throttleTimeMs,
    groups,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupDescribeResponseV1(writer: Writer, value: ShareGroupDescribeResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const groups = value.groups;
  writer.writeCompactArrayLength(groups.length);
  for (let i = 0; i < groups.length; i++) encodeShareGroupDescribeResponseDescribedGroupV1(writer, groups[i] as ShareGroupDescribeResponseDescribedGroup);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribedGroup. */
function decodeShareGroupDescribeResponseDescribedGroupV1(reader: Reader): ShareGroupDescribeResponseDescribedGroup {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const groupId = reader.readCompactString();
  const groupState = reader.readCompactString();
  const groupEpoch = reader.readInt32();
  const assignmentEpoch = reader.readInt32();
  const assignorName = reader.readCompactString();
  const membersCount = reader.readCompactArrayLength(12);
  const members = new Array<ShareGroupDescribeResponseMember>(membersCount);
  for (let i = 0; i < membersCount; i++) members[i] = decodeShareGroupDescribeResponseMemberV1(reader);
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

function encodeShareGroupDescribeResponseDescribedGroupV1(writer: Writer, value: ShareGroupDescribeResponseDescribedGroup): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.groupState);
  writer.writeInt32(value.groupEpoch);
  writer.writeInt32(value.assignmentEpoch);
  writer.writeCompactString(value.assignorName);
  const members = value.members;
  writer.writeCompactArrayLength(members.length);
  for (let i = 0; i < members.length; i++) encodeShareGroupDescribeResponseMemberV1(writer, members[i] as ShareGroupDescribeResponseMember);
  writer.writeInt32(value.authorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of Member. */
function decodeShareGroupDescribeResponseMemberV1(reader: Reader): ShareGroupDescribeResponseMember {
  const memberId = reader.readCompactString();
  const rackId = reader.readCompactNullableString();
  const memberEpoch = reader.readInt32();
  const clientId = reader.readCompactString();
  const clientHost = reader.readCompactString();
  const subscribedTopicNamesCount = reader.readCompactArrayLength(1);
  const subscribedTopicNames = new Array<string>(subscribedTopicNamesCount);
  for (let i = 0; i < subscribedTopicNamesCount; i++) subscribedTopicNames[i] = reader.readCompactString();
  const assignment = decodeShareGroupDescribeResponseAssignmentV1(reader);
  return {
    memberId,
    rackId,
    memberEpoch,
    clientId,
    clientHost,
    subscribedTopicNames,
    assignment,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupDescribeResponseMemberV1(writer: Writer, value: ShareGroupDescribeResponseMember): void {
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.rackId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactString(value.clientId);
  writer.writeCompactString(value.clientHost);
  const subscribedTopicNames = value.subscribedTopicNames;
  writer.writeCompactArrayLength(subscribedTopicNames.length);
  for (let i = 0; i < subscribedTopicNames.length; i++) writer.writeCompactString(subscribedTopicNames[i] as string);
  const assignment = value.assignment;
  encodeShareGroupDescribeResponseAssignmentV1(writer, assignment);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of Assignment. */
function decodeShareGroupDescribeResponseAssignmentV1(reader: Reader): ShareGroupDescribeResponseAssignment {
  const topicPartitionsCount = reader.readCompactArrayLength(19);
  const topicPartitions = new Array<ShareGroupDescribeResponseTopicPartitions>(topicPartitionsCount);
  for (let i = 0; i < topicPartitionsCount; i++) topicPartitions[i] = decodeShareGroupDescribeResponseTopicPartitionsV1(reader);
  return {
    topicPartitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupDescribeResponseAssignmentV1(writer: Writer, value: ShareGroupDescribeResponseAssignment): void {
  const topicPartitions = value.topicPartitions;
  writer.writeCompactArrayLength(topicPartitions.length);
  for (let i = 0; i < topicPartitions.length; i++) encodeShareGroupDescribeResponseTopicPartitionsV1(writer, topicPartitions[i] as ShareGroupDescribeResponseTopicPartitions);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of TopicPartitions. */
function decodeShareGroupDescribeResponseTopicPartitionsV1(reader: Reader): ShareGroupDescribeResponseTopicPartitions {
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

function encodeShareGroupDescribeResponseTopicPartitionsV1(writer: Writer, value: ShareGroupDescribeResponseTopicPartitions): void {
  writer.writeUuid(value.topicId);
  writer.writeCompactString(value.topicName);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface StreamsGroupDescribeResponseV0 {
  throttleTimeMs: number;
  groups: StreamsGroupDescribeResponseDescribedGroupV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseDescribedGroupV0 {
  errorCode: number;
  errorMessage: string | null;
  groupId: string;
  groupState: string;
  groupEpoch: number;
  assignmentEpoch: number;
  topology: StreamsGroupDescribeResponseTopologyV0 | null;
  members: StreamsGroupDescribeResponseMemberV0[];
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseTopologyV0 {
  epoch: number;
  subtopologies: StreamsGroupDescribeResponseSubtopologyV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseSubtopologyV0 {
  subtopologyId: string;
  sourceTopics: string[];
  repartitionSinkTopics: string[];
  stateChangelogTopics: StreamsGroupDescribeResponseTopicInfoV0[];
  repartitionSourceTopics: StreamsGroupDescribeResponseTopicInfoV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseTopicInfoV0 {
  name: string;
  partitions: number;
  replicationFactor: number;
  topicConfigs: StreamsGroupDescribeResponseKeyValueV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseKeyValueV0 {
  key: string;
  value: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseMemberV0 {
  memberId: string;
  memberEpoch: number;
  instanceId: string | null;
  rackId: string | null;
  clientId: string;
  clientHost: string;
  topologyEpoch: number;
  processId: string;
  userEndpoint: StreamsGroupDescribeResponseEndpointV0 | null;
  clientTags: StreamsGroupDescribeResponseKeyValueV0[];
  taskOffsets: StreamsGroupDescribeResponseTaskOffsetV0[];
  taskEndOffsets: StreamsGroupDescribeResponseTaskOffsetV0[];
  assignment: StreamsGroupDescribeResponseAssignmentV0;
  targetAssignment: StreamsGroupDescribeResponseAssignmentV0;
  isClassic: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseEndpointV0 {
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseTaskOffsetV0 {
  subtopologyId: string;
  partition: number;
  offset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseAssignmentV0 {
  activeTasks: StreamsGroupDescribeResponseTaskIdsV0[];
  standbyTasks: StreamsGroupDescribeResponseTaskIdsV0[];
  warmupTasks: StreamsGroupDescribeResponseTaskIdsV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupDescribeResponseTaskIdsV0 {
  subtopologyId: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface StreamsGroupHeartbeatRequestV0 {
  groupId: string;
  memberId: string;
  memberEpoch: number;
  endpointInformationEpoch: number;
  instanceId: string | null;
  rackId: string | null;
  rebalanceTimeoutMs: number;
  topology: StreamsGroupHeartbeatRequestTopologyV0 | null;
  activeTasks: StreamsGroupHeartbeatRequestTaskIdsV0[] | null;
  standbyTasks: StreamsGroupHeartbeatRequestTaskIdsV0[] | null;
  warmupTasks: StreamsGroupHeartbeatRequestTaskIdsV0[] | null;
  processId: string | null;
  userEndpoint: StreamsGroupHeartbeatRequestEndpointV0 | null;
  clientTags: StreamsGroupHeartbeatRequestKeyValueV0[] | null;
  taskOffsets: StreamsGroupHeartbeatRequestTaskOffsetV0[] | null;
  taskEndOffsets: StreamsGroupHeartbeatRequestTaskOffsetV0[] | null;
  shutdownApplication: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestTopologyV0 {
  epoch: number;
  subtopologies: StreamsGroupHeartbeatRequestSubtopologyV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestSubtopologyV0 {
  subtopologyId: string;
  sourceTopics: string[];
  sourceTopicRegex: string[];
  stateChangelogTopics: StreamsGroupHeartbeatRequestTopicInfoV0[];
  repartitionSinkTopics: string[];
  repartitionSourceTopics: StreamsGroupHeartbeatRequestTopicInfoV0[];
  copartitionGroups: StreamsGroupHeartbeatRequestCopartitionGroupV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestTopicInfoV0 {
  name: string;
  partitions: number;
  replicationFactor: number;
  topicConfigs: StreamsGroupHeartbeatRequestKeyValueV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestKeyValueV0 {
  key: string;
  value: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestCopartitionGroupV0 {
  sourceTopics: number[];
  sourceTopicRegex: number[];
  repartitionSourceTopics: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestTaskIdsV0 {
  subtopologyId: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestEndpointV0 {
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatRequestTaskOffsetV0 {
  subtopologyId: string;
  partition: number;
  offset: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

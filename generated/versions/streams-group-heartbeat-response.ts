// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface StreamsGroupHeartbeatResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  memberId: string;
  memberEpoch: number;
  heartbeatIntervalMs: number;
  acceptableRecoveryLag: number;
  taskOffsetIntervalMs: number;
  status: StreamsGroupHeartbeatResponseStatusV0[] | null;
  activeTasks: StreamsGroupHeartbeatResponseTaskIdsV0[] | null;
  standbyTasks: StreamsGroupHeartbeatResponseTaskIdsV0[] | null;
  warmupTasks: StreamsGroupHeartbeatResponseTaskIdsV0[] | null;
  endpointInformationEpoch: number;
  partitionsByUserEndpoint: StreamsGroupHeartbeatResponseEndpointToPartitionsV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatResponseStatusV0 {
  statusCode: number;
  statusDetail: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatResponseTaskIdsV0 {
  subtopologyId: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatResponseEndpointToPartitionsV0 {
  userEndpoint: StreamsGroupHeartbeatResponseEndpointV0;
  activePartitions: StreamsGroupHeartbeatResponseTopicPartitionV0[];
  standbyPartitions: StreamsGroupHeartbeatResponseTopicPartitionV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatResponseEndpointV0 {
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface StreamsGroupHeartbeatResponseTopicPartitionV0 {
  topic: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface MetadataResponseV0 {
  brokers: MetadataResponseBrokerV0[];
  topics: MetadataResponseTopicV0[];
}

export interface MetadataResponseV1 {
  brokers: MetadataResponseBrokerV1[];
  controllerId: number;
  topics: MetadataResponseTopicV1[];
}

export interface MetadataResponseV2 {
  brokers: MetadataResponseBrokerV1[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV1[];
}

export interface MetadataResponseV3 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV1[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV1[];
}

export interface MetadataResponseV5 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV1[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV5[];
}

export interface MetadataResponseV7 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV1[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV7[];
}

export interface MetadataResponseV8 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV1[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV8[];
  clusterAuthorizedOperations: number;
}

export interface MetadataResponseV9 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV9[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV9[];
  clusterAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseV10 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV9[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV10[];
  clusterAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseV11 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV9[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV10[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseV12 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV9[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV12[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseV13 {
  throttleTimeMs: number;
  brokers: MetadataResponseBrokerV9[];
  clusterId: string | null;
  controllerId: number;
  topics: MetadataResponseTopicV12[];
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseBrokerV0 {
  nodeId: number;
  host: string;
  port: number;
}

export interface MetadataResponseBrokerV1 {
  nodeId: number;
  host: string;
  port: number;
  rack: string | null;
}

export interface MetadataResponseBrokerV9 {
  nodeId: number;
  host: string;
  port: number;
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseTopicV0 {
  errorCode: number;
  name: string;
  partitions: MetadataResponsePartitionV0[];
}

export interface MetadataResponseTopicV1 {
  errorCode: number;
  name: string;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV0[];
}

export interface MetadataResponseTopicV5 {
  errorCode: number;
  name: string;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV5[];
}

export interface MetadataResponseTopicV7 {
  errorCode: number;
  name: string;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV7[];
}

export interface MetadataResponseTopicV8 {
  errorCode: number;
  name: string;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV7[];
  topicAuthorizedOperations: number;
}

export interface MetadataResponseTopicV9 {
  errorCode: number;
  name: string;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV9[];
  topicAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseTopicV10 {
  errorCode: number;
  name: string;
  topicId: Uuid;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV9[];
  topicAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponseTopicV12 {
  errorCode: number;
  name: string | null;
  topicId: Uuid;
  isInternal: boolean;
  partitions: MetadataResponsePartitionV9[];
  topicAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface MetadataResponsePartitionV0 {
  errorCode: number;
  partitionIndex: number;
  leaderId: number;
  replicaNodes: number[];
  isrNodes: number[];
}

export interface MetadataResponsePartitionV5 {
  errorCode: number;
  partitionIndex: number;
  leaderId: number;
  replicaNodes: number[];
  isrNodes: number[];
  offlineReplicas: number[];
}

export interface MetadataResponsePartitionV7 {
  errorCode: number;
  partitionIndex: number;
  leaderId: number;
  leaderEpoch: number;
  replicaNodes: number[];
  isrNodes: number[];
  offlineReplicas: number[];
}

export interface MetadataResponsePartitionV9 {
  errorCode: number;
  partitionIndex: number;
  leaderId: number;
  leaderEpoch: number;
  replicaNodes: number[];
  isrNodes: number[];
  offlineReplicas: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type MetadataResponseV4 = MetadataResponseV3;
export type MetadataResponseV6 = MetadataResponseV5;

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterReplicaLogDirsResponseV0 {
  throttleTimeMs: number;
  results: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV0[];
}

export interface AlterReplicaLogDirsResponseV2 {
  throttleTimeMs: number;
  results: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV0 {
  topicName: string;
  partitions: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV0[];
}

export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultV2 {
  topicName: string;
  partitions: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV0 {
  partitionIndex: number;
  errorCode: number;
}

export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultV2 {
  partitionIndex: number;
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AlterReplicaLogDirsResponseV1 = AlterReplicaLogDirsResponseV0;

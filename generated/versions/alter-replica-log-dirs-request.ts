// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterReplicaLogDirsRequestV0 {
  dirs: AlterReplicaLogDirsRequestAlterReplicaLogDirV0[];
}

export interface AlterReplicaLogDirsRequestV2 {
  dirs: AlterReplicaLogDirsRequestAlterReplicaLogDirV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterReplicaLogDirsRequestAlterReplicaLogDirV0 {
  path: string;
  topics: AlterReplicaLogDirsRequestAlterReplicaLogDirTopicV0[];
}

export interface AlterReplicaLogDirsRequestAlterReplicaLogDirV2 {
  path: string;
  topics: AlterReplicaLogDirsRequestAlterReplicaLogDirTopicV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopicV0 {
  name: string;
  partitions: number[];
}

export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopicV2 {
  name: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AlterReplicaLogDirsRequestV1 = AlterReplicaLogDirsRequestV0;

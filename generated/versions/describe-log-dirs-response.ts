// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeLogDirsResponseV0 {
  throttleTimeMs: number;
  results: DescribeLogDirsResponseDescribeLogDirsResultV0[];
}

export interface DescribeLogDirsResponseV2 {
  throttleTimeMs: number;
  results: DescribeLogDirsResponseDescribeLogDirsResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseV3 {
  throttleTimeMs: number;
  errorCode: number;
  results: DescribeLogDirsResponseDescribeLogDirsResultV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseV4 {
  throttleTimeMs: number;
  errorCode: number;
  results: DescribeLogDirsResponseDescribeLogDirsResultV4[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseV5 {
  throttleTimeMs: number;
  errorCode: number;
  results: DescribeLogDirsResponseDescribeLogDirsResultV5[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseDescribeLogDirsResultV0 {
  errorCode: number;
  logDir: string;
  topics: DescribeLogDirsResponseDescribeLogDirsTopicV0[];
}

export interface DescribeLogDirsResponseDescribeLogDirsResultV2 {
  errorCode: number;
  logDir: string;
  topics: DescribeLogDirsResponseDescribeLogDirsTopicV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseDescribeLogDirsResultV4 {
  errorCode: number;
  logDir: string;
  topics: DescribeLogDirsResponseDescribeLogDirsTopicV2[];
  totalBytes: bigint;
  usableBytes: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseDescribeLogDirsResultV5 {
  errorCode: number;
  logDir: string;
  topics: DescribeLogDirsResponseDescribeLogDirsTopicV2[];
  totalBytes: bigint;
  usableBytes: bigint;
  isCordoned: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseDescribeLogDirsTopicV0 {
  name: string;
  partitions: DescribeLogDirsResponseDescribeLogDirsPartitionV0[];
}

export interface DescribeLogDirsResponseDescribeLogDirsTopicV2 {
  name: string;
  partitions: DescribeLogDirsResponseDescribeLogDirsPartitionV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeLogDirsResponseDescribeLogDirsPartitionV0 {
  partitionIndex: number;
  partitionSize: bigint;
  offsetLag: bigint;
  isFutureKey: boolean;
}

export interface DescribeLogDirsResponseDescribeLogDirsPartitionV2 {
  partitionIndex: number;
  partitionSize: bigint;
  offsetLag: bigint;
  isFutureKey: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type DescribeLogDirsResponseV1 = DescribeLogDirsResponseV0;

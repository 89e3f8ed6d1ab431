// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeClusterResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  clusterId: string;
  controllerId: number;
  brokers: DescribeClusterResponseDescribeClusterBrokerV0[];
  clusterAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClusterResponseV1 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  endpointType: number;
  clusterId: string;
  controllerId: number;
  brokers: DescribeClusterResponseDescribeClusterBrokerV0[];
  clusterAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClusterResponseV2 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  endpointType: number;
  clusterId: string;
  controllerId: number;
  brokers: DescribeClusterResponseDescribeClusterBrokerV2[];
  clusterAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClusterResponseDescribeClusterBrokerV0 {
  brokerId: number;
  host: string;
  port: number;
  rack: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClusterResponseDescribeClusterBrokerV2 {
  brokerId: number;
  host: string;
  port: number;
  rack: string | null;
  isFenced: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

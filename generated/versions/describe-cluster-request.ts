// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeClusterRequestV0 {
  includeClusterAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClusterRequestV1 {
  includeClusterAuthorizedOperations: boolean;
  endpointType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeClusterRequestV2 {
  includeClusterAuthorizedOperations: boolean;
  endpointType: number;
  includeFencedBrokers: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ConsumerGroupDescribeResponseV0 {
  throttleTimeMs: number;
  groups: ConsumerGroupDescribeResponseDescribedGroupV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseV1 {
  throttleTimeMs: number;
  groups: ConsumerGroupDescribeResponseDescribedGroupV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseDescribedGroupV0 {
  errorCode: number;
  errorMessage: string | null;
  groupId: string;
  groupState: string;
  groupEpoch: number;
  assignmentEpoch: number;
  assignorName: string;
  members: ConsumerGroupDescribeResponseMemberV0[];
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseDescribedGroupV1 {
  errorCode: number;
  errorMessage: string | null;
  groupId: string;
  groupState: string;
  groupEpoch: number;
  assignmentEpoch: number;
  assignorName: string;
  members: ConsumerGroupDescribeResponseMemberV1[];
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseMemberV0 {
  memberId: string;
  instanceId: string | null;
  rackId: string | null;
  memberEpoch: number;
  clientId: string;
  clientHost: string;
  subscribedTopicNames: string[];
  subscribedTopicRegex: string | null;
  assignment: ConsumerGroupDescribeResponseAssignmentV0;
  targetAssignment: ConsumerGroupDescribeResponseAssignmentV0;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseMemberV1 {
  memberId: string;
  instanceId: string | null;
  rackId: string | null;
  memberEpoch: number;
  clientId: string;
  clientHost: string;
  subscribedTopicNames: string[];
  subscribedTopicRegex: string | null;
  assignment: ConsumerGroupDescribeResponseAssignmentV0;
  targetAssignment: ConsumerGroupDescribeResponseAssignmentV0;
  memberType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseAssignmentV0 {
  topicPartitions: ConsumerGroupDescribeResponseTopicPartitionsV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ConsumerGroupDescribeResponseTopicPartitionsV0 {
  topicId: Uuid;
  topicName: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface ShareGroupDescribeResponseV1 {
  throttleTimeMs: number;
  groups: ShareGroupDescribeResponseDescribedGroupV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareGroupDescribeResponseDescribedGroupV1 {
  errorCode: number;
  errorMessage: string | null;
  groupId: string;
  groupState: string;
  groupEpoch: number;
  assignmentEpoch: number;
  assignorName: string;
  members: ShareGroupDescribeResponseMemberV1[];
  authorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareGroupDescribeResponseMemberV1 {
  memberId: string;
  rackId: string | null;
  memberEpoch: number;
  clientId: string;
  clientHost: string;
  subscribedTopicNames: string[];
  assignment: ShareGroupDescribeResponseAssignmentV1;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareGroupDescribeResponseAssignmentV1 {
  topicPartitions: ShareGroupDescribeResponseTopicPartitionsV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ShareGroupDescribeResponseTopicPartitionsV1 {
  topicId: Uuid;
  topicName: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

// Generated from spec/ by `npm run generate`; do not edit.
export interface ConsumerProtocolAssignmentV0 {
  assignedPartitions: ConsumerProtocolAssignmentTopicPartitionV0[];
  userData: Buffer | null;
}

export interface ConsumerProtocolAssignmentTopicPartitionV0 {
  topic: string;
  partitions: number[];
}

export type ConsumerProtocolAssignmentV1 = ConsumerProtocolAssignmentV0;
export type ConsumerProtocolAssignmentV2 = ConsumerProtocolAssignmentV0;
export type ConsumerProtocolAssignmentV3 = ConsumerProtocolAssignmentV0;

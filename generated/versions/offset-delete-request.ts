// Generated from spec/ by `npm run generate`; do not edit.
export interface OffsetDeleteRequestV0 {
  groupId: string;
  topics: OffsetDeleteRequestTopicV0[];
}

export interface OffsetDeleteRequestTopicV0 {
  name: string;
  partitions: OffsetDeleteRequestPartitionV0[];
}

export interface OffsetDeleteRequestPartitionV0 {
  partitionIndex: number;
}

// Generated from spec/ by `npm run generate`; do not edit.
export interface OffsetDeleteResponseV0 {
  errorCode: number;
  throttleTimeMs: number;
  topics: OffsetDeleteResponseTopicV0[];
}

export interface OffsetDeleteResponseTopicV0 {
  name: string;
  partitions: OffsetDeleteResponsePartitionV0[];
}

export interface OffsetDeleteResponsePartitionV0 {
  partitionIndex: number;
  errorCode: number;
}

// Generated from spec/ by `npm run generate`; do not edit.
export interface ConsumerProtocolSubscriptionV0 {
  topics: string[];
  userData: Buffer | null;
}

export interface ConsumerProtocolSubscriptionV1 {
  topics: string[];
  userData: Buffer | null;
  ownedPartitions: ConsumerProtocolSubscriptionTopicPartitionV1[];
}

export interface ConsumerProtocolSubscriptionV2 {
  topics: string[];
  userData: Buffer | null;
  ownedPartitions: ConsumerProtocolSubscriptionTopicPartitionV1[];
  generationId: number;
}

export interface ConsumerProtocolSubscriptionV3 {
  topics: string[];
  userData: Buffer | null;
  ownedPartitions: ConsumerProtocolSubscriptionTopicPartitionV1[];
  generationId: number;
  rackId: string | null;
}

export interface ConsumerProtocolSubscriptionTopicPartitionV1 {
  topic: string;
  partitions: number[];
}

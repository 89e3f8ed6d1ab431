// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/consumer-protocol-subscription.ts";

export interface ConsumerProtocolSubscription {
  /** (versions 0-3) */
  topics: string[];
  /** Free bytes of the assignor. (versions 0-3) */
  userData: Buffer | null;
  /** (versions 1-3) */
  ownedPartitions: ConsumerProtocolSubscriptionTopicPartition[];
  /** Of the owned partitions, so that the leader can drop stale claims; -1 when unknown. (versions 2-3) */
  generationId: number;
  /** Where the client or member is, for reads and assignments near by. (versions 3) */
  rackId: string | null;
}

export function createConsumerProtocolSubscription(): ConsumerProtocolSubscription {
  return {
    topics: [],
    userData: null,
    ownedPartitions: [],
    generationId: -1,
    rackId: null,
  };
}

export interface ConsumerProtocolSubscriptionTopicPartition {
  /** (versions 1-3) */
  topic: string;
  /** (versions 1-3) */
  partitions: number[];
}

export function createConsumerProtocolSubscriptionTopicPartition(): ConsumerProtocolSubscriptionTopicPartition {
  return {
    topic: "",
    partitions: [],
  };
}

export const consumerProtocolSubscription: MessageCodec<ConsumerProtocolSubscription> = {
  name: "ConsumerProtocolSubscription",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ConsumerProtocolSubscription", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ConsumerProtocolSubscription", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ConsumerProtocolSubscription)[] = [
  decodeConsumerProtocolSubscriptionV0, // 0
  decodeConsumerProtocolSubscriptionV1, // 1
  decodeConsumerProtocolSubscriptionV2, // 2
  decodeConsumerProtocolSubscriptionV3, // 3
];

const encoders: readonly ((writer: Writer, value: ConsumerProtocolSubscription, version: number) => void)[] = [
  encodeConsumerProtocolSubscriptionV0, // 0
  encodeConsumerProtocolSubscriptionV1, // 1
  encodeConsumerProtocolSubscriptionV2, // 2
  encodeConsumerProtocolSubscriptionV3, // 3
];

/** Version 0 of ConsumerProtocolSubscription. */
function decodeConsumerProtocolSubscriptionV0(reader: Reader): ConsumerProtocolSubscription {
  const topicsCount = reader.readArrayLength(2);
  const topics = new Array<string>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = reader.readString();
  const userData = reader.readNullableBytes();
  return {
    topics,
    userData,
    ownedPartitions: [],
    generationId: -1,
    rackId: null,
  };
}

function encodeConsumerProtocolSubscriptionV0(writer: Writer, value: ConsumerProtocolSubscription): void {
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) writer.writeString(topics[i] as string);
  writer.writeNullableBytes(value.userData);
}

/** Version 1 of ConsumerProtocolSubscription. */
function decodeConsumerProtocolSubscriptionV1(reader: Reader): ConsumerProtocolSubscription {
  const topicsCount = reader.readArrayLength(2);
  const topics = new Array<string>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = reader.readString();
  const userData = reader.readNullableBytes();
  const ownedPartitionsCount = reader.readArrayLength(6);
  const ownedPartitions = new Array<ConsumerProtocolSubscriptionTopicPartition>(ownedPartitionsCount);
  for (let i = 0; i < ownedPartitionsCount; i++) ownedPartitions[i] = decodeConsumerProtocolSubscriptionTopicPartitionV1(reader);
  return {
    topics,
    userData,
    ownedPartitions,
    generationId: -1,
    rackId: null,
  };
}

function encodeConsumerProtocolSubscriptionV1(writer: Writer, value: ConsumerProtocolSubscription): void {
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) writer.writeString(topics[i] as string);
  writer.writeNullableBytes(value.userData);
  const ownedPartitions = value.ownedPartitions;
  writer.writeArrayLength(ownedPartitions.length);
  for (let i = 0; i < ownedPartitions.length; i++) encodeConsumerProtocolSubscriptionTopicPartitionV1(writer, ownedPartitions[i] as ConsumerProtocolSubscriptionTopicPartition);
}

/** Version 2 of ConsumerProtocolSubscription. */
function decodeConsumerProtocolSubscriptionV2(reader: Reader): ConsumerProtocolSubscription {
  const topicsCount = reader.readArrayLength(2);
  const topics = new Array<string>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = reader.readString();
  const userData = reader.readNullableBytes();
  const ownedPartitionsCount = reader.readArrayLength(6);
  const ownedPartitions = new Array<ConsumerProtocolSubscriptionTopicPartition>(ownedPartitionsCount);
  for (let i = 0; i < ownedPartitionsCount; i++) ownedPartitions[i] = decodeConsumerProtocolSubscriptionTopicPartitionV1(reader);
  const generationId = reader.readInt32();
  return {
    topics,
    userData,
    ownedPartitions,
    generationId,
    rackId: null,
  };
}

function encodeConsumerProtocolSubscriptionV2(writer: Writer, value: ConsumerProtocolSubscription): void {
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) writer.writeString(topics[i] as string);
  writer.writeNullableBytes(value.userData);
  const ownedPartitions = value.ownedPartitions;
  writer.writeArrayLength(ownedPartitions.length);
  for (let i = 0; i < ownedPartitions.length; i++) encodeConsumerProtocolSubscriptionTopicPartitionV1(writer, ownedPartitions[i] as ConsumerProtocolSubscriptionTopicPartition);
  writer.writeInt32(value.generationId);
}

/** Version 3 of ConsumerProtocolSubscription. */
function decodeConsumerProtocolSubscriptionV3(reader: Reader): ConsumerProtocolSubscription {
  const topicsCount = reader.readArrayLength(2);
  const topics = new Array<string>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = reader.readString();
  const userData = reader.readNullableBytes();
  const ownedPartitionsCount = reader.readArrayLength(6);
  const ownedPartitions = new Array<ConsumerProtocolSubscriptionTopicPartition>(ownedPartitionsCount);
  for (let i = 0; i < ownedPartitionsCount; i++) ownedPartitions[i] = decodeConsumerProtocolSubscriptionTopicPartitionV1(reader);
  const generationId = reader.readInt32();
  const rackId = reader.readNullableString();
  return {
    topics,
    userData,
    ownedPartitions,
    generationId,
    rackId,
  };
}

function encodeConsumerProtocolSubscriptionV3(writer: Writer, value: ConsumerProtocolSubscription): void {
  const topics = value.topics;
  writer.writeArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) writer.writeString(topics[i] as string);
  writer.writeNullableBytes(value.userData);
  const ownedPartitions = value.ownedPartitions;
  writer.writeArrayLength(ownedPartitions.length);
  for (let i = 0; i < ownedPartitions.length; i++) encodeConsumerProtocolSubscriptionTopicPartitionV1(writer, ownedPartitions[i] as ConsumerProtocolSubscriptionTopicPartition);
  writer.writeInt32(value.generationId);
  writer.writeNullableString(value.rackId);
}

/** Versions 1-3 of TopicPartition. */
function decodeConsumerProtocolSubscriptionTopicPartitionV1(reader: Reader): ConsumerProtocolSubscriptionTopicPartition {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
  };
}

function encodeConsumerProtocolSubscriptionTopicPartitionV1(writer: Writer, value: ConsumerProtocolSubscriptionTopicPartition): void {
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

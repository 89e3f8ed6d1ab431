// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/consumer-protocol-assignment.ts";

export interface ConsumerProtocolAssignment {
  /** (versions 0-3) */
  assignedPartitions: ConsumerProtocolAssignmentTopicPartition[];
  /** Free bytes of the assignor. (versions 0-3) */
  userData: Buffer | null;
}

export function createConsumerProtocolAssignment(): ConsumerProtocolAssignment {
  return {
    assignedPartitions: [],
    userData: null,
  };
}

export interface ConsumerProtocolAssignmentTopicPartition {
  /** (versions 0-3) */
  topic: string;
  /** (versions 0-3) */
  partitions: number[];
}

export function createConsumerProtocolAssignmentTopicPartition(): ConsumerProtocolAssignmentTopicPartition {
  return {
    topic: "",
    partitions: [],
  };
}

export const consumerProtocolAssignment: MessageCodec<ConsumerProtocolAssignment> = {
  name: "ConsumerProtocolAssignment",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ConsumerProtocolAssignment", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ConsumerProtocolAssignment", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ConsumerProtocolAssignment)[] = [
  decodeConsumerProtocolAssignmentV0, // 0
  decodeConsumerProtocolAssignmentV0, // 1
  decodeConsumerProtocolAssignmentV0, // 2
  decodeConsumerProtocolAssignmentV0, // 3
];

const encoders: readonly ((writer: Writer, value: ConsumerProtocolAssignment, version: number) => void)[] = [
  encodeConsumerProtocolAssignmentV0, // 0
  encodeConsumerProtocolAssignmentV0, // 1
  encodeConsumerProtocolAssignmentV0, // 2
  encodeConsumerProtocolAssignmentV0, // 3
];

/** Versions 0-3 of ConsumerProtocolAssignment. */
function decodeConsumerProtocolAssignmentV0(reader: Reader): ConsumerProtocolAssignment {
  const assignedPartitionsCount = reader.readArrayLength(6);
  const assignedPartitions = new Array<ConsumerProtocolAssignmentTopicPartition>(assignedPartitionsCount);
  for (let i = 0; i < assignedPartitionsCount; i++) assignedPartitions[i] = decodeConsumerProtocolAssignmentTopicPartitionV0(reader);
  const userData = reader.readNullableBytes();
  return {
    assignedPartitions,
    userData,
  };
}

function encodeConsumerProtocolAssignmentV0(writer: Writer, value: ConsumerProtocolAssignment): void {
  const assignedPartitions = value.assignedPartitions;
  writer.writeArrayLength(assignedPartitions.length);
  for (let i = 0; i < assignedPartitions.length; i++) encodeConsumerProtocolAssignmentTopicPartitionV0(writer, assignedPartitions[i] as ConsumerProtocolAssignmentTopicPartition);
  writer.writeNullableBytes(value.userData);
}

/** Versions 0-3 of TopicPartition. */
function decodeConsumerProtocolAssignmentTopicPartitionV0(reader: Reader): ConsumerProtocolAssignmentTopicPartition {
  const topic = reader.readString();
  const partitionsCount = reader.readArrayLength(4);
  const partitions = new Array<number>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = reader.readInt32();
  return {
    topic,
    partitions,
  };
}

function encodeConsumerProtocolAssignmentTopicPartitionV0(writer: Writer, value: ConsumerProtocolAssignmentTopicPartition): void {
  writer.writeString(value.topic);
  const partitions = value.partitions;
  writer.writeArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) writer.writeInt32(partitions[i] as number);
}

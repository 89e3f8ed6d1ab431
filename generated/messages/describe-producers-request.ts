// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-producers-request.ts";

export interface DescribeProducersRequest {
  /** (versions 0) */
  topics: DescribeProducersRequestTopicRequest[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeProducersRequest(): DescribeProducersRequest {
  return {
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeProducersRequestTopicRequest {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  partitionIndexes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeProducersRequestTopicRequest(): DescribeProducersRequestTopicRequest {
  return {
    name: "",
    partitionIndexes: [],
    unknownTaggedFields: [],
  };
}

export const describeProducersRequest: MessageCodec<DescribeProducersRequest> = {
  name: "DescribeProducersRequest",
  kind: "request",
  apiKey: 61,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeProducersRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeProducersRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeProducersRequest)[] = [
  decodeDescribeProducersRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeProducersRequest, version: number) => void)[] = [
  encodeDescribeProducersRequestV0, // 0
];

/** Version 0 of DescribeProducersRequest. */
function decodeDescribeProducersRequestV0(reader: Reader): DescribeProducersRequest {
  const topicsCount = reader.readCompactArrayLength(3);
  const topics = new Array<DescribeProducersRequestTopicRequest>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDescribeProducersRequestTopicRequestV0(reader);
  return {
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeProducersRequestV0(writer: Writer, value: DescribeProducersRequest): void {
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDescribeProducersRequestTopicRequestV0(writer, topics[i] as DescribeProducersRequestTopicRequest);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of TopicRequest. */
function decodeDescribeProducersRequestTopicRequestV0(reader: Reader): DescribeProducersRequestTopicRequest {
  const name = reader.readCompactString();
  const partitionIndexesCount = reader.readCompactArrayLength(4);
  const partitionIndexes = new Array<number>(partitionIndexesCount);
  for (let i = 0; i < partitionIndexesCount; i++) partitionIndexes[i] = reader.readInt32();
  return {
    name,
    partitionIndexes,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeProducersRequestTopicRequestV0(writer: Writer, value: DescribeProducersRequestTopicRequest): void {
  writer.writeCompactString(value.name);
  const partitionIndexes = value.partitionIndexes;
  writer.writeCompactArrayLength(partitionIndexes.length);
  for (let i = 0; i < partitionIndexes.length; i++) writer.writeInt32(partitionIndexes[i] as number);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

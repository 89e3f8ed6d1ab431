// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/consumer-group-describe-request.ts";

export interface ConsumerGroupDescribeRequest {
  /** (versions 0-1) */
  groupIds: string[];
  /** (versions 0-1) */
  includeAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createConsumerGroupDescribeRequest(): ConsumerGroupDescribeRequest {
  return {
    groupIds: [],
    includeAuthorizedOperations: false,
    unknownTaggedFields: [],
  };
}

export const consumerGroupDescribeRequest: MessageCodec<ConsumerGroupDescribeRequest> = {
  name: "ConsumerGroupDescribeRequest",
  kind: "request",
  apiKey: 69,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ConsumerGroupDescribeRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ConsumerGroupDescribeRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ConsumerGroupDescribeRequest)[] = [
  decodeConsumerGroupDescribeRequestV0, // 0
  decodeConsumerGroupDescribeRequestV0, // 1
];

const encoders: readonly ((writer: Writer, value: ConsumerGroupDescribeRequest, version: number) => void)[] = [
  encodeConsumerGroupDescribeRequestV0, // 0
  encodeConsumerGroupDescribeRequestV0, // 1
];

/** Versions 0-1 of ConsumerGroupDescribeRequest. */
function decodeConsumerGroupDescribeRequestV0(reader: Reader): ConsumerGroupDescribeRequest {
  const groupIdsCount = reader.readCompactArrayLength(1);
  const groupIds = new Array<string>(groupIdsCount);
  for (let i = 0; i < groupIdsCount; i++) groupIds[i] = reader.readCompactString();
  const includeAuthorizedOperations = reader.readBool();
  return {
    groupIds,
    includeAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeConsumerGroupDescribeRequestV0(writer: Writer, value: ConsumerGroupDescribeRequest): void {
  const groupIds = value.groupIds;
  writer.writeCompactArrayLength(groupIds.length);
  for (let i = 0; i < groupIds.length; i++) writer.writeCompactString(groupIds[i] as string);
  writer.writeBool(value.includeAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

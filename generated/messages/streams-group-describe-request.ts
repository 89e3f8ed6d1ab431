// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/streams-group-describe-request.ts";

export interface StreamsGroupDescribeRequest {
  /** (versions 0) */
  groupIds: string[];
  /** (versions 0) */
  includeAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createStreamsGroupDescribeRequest(): StreamsGroupDescribeRequest {
  return {
    groupIds: [],
    includeAuthorizedOperations: false,
    unknownTaggedFields: [],
  };
}

export const streamsGroupDescribeRequest: MessageCodec<StreamsGroupDescribeRequest> = {
  name: "StreamsGroupDescribeRequest",
  kind: "request",
  apiKey: 89,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("StreamsGroupDescribeRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("StreamsGroupDescribeRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => StreamsGroupDescribeRequest)[] = [
  decodeStreamsGroupDescribeRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: StreamsGroupDescribeRequest, version: number) => void)[] = [
  encodeStreamsGroupDescribeRequestV0, // 0
];

/** Version 0 of StreamsGroupDescribeRequest. */
function decodeStreamsGroupDescribeRequestV0(reader: Reader): StreamsGroupDescribeRequest {
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

function encodeStreamsGroupDescribeRequestV0(writer: Writer, value: StreamsGroupDescribeRequest): void {
  const groupIds = value.groupIds;
  writer.writeCompactArrayLength(groupIds.length);
  for (let i = 0; i < groupIds.length; i++) writer.writeCompactString(groupIds[i] as string);
  writer.writeBool(value.includeAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

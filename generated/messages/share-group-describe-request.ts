// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-group-describe-request.ts";

export interface ShareGroupDescribeRequest {
  /** (versions 1) */
  groupIds: string[];
  /** (versions 1) */
  includeAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupDescribeRequest(): ShareGroupDescribeRequest {
  return {
    groupIds: [],
    includeAuthorizedOperations: false,
    unknownTaggedFields: [],
  };
}

export const shareGroupDescribeRequest: MessageCodec<ShareGroupDescribeRequest> = {
  name: "ShareGroupDescribeRequest",
  kind: "request",
  apiKey: 77,
  minVersion: 1,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareGroupDescribeRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareGroupDescribeRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareGroupDescribeRequest)[] = [
  decodeShareGroupDescribeRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: ShareGroupDescribeRequest, version: number) => void)[] = [
  encodeShareGroupDescribeRequestV1, // 1
];

/** Version 1 of ShareGroupDescribeRequest. */
function decodeShareGroupDescribeRequestV1(reader: Reader): ShareGroupDescribeRequest {
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

function encodeShareGroupDescribeRequestV1(writer: Writer, value: ShareGroupDescribeRequest): void {
  const groupIds = value.groupIds;
  writer.writeCompactArrayLength(groupIds.length);
  for (let i = 0; i < groupIds.length; i++) writer.writeCompactString(groupIds[i] as string);
  writer.writeBool(value.includeAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

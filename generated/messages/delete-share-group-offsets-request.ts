// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-share-group-offsets-request.ts";

export interface DeleteShareGroupOffsetsRequest {
  /** (versions 0) */
  groupId: string;
  /** (versions 0) */
  topics: DeleteShareGroupOffsetsRequestTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupOffsetsRequest(): DeleteShareGroupOffsetsRequest {
  return {
    groupId: "",
    topics: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteShareGroupOffsetsRequestTopic {
  /** (versions 0) */
  topicName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupOffsetsRequestTopic(): DeleteShareGroupOffsetsRequestTopic {
  return {
    topicName: "",
    unknownTaggedFields: [],
  };
}

export const deleteShareGroupOffsetsRequest: MessageCodec<DeleteShareGroupOffsetsRequest> = {
  name: "DeleteShareGroupOffsetsRequest",
  kind: "request",
  apiKey: 92,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteShareGroupOffsetsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteShareGroupOffsetsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteShareGroupOffsetsRequest)[] = [
  decodeDeleteShareGroupOffsetsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: DeleteShareGroupOffsetsRequest, version: number) => void)[] = [
  encodeDeleteShareGroupOffsetsRequestV0, // 0
];

/** Version 0 of DeleteShareGroupOffsetsRequest. */
function decodeDeleteShareGroupOffsetsRequestV0(reader: Reader): DeleteShareGroupOffsetsRequest {
  const groupId = reader.readCompactString();
  const topicsCount = reader.readCompactArrayLength(2);
  const topics = new Array<DeleteShareGroupOffsetsRequestTopic>(topicsCount);
  for (let i = 0; i < topicsCount; i++) topics[i] = decodeDeleteShareGroupOffsetsRequestTopicV0(reader);
  return {
    groupId,
    topics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupOffsetsRequestV0(writer: Writer, value: DeleteShareGroupOffsetsRequest): void {
  writer.writeCompactString(value.groupId);
  const topics = value.topics;
  writer.writeCompactArrayLength(topics.length);
  for (let i = 0; i < topics.length; i++) encodeDeleteShareGroupOffsetsRequestTopicV0(writer, topics[i] as DeleteShareGroupOffsetsRequestTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteShareGroupOffsetsRequestTopic. */
function decodeDeleteShareGroupOffsetsRequestTopicV0(reader: Reader): DeleteShareGroupOffsetsRequestTopic {
  const topicName = reader.readCompactString();
  return {
    topicName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupOffsetsRequestTopicV0(writer: Writer, value: DeleteShareGroupOffsetsRequestTopic): void {
  writer.writeCompactString(value.topicName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

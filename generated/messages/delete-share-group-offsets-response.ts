// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-share-group-offsets-response.ts";

export interface DeleteShareGroupOffsetsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** (versions 0) */
  responses: DeleteShareGroupOffsetsResponseTopic[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupOffsetsResponse(): DeleteShareGroupOffsetsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    responses: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteShareGroupOffsetsResponseTopic {
  /** (versions 0) */
  topicName: string;
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupOffsetsResponseTopic(): DeleteShareGroupOffsetsResponseTopic {
  return {
    topicName: "",
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const deleteShareGroupOffsetsResponse: MessageCodec<DeleteShareGroupOffsetsResponse> = {
  name: "DeleteShareGroupOffsetsResponse",
  kind: "response",
  apiKey: 92,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteShareGroupOffsetsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteShareGroupOffsetsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteShareGroupOffsetsResponse)[] = [
  decodeDeleteShareGroupOffsetsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: DeleteShareGroupOffsetsResponse, version: number) => void)[] = [
  encodeDeleteShareGroupOffsetsResponseV0, // 0
];

/** Version 0 of DeleteShareGroupOffsetsResponse. */
function decodeDeleteShareGroupOffsetsResponseV0(reader: Reader): DeleteShareGroupOffsetsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const responsesCount = reader.readCompactArrayLength(21);
  const responses = new Array<DeleteShareGroupOffsetsResponseTopic>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeDeleteShareGroupOffsetsResponseTopicV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupOffsetsResponseV0(writer: Writer, value: DeleteShareGroupOffsetsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeDeleteShareGroupOffsetsResponseTopicV0(writer, responses[i] as DeleteShareGroupOffsetsResponseTopic);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteShareGroupOffsetsResponseTopic. */
function decodeDeleteShareGroupOffsetsResponseTopicV0(reader: Reader): DeleteShareGroupOffsetsResponseTopic {
  const topicName = reader.readCompactString();
  const topicId = reader.readUuid();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    topicName,
    topicId,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupOffsetsResponseTopicV0(writer: Writer, value: DeleteShareGroupOffsetsResponseTopic): void {
  writer.writeCompactString(value.topicName);
  writer.writeUuid(value.topicId);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

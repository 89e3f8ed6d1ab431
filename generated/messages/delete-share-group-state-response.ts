// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/delete-share-group-state-response.ts";

export interface DeleteShareGroupStateResponse {
  /** (versions 0) */
  results: DeleteShareGroupStateResponseDeleteStateResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupStateResponse(): DeleteShareGroupStateResponse {
  return {
    results: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteShareGroupStateResponseDeleteStateResult {
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: DeleteShareGroupStateResponsePartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupStateResponseDeleteStateResult(): DeleteShareGroupStateResponseDeleteStateResult {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface DeleteShareGroupStateResponsePartitionResult {
  /** (versions 0) */
  partition: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDeleteShareGroupStateResponsePartitionResult(): DeleteShareGroupStateResponsePartitionResult {
  return {
    partition: 0,
    errorCode: 0,
    errorMessage: null,
    unknownTaggedFields: [],
  };
}

export const deleteShareGroupStateResponse: MessageCodec<DeleteShareGroupStateResponse> = {
  name: "DeleteShareGroupStateResponse",
  kind: "response",
  apiKey: 86,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DeleteShareGroupStateResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DeleteShareGroupStateResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DeleteShareGroupStateResponse)[] = [
  decodeDeleteShareGroupStateResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: DeleteShareGroupStateResponse, version: number) => void)[] = [
  encodeDeleteShareGroupStateResponseV0, // 0
];

/** Version 0 of DeleteShareGroupStateResponse. */
function decodeDeleteShareGroupStateResponseV0(reader: Reader): DeleteShareGroupStateResponse {
  const resultsCount = reader.readCompactArrayLength(18);
  const results = new Array<DeleteShareGroupStateResponseDeleteStateResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeDeleteShareGroupStateResponseDeleteStateResultV0(reader);
  return {
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupStateResponseV0(writer: Writer, value: DeleteShareGroupStateResponse): void {
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeDeleteShareGroupStateResponseDeleteStateResultV0(writer, results[i] as DeleteShareGroupStateResponseDeleteStateResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of DeleteStateResult. */
function decodeDeleteShareGroupStateResponseDeleteStateResultV0(reader: Reader): DeleteShareGroupStateResponseDeleteStateResult {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(8);
  const partitions = new Array<DeleteShareGroupStateResponsePartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeDeleteShareGroupStateResponsePartitionResultV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupStateResponseDeleteStateResultV0(writer: Writer, value: DeleteShareGroupStateResponseDeleteStateResult): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeDeleteShareGroupStateResponsePartitionResultV0(writer, partitions[i] as DeleteShareGroupStateResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionResult. */
function decodeDeleteShareGroupStateResponsePartitionResultV0(reader: Reader): DeleteShareGroupStateResponsePartitionResult {
  const partition = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partition,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDeleteShareGroupStateResponsePartitionResultV0(writer: Writer, value: DeleteShareGroupStateResponsePartitionResult): void {
  writer.writeInt32(value.partition);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-partition-reassignments-response.ts";

export interface AlterPartitionReassignmentsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 1) */
  allowReplicationFactorChange: boolean;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** (versions 0-1) */
  responses: AlterPartitionReassignmentsResponseReassignableTopicResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterPartitionReassignmentsResponse(): AlterPartitionReassignmentsResponse {
  return {
    throttleTimeMs: 0,
    allowReplicationFactorChange: true,
    errorCode: 0,
    errorMessage: "",
    responses: [],
    unknownTaggedFields: [],
  };
}

export interface AlterPartitionReassignmentsResponseReassignableTopicResponse {
  /** (versions 0-1) */
  name: string;
  /** (versions 0-1) */
  partitions: AlterPartitionReassignmentsResponseReassignablePartitionResponse[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterPartitionReassignmentsResponseReassignableTopicResponse(): AlterPartitionReassignmentsResponseReassignableTopicResponse {
  return {
    name: "",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  /** (versions 0-1) */
  partitionIndex: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterPartitionReassignmentsResponseReassignablePartitionResponse(): AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  return {
    partitionIndex: 0,
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const alterPartitionReassignmentsResponse: MessageCodec<AlterPartitionReassignmentsResponse> = {
  name: "AlterPartitionReassignmentsResponse",
  kind: "response",
  apiKey: 45,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterPartitionReassignmentsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterPartitionReassignmentsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterPartitionReassignmentsResponse)[] = [
  decodeAlterPartitionReassignmentsResponseV0, // 0
  decodeAlterPartitionReassignmentsResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: AlterPartitionReassignmentsResponse, version: number) => void)[] = [
  encodeAlterPartitionReassignmentsResponseV0, // 0
  encodeAlterPartitionReassignmentsResponseV1, // 1
];

/** Version 0 of AlterPartitionReassignmentsResponse. */
function decodeAlterPartitionReassignmentsResponseV0(reader: Reader): AlterPartitionReassignmentsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const responsesCount = reader.readCompactArrayLength(3);
  const responses = new Array<AlterPartitionReassignmentsResponseReassignableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeAlterPartitionReassignmentsResponseReassignableTopicResponseV0(reader);
  return {
    throttleTimeMs,
    allowReplicationFactorChange: true,
    errorCode,
    errorMessage,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsResponseV0(writer: Writer, value: AlterPartitionReassignmentsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeAlterPartitionReassignmentsResponseReassignableTopicResponseV0(writer, responses[i] as AlterPartitionReassignmentsResponseReassignableTopicResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of AlterPartitionReassignmentsResponse. */
function decodeAlterPartitionReassignmentsResponseV1(reader: Reader): AlterPartitionReassignmentsResponse {
  const throttleTimeMs = reader.readInt32();
  const allowReplicationFactorChange = reader.readBool();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const responsesCount = reader.readCompactArrayLength(3);
  const responses = new Array<AlterPartitionReassignmentsResponseReassignableTopicResponse>(responsesCount);
  for (let i = 0; i < responsesCount; i++) responses[i] = decodeAlterPartitionReassignmentsResponseReassignableTopicResponseV0(reader);
  return {
    throttleTimeMs,
    allowReplicationFactorChange,
    errorCode,
    errorMessage,
    responses,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsResponseV1(writer: Writer, value: AlterPartitionReassignmentsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeBool(value.allowReplicationFactorChange);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const responses = value.responses;
  writer.writeCompactArrayLength(responses.length);
  for (let i = 0; i < responses.length; i++) encodeAlterPartitionReassignmentsResponseReassignableTopicResponseV0(writer, responses[i] as AlterPartitionReassignmentsResponseReassignableTopicResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of ReassignableTopicResponse. */
function decodeAlterPartitionReassignmentsResponseReassignableTopicResponseV0(reader: Reader): AlterPartitionReassignmentsResponseReassignableTopicResponse {
  const name = reader.readCompactString();
  const partitionsCount = reader.readCompactArrayLength(8);
  const partitions = new Array<AlterPartitionReassignmentsResponseReassignablePartitionResponse>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeAlterPartitionReassignmentsResponseReassignablePartitionResponseV0(reader);
  return {
    name,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsResponseReassignableTopicResponseV0(writer: Writer, value: AlterPartitionReassignmentsResponseReassignableTopicResponse): void {
  writer.writeCompactString(value.name);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeAlterPartitionReassignmentsResponseReassignablePartitionResponseV0(writer, partitions[i] as AlterPartitionReassignmentsResponseReassignablePartitionResponse);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of ReassignablePartitionResponse. */
function decodeAlterPartitionReassignmentsResponseReassignablePartitionResponseV0(reader: Reader): AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  const partitionIndex = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partitionIndex,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterPartitionReassignmentsResponseReassignablePartitionResponseV0(writer: Writer, value: AlterPartitionReassignmentsResponseReassignablePartitionResponse): void {
  writer.writeInt32(value.partitionIndex);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

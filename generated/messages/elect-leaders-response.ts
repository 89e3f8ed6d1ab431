// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/elect-leaders-response.ts";

export interface ElectLeadersResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 1-2) */
  errorCode: number;
  /** (versions 0-2) */
  replicaElectionResults: ElectLeadersResponseReplicaElectionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createElectLeadersResponse(): ElectLeadersResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    replicaElectionResults: [],
    unknownTaggedFields: [],
  };
}

export interface ElectLeadersResponseReplicaElectionResult {
  /** (versions 0-2) */
  topic: string;
  /** (versions 0-2) */
  partitionResult: ElectLeadersResponsePartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createElectLeadersResponseReplicaElectionResult(): ElectLeadersResponseReplicaElectionResult {
  return {
    topic: "",
    partitionResult: [],
    unknownTaggedFields: [],
  };
}

export interface ElectLeadersResponsePartitionResult {
  /** (versions 0-2) */
  partitionId: number;
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createElectLeadersResponsePartitionResult(): ElectLeadersResponsePartitionResult {
  return {
    partitionId: 0,
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const electLeadersResponse: MessageCodec<ElectLeadersResponse> = {
  name: "ElectLeadersResponse",
  kind: "response",
  apiKey: 43,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ElectLeadersResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ElectLeadersResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ElectLeadersResponse)[] = [
  decodeElectLeadersResponseV0, // 0
  decodeElectLeadersResponseV1, // 1
  decodeElectLeadersResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: ElectLeadersResponse, version: number) => void)[] = [
  encodeElectLeadersResponseV0, // 0
  encodeElectLeadersResponseV1, // 1
  encodeElectLeadersResponseV2, // 2
];

/** Version 0 of ElectLeadersResponse. */
function decodeElectLeadersResponseV0(reader: Reader): ElectLeadersResponse {
  const throttleTimeMs = reader.readInt32();
  const replicaElectionResultsCount = reader.readArrayLength(6);
  const replicaElectionResults = new Array<ElectLeadersResponseReplicaElectionResult>(replicaElectionResultsCount);
  for (let i = 0; i < replicaElectionResultsCount; i++) replicaElectionResults[i] = decodeElectLeadersResponseReplicaElectionResultV0(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    replicaElectionResults,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersResponseV0(writer: Writer, value: ElectLeadersResponse, version: number): void {
  if (value.errorCode !== 0) throw writer.fieldNotInVersion("ElectLeadersResponse.errorCode", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const replicaElectionResults = value.replicaElectionResults;
  writer.writeArrayLength(replicaElectionResults.length);
  for (let i = 0; i < replicaElectionResults.length; i++) encodeElectLeadersResponseReplicaElectionResultV0(writer, replicaElectionResults[i] as ElectLeadersResponseReplicaElectionResult, version);
}

/** Version 1 of ElectLeadersResponse. */
function decodeElectLeadersResponseV1(reader: Reader): ElectLeadersResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const replicaElectionResultsCount = reader.readArrayLength(6);
  const replicaElectionResults = new Array<ElectLeadersResponseReplicaElectionResult>(replicaElectionResultsCount);
  for (let i = 0; i < replicaElectionResultsCount; i++) replicaElectionResults[i] = decodeElectLeadersResponseReplicaElectionResultV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    replicaElectionResults,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersResponseV1(writer: Writer, value: ElectLeadersResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const replicaElectionResults = value.replicaElectionResults;
  writer.writeArrayLength(replicaElectionResults.length);
  for (let i = 0; i < replicaElectionResults.length; i++) encodeElectLeadersResponseReplicaElectionResultV0(writer, replicaElectionResults[i] as ElectLeadersResponseReplicaElectionResult, version);
}

/** Version 2 of ElectLeadersResponse. */
function decodeElectLeadersResponseV2(reader: Reader): ElectLeadersResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const replicaElectionResultsCount = reader.readCompactArrayLength(3);
  const replicaElectionResults = new Array<ElectLeadersResponseReplicaElectionResult>(replicaElectionResultsCount);
  for (let i = 0; i < replicaElectionResultsCount; i++) replicaElectionResults[i] = decodeElectLeadersResponseReplicaElectionResultV2(reader);
  return {
    throttleTimeMs,
    errorCode,
    replicaElectionResults,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeElectLeadersResponseV2(writer: Writer, value: ElectLeadersResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const replicaElectionResults = value.replicaElectionResults;
  writer.writeCompactArrayLength(replicaElectionResults.length);
  for (let i = 0; i < replicaElectionResults.length; i++) encodeElectLeadersResponseReplicaElectionResultV2(writer, replicaElectionResults[i] as ElectLeadersResponseReplicaElectionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of ReplicaElectionResult. */
function decodeElectLeadersResponseReplicaElectionResultV0(reader: Reader): ElectLeadersResponseReplicaElectionResult {
  const topic = reader.readString();
  const partitionResultCount = reader.readArrayLength(8);
  const partitionResult = new Array<ElectLeadersResponsePartitionResult>(partitionResultCount);
  for (let i = 0; i < partitionResultCount; i++) partitionResult[i] = decodeElectLeadersResponsePartitionResultV0(reader);
  return {
    topic,
    partitionResult,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersResponseReplicaElectionResultV0(writer: Writer, value: ElectLeadersResponseReplicaElectionResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersResponseReplicaElectionResult.unknownTaggedFields", version);
  writer.writeString(value.topic);
  const partitionResult = value.partitionResult;
  writer.writeArrayLength(partitionResult.length);
  for (let i = 0; i < partitionResult.length; i++) encodeElectLeadersResponsePartitionResultV0(writer, partitionResult[i] as ElectLeadersResponsePartitionResult, version);
}

/** Version 2 of ReplicaElectionResult. */
function decodeElectLeadersResponseReplicaElectionResultV2(reader: Reader): ElectLeadersResponseReplicaElectionResult {
  const topic = reader.readCompactString();
  const partitionResultCount = reader.readCompactArrayLength(8);
  const partitionResult = new Array<ElectLeadersResponsePartitionResult>(partitionResultCount);
  for (let i = 0; i < partitionResultCount; i++) partitionResult[i] = decodeElectLeadersResponsePartitionResultV2(reader);
  return {
    topic,
    partitionResult,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeElectLeadersResponseReplicaElectionResultV2(writer: Writer, value: ElectLeadersResponseReplicaElectionResult): void {
  writer.writeCompactString(value.topic);
  const partitionResult = value.partitionResult;
  writer.writeCompactArrayLength(partitionResult.length);
  for (let i = 0; i < partitionResult.length; i++) encodeElectLeadersResponsePartitionResultV2(writer, partitionResult[i] as ElectLeadersResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of PartitionResult. */
function decodeElectLeadersResponsePartitionResultV0(reader: Reader): ElectLeadersResponsePartitionResult {
  const partitionId = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  return {
    partitionId,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeElectLeadersResponsePartitionResultV0(writer: Writer, value: ElectLeadersResponsePartitionResult, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ElectLeadersResponsePartitionResult.unknownTaggedFields", version);
  writer.writeInt32(value.partitionId);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
}

/** Version 2 of PartitionResult. */
function decodeElectLeadersResponsePartitionResultV2(reader: Reader): ElectLeadersResponsePartitionResult {
  const partitionId = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    partitionId,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeElectLeadersResponsePartitionResultV2(writer: Writer, value: ElectLeadersResponsePartitionResult): void {
  writer.writeInt32(value.partitionId);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

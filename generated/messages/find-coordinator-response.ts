// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/find-coordinator-response.ts";

export interface FindCoordinatorResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-6) */
  throttleTimeMs: number;
  /** (versions 0-3) */
  errorCode: number;
  /** (versions 1-3) */
  errorMessage: string | null;
  /** (versions 0-3) */
  nodeId: number;
  /** (versions 0-3) */
  host: string;
  /** (versions 0-3) */
  port: number;
  /** (versions 4-6) */
  coordinators: FindCoordinatorResponseCoordinator[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFindCoordinatorResponse(): FindCoordinatorResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    nodeId: 0,
    host: "",
    port: 0,
    coordinators: [],
    unknownTaggedFields: [],
  };
}

export interface FindCoordinatorResponseCoordinator {
  /** (versions 4-6) */
  key: string;
  /** (versions 4-6) */
  nodeId: number;
  /** (versions 4-6) */
  host: string;
  /** (versions 4-6) */
  port: number;
  /** (versions 4-6) */
  errorCode: number;
  /** (versions 4-6) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFindCoordinatorResponseCoordinator(): FindCoordinatorResponseCoordinator {
  return {
    key: "",
    nodeId: 0,
    host: "",
    port: 0,
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const findCoordinatorResponse: MessageCodec<FindCoordinatorResponse> = {
  name: "FindCoordinatorResponse",
  kind: "response",
  apiKey: 10,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("FindCoordinatorResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("FindCoordinatorResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => FindCoordinatorResponse)[] = [
  decodeFindCoordinatorResponseV0, // 0
  decodeFindCoordinatorResponseV1, // 1
  decodeFindCoordinatorResponseV1, // 2
  decodeFindCoordinatorResponseV3, // 3
  decodeFindCoordinatorResponseV4, // 4
  decodeFindCoordinatorResponseV4, // 5
  decodeFindCoordinatorResponseV4, // 6
];

const encoders: readonly ((writer: Writer, value: FindCoordinatorResponse, version: number) => void)[] = [
  encodeFindCoordinatorResponseV0, // 0
  encodeFindCoordinatorResponseV1, // 1
  encodeFindCoordinatorResponseV1, // 2
  encodeFindCoordinatorResponseV3, // 3
  encodeFindCoordinatorResponseV4, // 4
  encodeFindCoordinatorResponseV4, // 5
  encodeFindCoordinatorResponseV4, // 6
];

/** Version 0 of FindCoordinatorResponse. */
function decodeFindCoordinatorResponseV0(reader: Reader): FindCoordinatorResponse {
  const errorCode = reader.readInt16();
  const nodeId = reader.readInt32();
  const host = reader.readString();
  const port = reader.readInt32();
  return {
    throttleTimeMs: 0,
    errorCode,
    errorMessage: "",
    nodeId,
    host,
    port,
    coordinators: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFindCoordinatorResponseV0(writer: Writer, value: FindCoordinatorResponse, version: number): void {
  if (value.coordinators.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.coordinators", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeInt32(value.nodeId);
  writer.writeString(value.host);
  writer.writeInt32(value.port);
}

/** Versions 1-2 of FindCoordinatorResponse. */
function decodeFindCoordinatorResponseV1(reader: Reader): FindCoordinatorResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const nodeId = reader.readInt32();
  const host = reader.readString();
  const port = reader.readInt32();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    nodeId,
    host,
    port,
    coordinators: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFindCoordinatorResponseV1(writer: Writer, value: FindCoordinatorResponse, version: number): void {
  if (value.coordinators.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.coordinators", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  writer.writeInt32(value.nodeId);
  writer.writeString(value.host);
  writer.writeInt32(value.port);
}

/** Version 3 of FindCoordinatorResponse. */
function decodeFindCoordinatorResponseV3(reader: Reader): FindCoordinatorResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const nodeId = reader.readInt32();
  const host = reader.readCompactString();
  const port = reader.readInt32();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    nodeId,
    host,
    port,
    coordinators: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFindCoordinatorResponseV3(writer: Writer, value: FindCoordinatorResponse, version: number): void {
  if (value.coordinators.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.coordinators", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-6 of FindCoordinatorResponse. */
function decodeFindCoordinatorResponseV4(reader: Reader): FindCoordinatorResponse {
  const throttleTimeMs = reader.readInt32();
  const coordinatorsCount = reader.readCompactArrayLength(14);
  const coordinators = new Array<FindCoordinatorResponseCoordinator>(coordinatorsCount);
  for (let i = 0; i < coordinatorsCount; i++) coordinators[i] = decodeFindCoordinatorResponseCoordinatorV4(reader);
  return {
    throttleTimeMs,
    errorCode: 0,
    errorMessage: "",
    nodeId: 0,
    host: "",
    port: 0,
    coordinators,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFindCoordinatorResponseV4(writer: Writer, value: FindCoordinatorResponse, version: number): void {
  if (value.errorCode !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.errorCode", version);
  if (value.nodeId !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.nodeId", version);
  if (value.host !== "") throw writer.fieldNotInVersion("FindCoordinatorResponse.host", version);
  if (value.port !== 0) throw writer.fieldNotInVersion("FindCoordinatorResponse.port", version);
  writer.writeInt32(value.throttleTimeMs);
  const coordinators = value.coordinators;
  writer.writeCompactArrayLength(coordinators.length);
  for (let i = 0; i < coordinators.length; i++) encodeFindCoordinatorResponseCoordinatorV4(writer, coordinators[i] as FindCoordinatorResponseCoordinator);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-6 of Coordinator. */
function decodeFindCoordinatorResponseCoordinatorV4(reader: Reader): FindCoordinatorResponseCoordinator {
  const key = reader.readCompactString();
  const nodeId = reader.readInt32();
  const host = reader.readCompactString();
  const port = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    key,
    nodeId,
    host,
    port,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFindCoordinatorResponseCoordinatorV4(writer: Writer, value: FindCoordinatorResponseCoordinator): void {
  writer.writeCompactString(value.key);
  writer.writeInt32(value.nodeId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

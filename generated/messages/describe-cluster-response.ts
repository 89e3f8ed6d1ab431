// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-cluster-response.ts";

export interface DescribeClusterResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  errorMessage: string | null;
  /** 1 brokers, 2 controllers (KIP-919). (versions 1-2) */
  endpointType: number;
  /** (versions 0-2) */
  clusterId: string;
  /** (versions 0-2) */
  controllerId: number;
  /** (versions 0-2) */
  brokers: DescribeClusterResponseDescribeClusterBroker[];
  /** Bit field over ACL operations, bit n for operation n; the lowest int32 when not asked for (KIP-430). (versions 0-2) */
  clusterAuthorizedOperations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClusterResponse(): DescribeClusterResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    endpointType: 1,
    clusterId: "",
    controllerId: -1,
    brokers: [],
    clusterAuthorizedOperations: -2147483648,
    unknownTaggedFields: [],
  };
}

export interface DescribeClusterResponseDescribeClusterBroker {
  /** (versions 0-2) */
  brokerId: number;
  /** (versions 0-2) */
  host: string;
  /** (versions 0-2) */
  port: number;
  /** Null when the broker has none. (versions 0-2) */
  rack: string | null;
  /** (versions 2) */
  isFenced: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClusterResponseDescribeClusterBroker(): DescribeClusterResponseDescribeClusterBroker {
  return {
    brokerId: 0,
    host: "",
    port: 0,
    rack: null,
    isFenced: false,
    unknownTaggedFields: [],
  };
}

export const describeClusterResponse: MessageCodec<DescribeClusterResponse> = {
  name: "DescribeClusterResponse",
  kind: "response",
  apiKey: 60,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeClusterResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeClusterResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeClusterResponse)[] = [
  decodeDescribeClusterResponseV0, // 0
  decodeDescribeClusterResponseV1, // 1
  decodeDescribeClusterResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: DescribeClusterResponse, version: number) => void)[] = [
  encodeDescribeClusterResponseV0, // 0
  encodeDescribeClusterResponseV1, // 1
  encodeDescribeClusterResponseV2, // 2
];

/** Version 0 of DescribeClusterResponse. */
function decodeDescribeClusterResponseV0(reader: Reader): DescribeClusterResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const clusterId = reader.readCompactString();
  const controllerId = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<DescribeClusterResponseDescribeClusterBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeDescribeClusterResponseDescribeClusterBrokerV0(reader);
  const clusterAuthorizedOperations = reader.readInt32();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    endpointType: 1,
    clusterId,
    controllerId,
    brokers,
    clusterAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterResponseV0(writer: Writer, value: DescribeClusterResponse, version: number): void {
  if (value.endpointType !== 1) throw writer.fieldNotInVersion("DescribeClusterResponse.endpointType", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeCompactString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeDescribeClusterResponseDescribeClusterBrokerV0(writer, brokers[i] as DescribeClusterResponseDescribeClusterBroker, version);
  writer.writeInt32(value.clusterAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeClusterResponse. */
function decodeDescribeClusterResponseV1(reader: Reader): DescribeClusterResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const endpointType = reader.readInt8();
  const clusterId = reader.readCompactString();
  const controllerId = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(11);
  const brokers = new Array<DescribeClusterResponseDescribeClusterBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeDescribeClusterResponseDescribeClusterBrokerV0(reader);
  const clusterAuthorizedOperations = reader.readInt32();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    endpointType,
    clusterId,
    controllerId,
    brokers,
    clusterAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterResponseV1(writer: Writer, value: DescribeClusterResponse, version: number): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt8(value.endpointType);
  writer.writeCompactString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeDescribeClusterResponseDescribeClusterBrokerV0(writer, brokers[i] as DescribeClusterResponseDescribeClusterBroker, version);
  writer.writeInt32(value.clusterAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of DescribeClusterResponse. */
function decodeDescribeClusterResponseV2(reader: Reader): DescribeClusterResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const endpointType = reader.readInt8();
  const clusterId = reader.readCompactString();
  const controllerId = reader.readInt32();
  const brokersCount = reader.readCompactArrayLength(12);
  const brokers = new Array<DescribeClusterResponseDescribeClusterBroker>(brokersCount);
  for (let i = 0; i < brokersCount; i++) brokers[i] = decodeDescribeClusterResponseDescribeClusterBrokerV2(reader);
  const clusterAuthorizedOperations = reader.readInt32();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    endpointType,
    clusterId,
    controllerId,
    brokers,
    clusterAuthorizedOperations,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterResponseV2(writer: Writer, value: DescribeClusterResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt8(value.endpointType);
  writer.writeCompactString(value.clusterId);
  writer.writeInt32(value.controllerId);
  const brokers = value.brokers;
  writer.writeCompactArrayLength(brokers.length);
  for (let i = 0; i < brokers.length; i++) encodeDescribeClusterResponseDescribeClusterBrokerV2(writer, brokers[i] as DescribeClusterResponseDescribeClusterBroker);
  writer.writeInt32(value.clusterAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeClusterBroker. */
function decodeDescribeClusterResponseDescribeClusterBrokerV0(reader: Reader): DescribeClusterResponseDescribeClusterBroker {
  const brokerId = reader.readInt32();
  const host = reader.readCompactString();
  const port = reader.readInt32();
  const rack = reader.readCompactNullableString();
  return {
    brokerId,
    host,
    port,
    rack,
    isFenced: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterResponseDescribeClusterBrokerV0(writer: Writer, value: DescribeClusterResponseDescribeClusterBroker, version: number): void {
  if (value.isFenced) throw writer.fieldNotInVersion("DescribeClusterResponseDescribeClusterBroker.isFenced", version);
  writer.writeInt32(value.brokerId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of DescribeClusterBroker. */
function decodeDescribeClusterResponseDescribeClusterBrokerV2(reader: Reader): DescribeClusterResponseDescribeClusterBroker {
  const brokerId = reader.readInt32();
  const host = reader.readCompactString();
  const port = reader.readInt32();
  const rack = reader.readCompactNullableString();
  const isFenced = reader.readBool();
  return {
    brokerId,
    host,
    port,
    rack,
    isFenced,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterResponseDescribeClusterBrokerV2(writer: Writer, value: DescribeClusterResponseDescribeClusterBroker): void {
  writer.writeInt32(value.brokerId);
  writer.writeCompactString(value.host);
  writer.writeInt32(value.port);
  writer.writeCompactNullableString(value.rack);
  writer.writeBool(value.isFenced);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/read-share-group-state-summary-response.ts";

export interface ReadShareGroupStateSummaryResponse {
  /** (versions 0-1) */
  results: ReadShareGroupStateSummaryResponseReadStateSummaryResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateSummaryResponse(): ReadShareGroupStateSummaryResponse {
  return {
    results: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  /** (versions 0-1) */
  topicId: Uuid;
  /** (versions 0-1) */
  partitions: ReadShareGroupStateSummaryResponsePartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateSummaryResponseReadStateSummaryResult(): ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateSummaryResponsePartitionResult {
  /** (versions 0-1) */
  partition: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** Rises whenever the state is made anew; older writers are fenced. (versions 0-1) */
  stateEpoch: number;
  /** Epoch of the partition's leader, or -1 when unknown. (versions 0-1) */
  leaderEpoch: number;
  /** (versions 0-1) */
  startOffset: bigint;
  /** Records from startOffset on whose delivery is over; -1 when unknown (KIP-1226). (versions 1) */
  deliveryCompleteCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateSummaryResponsePartitionResult(): ReadShareGroupStateSummaryResponsePartitionResult {
  return {
    partition: 0,
    errorCode: 0,
    errorMessage: null,
    stateEpoch: 0,
    leaderEpoch: 0,
    startOffset: 0n,
    deliveryCompleteCount: -1,
    unknownTaggedFields: [],
  };
}

export const readShareGroupStateSummaryResponse: MessageCodec<ReadShareGroupStateSummaryResponse> = {
  name: "ReadShareGroupStateSummaryResponse",
  kind: "response",
  apiKey: 87,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ReadShareGroupStateSummaryResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ReadShareGroupStateSummaryResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ReadShareGroupStateSummaryResponse)[] = [
  decodeReadShareGroupStateSummaryResponseV0, // 0
  decodeReadShareGroupStateSummaryResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: ReadShareGroupStateSummaryResponse, version: number) => void)[] = [
  encodeReadShareGroupStateSummaryResponseV0, // 0
  encodeReadShareGroupStateSummaryResponseV1, // 1
];

/** Version 0 of ReadShareGroupStateSummaryResponse. */
function decodeReadShareGroupStateSummaryResponseV0(reader: Reader): ReadShareGroupStateSummaryResponse {
  const resultsCount = reader.readCompactArrayLength(18);
  const results = new Array<ReadShareGroupStateSummaryResponseReadStateSummaryResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeReadShareGroupStateSummaryResponseReadStateSummaryResultV0(reader);
  return {
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryResponseV0(writer: Writer, value: ReadShareGroupStateSummaryResponse): void {
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeReadShareGroupStateSummaryResponseReadStateSummaryResultV0(writer, results[i] as ReadShareGroupStateSummaryResponseReadStateSummaryResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ReadShareGroupStateSummaryResponse. */
function decodeReadShareGroupStateSummaryResponseV1(reader: Reader): ReadShareGroupStateSummaryResponse {
  const resultsCount = reader.readCompactArrayLength(18);
  const results = new Array<ReadShareGroupStateSummaryResponseReadStateSummaryResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeReadShareGroupStateSummaryResponseReadStateSummaryResultV1(reader);
  return {
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryResponseV1(writer: Writer, value: ReadShareGroupStateSummaryResponse): void {
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeReadShareGroupStateSummaryResponseReadStateSummaryResultV1(writer, results[i] as ReadShareGroupStateSummaryResponseReadStateSummaryResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ReadStateSummaryResult. */
function decodeReadShareGroupStateSummaryResponseReadStateSummaryResultV0(reader: Reader): ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(24);
  const partitions = new Array<ReadShareGroupStateSummaryResponsePartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeReadShareGroupStateSummaryResponsePartitionResultV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryResponseReadStateSummaryResultV0(writer: Writer, value: ReadShareGroupStateSummaryResponseReadStateSummaryResult): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeReadShareGroupStateSummaryResponsePartitionResultV0(writer, partitions[i] as ReadShareGroupStateSummaryResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ReadStateSummaryResult. */
function decodeReadShareGroupStateSummaryResponseReadStateSummaryResultV1(reader: Reader): ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(28);
  const partitions = new Array<ReadShareGroupStateSummaryResponsePartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeReadShareGroupStateSummaryResponsePartitionResultV1(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryResponseReadStateSummaryResultV1(writer: Writer, value: ReadShareGroupStateSummaryResponseReadStateSummaryResult): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeReadShareGroupStateSummaryResponsePartitionResultV1(writer, partitions[i] as ReadShareGroupStateSummaryResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionResult. */
function decodeReadShareGroupStateSummaryResponsePartitionResultV0(reader: Reader): ReadShareGroupStateSummaryResponsePartitionResult {
  const partition = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const stateEpoch = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const startOffset = reader.readInt64();
  return {
    partition,
    errorCode,
    errorMessage,
    stateEpoch,
    leaderEpoch,
    startOffset,
    deliveryCompleteCount: -1,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryResponsePartitionResultV0(writer: Writer, value: ReadShareGroupStateSummaryResponsePartitionResult): void {
  writer.writeInt32(value.partition);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.stateEpoch);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.startOffset);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of PartitionResult. */
function decodeReadShareGroupStateSummaryResponsePartitionResultV1(reader: Reader): ReadShareGroupStateSummaryResponsePartitionResult {
  const partition = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const stateEpoch = reader.readInt32();
  const leaderEpoch = reader.readInt32();
  const startOffset = reader.readInt64();
  const deliveryCompleteCount = reader.readInt32();
  return {
    partition,
    errorCode,
    errorMessage,
    stateEpoch,
    leaderEpoch,
    startOffset,
    deliveryCompleteCount,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateSummaryResponsePartitionResultV1(writer: Writer, value: ReadShareGroupStateSummaryResponsePartitionResult): void {
  writer.writeInt32(value.partition);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.stateEpoch);
  writer.writeInt32(value.leaderEpoch);
  writer.writeInt64(value.startOffset);
  writer.writeInt32(value.deliveryCompleteCount);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

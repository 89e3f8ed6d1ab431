// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/read-share-group-state-response.ts";

export interface ReadShareGroupStateResponse {
  /** (versions 0) */
  results: ReadShareGroupStateResponseReadStateResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateResponse(): ReadShareGroupStateResponse {
  return {
    results: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateResponseReadStateResult {
  /** (versions 0) */
  topicId: Uuid;
  /** (versions 0) */
  partitions: ReadShareGroupStateResponsePartitionResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateResponseReadStateResult(): ReadShareGroupStateResponseReadStateResult {
  return {
    topicId: "AAAAAAAAAAAAAAAAAAAAAA",
    partitions: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateResponsePartitionResult {
  /** (versions 0) */
  partition: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  /** Rises whenever the state is made anew; older writers are fenced. (versions 0) */
  stateEpoch: number;
  /** (versions 0) */
  startOffset: bigint;
  /** (versions 0) */
  stateBatches: ReadShareGroupStateResponseStateBatch[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateResponsePartitionResult(): ReadShareGroupStateResponsePartitionResult {
  return {
    partition: 0,
    errorCode: 0,
    errorMessage: null,
    stateEpoch: 0,
    startOffset: 0n,
    stateBatches: [],
    unknownTaggedFields: [],
  };
}

export interface ReadShareGroupStateResponseStateBatch {
  /** (versions 0) */
  firstOffset: bigint;
  /** (versions 0) */
  lastOffset: bigint;
  /** 0 available, 2 acknowledged, 4 archived. (versions 0) */
  deliveryState: number;
  /** (versions 0) */
  deliveryCount: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createReadShareGroupStateResponseStateBatch(): ReadShareGroupStateResponseStateBatch {
  return {
    firstOffset: 0n,
    lastOffset: 0n,
    deliveryState: 0,
    deliveryCount: 0,
    unknownTaggedFields: [],
  };
}

export const readShareGroupStateResponse: MessageCodec<ReadShareGroupStateResponse> = {
  name: "ReadShareGroupStateResponse",
  kind: "response",
  apiKey: 84,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ReadShareGroupStateResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ReadShareGroupStateResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ReadShareGroupStateResponse)[] = [
  decodeReadShareGroupStateResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: ReadShareGroupStateResponse, version: number) => void)[] = [
  encodeReadShareGroupStateResponseV0, // 0
];

/** Version 0 of ReadShareGroupStateResponse. */
function decodeReadShareGroupStateResponseV0(reader: Reader): ReadShareGroupStateResponse {
  const resultsCount = reader.readCompactArrayLength(18);
  const results = new Array<ReadShareGroupStateResponseReadStateResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeReadShareGroupStateResponseReadStateResultV0(reader);
  return {
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateResponseV0(writer: Writer, value: ReadShareGroupStateResponse): void {
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeReadShareGroupStateResponseReadStateResultV0(writer, results[i] as ReadShareGroupStateResponseReadStateResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ReadStateResult. */
function decodeReadShareGroupStateResponseReadStateResultV0(reader: Reader): ReadShareGroupStateResponseReadStateResult {
  const topicId = reader.readUuid();
  const partitionsCount = reader.readCompactArrayLength(21);
  const partitions = new Array<ReadShareGroupStateResponsePartitionResult>(partitionsCount);
  for (let i = 0; i < partitionsCount; i++) partitions[i] = decodeReadShareGroupStateResponsePartitionResultV0(reader);
  return {
    topicId,
    partitions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateResponseReadStateResultV0(writer: Writer, value: ReadShareGroupStateResponseReadStateResult): void {
  writer.writeUuid(value.topicId);
  const partitions = value.partitions;
  writer.writeCompactArrayLength(partitions.length);
  for (let i = 0; i < partitions.length; i++) encodeReadShareGroupStateResponsePartitionResultV0(writer, partitions[i] as ReadShareGroupStateResponsePartitionResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of PartitionResult. */
function decodeReadShareGroupStateResponsePartitionResultV0(reader: Reader): ReadShareGroupStateResponsePartitionResult {
  const partition = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const stateEpoch = reader.readInt32();
  const startOffset = reader.readInt64();
  const stateBatchesCount = reader.readCompactArrayLength(20);
  const stateBatches = new Array<ReadShareGroupStateResponseStateBatch>(stateBatchesCount);
  for (let i = 0; i < stateBatchesCount; i++) stateBatches[i] = decodeReadShareGroupStateResponseStateBatchV0(reader);
  return {
    partition,
    errorCode,
    errorMessage,
    stateEpoch,
    startOffset,
    stateBatches,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateResponsePartitionResultV0(writer: Writer, value: ReadShareGroupStateResponsePartitionResult): void {
  writer.writeInt32(value.partition);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeInt32(value.stateEpoch);
  writer.writeInt64(value.startOffset);
  const stateBatches = value.stateBatches;
  writer.writeCompactArrayLength(stateBatches.length);
  for (let i = 0; i < stateBatches.length; i++) encodeReadShareGroupStateResponseStateBatchV0(writer, stateBatches[i] as ReadShareGroupStateResponseStateBatch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of StateBatch. */
function decodeReadShareGroupStateResponseStateBatchV0(reader: Reader): ReadShareGroupStateResponseStateBatch {
  const firstOffset = reader.readInt64();
  const lastOffset = reader.readInt64();
  const deliveryState = reader.readInt8();
  const deliveryCount = reader.readInt16();
  return {
    firstOffset,
    lastOffset,
    deliveryState,
    deliveryCount,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeReadShareGroupStateResponseStateBatchV0(writer: Writer, value: ReadShareGroupStateResponseStateBatch): void {
  writer.writeInt64(value.firstOffset);
  writer.writeInt64(value.lastOffset);
  writer.writeInt8(value.deliveryState);
  writer.writeInt16(value.deliveryCount);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

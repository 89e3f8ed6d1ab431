// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/init-producer-id-response.ts";

export interface InitProducerIdResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-6) */
  throttleTimeMs: number;
  /** (versions 0-6) */
  errorCode: number;
  /** (versions 0-6) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0-6) */
  producerEpoch: number;
  /** (versions 6) */
  ongoingTxnProducerId: bigint;
  /** (versions 6) */
  ongoingTxnProducerEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitProducerIdResponse(): InitProducerIdResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    producerId: -1n,
    producerEpoch: 0,
    ongoingTxnProducerId: -1n,
    ongoingTxnProducerEpoch: -1,
    unknownTaggedFields: [],
  };
}

export const initProducerIdResponse: MessageCodec<InitProducerIdResponse> = {
  name: "InitProducerIdResponse",
  kind: "response",
  apiKey: 22,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("InitProducerIdResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("InitProducerIdResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => InitProducerIdResponse)[] = [
  decodeInitProducerIdResponseV0, // 0
  decodeInitProducerIdResponseV0, // 1
  decodeInitProducerIdResponseV2, // 2
  decodeInitProducerIdResponseV2, // 3
  decodeInitProducerIdResponseV2, // 4
  decodeInitProducerIdResponseV2, // 5
  decodeInitProducerIdResponseV6, // 6
];

const encoders: readonly ((writer: Writer, value: InitProducerIdResponse, version: number) => void)[] = [
  encodeInitProducerIdResponseV0, // 0
  encodeInitProducerIdResponseV0, // 1
  encodeInitProducerIdResponseV2, // 2
  encodeInitProducerIdResponseV2, // 3
  encodeInitProducerIdResponseV2, // 4
  encodeInitProducerIdResponseV2, // 5
  encodeInitProducerIdResponseV6, // 6
];

/** Versions 0-1 of InitProducerIdResponse. */
function decodeInitProducerIdResponseV0(reader: Reader): InitProducerIdResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    producerId,
    producerEpoch,
    ongoingTxnProducerId: -1n,
    ongoingTxnProducerEpoch: -1,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeInitProducerIdResponseV0(writer: Writer, value: InitProducerIdResponse, version: number): void {
  if (value.ongoingTxnProducerId !== -1n) throw writer.fieldNotInVersion("InitProducerIdResponse.ongoingTxnProducerId", version);
  if (value.ongoingTxnProducerEpoch !== -1) throw writer.fieldNotInVersion("InitProducerIdResponse.ongoingTxnProducerEpoch", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("InitProducerIdResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
}

/** Versions 2-5 of InitProducerIdResponse. */
function decodeInitProducerIdResponseV2(reader: Reader): InitProducerIdResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    producerId,
    producerEpoch,
    ongoingTxnProducerId: -1n,
    ongoingTxnProducerEpoch: -1,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitProducerIdResponseV2(writer: Writer, value: InitProducerIdResponse, version: number): void {
  if (value.ongoingTxnProducerId !== -1n) throw writer.fieldNotInVersion("InitProducerIdResponse.ongoingTxnProducerId", version);
  if (value.ongoingTxnProducerEpoch !== -1) throw writer.fieldNotInVersion("InitProducerIdResponse.ongoingTxnProducerEpoch", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of InitProducerIdResponse. */
function decodeInitProducerIdResponseV6(reader: Reader): InitProducerIdResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const ongoingTxnProducerId = reader.readInt64();
  const ongoingTxnProducerEpoch = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    producerId,
    producerEpoch,
    ongoingTxnProducerId,
    ongoingTxnProducerEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitProducerIdResponseV6(writer: Writer, value: InitProducerIdResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeInt64(value.ongoingTxnProducerId);
  writer.writeInt16(value.ongoingTxnProducerEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

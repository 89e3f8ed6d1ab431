// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/init-producer-id-request.ts";

export interface InitProducerIdRequest {
  /** Null for a producer that is only idempotent. (versions 0-6) */
  transactionalId: string | null;
  /** After so long without an end the coordinator aborts a transaction. (versions 0-6) */
  transactionTimeoutMs: number;
  /** -1 the first time. (versions 3-6) */
  producerId: bigint;
  /** -1 the first time. (versions 3-6) */
  producerEpoch: number;
  /** (versions 6) */
  enable2Pc: boolean;
  /** Keep a prepared transaction instead of aborting it. (versions 6) */
  keepPreparedTxn: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createInitProducerIdRequest(): InitProducerIdRequest {
  return {
    transactionalId: "",
    transactionTimeoutMs: 0,
    producerId: -1n,
    producerEpoch: -1,
    enable2Pc: false,
    keepPreparedTxn: false,
    unknownTaggedFields: [],
  };
}

export const initProducerIdRequest: MessageCodec<InitProducerIdRequest> = {
  name: "InitProducerIdRequest",
  kind: "request",
  apiKey: 22,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("InitProducerIdRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("InitProducerIdRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => InitProducerIdRequest)[] = [
  decodeInitProducerIdRequestV0, // 0
  decodeInitProducerIdRequestV0, // 1
  decodeInitProducerIdRequestV2, // 2
  decodeInitProducerIdRequestV3, // 3
  decodeInitProducerIdRequestV3, // 4
  decodeInitProducerIdRequestV3, // 5
  decodeInitProducerIdRequestV6, // 6
];

const encoders: readonly ((writer: Writer, value: InitProducerIdRequest, version: number) => void)[] = [
  encodeInitProducerIdRequestV0, // 0
  encodeInitProducerIdRequestV0, // 1
  encodeInitProducerIdRequestV2, // 2
  encodeInitProducerIdRequestV3, // 3
  encodeInitProducerIdRequestV3, // 4
  encodeInitProducerIdRequestV3, // 5
  encodeInitProducerIdRequestV6, // 6
];

/** Versions 0-1 of InitProducerIdRequest. */
function decodeInitProducerIdRequestV0(reader: Reader): InitProducerIdRequest {
  const transactionalId = reader.readNullableString();
  const transactionTimeoutMs = reader.readInt32();
  return {
    transactionalId,
    transactionTimeoutMs,
    producerId: -1n,
    producerEpoch: -1,
    enable2Pc: false,
    keepPreparedTxn: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeInitProducerIdRequestV0(writer: Writer, value: InitProducerIdRequest, version: number): void {
  if (value.producerId !== -1n) throw writer.fieldNotInVersion("InitProducerIdRequest.producerId", version);
  if (value.producerEpoch !== -1) throw writer.fieldNotInVersion("InitProducerIdRequest.producerEpoch", version);
  if (value.enable2Pc) throw writer.fieldNotInVersion("InitProducerIdRequest.enable2Pc", version);
  if (value.keepPreparedTxn) throw writer.fieldNotInVersion("InitProducerIdRequest.keepPreparedTxn", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("InitProducerIdRequest.unknownTaggedFields", version);
  writer.writeNullableString(value.transactionalId);
  writer.writeInt32(value.transactionTimeoutMs);
}

/** Version 2 of InitProducerIdRequest. */
function decodeInitProducerIdRequestV2(reader: Reader): InitProducerIdRequest {
  const transactionalId = reader.readCompactNullableString();
  const transactionTimeoutMs = reader.readInt32();
  return {
    transactionalId,
    transactionTimeoutMs,
    producerId: -1n,
    producerEpoch: -1,
    enable2Pc: false,
    keepPreparedTxn: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitProducerIdRequestV2(writer: Writer, value: InitProducerIdRequest, version: number): void {
  if (value.producerId !== -1n) throw writer.fieldNotInVersion("InitProducerIdRequest.producerId", version);
  if (value.producerEpoch !== -1) throw writer.fieldNotInVersion("InitProducerIdRequest.producerEpoch", version);
  if (value.enable2Pc) throw writer.fieldNotInVersion("InitProducerIdRequest.enable2Pc", version);
  if (value.keepPreparedTxn) throw writer.fieldNotInVersion("InitProducerIdRequest.keepPreparedTxn", version);
  writer.writeCompactNullableString(value.transactionalId);
  writer.writeInt32(value.transactionTimeoutMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 3-5 of InitProducerIdRequest. */
function decodeInitProducerIdRequestV3(reader: Reader): InitProducerIdRequest {
  const transactionalId = reader.readCompactNullableString();
  const transactionTimeoutMs = reader.readInt32();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  return {
    transactionalId,
    transactionTimeoutMs,
    producerId,
    producerEpoch,
    enable2Pc: false,
    keepPreparedTxn: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitProducerIdRequestV3(writer: Writer, value: InitProducerIdRequest, version: number): void {
  if (value.enable2Pc) throw writer.fieldNotInVersion("InitProducerIdRequest.enable2Pc", version);
  if (value.keepPreparedTxn) throw writer.fieldNotInVersion("InitProducerIdRequest.keepPreparedTxn", version);
  writer.writeCompactNullableString(value.transactionalId);
  writer.writeInt32(value.transactionTimeoutMs);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 6 of InitProducerIdRequest. */
function decodeInitProducerIdRequestV6(reader: Reader): InitProducerIdRequest {
  const transactionalId = reader.readCompactNullableString();
  const transactionTimeoutMs = reader.readInt32();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const enable2Pc = reader.readBool();
  const keepPreparedTxn = reader.readBool();
  return {
    transactionalId,
    transactionTimeoutMs,
    producerId,
    producerEpoch,
    enable2Pc,
    keepPreparedTxn,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeInitProducerIdRequestV6(writer: Writer, value: InitProducerIdRequest): void {
  writer.writeCompactNullableString(value.transactionalId);
  writer.writeInt32(value.transactionTimeoutMs);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.enable2Pc);
  writer.writeBool(value.keepPreparedTxn);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

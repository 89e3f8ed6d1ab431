// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/end-txn-response.ts";

export interface EndTxnResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-5) */
  throttleTimeMs: number;
  /** (versions 0-5) */
  errorCode: number;
  /** (versions 5) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 5) */
  producerEpoch: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createEndTxnResponse(): EndTxnResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    producerId: -1n,
    producerEpoch: -1,
    unknownTaggedFields: [],
  };
}

export const endTxnResponse: MessageCodec<EndTxnResponse> = {
  name: "EndTxnResponse",
  kind: "response",
  apiKey: 26,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("EndTxnResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("EndTxnResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => EndTxnResponse)[] = [
  decodeEndTxnResponseV0, // 0
  decodeEndTxnResponseV0, // 1
  decodeEndTxnResponseV0, // 2
  decodeEndTxnResponseV3, // 3
  decodeEndTxnResponseV3, // 4
  decodeEndTxnResponseV5, // 5
];

const encoders: readonly ((writer: Writer, value: EndTxnResponse, version: number) => void)[] = [
  encodeEndTxnResponseV0, // 0
  encodeEndTxnResponseV0, // 1
  encodeEndTxnResponseV0, // 2
  encodeEndTxnResponseV3, // 3
  encodeEndTxnResponseV3, // 4
  encodeEndTxnResponseV5, // 5
];

/** Versions 0-2 of EndTxnResponse. */
function decodeEndTxnResponseV0(reader: Reader): EndTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    producerId: -1n,
    producerEpoch: -1,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeEndTxnResponseV0(writer: Writer, value: EndTxnResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("EndTxnResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
}

/** Versions 3-4 of EndTxnResponse. */
function decodeEndTxnResponseV3(reader: Reader): EndTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    producerId: -1n,
    producerEpoch: -1,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeEndTxnResponseV3(writer: Writer, value: EndTxnResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 5 of EndTxnResponse. */
function decodeEndTxnResponseV5(reader: Reader): EndTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    producerId,
    producerEpoch,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeEndTxnResponseV5(writer: Writer, value: EndTxnResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

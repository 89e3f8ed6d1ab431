// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/add-offsets-to-txn-response.ts";

export interface AddOffsetsToTxnResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-4) */
  throttleTimeMs: number;
  /** (versions 0-4) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddOffsetsToTxnResponse(): AddOffsetsToTxnResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const addOffsetsToTxnResponse: MessageCodec<AddOffsetsToTxnResponse> = {
  name: "AddOffsetsToTxnResponse",
  kind: "response",
  apiKey: 25,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AddOffsetsToTxnResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AddOffsetsToTxnResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AddOffsetsToTxnResponse)[] = [
  decodeAddOffsetsToTxnResponseV0, // 0
  decodeAddOffsetsToTxnResponseV0, // 1
  decodeAddOffsetsToTxnResponseV0, // 2
  decodeAddOffsetsToTxnResponseV3, // 3
  decodeAddOffsetsToTxnResponseV3, // 4
];

const encoders: readonly ((writer: Writer, value: AddOffsetsToTxnResponse, version: number) => void)[] = [
  encodeAddOffsetsToTxnResponseV0, // 0
  encodeAddOffsetsToTxnResponseV0, // 1
  encodeAddOffsetsToTxnResponseV0, // 2
  encodeAddOffsetsToTxnResponseV3, // 3
  encodeAddOffsetsToTxnResponseV3, // 4
];

/** Versions 0-2 of AddOffsetsToTxnResponse. */
function decodeAddOffsetsToTxnResponseV0(reader: Reader): AddOffsetsToTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddOffsetsToTxnResponseV0(writer: Writer, value: AddOffsetsToTxnResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddOffsetsToTxnResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
}

/** Versions 3-4 of AddOffsetsToTxnResponse. */
function decodeAddOffsetsToTxnResponseV3(reader: Reader): AddOffsetsToTxnResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddOffsetsToTxnResponseV3(writer: Writer, value: AddOffsetsToTxnResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

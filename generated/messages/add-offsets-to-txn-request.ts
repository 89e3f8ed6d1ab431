// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/add-offsets-to-txn-request.ts";

export interface AddOffsetsToTxnRequest {
  /** (versions 0-4) */
  transactionalId: string;
  /** (versions 0-4) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0-4) */
  producerEpoch: number;
  /** (versions 0-4) */
  groupId: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddOffsetsToTxnRequest(): AddOffsetsToTxnRequest {
  return {
    transactionalId: "",
    producerId: 0n,
    producerEpoch: 0,
    groupId: "",
    unknownTaggedFields: [],
  };
}

export const addOffsetsToTxnRequest: MessageCodec<AddOffsetsToTxnRequest> = {
  name: "AddOffsetsToTxnRequest",
  kind: "request",
  apiKey: 25,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AddOffsetsToTxnRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AddOffsetsToTxnRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AddOffsetsToTxnRequest)[] = [
  decodeAddOffsetsToTxnRequestV0, // 0
  decodeAddOffsetsToTxnRequestV0, // 1
  decodeAddOffsetsToTxnRequestV0, // 2
  decodeAddOffsetsToTxnRequestV3, // 3
  decodeAddOffsetsToTxnRequestV3, // 4
];

const encoders: readonly ((writer: Writer, value: AddOffsetsToTxnRequest, version: number) => void)[] = [
  encodeAddOffsetsToTxnRequestV0, // 0
  encodeAddOffsetsToTxnRequestV0, // 1
  encodeAddOffsetsToTxnRequestV0, // 2
  encodeAddOffsetsToTxnRequestV3, // 3
  encodeAddOffsetsToTxnRequestV3, // 4
];

/** Versions 0-2 of AddOffsetsToTxnRequest. */
function decodeAddOffsetsToTxnRequestV0(reader: Reader): AddOffsetsToTxnRequest {
  const transactionalId = reader.readString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const groupId = reader.readString();
  return {
    transactionalId,
    producerId,
    producerEpoch,
    groupId,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAddOffsetsToTxnRequestV0(writer: Writer, value: AddOffsetsToTxnRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AddOffsetsToTxnRequest.unknownTaggedFields", version);
  writer.writeString(value.transactionalId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeString(value.groupId);
}

/** Versions 3-4 of AddOffsetsToTxnRequest. */
function decodeAddOffsetsToTxnRequestV3(reader: Reader): AddOffsetsToTxnRequest {
  const transactionalId = reader.readCompactString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const groupId = reader.readCompactString();
  return {
    transactionalId,
    producerId,
    producerEpoch,
    groupId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddOffsetsToTxnRequestV3(writer: Writer, value: AddOffsetsToTxnRequest): void {
  writer.writeCompactString(value.transactionalId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeCompactString(value.groupId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/end-txn-request.ts";

export interface EndTxnRequest {
  /** (versions 0-5) */
  transactionalId: string;
  /** (versions 0-5) */
  producerId: bigint;
  /** Fences older producers of the same id (KIP-98). (versions 0-5) */
  producerEpoch: number;
  /** True to commit, false to abort. (versions 0-5) */
  committed: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createEndTxnRequest(): EndTxnRequest {
  return {
    transactionalId: "",
    producerId: 0n,
    producerEpoch: 0,
    committed: false,
    unknownTaggedFields: [],
  };
}

export const endTxnRequest: MessageCodec<EndTxnRequest> = {
  name: "EndTxnRequest",
  kind: "request",
  apiKey: 26,
  minVersion: 0,
  maxVersion: 5,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("EndTxnRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("EndTxnRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => EndTxnRequest)[] = [
  decodeEndTxnRequestV0, // 0
  decodeEndTxnRequestV0, // 1
  decodeEndTxnRequestV0, // 2
  decodeEndTxnRequestV3, // 3
  decodeEndTxnRequestV3, // 4
  decodeEndTxnRequestV3, // 5
];

const encoders: readonly ((writer: Writer, value: EndTxnRequest, version: number) => void)[] = [
  encodeEndTxnRequestV0, // 0
  encodeEndTxnRequestV0, // 1
  encodeEndTxnRequestV0, // 2
  encodeEndTxnRequestV3, // 3
  encodeEndTxnRequestV3, // 4
  encodeEndTxnRequestV3, // 5
];

/** Versions 0-2 of EndTxnRequest. */
function decodeEndTxnRequestV0(reader: Reader): EndTxnRequest {
  const transactionalId = reader.readString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const committed = reader.readBool();
  return {
    transactionalId,
    producerId,
    producerEpoch,
    committed,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeEndTxnRequestV0(writer: Writer, value: EndTxnRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("EndTxnRequest.unknownTaggedFields", version);
  writer.writeString(value.transactionalId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.committed);
}

/** Versions 3-5 of EndTxnRequest. */
function decodeEndTxnRequestV3(reader: Reader): EndTxnRequest {
  const transactionalId = reader.readCompactString();
  const producerId = reader.readInt64();
  const producerEpoch = reader.readInt16();
  const committed = reader.readBool();
  return {
    transactionalId,
    producerId,
    producerEpoch,
    committed,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeEndTxnRequestV3(writer: Writer, value: EndTxnRequest): void {
  writer.writeCompactString(value.transactionalId);
  writer.writeInt64(value.producerId);
  writer.writeInt16(value.producerEpoch);
  writer.writeBool(value.committed);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-transactions-response.ts";

export interface ListTransactionsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  unknownStateFilters: string[];
  /** (versions 0-2) */
  transactionStates: ListTransactionsResponseTransactionState[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListTransactionsResponse(): ListTransactionsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    unknownStateFilters: [],
    transactionStates: [],
    unknownTaggedFields: [],
  };
}

export interface ListTransactionsResponseTransactionState {
  /** (versions 0-2) */
  transactionalId: string;
  /** (versions 0-2) */
  producerId: bigint;
  /** (versions 0-2) */
  transactionState: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListTransactionsResponseTransactionState(): ListTransactionsResponseTransactionState {
  return {
    transactionalId: "",
    producerId: 0n,
    transactionState: "",
    unknownTaggedFields: [],
  };
}

export const listTransactionsResponse: MessageCodec<ListTransactionsResponse> = {
  name: "ListTransactionsResponse",
  kind: "response",
  apiKey: 66,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListTransactionsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListTransactionsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListTransactionsResponse)[] = [
  decodeListTransactionsResponseV0, // 0
  decodeListTransactionsResponseV0, // 1
  decodeListTransactionsResponseV0, // 2
];

const encoders: readonly ((writer: Writer, value: ListTransactionsResponse, version: number) => void)[] = [
  encodeListTransactionsResponseV0, // 0
  encodeListTransactionsResponseV0, // 1
  encodeListTransactionsResponseV0, // 2
];

/** Versions 0-2 of ListTransactionsResponse. */
function decodeListTransactionsResponseV0(reader: Reader): ListTransactionsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const unknownStateFiltersCount = reader.readCompactArrayLength(1);
  const unknownStateFilters = new Array<string>(unknownStateFiltersCount);
  for (let i = 0; i < unknownStateFiltersCount; i++) unknownStateFilters[i] = reader.readCompactString();
  const transactionStatesCount = reader.readCompactArrayLength(11);
  const transactionStates = new Array<ListTransactionsResponseTransactionState>(transactionStatesCount);
  for (let i = 0; i < transactionStatesCount; i++) transactionStates[i] = decodeListTransactionsResponseTransactionStateV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    unknownStateFilters,
    transactionStates,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListTransactionsResponseV0(writer: Writer, value: ListTransactionsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  const unknownStateFilters = value.unknownStateFilters;
  writer.writeCompactArrayLength(unknownStateFilters.length);
  for (let i = 0; i < unknownStateFilters.length; i++) writer.writeCompactString(unknownStateFilters[i] as string);
  const transactionStates = value.transactionStates;
  writer.writeCompactArrayLength(transactionStates.length);
  for (let i = 0; i < transactionStates.length; i++) encodeListTransactionsResponseTransactionStateV0(writer, transactionStates[i] as ListTransactionsResponseTransactionState);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-2 of TransactionState. */
function decodeListTransactionsResponseTransactionStateV0(reader: Reader): ListTransactionsResponseTransactionState {
  const transactionalId = reader.readCompactString();
  const producerId = reader.readInt64();
  const transactionState = reader.readCompactString();
  return {
    transactionalId,
    producerId,
    transactionState,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListTransactionsResponseTransactionStateV0(writer: Writer, value: ListTransactionsResponseTransactionState): void {
  writer.writeCompactString(value.transactionalId);
  writer.writeInt64(value.producerId);
  writer.writeCompactString(value.transactionState);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/list-transactions-request.ts";

export interface ListTransactionsRequest {
  /** (versions 0-2) */
  stateFilters: string[];
  /** (versions 0-2) */
  producerIdFilters: bigint[];
  /** Open for longer than so many milliseconds; -1 for all. (versions 1-2) */
  durationFilter: bigint;
  /** A regular expression; null for all. (versions 2) */
  transactionalIdPattern: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createListTransactionsRequest(): ListTransactionsRequest {
  return {
    stateFilters: [],
    producerIdFilters: [],
    durationFilter: -1n,
    transactionalIdPattern: null,
    unknownTaggedFields: [],
  };
}

export const listTransactionsRequest: MessageCodec<ListTransactionsRequest> = {
  name: "ListTransactionsRequest",
  kind: "request",
  apiKey: 66,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ListTransactionsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ListTransactionsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ListTransactionsRequest)[] = [
  decodeListTransactionsRequestV0, // 0
  decodeListTransactionsRequestV1, // 1
  decodeListTransactionsRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: ListTransactionsRequest, version: number) => void)[] = [
  encodeListTransactionsRequestV0, // 0
  encodeListTransactionsRequestV1, // 1
  encodeListTransactionsRequestV2, // 2
];

/** Version 0 of ListTransactionsRequest. */
function decodeListTransactionsRequestV0(reader: Reader): ListTransactionsRequest {
  const stateFiltersCount = reader.readCompactArrayLength(1);
  const stateFilters = new Array<string>(stateFiltersCount);
  for (let i = 0; i < stateFiltersCount; i++) stateFilters[i] = reader.readCompactString();
  const producerIdFiltersCount = reader.readCompactArrayLength(8);
  const producerIdFilters = new Array<bigint>(producerIdFiltersCount);
  for (let i = 0; i < producerIdFiltersCount; i++) producerIdFilters[i] = reader.readInt64();
  return {
    stateFilters,
    producerIdFilters,
    durationFilter: -1n,
    transactionalIdPattern: null,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListTransactionsRequestV0(writer: Writer, value: ListTransactionsRequest, version: number): void {
  if (value.durationFilter !== -1n) throw writer.fieldNotInVersion("ListTransactionsRequest.durationFilter", version);
  if (value.transactionalIdPattern !== null) throw writer.fieldNotInVersion("ListTransactionsRequest.transactionalIdPattern", version);
  const stateFilters = value.stateFilters;
  writer.writeCompactArrayLength(stateFilters.length);
  for (let i = 0; i < stateFilters.length; i++) writer.writeCompactString(stateFilters[i] as string);
  const producerIdFilters = value.producerIdFilters;
  writer.writeCompactArrayLength(producerIdFilters.length);
  for (let i = 0; i < producerIdFilters.length; i++) writer.writeInt64(producerIdFilters[i] as bigint);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of ListTransactionsRequest. */
function decodeListTransactionsRequestV1(reader: Reader): ListTransactionsRequest {
  const stateFiltersCount = reader.readCompactArrayLength(1);
  const stateFilters = new Array<string>(stateFiltersCount);
  for (let i = 0; i < stateFiltersCount; i++) stateFilters[i] = reader.readCompactString();
  const producerIdFiltersCount = reader.readCompactArrayLength(8);
  const producerIdFilters = new Array<bigint>(producerIdFiltersCount);
  for (let i = 0; i < producerIdFiltersCount; i++) producerIdFilters[i] = reader.readInt64();
  const durationFilter = reader.readInt64();
  return {
    stateFilters,
    producerIdFilters,
    durationFilter,
    transactionalIdPattern: null,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListTransactionsRequestV1(writer: Writer, value: ListTransactionsRequest, version: number): void {
  if (value.transactionalIdPattern !== null) throw writer.fieldNotInVersion("ListTransactionsRequest.transactionalIdPattern", version);
  const stateFilters = value.stateFilters;
  writer.writeCompactArrayLength(stateFilters.length);
  for (let i = 0; i < stateFilters.length; i++) writer.writeCompactString(stateFilters[i] as string);
  const producerIdFilters = value.producerIdFilters;
  writer.writeCompactArrayLength(producerIdFilters.length);
  for (let i = 0; i < producerIdFilters.length; i++) writer.writeInt64(producerIdFilters[i] as bigint);
  writer.writeInt64(value.durationFilter);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of ListTransactionsRequest. */
function decodeListTransactionsRequestV2(reader: Reader): ListTransactionsRequest {
  const stateFiltersCount = reader.readCompactArrayLength(1);
  const stateFilters = new Array<string>(stateFiltersCount);
  for (let i = 0; i < stateFiltersCount; i++) stateFilters[i] = reader.readCompactString();
  const producerIdFiltersCount = reader.readCompactArrayLength(8);
  const producerIdFilters = new Array<bigint>(producerIdFiltersCount);
  for (let i = 0; i < producerIdFiltersCount; i++) producerIdFilters[i] = reader.readInt64();
  const durationFilter = reader.readInt64();
  const transactionalIdPattern = reader.readCompactNullableString();
  return {
    stateFilters,
    producerIdFilters,
    durationFilter,
    transactionalIdPattern,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeListTransactionsRequestV2(writer: Writer, value: ListTransactionsRequest): void {
  const stateFilters = value.stateFilters;
  writer.writeCompactArrayLength(stateFilters.length);
  for (let i = 0; i < stateFilters.length; i++) writer.writeCompactString(stateFilters[i] as string);
  const producerIdFilters = value.producerIdFilters;
  writer.writeCompactArrayLength(producerIdFilters.length);
  for (let i = 0; i < producerIdFilters.length; i++) writer.writeInt64(producerIdFilters[i] as bigint);
  writer.writeInt64(value.durationFilter);
  writer.writeCompactNullableString(value.transactionalIdPattern);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

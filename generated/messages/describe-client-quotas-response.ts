// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-client-quotas-response.ts";

export interface DescribeClientQuotasResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** (versions 0-1) */
  entries: DescribeClientQuotasResponseEntryData[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClientQuotasResponse(): DescribeClientQuotasResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    entries: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeClientQuotasResponseEntryData {
  /** (versions 0-1) */
  entity: DescribeClientQuotasResponseEntityData[];
  /** (versions 0-1) */
  values: DescribeClientQuotasResponseValueData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClientQuotasResponseEntryData(): DescribeClientQuotasResponseEntryData {
  return {
    entity: [],
    values: [],
    unknownTaggedFields: [],
  };
}

export interface DescribeClientQuotasResponseEntityData {
  /** (versions 0-1) */
  entityType: string;
  /** Null for the default. (versions 0-1) */
  entityName: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClientQuotasResponseEntityData(): DescribeClientQuotasResponseEntityData {
  return {
    entityType: "",
    entityName: "",
    unknownTaggedFields: [],
  };
}

export interface DescribeClientQuotasResponseValueData {
  /** (versions 0-1) */
  key: string;
  /** (versions 0-1) */
  value: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClientQuotasResponseValueData(): DescribeClientQuotasResponseValueData {
  return {
    key: "",
    value: 0,
    unknownTaggedFields: [],
  };
}

export const describeClientQuotasResponse: MessageCodec<DescribeClientQuotasResponse> = {
  name: "DescribeClientQuotasResponse",
  kind: "response",
  apiKey: 48,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeClientQuotasResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeClientQuotasResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeClientQuotasResponse)[] = [
  decodeDescribeClientQuotasResponseV0, // 0
  decodeDescribeClientQuotasResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: DescribeClientQuotasResponse, version: number) => void)[] = [
  encodeDescribeClientQuotasResponseV0, // 0
  encodeDescribeClientQuotasResponseV1, // 1
];

/** Version 0 of DescribeClientQuotasResponse. */
function decodeDescribeClientQuotasResponseV0(reader: Reader): DescribeClientQuotasResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const entriesCount = reader.readNullableArrayLength(8);
  const entries = entriesCount < 0 ? null : new Array<DescribeClientQuotasResponseEntryData>(entriesCount);
  if (entries !== null) {
    for (let i = 0; i < entriesCount; i++) entries[i] = decodeDescribeClientQuotasResponseEntryDataV0(reader);
  }
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    entries,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeClientQuotasResponseV0(writer: Writer, value: DescribeClientQuotasResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeClientQuotasResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  const entries = value.entries;
  writer.writeArrayLength(entries === null ? -1 : entries.length);
  if (entries !== null) {
    for (let i = 0; i < entries.length; i++) encodeDescribeClientQuotasResponseEntryDataV0(writer, entries[i] as DescribeClientQuotasResponseEntryData, version);
  }
}

/** Version 1 of DescribeClientQuotasResponse. */
function decodeDescribeClientQuotasResponseV1(reader: Reader): DescribeClientQuotasResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const entriesCount = reader.readCompactNullableArrayLength(3);
  const entries = entriesCount < 0 ? null : new Array<DescribeClientQuotasResponseEntryData>(entriesCount);
  if (entries !== null) {
    for (let i = 0; i < entriesCount; i++) entries[i] = decodeDescribeClientQuotasResponseEntryDataV1(reader);
  }
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    entries,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClientQuotasResponseV1(writer: Writer, value: DescribeClientQuotasResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const entries = value.entries;
  writer.writeCompactArrayLength(entries === null ? -1 : entries.length);
  if (entries !== null) {
    for (let i = 0; i < entries.length; i++) encodeDescribeClientQuotasResponseEntryDataV1(writer, entries[i] as DescribeClientQuotasResponseEntryData);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EntryData. */
function decodeDescribeClientQuotasResponseEntryDataV0(reader: Reader): DescribeClientQuotasResponseEntryData {
  const entityCount = reader.readArrayLength(4);
  const entity = new Array<DescribeClientQuotasResponseEntityData>(entityCount);
  for (let i = 0; i < entityCount; i++) entity[i] = decodeDescribeClientQuotasResponseEntityDataV0(reader);
  const valuesCount = reader.readArrayLength(10);
  const values = new Array<DescribeClientQuotasResponseValueData>(valuesCount);
  for (let i = 0; i < valuesCount; i++) values[i] = decodeDescribeClientQuotasResponseValueDataV0(reader);
  return {
    entity,
    values,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeClientQuotasResponseEntryDataV0(writer: Writer, value: DescribeClientQuotasResponseEntryData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeClientQuotasResponseEntryData.unknownTaggedFields", version);
  const entity = value.entity;
  writer.writeArrayLength(entity.length);
  for (let i = 0; i < entity.length; i++) encodeDescribeClientQuotasResponseEntityDataV0(writer, entity[i] as DescribeClientQuotasResponseEntityData, version);
  const values = value.values;
  writer.writeArrayLength(values.length);
  for (let i = 0; i < values.length; i++) encodeDescribeClientQuotasResponseValueDataV0(writer, values[i] as DescribeClientQuotasResponseValueData, version);
}

/** Version 1 of EntryData. */
function decodeDescribeClientQuotasResponseEntryDataV1(reader: Reader): DescribeClientQuotasResponseEntryData {
  const entityCount = reader.readCompactArrayLength(3);
  const entity = new Array<DescribeClientQuotasResponseEntityData>(entityCount);
  for (let i = 0; i < entityCount; i++) entity[i] = decodeDescribeClientQuotasResponseEntityDataV1(reader);
  const valuesCount = reader.readCompactArrayLength(10);
  const values = new Array<DescribeClientQuotasResponseValueData>(valuesCount);
  for (let i = 0; i < valuesCount; i++) values[i] = decodeDescribeClientQuotasResponseValueDataV1(reader);
  return {
    entity,
    values,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClientQuotasResponseEntryDataV1(writer: Writer, value: DescribeClientQuotasResponseEntryData): void {
  const entity = value.entity;
  writer.writeCompactArrayLength(entity.length);
  for (let i = 0; i < entity.length; i++) encodeDescribeClientQuotasResponseEntityDataV1(writer, entity[i] as DescribeClientQuotasResponseEntityData);
  const values = value.values;
  writer.writeCompactArrayLength(values.length);
  for (let i = 0; i < values.length; i++) encodeDescribeClientQuotasResponseValueDataV1(writer, values[i] as DescribeClientQuotasResponseValueData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EntityData. */
function decodeDescribeClientQuotasResponseEntityDataV0(reader: Reader): DescribeClientQuotasResponseEntityData {
  const entityType = reader.readString();
  const entityName = reader.readNullableString();
  return {
    entityType,
    entityName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeClientQuotasResponseEntityDataV0(writer: Writer, value: DescribeClientQuotasResponseEntityData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeClientQuotasResponseEntityData.unknownTaggedFields", version);
  writer.writeString(value.entityType);
  writer.writeNullableString(value.entityName);
}

/** Version 1 of EntityData. */
function decodeDescribeClientQuotasResponseEntityDataV1(reader: Reader): DescribeClientQuotasResponseEntityData {
  const entityType = reader.readCompactString();
  const entityName = reader.readCompactNullableString();
  return {
    entityType,
    entityName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClientQuotasResponseEntityDataV1(writer: Writer, value: DescribeClientQuotasResponseEntityData): void {
  writer.writeCompactString(value.entityType);
  writer.writeCompactNullableString(value.entityName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ValueData. */
function decodeDescribeClientQuotasResponseValueDataV0(reader: Reader): DescribeClientQuotasResponseValueData {
  const key = reader.readString();
  const value_ = reader.readFloat64();
  return {
    key,
    value: value_,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeClientQuotasResponseValueDataV0(writer: Writer, value: DescribeClientQuotasResponseValueData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeClientQuotasResponseValueData.unknownTaggedFields", version);
  writer.writeString(value.key);
  writer.writeFloat64(value.value);
}

/** Version 1 of ValueData. */
function decodeDescribeClientQuotasResponseValueDataV1(reader: Reader): DescribeClientQuotasResponseValueData {
  const key = reader.readCompactString();
  const value_ = reader.readFloat64();
  return {
    key,
    value: value_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClientQuotasResponseValueDataV1(writer: Writer, value: DescribeClientQuotasResponseValueData): void {
  writer.writeCompactString(value.key);
  writer.writeFloat64(value.value);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

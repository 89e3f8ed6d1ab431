// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-client-quotas-response.ts";

export interface AlterClientQuotasResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  entries: AlterClientQuotasResponseEntryData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasResponse(): AlterClientQuotasResponse {
  return {
    throttleTimeMs: 0,
    entries: [],
    unknownTaggedFields: [],
  };
}

export interface AlterClientQuotasResponseEntryData {
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  /** (versions 0-1) */
  entity: AlterClientQuotasResponseEntityData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasResponseEntryData(): AlterClientQuotasResponseEntryData {
  return {
    errorCode: 0,
    errorMessage: "",
    entity: [],
    unknownTaggedFields: [],
  };
}

export interface AlterClientQuotasResponseEntityData {
  /** (versions 0-1) */
  entityType: string;
  /** (versions 0-1) */
  entityName: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasResponseEntityData(): AlterClientQuotasResponseEntityData {
  return {
    entityType: "",
    entityName: "",
    unknownTaggedFields: [],
  };
}

export const alterClientQuotasResponse: MessageCodec<AlterClientQuotasResponse> = {
  name: "AlterClientQuotasResponse",
  kind: "response",
  apiKey: 49,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterClientQuotasResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterClientQuotasResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterClientQuotasResponse)[] = [
  decodeAlterClientQuotasResponseV0, // 0
  decodeAlterClientQuotasResponseV1, // 1
];

const encoders: readonly ((writer: Writer, value: AlterClientQuotasResponse, version: number) => void)[] = [
  encodeAlterClientQuotasResponseV0, // 0
  encodeAlterClientQuotasResponseV1, // 1
];

/** Version 0 of AlterClientQuotasResponse. */
function decodeAlterClientQuotasResponseV0(reader: Reader): AlterClientQuotasResponse {
  const throttleTimeMs = reader.readInt32();
  const entriesCount = reader.readArrayLength(8);
  const entries = new Array<AlterClientQuotasResponseEntryData>(entriesCount);
  for (let i = 0; i < entriesCount; i++) entries[i] = decodeAlterClientQuotasResponseEntryDataV0(reader);
  return {
    throttleTimeMs,
    entries,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasResponseV0(writer: Writer, value: AlterClientQuotasResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasResponse.unknownTaggedFields", version);
  writer.writeInt32(value.throttleTimeMs);
  const entries = value.entries;
  writer.writeArrayLength(entries.length);
  for (let i = 0; i < entries.length; i++) encodeAlterClientQuotasResponseEntryDataV0(writer, entries[i] as AlterClientQuotasResponseEntryData, version);
}

/** Version 1 of AlterClientQuotasResponse. */
function decodeAlterClientQuotasResponseV1(reader: Reader): AlterClientQuotasResponse {
  const throttleTimeMs = reader.readInt32();
  const entriesCount = reader.readCompactArrayLength(5);
  const entries = new Array<AlterClientQuotasResponseEntryData>(entriesCount);
  for (let i = 0; i < entriesCount; i++) entries[i] = decodeAlterClientQuotasResponseEntryDataV1(reader);
  return {
    throttleTimeMs,
    entries,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasResponseV1(writer: Writer, value: AlterClientQuotasResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  const entries = value.entries;
  writer.writeCompactArrayLength(entries.length);
  for (let i = 0; i < entries.length; i++) encodeAlterClientQuotasResponseEntryDataV1(writer, entries[i] as AlterClientQuotasResponseEntryData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EntryData. */
function decodeAlterClientQuotasResponseEntryDataV0(reader: Reader): AlterClientQuotasResponseEntryData {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readNullableString();
  const entityCount = reader.readArrayLength(4);
  const entity = new Array<AlterClientQuotasResponseEntityData>(entityCount);
  for (let i = 0; i < entityCount; i++) entity[i] = decodeAlterClientQuotasResponseEntityDataV0(reader);
  return {
    errorCode,
    errorMessage,
    entity,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasResponseEntryDataV0(writer: Writer, value: AlterClientQuotasResponseEntryData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasResponseEntryData.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  writer.writeNullableString(value.errorMessage);
  const entity = value.entity;
  writer.writeArrayLength(entity.length);
  for (let i = 0; i < entity.length; i++) encodeAlterClientQuotasResponseEntityDataV0(writer, entity[i] as AlterClientQuotasResponseEntityData, version);
}

/** Version 1 of EntryData. */
function decodeAlterClientQuotasResponseEntryDataV1(reader: Reader): AlterClientQuotasResponseEntryData {
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const entityCount = reader.readCompactArrayLength(3);
  const entity = new Array<AlterClientQuotasResponseEntityData>(entityCount);
  for (let i = 0; i < entityCount; i++) entity[i] = decodeAlterClientQuotasResponseEntityDataV1(reader);
  return {
    errorCode,
    errorMessage,
    entity,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasResponseEntryDataV1(writer: Writer, value: AlterClientQuotasResponseEntryData): void {
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const entity = value.entity;
  writer.writeCompactArrayLength(entity.length);
  for (let i = 0; i < entity.length; i++) encodeAlterClientQuotasResponseEntityDataV1(writer, entity[i] as AlterClientQuotasResponseEntityData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EntityData. */
function decodeAlterClientQuotasResponseEntityDataV0(reader: Reader): AlterClientQuotasResponseEntityData {
  const entityType = reader.readString();
  const entityName = reader.readNullableString();
  return {
    entityType,
    entityName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasResponseEntityDataV0(writer: Writer, value: AlterClientQuotasResponseEntityData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasResponseEntityData.unknownTaggedFields", version);
  writer.writeString(value.entityType);
  writer.writeNullableString(value.entityName);
}

/** Version 1 of EntityData. */
function decodeAlterClientQuotasResponseEntityDataV1(reader: Reader): AlterClientQuotasResponseEntityData {
  const entityType = reader.readCompactString();
  const entityName = reader.readCompactNullableString();
  return {
    entityType,
    entityName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasResponseEntityDataV1(writer: Writer, value: AlterClientQuotasResponseEntityData): void {
  writer.writeCompactString(value.entityType);
  writer.writeCompactNullableString(value.entityName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

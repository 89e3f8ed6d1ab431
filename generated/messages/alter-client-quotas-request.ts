// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-client-quotas-request.ts";

export interface AlterClientQuotasRequest {
  /** (versions 0-1) */
  entries: AlterClientQuotasRequestEntryData[];
  /** (versions 0-1) */
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasRequest(): AlterClientQuotasRequest {
  return {
    entries: [],
    validateOnly: false,
    unknownTaggedFields: [],
  };
}

export interface AlterClientQuotasRequestEntryData {
  /** (versions 0-1) */
  entity: AlterClientQuotasRequestEntityData[];
  /** (versions 0-1) */
  ops: AlterClientQuotasRequestOpData[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasRequestEntryData(): AlterClientQuotasRequestEntryData {
  return {
    entity: [],
    ops: [],
    unknownTaggedFields: [],
  };
}

export interface AlterClientQuotasRequestEntityData {
  /** (versions 0-1) */
  entityType: string;
  /** Null for the default. (versions 0-1) */
  entityName: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasRequestEntityData(): AlterClientQuotasRequestEntityData {
  return {
    entityType: "",
    entityName: "",
    unknownTaggedFields: [],
  };
}

export interface AlterClientQuotasRequestOpData {
  /** (versions 0-1) */
  key: string;
  /** (versions 0-1) */
  value: number;
  /** (versions 0-1) */
  remove: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterClientQuotasRequestOpData(): AlterClientQuotasRequestOpData {
  return {
    key: "",
    value: 0,
    remove: false,
    unknownTaggedFields: [],
  };
}

export const alterClientQuotasRequest: MessageCodec<AlterClientQuotasRequest> = {
  name: "AlterClientQuotasRequest",
  kind: "request",
  apiKey: 49,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterClientQuotasRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterClientQuotasRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterClientQuotasRequest)[] = [
  decodeAlterClientQuotasRequestV0, // 0
  decodeAlterClientQuotasRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: AlterClientQuotasRequest, version: number) => void)[] = [
  encodeAlterClientQuotasRequestV0, // 0
  encodeAlterClientQuotasRequestV1, // 1
];

/** Version 0 of AlterClientQuotasRequest. */
function decodeAlterClientQuotasRequestV0(reader: Reader): AlterClientQuotasRequest {
  const entriesCount = reader.readArrayLength(8);
  const entries = new Array<AlterClientQuotasRequestEntryData>(entriesCount);
  for (let i = 0; i < entriesCount; i++) entries[i] = decodeAlterClientQuotasRequestEntryDataV0(reader);
  const validateOnly = reader.readBool();
  return {
    entries,
    validateOnly,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasRequestV0(writer: Writer, value: AlterClientQuotasRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasRequest.unknownTaggedFields", version);
  const entries = value.entries;
  writer.writeArrayLength(entries.length);
  for (let i = 0; i < entries.length; i++) encodeAlterClientQuotasRequestEntryDataV0(writer, entries[i] as AlterClientQuotasRequestEntryData, version);
  writer.writeBool(value.validateOnly);
}

/** Version 1 of AlterClientQuotasRequest. */
function decodeAlterClientQuotasRequestV1(reader: Reader): AlterClientQuotasRequest {
  const entriesCount = reader.readCompactArrayLength(3);
  const entries = new Array<AlterClientQuotasRequestEntryData>(entriesCount);
  for (let i = 0; i < entriesCount; i++) entries[i] = decodeAlterClientQuotasRequestEntryDataV1(reader);
  const validateOnly = reader.readBool();
  return {
    entries,
    validateOnly,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasRequestV1(writer: Writer, value: AlterClientQuotasRequest): void {
  const entries = value.entries;
  writer.writeCompactArrayLength(entries.length);
  for (let i = 0; i < entries.length; i++) encodeAlterClientQuotasRequestEntryDataV1(writer, entries[i] as AlterClientQuotasRequestEntryData);
  writer.writeBool(value.validateOnly);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EntryData. */
function decodeAlterClientQuotasRequestEntryDataV0(reader: Reader): AlterClientQuotasRequestEntryData {
  const entityCount = reader.readArrayLength(4);
  const entity = new Array<AlterClientQuotasRequestEntityData>(entityCount);
  for (let i = 0; i < entityCount; i++) entity[i] = decodeAlterClientQuotasRequestEntityDataV0(reader);
  const opsCount = reader.readArrayLength(11);
  const ops = new Array<AlterClientQuotasRequestOpData>(opsCount);
  for (let i = 0; i < opsCount; i++) ops[i] = decodeAlterClientQuotasRequestOpDataV0(reader);
  return {
    entity,
    ops,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasRequestEntryDataV0(writer: Writer, value: AlterClientQuotasRequestEntryData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasRequestEntryData.unknownTaggedFields", version);
  const entity = value.entity;
  writer.writeArrayLength(entity.length);
  for (let i = 0; i < entity.length; i++) encodeAlterClientQuotasRequestEntityDataV0(writer, entity[i] as AlterClientQuotasRequestEntityData, version);
  const ops = value.ops;
  writer.writeArrayLength(ops.length);
  for (let i = 0; i < ops.length; i++) encodeAlterClientQuotasRequestOpDataV0(writer, ops[i] as AlterClientQuotasRequestOpData, version);
}

/** Version 1 of EntryData. */
function decodeAlterClientQuotasRequestEntryDataV1(reader: Reader): AlterClientQuotasRequestEntryData {
  const entityCount = reader.readCompactArrayLength(3);
  const entity = new Array<AlterClientQuotasRequestEntityData>(entityCount);
  for (let i = 0; i < entityCount; i++) entity[i] = decodeAlterClientQuotasRequestEntityDataV1(reader);
  const opsCount = reader.readCompactArrayLength(11);
  const ops = new Array<AlterClientQuotasRequestOpData>(opsCount);
  for (let i = 0; i < opsCount; i++) ops[i] = decodeAlterClientQuotasRequestOpDataV1(reader);
  return {
    entity,
    ops,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasRequestEntryDataV1(writer: Writer, value: AlterClientQuotasRequestEntryData): void {
  const entity = value.entity;
  writer.writeCompactArrayLength(entity.length);
  for (let i = 0; i < entity.length; i++) encodeAlterClientQuotasRequestEntityDataV1(writer, entity[i] as AlterClientQuotasRequestEntityData);
  const ops = value.ops;
  writer.writeCompactArrayLength(ops.length);
  for (let i = 0; i < ops.length; i++) encodeAlterClientQuotasRequestOpDataV1(writer, ops[i] as AlterClientQuotasRequestOpData);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of EntityData. */
function decodeAlterClientQuotasRequestEntityDataV0(reader: Reader): AlterClientQuotasRequestEntityData {
  const entityType = reader.readString();
  const entityName = reader.readNullableString();
  return {
    entityType,
    entityName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasRequestEntityDataV0(writer: Writer, value: AlterClientQuotasRequestEntityData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasRequestEntityData.unknownTaggedFields", version);
  writer.writeString(value.entityType);
  writer.writeNullableString(value.entityName);
}

/** Version 1 of EntityData. */
function decodeAlterClientQuotasRequestEntityDataV1(reader: Reader): AlterClientQuotasRequestEntityData {
  const entityType = reader.readCompactString();
  const entityName = reader.readCompactNullableString();
  return {
    entityType,
    entityName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasRequestEntityDataV1(writer: Writer, value: AlterClientQuotasRequestEntityData): void {
  writer.writeCompactString(value.entityType);
  writer.writeCompactNullableString(value.entityName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of OpData. */
function decodeAlterClientQuotasRequestOpDataV0(reader: Reader): AlterClientQuotasRequestOpData {
  const key = reader.readString();
  const value_ = reader.readFloat64();
  const remove = reader.readBool();
  return {
    key,
    value: value_,
    remove,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeAlterClientQuotasRequestOpDataV0(writer: Writer, value: AlterClientQuotasRequestOpData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("AlterClientQuotasRequestOpData.unknownTaggedFields", version);
  writer.writeString(value.key);
  writer.writeFloat64(value.value);
  writer.writeBool(value.remove);
}

/** Version 1 of OpData. */
function decodeAlterClientQuotasRequestOpDataV1(reader: Reader): AlterClientQuotasRequestOpData {
  const key = reader.readCompactString();
  const value_ = reader.readFloat64();
  const remove = reader.readBool();
  return {
    key,
    value: value_,
    remove,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterClientQuotasRequestOpDataV1(writer: Writer, value: AlterClientQuotasRequestOpData): void {
  writer.writeCompactString(value.key);
  writer.writeFloat64(value.value);
  writer.writeBool(value.remove);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/create-delegation-token-request.ts";

export interface CreateDelegationTokenRequest {
  /** (versions 3) */
  ownerPrincipalType: string | null;
  /** (versions 3) */
  ownerPrincipalName: string | null;
  /** (versions 0-3) */
  renewers: CreateDelegationTokenRequestCreatableRenewers[];
  /** -1 takes the broker's maximum. (versions 0-3) */
  maxLifetimeMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateDelegationTokenRequest(): CreateDelegationTokenRequest {
  return {
    ownerPrincipalType: "",
    ownerPrincipalName: "",
    renewers: [],
    maxLifetimeMs: 0n,
    unknownTaggedFields: [],
  };
}

export interface CreateDelegationTokenRequestCreatableRenewers {
  /** (versions 0-3) */
  principalType: string;
  /** (versions 0-3) */
  principalName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createCreateDelegationTokenRequestCreatableRenewers(): CreateDelegationTokenRequestCreatableRenewers {
  return {
    principalType: "",
    principalName: "",
    unknownTaggedFields: [],
  };
}

export const createDelegationTokenRequest: MessageCodec<CreateDelegationTokenRequest> = {
  name: "CreateDelegationTokenRequest",
  kind: "request",
  apiKey: 38,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("CreateDelegationTokenRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("CreateDelegationTokenRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => CreateDelegationTokenRequest)[] = [
  decodeCreateDelegationTokenRequestV0, // 0
  decodeCreateDelegationTokenRequestV0, // 1
  decodeCreateDelegationTokenRequestV2, // 2
  decodeCreateDelegationTokenRequestV3, // 3
];

const encoders: readonly ((writer: Writer, value: CreateDelegationTokenRequest, version: number) => void)[] = [
  encodeCreateDelegationTokenRequestV0, // 0
  encodeCreateDelegationTokenRequestV0, // 1
  encodeCreateDelegationTokenRequestV2, // 2
  encodeCreateDelegationTokenRequestV3, // 3
];

/** Versions 0-1 of CreateDelegationTokenRequest. */
function decodeCreateDelegationTokenRequestV0(reader: Reader): CreateDelegationTokenRequest {
  const renewersCount = reader.readArrayLength(4);
  const renewers = new Array<CreateDelegationTokenRequestCreatableRenewers>(renewersCount);
  for (let i = 0; i < renewersCount; i++) renewers[i] = decodeCreateDelegationTokenRequestCreatableRenewersV0(reader);
  const maxLifetimeMs = reader.readInt64();
  return {
    ownerPrincipalType: "",
    ownerPrincipalName: "",
    renewers,
    maxLifetimeMs,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateDelegationTokenRequestV0(writer: Writer, value: CreateDelegationTokenRequest, version: number): void {
  if (value.ownerPrincipalType !== "") throw writer.fieldNotInVersion("CreateDelegationTokenRequest.ownerPrincipalType", version);
  if (value.ownerPrincipalName !== "") throw writer.fieldNotInVersion("CreateDelegationTokenRequest.ownerPrincipalName", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateDelegationTokenRequest.unknownTaggedFields", version);
  const renewers = value.renewers;
  writer.writeArrayLength(renewers.length);
  for (let i = 0; i < renewers.length; i++) encodeCreateDelegationTokenRequestCreatableRenewersV0(writer, renewers[i] as CreateDelegationTokenRequestCreatableRenewers, version);
  writer.writeInt64(value.maxLifetimeMs);
}

/** Version 2 of CreateDelegationTokenRequest. */
function decodeCreateDelegationTokenRequestV2(reader: Reader): CreateDelegationTokenRequest {
  const renewersCount = reader.readCompactArrayLength(3);
  const renewers = new Array<CreateDelegationTokenRequestCreatableRenewers>(renewersCount);
  for (let i = 0; i < renewersCount; i++) renewers[i] = decodeCreateDelegationTokenRequestCreatableRenewersV2(reader);
  const maxLifetimeMs = reader.readInt64();
  return {
    ownerPrincipalType: "",
    ownerPrincipalName: "",
    renewers,
    maxLifetimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateDelegationTokenRequestV2(writer: Writer, value: CreateDelegationTokenRequest, version: number): void {
  if (value.ownerPrincipalType !== "") throw writer.fieldNotInVersion("CreateDelegationTokenRequest.ownerPrincipalType", version);
  if (value.ownerPrincipalName !== "") throw writer.fieldNotInVersion("CreateDelegationTokenRequest.ownerPrincipalName", version);
  const renewers = value.renewers;
  writer.writeCompactArrayLength(renewers.length);
  for (let i = 0; i < renewers.length; i++) encodeCreateDelegationTokenRequestCreatableRenewersV2(writer, renewers[i] as CreateDelegationTokenRequestCreatableRenewers);
  writer.writeInt64(value.maxLifetimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 3 of CreateDelegationTokenRequest. */
function decodeCreateDelegationTokenRequestV3(reader: Reader): CreateDelegationTokenRequest {
  const ownerPrincipalType = reader.readCompactNullableString();
  const ownerPrincipalName = reader.readCompactNullableString();
  const renewersCount = reader.readCompactArrayLength(3);
  const renewers = new Array<CreateDelegationTokenRequestCreatableRenewers>(renewersCount);
  for (let i = 0; i < renewersCount; i++) renewers[i] = decodeCreateDelegationTokenRequestCreatableRenewersV2(reader);
  const maxLifetimeMs = reader.readInt64();
  return {
    ownerPrincipalType,
    ownerPrincipalName,
    renewers,
    maxLifetimeMs,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateDelegationTokenRequestV3(writer: Writer, value: CreateDelegationTokenRequest): void {
  writer.writeCompactNullableString(value.ownerPrincipalType);
  writer.writeCompactNullableString(value.ownerPrincipalName);
  const renewers = value.renewers;
  writer.writeCompactArrayLength(renewers.length);
  for (let i = 0; i < renewers.length; i++) encodeCreateDelegationTokenRequestCreatableRenewersV2(writer, renewers[i] as CreateDelegationTokenRequestCreatableRenewers);
  writer.writeInt64(value.maxLifetimeMs);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of CreatableRenewers. */
function decodeCreateDelegationTokenRequestCreatableRenewersV0(reader: Reader): CreateDelegationTokenRequestCreatableRenewers {
  const principalType = reader.readString();
  const principalName = reader.readString();
  return {
    principalType,
    principalName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeCreateDelegationTokenRequestCreatableRenewersV0(writer: Writer, value: CreateDelegationTokenRequestCreatableRenewers, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("CreateDelegationTokenRequestCreatableRenewers.unknownTaggedFields", version);
  writer.writeString(value.principalType);
  writer.writeString(value.principalName);
}

/** Versions 2-3 of CreatableRenewers. */
function decodeCreateDelegationTokenRequestCreatableRenewersV2(reader: Reader): CreateDelegationTokenRequestCreatableRenewers {
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  return {
    principalType,
    principalName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeCreateDelegationTokenRequestCreatableRenewersV2(writer: Writer, value: CreateDelegationTokenRequestCreatableRenewers): void {
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

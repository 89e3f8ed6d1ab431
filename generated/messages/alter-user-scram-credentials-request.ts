// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/alter-user-scram-credentials-request.ts";

export interface AlterUserScramCredentialsRequest {
  /** (versions 0) */
  deletions: AlterUserScramCredentialsRequestScramCredentialDeletion[];
  /** (versions 0) */
  upsertions: AlterUserScramCredentialsRequestScramCredentialUpsertion[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterUserScramCredentialsRequest(): AlterUserScramCredentialsRequest {
  return {
    deletions: [],
    upsertions: [],
    unknownTaggedFields: [],
  };
}

export interface AlterUserScramCredentialsRequestScramCredentialDeletion {
  /** (versions 0) */
  name: string;
  /** 1 SCRAM-SHA-256, 2 SCRAM-SHA-512. (versions 0) */
  mechanism: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterUserScramCredentialsRequestScramCredentialDeletion(): AlterUserScramCredentialsRequestScramCredentialDeletion {
  return {
    name: "",
    mechanism: 0,
    unknownTaggedFields: [],
  };
}

export interface AlterUserScramCredentialsRequestScramCredentialUpsertion {
  /** (versions 0) */
  name: string;
  /** 1 SCRAM-SHA-256, 2 SCRAM-SHA-512. (versions 0) */
  mechanism: number;
  /** (versions 0) */
  iterations: number;
  /** (versions 0) */
  salt: Buffer;
  /** (versions 0) */
  saltedPassword: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAlterUserScramCredentialsRequestScramCredentialUpsertion(): AlterUserScramCredentialsRequestScramCredentialUpsertion {
  return {
    name: "",
    mechanism: 0,
    iterations: 0,
    salt: Buffer.alloc(0),
    saltedPassword: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const alterUserScramCredentialsRequest: MessageCodec<AlterUserScramCredentialsRequest> = {
  name: "AlterUserScramCredentialsRequest",
  kind: "request",
  apiKey: 51,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AlterUserScramCredentialsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AlterUserScramCredentialsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AlterUserScramCredentialsRequest)[] = [
  decodeAlterUserScramCredentialsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: AlterUserScramCredentialsRequest, version: number) => void)[] = [
  encodeAlterUserScramCredentialsRequestV0, // 0
];

/** Version 0 of AlterUserScramCredentialsRequest. */
function decodeAlterUserScramCredentialsRequestV0(reader: Reader): AlterUserScramCredentialsRequest {
  const deletionsCount = reader.readCompactArrayLength(3);
  const deletions = new Array<AlterUserScramCredentialsRequestScramCredentialDeletion>(deletionsCount);
  for (let i = 0; i < deletionsCount; i++) deletions[i] = decodeAlterUserScramCredentialsRequestScramCredentialDeletionV0(reader);
  const upsertionsCount = reader.readCompactArrayLength(9);
  const upsertions = new Array<AlterUserScramCredentialsRequestScramCredentialUpsertion>(upsertionsCount);
  for (let i = 0; i < upsertionsCount; i++) upsertions[i] = decodeAlterUserScramCredentialsRequestScramCredentialUpsertionV0(reader);
  return {
    deletions,
    upsertions,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterUserScramCredentialsRequestV0(writer: Writer, value: AlterUserScramCredentialsRequest): void {
  const deletions = value.deletions;
  writer.writeCompactArrayLength(deletions.length);
  for (let i = 0; i < deletions.length; i++) encodeAlterUserScramCredentialsRequestScramCredentialDeletionV0(writer, deletions[i] as AlterUserScramCredentialsRequestScramCredentialDeletion);
  const upsertions = value.upsertions;
  writer.writeCompactArrayLength(upsertions.length);
  for (let i = 0; i < upsertions.length; i++) encodeAlterUserScramCredentialsRequestScramCredentialUpsertionV0(writer, upsertions[i] as AlterUserScramCredentialsRequestScramCredentialUpsertion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ScramCredentialDeletion. */
function decodeAlterUserScramCredentialsRequestScramCredentialDeletionV0(reader: Reader): AlterUserScramCredentialsRequestScramCredentialDeletion {
  const name = reader.readCompactString();
  const mechanism = reader.readInt8();
  return {
    name,
    mechanism,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterUserScramCredentialsRequestScramCredentialDeletionV0(writer: Writer, value: AlterUserScramCredentialsRequestScramCredentialDeletion): void {
  writer.writeCompactString(value.name);
  writer.writeInt8(value.mechanism);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ScramCredentialUpsertion. */
function decodeAlterUserScramCredentialsRequestScramCredentialUpsertionV0(reader: Reader): AlterUserScramCredentialsRequestScramCredentialUpsertion {
  const name = reader.readCompactString();
  const mechanism = reader.readInt8();
  const iterations = reader.readInt32();
  const salt = reader.readCompactBytes();
  const saltedPassword = reader.readCompactBytes();
  return {
    name,
    mechanism,
    iterations,
    salt,
    saltedPassword,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAlterUserScramCredentialsRequestScramCredentialUpsertionV0(writer: Writer, value: AlterUserScramCredentialsRequestScramCredentialUpsertion): void {
  writer.writeCompactString(value.name);
  writer.writeInt8(value.mechanism);
  writer.writeInt32(value.iterations);
  writer.writeCompactBytes(value.salt);
  writer.writeCompactBytes(value.saltedPassword);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

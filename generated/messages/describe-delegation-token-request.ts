// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-delegation-token-request.ts";

export interface DescribeDelegationTokenRequest {
  /** Null for all. (versions 0-3) */
  owners: DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeDelegationTokenRequest(): DescribeDelegationTokenRequest {
  return {
    owners: [],
    unknownTaggedFields: [],
  };
}

/** Null for all. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  /** (versions 0-3) */
  principalType: string;
  /** (versions 0-3) */
  principalName: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeDelegationTokenRequestDescribeDelegationTokenOwner(): DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  return {
    principalType: "",
    principalName: "",
    unknownTaggedFields: [],
  };
}

export const describeDelegationTokenRequest: MessageCodec<DescribeDelegationTokenRequest> = {
  name: "DescribeDelegationTokenRequest",
  kind: "request",
  apiKey: 41,
  minVersion: 0,
  maxVersion: 3,
  firstFlexibleVersion: 2,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeDelegationTokenRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeDelegationTokenRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeDelegationTokenRequest)[] = [
  decodeDescribeDelegationTokenRequestV0, // 0
  decodeDescribeDelegationTokenRequestV0, // 1
  decodeDescribeDelegationTokenRequestV2, // 2
  decodeDescribeDelegationTokenRequestV2, // 3
];

const encoders: readonly ((writer: Writer, value: DescribeDelegationTokenRequest, version: number) => void)[] = [
  encodeDescribeDelegationTokenRequestV0, // 0
  encodeDescribeDelegationTokenRequestV0, // 1
  encodeDescribeDelegationTokenRequestV2, // 2
  encodeDescribeDelegationTokenRequestV2, // 3
];

/** Versions 0-1 of DescribeDelegationTokenRequest. */
function decodeDescribeDelegationTokenRequestV0(reader: Reader): DescribeDelegationTokenRequest {
  const ownersCount = reader.readNullableArrayLength(4);
  const owners = ownersCount < 0 ? null : new Array<DescribeDelegationTokenRequestDescribeDelegationTokenOwner>(ownersCount);
  if (owners !== null) {
    for (let i = 0; i < ownersCount; i++) owners[i] = decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV0(reader);
  }
  return {
    owners,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeDelegationTokenRequestV0(writer: Writer, value: DescribeDelegationTokenRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeDelegationTokenRequest.unknownTaggedFields", version);
  const owners = value.owners;
  writer.writeArrayLength(owners === null ? -1 : owners.length);
  if (owners !== null) {
    for (let i = 0; i < owners.length; i++) encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV0(writer, owners[i] as DescribeDelegationTokenRequestDescribeDelegationTokenOwner, version);
  }
}

/** Versions 2-3 of DescribeDelegationTokenRequest. */
function decodeDescribeDelegationTokenRequestV2(reader: Reader): DescribeDelegationTokenRequest {
  const ownersCount = reader.readCompactNullableArrayLength(3);
  const owners = ownersCount < 0 ? null : new Array<DescribeDelegationTokenRequestDescribeDelegationTokenOwner>(ownersCount);
  if (owners !== null) {
    for (let i = 0; i < ownersCount; i++) owners[i] = decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV2(reader);
  }
  return {
    owners,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenRequestV2(writer: Writer, value: DescribeDelegationTokenRequest): void {
  const owners = value.owners;
  writer.writeCompactArrayLength(owners === null ? -1 : owners.length);
  if (owners !== null) {
    for (let i = 0; i < owners.length; i++) encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV2(writer, owners[i] as DescribeDelegationTokenRequestDescribeDelegationTokenOwner);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of DescribeDelegationTokenOwner. */
function decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV0(reader: Reader): DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  const principalType = reader.readString();
  const principalName = reader.readString();
  return {
    principalType,
    principalName,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV0(writer: Writer, value: DescribeDelegationTokenRequestDescribeDelegationTokenOwner, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeDelegationTokenRequestDescribeDelegationTokenOwner.unknownTaggedFields", version);
  writer.writeString(value.principalType);
  writer.writeString(value.principalName);
}

/** Versions 2-3 of DescribeDelegationTokenOwner. */
function decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV2(reader: Reader): DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  const principalType = reader.readCompactString();
  const principalName = reader.readCompactString();
  return {
    principalType,
    principalName,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerV2(writer: Writer, value: DescribeDelegationTokenRequestDescribeDelegationTokenOwner): void {
  writer.writeCompactString(value.principalType);
  writer.writeCompactString(value.principalName);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

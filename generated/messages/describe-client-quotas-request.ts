// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-client-quotas-request.ts";

export interface DescribeClientQuotasRequest {
  /** (versions 0-1) */
  components: DescribeClientQuotasRequestComponentData[];
  /** Leave out entities that have more components than those asked for. (versions 0-1) */
  strict: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClientQuotasRequest(): DescribeClientQuotasRequest {
  return {
    components: [],
    strict: false,
    unknownTaggedFields: [],
  };
}

export interface DescribeClientQuotasRequestComponentData {
  /** (versions 0-1) */
  entityType: string;
  /** 0 this name, 1 the default entity, 2 any name. (versions 0-1) */
  matchType: number;
  /** The name; null for match types 1 and 2. (versions 0-1) */
  match: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClientQuotasRequestComponentData(): DescribeClientQuotasRequestComponentData {
  return {
    entityType: "",
    matchType: 0,
    match: "",
    unknownTaggedFields: [],
  };
}

export const describeClientQuotasRequest: MessageCodec<DescribeClientQuotasRequest> = {
  name: "DescribeClientQuotasRequest",
  kind: "request",
  apiKey: 48,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeClientQuotasRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeClientQuotasRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeClientQuotasRequest)[] = [
  decodeDescribeClientQuotasRequestV0, // 0
  decodeDescribeClientQuotasRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: DescribeClientQuotasRequest, version: number) => void)[] = [
  encodeDescribeClientQuotasRequestV0, // 0
  encodeDescribeClientQuotasRequestV1, // 1
];

/** Version 0 of DescribeClientQuotasRequest. */
function decodeDescribeClientQuotasRequestV0(reader: Reader): DescribeClientQuotasRequest {
  const componentsCount = reader.readArrayLength(5);
  const components = new Array<DescribeClientQuotasRequestComponentData>(componentsCount);
  for (let i = 0; i < componentsCount; i++) components[i] = decodeDescribeClientQuotasRequestComponentDataV0(reader);
  const strict = reader.readBool();
  return {
    components,
    strict,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeClientQuotasRequestV0(writer: Writer, value: DescribeClientQuotasRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeClientQuotasRequest.unknownTaggedFields", version);
  const components = value.components;
  writer.writeArrayLength(components.length);
  for (let i = 0; i < components.length; i++) encodeDescribeClientQuotasRequestComponentDataV0(writer, components[i] as DescribeClientQuotasRequestComponentData, version);
  writer.writeBool(value.strict);
}

/** Version 1 of DescribeClientQuotasRequest. */
function decodeDescribeClientQuotasRequestV1(reader: Reader): DescribeClientQuotasRequest {
  const componentsCount = reader.readCompactArrayLength(4);
  const components = new Array<DescribeClientQuotasRequestComponentData>(componentsCount);
  for (let i = 0; i < componentsCount; i++) components[i] = decodeDescribeClientQuotasRequestComponentDataV1(reader);
  const strict = reader.readBool();
  return {
    components,
    strict,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClientQuotasRequestV1(writer: Writer, value: DescribeClientQuotasRequest): void {
  const components = value.components;
  writer.writeCompactArrayLength(components.length);
  for (let i = 0; i < components.length; i++) encodeDescribeClientQuotasRequestComponentDataV1(writer, components[i] as DescribeClientQuotasRequestComponentData);
  writer.writeBool(value.strict);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of ComponentData. */
function decodeDescribeClientQuotasRequestComponentDataV0(reader: Reader): DescribeClientQuotasRequestComponentData {
  const entityType = reader.readString();
  const matchType = reader.readInt8();
  const match = reader.readNullableString();
  return {
    entityType,
    matchType,
    match,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeDescribeClientQuotasRequestComponentDataV0(writer: Writer, value: DescribeClientQuotasRequestComponentData, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("DescribeClientQuotasRequestComponentData.unknownTaggedFields", version);
  writer.writeString(value.entityType);
  writer.writeInt8(value.matchType);
  writer.writeNullableString(value.match);
}

/** Version 1 of ComponentData. */
function decodeDescribeClientQuotasRequestComponentDataV1(reader: Reader): DescribeClientQuotasRequestComponentData {
  const entityType = reader.readCompactString();
  const matchType = reader.readInt8();
  const match = reader.readCompactNullableString();
  return {
    entityType,
    matchType,
    match,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClientQuotasRequestComponentDataV1(writer: Writer, value: DescribeClientQuotasRequestComponentData): void {
  writer.writeCompactString(value.entityType);
  writer.writeInt8(value.matchType);
  writer.writeCompactNullableString(value.match);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

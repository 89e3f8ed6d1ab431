// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/api-versions-response.ts";

export interface ApiVersionsResponse {
  /** (versions 0-4) */
  errorCode: number;
  /** (versions 0-4) */
  apiKeys: ApiVersionsResponseApiVersion[];
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 1-4) */
  throttleTimeMs: number;
  /** (versions 3-4, tag 0) */
  supportedFeatures: ApiVersionsResponseSupportedFeatureKey[];
  /** -1 when unknown; lower ones are stale. (versions 3-4, tag 1) */
  finalizedFeaturesEpoch: bigint;
  /** Valid only together with the epoch. (versions 3-4, tag 2) */
  finalizedFeatures: ApiVersionsResponseFinalizedFeatureKey[];
  /** A ZooKeeper controller may migrate to this quorum (KIP-866). (versions 3-4, tag 3) */
  zkMigrationReady: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createApiVersionsResponse(): ApiVersionsResponse {
  return {
    errorCode: 0,
    apiKeys: [],
    throttleTimeMs: 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
    unknownTaggedFields: [],
  };
}

export interface ApiVersionsResponseApiVersion {
  /** (versions 0-4) */
  apiKey: number;
  /** (versions 0-4) */
  minVersion: number;
  /** (versions 0-4) */
  maxVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createApiVersionsResponseApiVersion(): ApiVersionsResponseApiVersion {
  return {
    apiKey: 0,
    minVersion: 0,
    maxVersion: 0,
    unknownTaggedFields: [],
  };
}

export interface ApiVersionsResponseSupportedFeatureKey {
  /** (versions 3-4) */
  name: string;
  /** (versions 3-4) */
  minVersion: number;
  /** (versions 3-4) */
  maxVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createApiVersionsResponseSupportedFeatureKey(): ApiVersionsResponseSupportedFeatureKey {
  return {
    name: "",
    minVersion: 0,
    maxVersion: 0,
    unknownTaggedFields: [],
  };
}

/** Valid only together with the epoch. */
export interface ApiVersionsResponseFinalizedFeatureKey {
  /** (versions 3-4) */
  name: string;
  /** (versions 3-4) */
  maxVersionLevel: number;
  /** (versions 3-4) */
  minVersionLevel: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createApiVersionsResponseFinalizedFeatureKey(): ApiVersionsResponseFinalizedFeatureKey {
  return {
    name: "",
    maxVersionLevel: 0,
    minVersionLevel: 0,
    unknownTaggedFields: [],
  };
}

export const apiVersionsResponse: MessageCodec<ApiVersionsResponse> = {
  name: "ApiVersionsResponse",
  kind: "response",
  apiKey: 18,
  minVersion: 0,
  maxVersion: 4,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ApiVersionsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ApiVersionsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ApiVersionsResponse)[] = [
  decodeApiVersionsResponseV0, // 0
  decodeApiVersionsResponseV1, // 1
  decodeApiVersionsResponseV1, // 2
  decodeApiVersionsResponseV3, // 3
  decodeApiVersionsResponseV3, // 4
];

const encoders: readonly ((writer: Writer, value: ApiVersionsResponse, version: number) => void)[] = [
  encodeApiVersionsResponseV0, // 0
  encodeApiVersionsResponseV1, // 1
  encodeApiVersionsResponseV1, // 2
  encodeApiVersionsResponseV3, // 3
  encodeApiVersionsResponseV3, // 4
];

/** Version 0 of ApiVersionsResponse. */
function decodeApiVersionsResponseV0(reader: Reader): ApiVersionsResponse {
  const errorCode = reader.readInt16();
  const apiKeysCount = reader.readArrayLength(6);
  const apiKeys = new Array<ApiVersionsResponseApiVersion>(apiKeysCount);
  for (let i = 0; i < apiKeysCount; i++) apiKeys[i] = decodeApiVersionsResponseApiVersionV0(reader);
  return {
    errorCode,
    apiKeys,
    throttleTimeMs: 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeApiVersionsResponseV0(writer: Writer, value: ApiVersionsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ApiVersionsResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const apiKeys = value.apiKeys;
  writer.writeArrayLength(apiKeys.length);
  for (let i = 0; i < apiKeys.length; i++) encodeApiVersionsResponseApiVersionV0(writer, apiKeys[i] as ApiVersionsResponseApiVersion, version);
}

/** Versions 1-2 of ApiVersionsResponse. */
function decodeApiVersionsResponseV1(reader: Reader): ApiVersionsResponse {
  const errorCode = reader.readInt16();
  const apiKeysCount = reader.readArrayLength(6);
  const apiKeys = new Array<ApiVersionsResponseApiVersion>(apiKeysCount);
  for (let i = 0; i < apiKeysCount; i++) apiKeys[i] = decodeApiVersionsResponseApiVersionV0(reader);
  const throttleTimeMs = reader.readInt32();
  return {
    errorCode,
    apiKeys,
    throttleTimeMs,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeApiVersionsResponseV1(writer: Writer, value: ApiVersionsResponse, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ApiVersionsResponse.unknownTaggedFields", version);
  writer.writeInt16(value.errorCode);
  const apiKeys = value.apiKeys;
  writer.writeArrayLength(apiKeys.length);
  for (let i = 0; i < apiKeys.length; i++) encodeApiVersionsResponseApiVersionV0(writer, apiKeys[i] as ApiVersionsResponseApiVersion, version);
  writer.writeInt32(value.throttleTimeMs);
}

/** Versions 3-4 of ApiVersionsResponse. */
function decodeApiVersionsResponseV3(reader: Reader): ApiVersionsResponse {
  const errorCode = reader.readInt16();
  const apiKeysCount = reader.readCompactArrayLength(7);
  const apiKeys = new Array<ApiVersionsResponseApiVersion>(apiKeysCount);
  for (let i = 0; i < apiKeysCount; i++) apiKeys[i] = decodeApiVersionsResponseApiVersionV3(reader);
  const throttleTimeMs = reader.readInt32();
  let supportedFeatures: ApiVersionsResponseSupportedFeatureKey[] = [];
  let finalizedFeaturesEpoch: bigint = -1n;
  let finalizedFeatures: ApiVersionsResponseFinalizedFeatureKey[] = [];
  let zkMigrationReady: boolean = false;
  let unknown = reader.noUnknownTaggedFields;
  const tagCount = reader.readTaggedFieldCount();
  for (let i = 0; i < tagCount; i++) {
    const tag = reader.readUnsignedVarint();
    const end = reader.readTaggedFieldEnd();
    switch (tag) {
      case 0: {
        const supportedFeaturesCount = reader.readCompactArrayLength(6);
        supportedFeatures = new Array<ApiVersionsResponseSupportedFeatureKey>(supportedFeaturesCount);
        for (let i = 0; i < supportedFeaturesCount; i++) supportedFeatures[i] = decodeApiVersionsResponseSupportedFeatureKeyV3(reader);
        break;
      }
      case 1: {
        finalizedFeaturesEpoch = reader.readInt64();
        break;
      }
      case 2: {
        const finalizedFeaturesCount = reader.readCompactArrayLength(6);
        finalizedFeatures = new Array<ApiVersionsResponseFinalizedFeatureKey>(finalizedFeaturesCount);
        for (let i = 0; i < finalizedFeaturesCount; i++) finalizedFeatures[i] = decodeApiVersionsResponseFinalizedFeatureKeyV3(reader);
        break;
      }
      case 3: {
        zkMigrationReady = reader.readBool();
        break;
      }
      default:
        unknown = reader.readUnknownTaggedField(unknown, tag, end);
    }
    reader.expectTaggedFieldEnd(end);
  }
  return {
    errorCode,
    apiKeys,
    throttleTimeMs,
    supportedFeatures,
    finalizedFeaturesEpoch,
    finalizedFeatures,
    zkMigrationReady,
    unknownTaggedFields: unknown,
  };
}

function encodeApiVersionsResponseV3(writer: Writer, value: ApiVersionsResponse): void {
  writer.writeInt16(value.errorCode);
  const apiKeys = value.apiKeys;
  writer.writeCompactArrayLength(apiKeys.length);
  for (let i = 0; i < apiKeys.length; i++) encodeApiVersionsResponseApiVersionV3(writer, apiKeys[i] as ApiVersionsResponseApiVersion);
  writer.writeInt32(value.throttleTimeMs);
  const has0 = value.supportedFeatures.length !== 0;
  const has1 = value.finalizedFeaturesEpoch !== -1n;
  const has2 = value.finalizedFeatures.length !== 0;
  const has3 = value.zkMigrationReady;
  writer.writeUnsignedVarint(value.unknownTaggedFields.length + (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0) + (has3 ? 1 : 0));
  if (has0) {
    const begin = writer.beginTaggedField(0);
    const supportedFeatures = value.supportedFeatures;
    writer.writeCompactArrayLength(supportedFeatures.length);
    for (let i = 0; i < supportedFeatures.length; i++) encodeApiVersionsResponseSupportedFeatureKeyV3(writer, supportedFeatures[i] as ApiVersionsResponseSupportedFeatureKey);
    writer.endTaggedField(begin);
  }
  if (has1) {
    const begin = writer.beginTaggedField(1);
    writer.writeInt64(value.finalizedFeaturesEpoch);
    writer.endTaggedField(begin);
  }
  if (has2) {
    const begin = writer.beginTaggedField(2);
    const finalizedFeatures = value.finalizedFeatures;
    writer.writeCompactArrayLength(finalizedFeatures.length);
    for (let i = 0; i < finalizedFeatures.length; i++) encodeApiVersionsResponseFinalizedFeatureKeyV3(writer, finalizedFeatures[i] as ApiVersionsResponseFinalizedFeatureKey);
    writer.endTaggedField(begin);
  }
  if (has3) {
    const begin = writer.beginTaggedField(3);
    writer.writeBool(value.zkMigrationReady);
    writer.endTaggedField(begin);
  }
  writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, 0, 3, Number.POSITIVE_INFINITY);
}

/** Versions 0-2 of ApiVersion. */
function decodeApiVersionsResponseApiVersionV0(reader: Reader): ApiVersionsResponseApiVersion {
  const apiKey = reader.readInt16();
  const minVersion = reader.readInt16();
  const maxVersion = reader.readInt16();
  return {
    apiKey,
    minVersion,
    maxVersion,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeApiVersionsResponseApiVersionV0(writer: Writer, value: ApiVersionsResponseApiVersion, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("ApiVersionsResponseApiVersion.unknownTaggedFields", version);
  writer.writeInt16(value.apiKey);
  writer.writeInt16(value.minVersion);
  writer.writeInt16(value.maxVersion);
}

/** Versions 3-4 of ApiVersion. */
function decodeApiVersionsResponseApiVersionV3(reader: Reader): ApiVersionsResponseApiVersion {
  const apiKey = reader.readInt16();
  const minVersion = reader.readInt16();
  const maxVersion = reader.readInt16();
  return {
    apiKey,
    minVersion,
    maxVersion,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeApiVersionsResponseApiVersionV3(writer: Writer, value: ApiVersionsResponseApiVersion): void {
  writer.writeInt16(value.apiKey);
  writer.writeInt16(value.minVersion);
  writer.writeInt16(value.maxVersion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 3-4 of SupportedFeatureKey. */
function decodeApiVersionsResponseSupportedFeatureKeyV3(reader: Reader): ApiVersionsResponseSupportedFeatureKey {
  const name = reader.readCompactString();
  const minVersion = reader.readInt16();
  const maxVersion = reader.readInt16();
  return {
    name,
    minVersion,
    maxVersion,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeApiVersionsResponseSupportedFeatureKeyV3(writer: Writer, value: ApiVersionsResponseSupportedFeatureKey): void {
  writer.writeCompactString(value.name);
  writer.writeInt16(value.minVersion);
  writer.writeInt16(value.maxVersion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 3-4 of FinalizedFeatureKey. */
function decodeApiVersionsResponseFinalizedFeatureKeyV3(reader: Reader): ApiVersionsResponseFinalizedFeatureKey {
  const name = reader.readCompactString();
  const maxVersionLevel = reader.readInt16();
  const minVersionLevel = reader.readInt16();
  return {
    name,
    maxVersionLevel,
    minVersionLevel,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeApiVersionsResponseFinalizedFeatureKeyV3(writer: Writer, value: ApiVersionsResponseFinalizedFeatureKey): void {
  writer.writeCompactString(value.name);
  writer.writeInt16(value.maxVersionLevel);
  writer.writeInt16(value.minVersionLevel);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

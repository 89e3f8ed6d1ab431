// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/update-features-response.ts";

export interface UpdateFeaturesResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-2) */
  throttleTimeMs: number;
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  errorMessage: string | null;
  /** (versions 0-1) */
  results: UpdateFeaturesResponseUpdatableFeatureResult[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createUpdateFeaturesResponse(): UpdateFeaturesResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    results: [],
    unknownTaggedFields: [],
  };
}

export interface UpdateFeaturesResponseUpdatableFeatureResult {
  /** (versions 0-2) */
  feature: string;
  /** (versions 0-2) */
  errorCode: number;
  /** (versions 0-2) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createUpdateFeaturesResponseUpdatableFeatureResult(): UpdateFeaturesResponseUpdatableFeatureResult {
  return {
    feature: "",
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const updateFeaturesResponse: MessageCodec<UpdateFeaturesResponse> = {
  name: "UpdateFeaturesResponse",
  kind: "response",
  apiKey: 57,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("UpdateFeaturesResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("UpdateFeaturesResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => UpdateFeaturesResponse)[] = [
  decodeUpdateFeaturesResponseV0, // 0
  decodeUpdateFeaturesResponseV0, // 1
  decodeUpdateFeaturesResponseV2, // 2
];

const encoders: readonly ((writer: Writer, value: UpdateFeaturesResponse, version: number) => void)[] = [
  encodeUpdateFeaturesResponseV0, // 0
  encodeUpdateFeaturesResponseV0, // 1
  encodeUpdateFeaturesResponseV2, // 2
];

/** Versions 0-1 of UpdateFeaturesResponse. */
function decodeUpdateFeaturesResponseV0(reader: Reader): UpdateFeaturesResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  const resultsCount = reader.readCompactArrayLength(5);
  const results = new Array<UpdateFeaturesResponseUpdatableFeatureResult>(resultsCount);
  for (let i = 0; i < resultsCount; i++) results[i] = decodeUpdateFeaturesResponseUpdatableFeatureResultV0(reader);
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    results,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesResponseV0(writer: Writer, value: UpdateFeaturesResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  const results = value.results;
  writer.writeCompactArrayLength(results.length);
  for (let i = 0; i < results.length; i++) encodeUpdateFeaturesResponseUpdatableFeatureResultV0(writer, results[i] as UpdateFeaturesResponseUpdatableFeatureResult);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of UpdateFeaturesResponse. */
function decodeUpdateFeaturesResponseV2(reader: Reader): UpdateFeaturesResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    results: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesResponseV2(writer: Writer, value: UpdateFeaturesResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of UpdatableFeatureResult. */
function decodeUpdateFeaturesResponseUpdatableFeatureResultV0(reader: Reader): UpdateFeaturesResponseUpdatableFeatureResult {
  const feature = reader.readCompactString();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    feature,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesResponseUpdatableFeatureResultV0(writer: Writer, value: UpdateFeaturesResponseUpdatableFeatureResult): void {
  writer.writeCompactString(value.feature);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

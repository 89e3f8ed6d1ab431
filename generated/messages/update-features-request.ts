// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/update-features-request.ts";

export interface UpdateFeaturesRequest {
  /** (versions 0-2) */
  timeoutMs: number;
  /** (versions 0-2) */
  featureUpdates: UpdateFeaturesRequestFeatureUpdateKey[];
  /** (versions 1-2) */
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createUpdateFeaturesRequest(): UpdateFeaturesRequest {
  return {
    timeoutMs: 60000,
    featureUpdates: [],
    validateOnly: false,
    unknownTaggedFields: [],
  };
}

export interface UpdateFeaturesRequestFeatureUpdateKey {
  /** (versions 0-2) */
  feature: string;
  /** 0 disables the feature. (versions 0-2) */
  maxVersionLevel: number;
  /** (versions 0) */
  allowDowngrade: boolean;
  /** 1 upgrade, 2 safe downgrade, 3 downgrade that may lose data. (versions 1-2) */
  upgradeType: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createUpdateFeaturesRequestFeatureUpdateKey(): UpdateFeaturesRequestFeatureUpdateKey {
  return {
    feature: "",
    maxVersionLevel: 0,
    allowDowngrade: false,
    upgradeType: 1,
    unknownTaggedFields: [],
  };
}

export const updateFeaturesRequest: MessageCodec<UpdateFeaturesRequest> = {
  name: "UpdateFeaturesRequest",
  kind: "request",
  apiKey: 57,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("UpdateFeaturesRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("UpdateFeaturesRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => UpdateFeaturesRequest)[] = [
  decodeUpdateFeaturesRequestV0, // 0
  decodeUpdateFeaturesRequestV1, // 1
  decodeUpdateFeaturesRequestV1, // 2
];

const encoders: readonly ((writer: Writer, value: UpdateFeaturesRequest, version: number) => void)[] = [
  encodeUpdateFeaturesRequestV0, // 0
  encodeUpdateFeaturesRequestV1, // 1
  encodeUpdateFeaturesRequestV1, // 2
];

/** Version 0 of UpdateFeaturesRequest. */
function decodeUpdateFeaturesRequestV0(reader: Reader): UpdateFeaturesRequest {
  const timeoutMs = reader.readInt32();
  const featureUpdatesCount = reader.readCompactArrayLength(5);
  const featureUpdates = new Array<UpdateFeaturesRequestFeatureUpdateKey>(featureUpdatesCount);
  for (let i = 0; i < featureUpdatesCount; i++) featureUpdates[i] = decodeUpdateFeaturesRequestFeatureUpdateKeyV0(reader);
  return {
    timeoutMs,
    featureUpdates,
    validateOnly: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesRequestV0(writer: Writer, value: UpdateFeaturesRequest, version: number): void {
  if (value.validateOnly) throw writer.fieldNotInVersion("UpdateFeaturesRequest.validateOnly", version);
  writer.writeInt32(value.timeoutMs);
  const featureUpdates = value.featureUpdates;
  writer.writeCompactArrayLength(featureUpdates.length);
  for (let i = 0; i < featureUpdates.length; i++) encodeUpdateFeaturesRequestFeatureUpdateKeyV0(writer, featureUpdates[i] as UpdateFeaturesRequestFeatureUpdateKey, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of UpdateFeaturesRequest. */
function decodeUpdateFeaturesRequestV1(reader: Reader): UpdateFeaturesRequest {
  const timeoutMs = reader.readInt32();
  const featureUpdatesCount = reader.readCompactArrayLength(5);
  const featureUpdates = new Array<UpdateFeaturesRequestFeatureUpdateKey>(featureUpdatesCount);
  for (let i = 0; i < featureUpdatesCount; i++) featureUpdates[i] = decodeUpdateFeaturesRequestFeatureUpdateKeyV1(reader);
  const validateOnly = reader.readBool();
  return {
    timeoutMs,
    featureUpdates,
    validateOnly,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesRequestV1(writer: Writer, value: UpdateFeaturesRequest, version: number): void {
  writer.writeInt32(value.timeoutMs);
  const featureUpdates = value.featureUpdates;
  writer.writeCompactArrayLength(featureUpdates.length);
  for (let i = 0; i < featureUpdates.length; i++) encodeUpdateFeaturesRequestFeatureUpdateKeyV1(writer, featureUpdates[i] as UpdateFeaturesRequestFeatureUpdateKey, version);
  writer.writeBool(value.validateOnly);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of FeatureUpdateKey. */
function decodeUpdateFeaturesRequestFeatureUpdateKeyV0(reader: Reader): UpdateFeaturesRequestFeatureUpdateKey {
  const feature = reader.readCompactString();
  const maxVersionLevel = reader.readInt16();
  const allowDowngrade = reader.readBool();
  return {
    feature,
    maxVersionLevel,
    allowDowngrade,
    upgradeType: 1,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesRequestFeatureUpdateKeyV0(writer: Writer, value: UpdateFeaturesRequestFeatureUpdateKey, version: number): void {
  if (value.upgradeType !== 1) throw writer.fieldNotInVersion("UpdateFeaturesRequestFeatureUpdateKey.upgradeType", version);
  writer.writeCompactString(value.feature);
  writer.writeInt16(value.maxVersionLevel);
  writer.writeBool(value.allowDowngrade);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 1-2 of FeatureUpdateKey. */
function decodeUpdateFeaturesRequestFeatureUpdateKeyV1(reader: Reader): UpdateFeaturesRequestFeatureUpdateKey {
  const feature = reader.readCompactString();
  const maxVersionLevel = reader.readInt16();
  const upgradeType = reader.readInt8();
  return {
    feature,
    maxVersionLevel,
    allowDowngrade: false,
    upgradeType,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeUpdateFeaturesRequestFeatureUpdateKeyV1(writer: Writer, value: UpdateFeaturesRequestFeatureUpdateKey, version: number): void {
  if (value.allowDowngrade) throw writer.fieldNotInVersion("UpdateFeaturesRequestFeatureUpdateKey.allowDowngrade", version);
  writer.writeCompactString(value.feature);
  writer.writeInt16(value.maxVersionLevel);
  writer.writeInt8(value.upgradeType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

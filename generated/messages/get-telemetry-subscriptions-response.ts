// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/get-telemetry-subscriptions-response.ts";

export interface GetTelemetrySubscriptionsResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  clientInstanceId: Uuid;
  /** Changes when the subscription does. (versions 0) */
  subscriptionId: number;
  /** Numbers as in the attributes of a batch, best first. (versions 0) */
  acceptedCompressionTypes: number[];
  /** (versions 0) */
  pushIntervalMs: number;
  /** (versions 0) */
  telemetryMaxBytes: number;
  /** True for differences, false for running sums. (versions 0) */
  deltaTemporality: boolean;
  /** Prefixes; empty for none, one empty string for all. (versions 0) */
  requestedMetrics: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createGetTelemetrySubscriptionsResponse(): GetTelemetrySubscriptionsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    clientInstanceId: "AAAAAAAAAAAAAAAAAAAAAA",
    subscriptionId: 0,
    acceptedCompressionTypes: [],
    pushIntervalMs: 0,
    telemetryMaxBytes: 0,
    deltaTemporality: false,
    requestedMetrics: [],
    unknownTaggedFields: [],
  };
}

export const getTelemetrySubscriptionsResponse: MessageCodec<GetTelemetrySubscriptionsResponse> = {
  name: "GetTelemetrySubscriptionsResponse",
  kind: "response",
  apiKey: 71,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("GetTelemetrySubscriptionsResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("GetTelemetrySubscriptionsResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => GetTelemetrySubscriptionsResponse)[] = [
  decodeGetTelemetrySubscriptionsResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: GetTelemetrySubscriptionsResponse, version: number) => void)[] = [
  encodeGetTelemetrySubscriptionsResponseV0, // 0
];

/** Version 0 of GetTelemetrySubscriptionsResponse. */
function decodeGetTelemetrySubscriptionsResponseV0(reader: Reader): GetTelemetrySubscriptionsResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const clientInstanceId = reader.readUuid();
  const subscriptionId = reader.readInt32();
  const acceptedCompressionTypesCount = reader.readCompactArrayLength(1);
  const acceptedCompressionTypes = new Array<number>(acceptedCompressionTypesCount);
  for (let i = 0; i < acceptedCompressionTypesCount; i++) acceptedCompressionTypes[i] = reader.readInt8();
  const pushIntervalMs = reader.readInt32();
  const telemetryMaxBytes = reader.readInt32();
  const deltaTemporality = reader.readBool();
  const requestedMetricsCount = reader.readCompactArrayLength(1);
  const requestedMetrics = new Array<string>(requestedMetricsCount);
  for (let i = 0; i < requestedMetricsCount; i++) requestedMetrics[i] = reader.readCompactString();
  return {
    throttleTimeMs,
    errorCode,
    clientInstanceId,
    subscriptionId,
    acceptedCompressionTypes,
    pushIntervalMs,
    telemetryMaxBytes,
    deltaTemporality,
    requestedMetrics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeGetTelemetrySubscriptionsResponseV0(writer: Writer, value: GetTelemetrySubscriptionsResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeUuid(value.clientInstanceId);
  writer.writeInt32(value.subscriptionId);
  const acceptedCompressionTypes = value.acceptedCompressionTypes;
  writer.writeCompactArrayLength(acceptedCompressionTypes.length);
  for (let i = 0; i < acceptedCompressionTypes.length; i++) writer.writeInt8(acceptedCompressionTypes[i] as number);
  writer.writeInt32(value.pushIntervalMs);
  writer.writeInt32(value.telemetryMaxBytes);
  writer.writeBool(value.deltaTemporality);
  const requestedMetrics = value.requestedMetrics;
  writer.writeCompactArrayLength(requestedMetrics.length);
  for (let i = 0; i < requestedMetrics.length; i++) writer.writeCompactString(requestedMetrics[i] as string);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

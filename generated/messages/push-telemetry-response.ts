// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/push-telemetry-response.ts";

export interface PushTelemetryResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createPushTelemetryResponse(): PushTelemetryResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    unknownTaggedFields: [],
  };
}

export const pushTelemetryResponse: MessageCodec<PushTelemetryResponse> = {
  name: "PushTelemetryResponse",
  kind: "response",
  apiKey: 72,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("PushTelemetryResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("PushTelemetryResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => PushTelemetryResponse)[] = [
  decodePushTelemetryResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: PushTelemetryResponse, version: number) => void)[] = [
  encodePushTelemetryResponseV0, // 0
];

/** Version 0 of PushTelemetryResponse. */
function decodePushTelemetryResponseV0(reader: Reader): PushTelemetryResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  return {
    throttleTimeMs,
    errorCode,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodePushTelemetryResponseV0(writer: Writer, value: PushTelemetryResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/push-telemetry-request.ts";

export interface PushTelemetryRequest {
  /** (versions 0) */
  clientInstanceId: Uuid;
  /** (versions 0) */
  subscriptionId: number;
  /** (versions 0) */
  terminating: boolean;
  /** Number as in the attributes of a batch. (versions 0) */
  compressionType: number;
  /** OTLP MetricsData in Protobuf. (versions 0) */
  metrics: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createPushTelemetryRequest(): PushTelemetryRequest {
  return {
    clientInstanceId: "AAAAAAAAAAAAAAAAAAAAAA",
    subscriptionId: 0,
    terminating: false,
    compressionType: 0,
    metrics: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const pushTelemetryRequest: MessageCodec<PushTelemetryRequest> = {
  name: "PushTelemetryRequest",
  kind: "request",
  apiKey: 72,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("PushTelemetryRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("PushTelemetryRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => PushTelemetryRequest)[] = [
  decodePushTelemetryRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: PushTelemetryRequest, version: number) => void)[] = [
  encodePushTelemetryRequestV0, // 0
];

/** Version 0 of PushTelemetryRequest. */
function decodePushTelemetryRequestV0(reader: Reader): PushTelemetryRequest {
  const clientInstanceId = reader.readUuid();
  const subscriptionId = reader.readInt32();
  const terminating = reader.readBool();
  const compressionType = reader.readInt8();
  const metrics = reader.readCompactBytes();
  return {
    clientInstanceId,
    subscriptionId,
    terminating,
    compressionType,
    metrics,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodePushTelemetryRequestV0(writer: Writer, value: PushTelemetryRequest): void {
  writer.writeUuid(value.clientInstanceId);
  writer.writeInt32(value.subscriptionId);
  writer.writeBool(value.terminating);
  writer.writeInt8(value.compressionType);
  writer.writeCompactBytes(value.metrics);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

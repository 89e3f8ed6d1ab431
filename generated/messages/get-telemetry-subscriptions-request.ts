// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/get-telemetry-subscriptions-request.ts";

export interface GetTelemetrySubscriptionsRequest {
  /** Zero the first time; the broker gives one. (versions 0) */
  clientInstanceId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createGetTelemetrySubscriptionsRequest(): GetTelemetrySubscriptionsRequest {
  return {
    clientInstanceId: "AAAAAAAAAAAAAAAAAAAAAA",
    unknownTaggedFields: [],
  };
}

export const getTelemetrySubscriptionsRequest: MessageCodec<GetTelemetrySubscriptionsRequest> = {
  name: "GetTelemetrySubscriptionsRequest",
  kind: "request",
  apiKey: 71,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("GetTelemetrySubscriptionsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("GetTelemetrySubscriptionsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => GetTelemetrySubscriptionsRequest)[] = [
  decodeGetTelemetrySubscriptionsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: GetTelemetrySubscriptionsRequest, version: number) => void)[] = [
  encodeGetTelemetrySubscriptionsRequestV0, // 0
];

/** Version 0 of GetTelemetrySubscriptionsRequest. */
function decodeGetTelemetrySubscriptionsRequestV0(reader: Reader): GetTelemetrySubscriptionsRequest {
  const clientInstanceId = reader.readUuid();
  return {
    clientInstanceId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeGetTelemetrySubscriptionsRequestV0(writer: Writer, value: GetTelemetrySubscriptionsRequest): void {
  writer.writeUuid(value.clientInstanceId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/**
 * PushTelemetry, version 0: metrics of a client, as its subscription asks for them (KIP-714). They are OTLP; what is kept
 * of them are counts in this gateway's own metrics.
 */
import { pushTelemetryApi } from "#generated/apis/push-telemetry.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { PushTelemetryRequest } from "#generated/messages/push-telemetry-request.ts";
import type { PushTelemetryResponse } from "#generated/messages/push-telemetry-response.ts";
import type { ClientTelemetry } from "#src/telemetry/client-telemetry.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type UnknownTaggedField, type Uuid, ZERO_UUID } from "#wire/message.ts";
import { clientOf } from "./get-telemetry-subscriptions.ts";
import type { Handler } from "./handler.ts";

const NO_TAGS: readonly UnknownTaggedField[] = [];
/** Kafka's own uses of ids; no client has one of them. */
const RESERVED_IDS: readonly Uuid[] = [ZERO_UUID, "AAAAAAAAAAAAAAAAAAAAAQ"];

export function pushTelemetryHandler({
  telemetry,
}: {
  readonly telemetry: ClientTelemetry;
}): Handler<PushTelemetryRequest, PushTelemetryResponse> {
  return {
    api: pushTelemetryApi,
    async handle(request, context) {
      if (RESERVED_IDS.includes(request.clientInstanceId)) {
        throw new KafkaError(
          ErrorCode.INVALID_REQUEST,
          `Invalid request from the client [${request.clientInstanceId}], invalid client instance id`,
        );
      }
      await telemetry.push(request, clientOf(context), performance.now());
      return response(ErrorCode.NONE);
    },
    errorResponse: (_request, errorCode) => response(errorCode),
  };
}

function response(errorCode: number): PushTelemetryResponse {
  return { throttleTimeMs: 0, errorCode, unknownTaggedFields: NO_TAGS };
}

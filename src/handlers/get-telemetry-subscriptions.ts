/**
 * GetTelemetrySubscriptions, version 0: which metrics the client is to push, and how often (KIP-714). Served where
 * metrics are: they are what pushes are received by.
 *
 * A client without an instance id is given one. One that no subscription concerns is to push nothing, and to ask again
 * after five minutes.
 */
import { randomUUID } from "node:crypto";
import { getTelemetrySubscriptionsApi } from "#generated/apis/get-telemetry-subscriptions.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { GetTelemetrySubscriptionsRequest } from "#generated/messages/get-telemetry-subscriptions-request.ts";
import type { GetTelemetrySubscriptionsResponse } from "#generated/messages/get-telemetry-subscriptions-response.ts";
import type { Client, ClientTelemetry } from "#src/telemetry/client-telemetry.ts";
import { type UnknownTaggedField, type Uuid, ZERO_UUID } from "#wire/message.ts";
import type { ConnectionContext, Handler, RequestContext } from "./handler.ts";

/** zstd, lz4, gzip, snappy, in Kafka's order. */
const ACCEPTED_COMPRESSIONS: readonly number[] = [4, 3, 1, 2];
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function getTelemetrySubscriptionsHandler({
  telemetry,
}: {
  readonly telemetry: ClientTelemetry;
}): Handler<GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsResponse> {
  // Of each connection the last instance, as in Kafka: there is an end to what a client can make us remember.
  const instances = new WeakMap<ConnectionContext, Uuid>();
  const forgetOnClose = (connection: ConnectionContext, clientInstanceId: Uuid): void => {
    if (!instances.has(connection)) {
      connection.onClose(() => telemetry.forget(instances.get(connection) ?? clientInstanceId));
    }
    instances.set(connection, clientInstanceId);
  };

  return {
    api: getTelemetrySubscriptionsApi,
    handle(request, context) {
      const { clientInstanceId: given } = request;
      const clientInstanceId = given === ZERO_UUID ? newInstanceId() : given;
      forgetOnClose(context.connection, clientInstanceId);
      const subscription = telemetry.subscribe(clientInstanceId, clientOf(context), performance.now());
      return {
        throttleTimeMs: 0,
        errorCode: ErrorCode.NONE,
        clientInstanceId,
        subscriptionId: subscription.subscriptionId,
        acceptedCompressionTypes: [...ACCEPTED_COMPRESSIONS],
        pushIntervalMs: subscription.intervalMs,
        telemetryMaxBytes: telemetry.maxBytes,
        deltaTemporality: true,
        requestedMetrics: [...subscription.metrics],
        unknownTaggedFields: NO_TAGS,
      };
    },
    errorResponse: (_request, errorCode) => ({
      throttleTimeMs: 0,
      errorCode,
      clientInstanceId: ZERO_UUID,
      subscriptionId: 0,
      acceptedCompressionTypes: [],
      pushIntervalMs: 0,
      telemetryMaxBytes: 0,
      deltaTemporality: false,
      requestedMetrics: [],
      unknownTaggedFields: NO_TAGS,
    }),
  };
}

/** What subscriptions can be matched with. */
export function clientOf({ clientId, connection }: RequestContext): Client {
  return {
    client_id: clientId,
    client_software_name: connection.clientSoftware?.name ?? null,
    client_software_version: connection.clientSoftware?.version ?? null,
    client_source_address: connection.clientHost.replace(/^\//, ""),
    client_source_port: String(connection.clientPort),
  };
}

function newInstanceId(): Uuid {
  return Buffer.from(randomUUID().replaceAll("-", ""), "hex").toString("base64url");
}

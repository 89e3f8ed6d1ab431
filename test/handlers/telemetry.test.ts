/** GetTelemetrySubscriptions and PushTelemetry. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { allHandlers } from "#src/handlers/all.ts";
import { apiVersionsHandler } from "#src/handlers/api-versions.ts";
import { getTelemetrySubscriptionsHandler } from "#src/handlers/get-telemetry-subscriptions.ts";
import { pushTelemetryHandler } from "#src/handlers/push-telemetry.ts";
import type { Services } from "#src/handlers/services.ts";
import { ClientTelemetry } from "#src/telemetry/client-telemetry.ts";
import { subscriptionOf } from "#src/telemetry/subscription.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { call, contextOf, openTestBroker, TestConnection } from "./harness.ts";

const unknownTaggedFields: readonly never[] = [];

function telemetryOf(configs: Record<string, string>): {
  telemetry: ClientTelemetry;
  instances: () => number;
} {
  const subscriptions = [subscriptionOf(new Map(Object.entries(configs)))];
  let known = 0;
  const receiver = {
    instances: (count: number) => {
      known = count;
    },
    pushed: () => {},
    received: () => {},
  };
  const telemetry = new ClientTelemetry({ subscriptions: () => subscriptions, maxBytes: 1000, receiver });
  return { telemetry, instances: () => known };
}

describe("client telemetry", () => {
  test("a client is given an id, which is forgotten with its connection", async () => {
    const services = telemetryOf({ metrics: "*", "interval.ms": "500" });
    const handler = getTelemetrySubscriptionsHandler(services);
    const connection = new TestConnection();
    const request = { clientInstanceId: ZERO_UUID, unknownTaggedFields };
    const first = await call(handler, request, 0, contextOf(0, connection));
    assert.notEqual(first.clientInstanceId, ZERO_UUID);
    assert.deepEqual(
      [first.errorCode, first.pushIntervalMs, first.telemetryMaxBytes, first.deltaTemporality],
      [0, 500, 1000, true],
    );
    assert.deepEqual([first.requestedMetrics, first.acceptedCompressionTypes], [["*"], [4, 3, 1, 2]]);
    const push = {
      clientInstanceId: first.clientInstanceId,
      subscriptionId: first.subscriptionId,
      terminating: false,
      compressionType: 0,
      metrics: Buffer.alloc(0),
      unknownTaggedFields,
    };
    const pushed = await call(pushTelemetryHandler(services), push, 0, contextOf(0, connection));
    assert.equal(pushed.errorCode, ErrorCode.NONE);
    for (let i = 0; i < 5; i++) await call(handler, request, 0, contextOf(0, connection));
    assert.equal(connection.listenerCount, 1);
    const known = services.instances();
    connection.close();
    assert.equal(services.instances(), known - 1);
  });

  test("a client is matched by the software that it names in ApiVersions", async (t) => {
    const { services } = await openTestBroker(t);
    const connection = new TestConnection();
    const software = { clientSoftwareName: "sw", clientSoftwareVersion: "1.2", unknownTaggedFields };
    await call(apiVersionsHandler(services), software, 3, contextOf(3, connection));
    const handler = getTelemetrySubscriptionsHandler(
      telemetryOf({ metrics: "a", match: "client_software_name=sw,client_software_version=1\\..*" }),
    );
    const request = { clientInstanceId: ZERO_UUID, unknownTaggedFields };
    const named = await call(handler, request, 0, contextOf(0, connection));
    const unnamed = await call(handler, request, 0);
    assert.deepEqual([named.requestedMetrics, unnamed.requestedMetrics], [["a"], []]);
  });

  test("ids that no client has", async () => {
    const handler = pushTelemetryHandler(telemetryOf({}));
    for (const clientInstanceId of [ZERO_UUID, "AAAAAAAAAAAAAAAAAAAAAQ"]) {
      const push = { clientInstanceId, subscriptionId: 0, terminating: false, compressionType: 0 };
      const attempt = async () =>
        await handler.handle({ ...push, metrics: Buffer.alloc(0), unknownTaggedFields }, contextOf(0));
      await assert.rejects(attempt, (error) => {
        return error instanceof KafkaError && error.code === ErrorCode.INVALID_REQUEST;
      });
    }
  });

  test("is served where somebody receives it, as in Kafka", async (t) => {
    const { services } = await openTestBroker(t);
    const served = (telemetry: ClientTelemetry | null) =>
      allHandlers({ ...services, telemetry } as Services)
        .map(({ key }) => key)
        .filter((key) => key === 71 || key === 72);
    assert.deepEqual(served(null), []);
    assert.deepEqual(served(telemetryOf({}).telemetry), [71, 72]);
  });
});

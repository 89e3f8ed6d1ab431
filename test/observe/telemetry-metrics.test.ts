import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Registry } from "prom-client";
import { ErrorCode } from "#generated/errors.ts";
import { TelemetryMetrics } from "#src/observe/telemetry-metrics.ts";

describe("metrics of what clients push", () => {
  test("are counts of instances, answers, bytes and data points", async () => {
    const registry = new Registry();
    const metrics = new TelemetryMetrics(registry);
    metrics.instances(3);
    metrics.pushed(ErrorCode.NONE);
    metrics.pushed(ErrorCode.NONE);
    metrics.pushed(ErrorCode.THROTTLING_QUOTA_EXCEEDED);
    metrics.received(100, new Map([["a.b", 2]]));
    metrics.received(50, new Map([['quo"te\n', 1]]));
    const lines = (await registry.metrics()).split("\n");
    for (const line of [
      "sargasso_client_telemetry_instances 3",
      'sargasso_client_telemetry_pushes_total{error="NONE"} 2',
      'sargasso_client_telemetry_pushes_total{error="THROTTLING_QUOTA_EXCEEDED"} 1',
      "sargasso_client_telemetry_bytes_total 150",
      'sargasso_client_telemetry_data_points_total{metric="a.b"} 2',
      'sargasso_client_telemetry_data_points_total{metric="quo\\"te\\n"} 1',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });

  test("names that clients make up without end are counted together", async () => {
    const registry = new Registry();
    const metrics = new TelemetryMetrics(registry);
    for (let i = 0; i < 600; i++) metrics.received(1, new Map([[`metric.${i}`, 1]]));
    metrics.received(1, new Map([["m".repeat(201), 1]]));
    const text = await registry.metrics();
    assert.equal(text.match(/^sargasso_client_telemetry_data_points_total\{/gm)?.length, 501);
    assert.match(text, /data_points_total\{metric="other"\} 101$/m);
  });
});

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { AdminServer } from "#src/observe/admin-server.ts";
import { Metrics } from "#src/observe/metrics.ts";

describe("the admin listener", () => {
  let metrics: Metrics;
  let server: AdminServer;
  let notReady: string | null = null;
  beforeEach(async () => {
    metrics = new Metrics({
      topics: () => 2,
      partitions: () => 12,
      logBytes: () => 3456,
      groups: () => 1,
      requestBytesInMemory: () => 0,
      responseBytesWaiting: () => 7,
      groupBytesInMemory: () => 8,
      uncleanablePartitions: () => 9,
      diskFreeBytes: async () => 9,
      topicSizes: () => [{ topic: "orders", bytes: 3456 }],
      lags: () =>
        Array.from({ length: 10_002 }, (_, partition) => ({
          group: "g",
          topic: "orders",
          partition,
          lag: 5,
        })),
    });
    server = new AdminServer({ host: "127.0.0.1", port: 0, metrics, whyNotReady: async () => notReady });
    await server.open();
  });
  afterEach(() => server.close());

  async function get(path: string): Promise<[status: number, body: string]> {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return [response.status, await response.text()];
  }

  test("/metrics has what was observed, in Prometheus' text form", async () => {
    metrics.onConnectionOpened();
    metrics.onConnectionOpened();
    metrics.onConnectionClosed();
    metrics.onConnectionRefused("max.connections");
    metrics.onBytesRead(100);
    metrics.onBytesWritten(50);
    const request = {
      api: "Fetch",
      apiVersion: 12,
      clientId: "client",
      clientHost: "/127.0.0.1",
      requestBytes: 40,
      responseBytes: 0,
      decodeMs: 0.5,
      handleMs: 1,
      encodeMs: 0.5,
      request: {},
      response: {
        errorCode: 0,
        responses: [
          {
            partitions: [
              { errorCode: 1, records: [Buffer.alloc(9)] },
              { errorCode: 1 },
              { errorCode: 29_999 },
            ],
          },
        ],
      },
      failed: false,
    };
    metrics.onRequest(request);
    metrics.onRequest({ ...request, handleMs: 600, failed: true });
    const [status, text] = await get("/metrics");
    assert.equal(status, 200);
    for (const line of [
      'sargasso_requests_total{api="Fetch",version="12"} 2',
      'sargasso_request_failures_total{api="Fetch",version="12"} 1',
      'sargasso_request_bytes_total{api="Fetch"} 80',
      'sargasso_request_duration_seconds_bucket{le="0.0025",api="Fetch",version="12"} 1',
      'sargasso_request_duration_seconds_count{api="Fetch",version="12"} 2',
      "sargasso_connections 1",
      "sargasso_connections_opened_total 2",
      'sargasso_connections_refused_total{reason="max.connections"} 1',
      "sargasso_bytes_read_total 100",
      "sargasso_bytes_written_total 50",
      "sargasso_topics 2",
      "sargasso_partitions 12",
      "sargasso_log_bytes 3456",
      "sargasso_groups 1",
      'sargasso_errors_total{api="Fetch",error="OFFSET_OUT_OF_RANGE"} 4',
      'sargasso_errors_total{api="Fetch",error="unknown"} 2',
      "sargasso_response_bytes_waiting 7",
      "sargasso_group_bytes_in_memory 8",
      "sargasso_disk_free_bytes 9",
      'sargasso_topic_log_bytes{topic="orders"} 3456',
      'sargasso_group_lag_records{group="g",topic="orders",partition="9999"} 5',
      'sargasso_series_left_out{metric="sargasso_group_lag_records"} 2',
      'sargasso_series_left_out{metric="sargasso_topic_log_bytes"} 0',
    ]) {
      assert.ok(text.split("\n").includes(line), `${line} is missing in\n${text}`);
    }
    assert.ok(!text.includes('partition="10000"'));
    assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
  });

  test("/health answers, /ready says whether and why not", async () => {
    assert.deepEqual(await get("/health"), [200, '{"status":"live"}']);
    assert.deepEqual(await get("/ready"), [200, '{"status":"ready"}']);
    notReady = "starting";
    assert.deepEqual(await get("/ready"), [503, '{"status":"not ready","reason":"starting"}']);
    assert.equal((await get("/nothing"))[0], 404);
  });
});

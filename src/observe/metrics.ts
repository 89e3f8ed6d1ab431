/** Metrics in Prometheus' form. Loaded only when there is an admin listener: nobody else could read them. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { errorName } from "#generated/errors.ts";
import type { AnsweredRequest, RequestObserver } from "#src/dispatch/observer.ts";
import type { NetObserver } from "#src/net/net-observer.ts";
import type { ViolationObserver } from "#src/schema/pipeline.ts";
import { forEachError } from "./error-codes.ts";
import { addFigures, type GatewayFigures } from "./figures.ts";
import { addRegistryMetrics, type RegistryFigures } from "./registry-metrics.ts";
import { TelemetryMetrics } from "./telemetry-metrics.ts";

/** The children of one api and version, so that the hot path looks no labels up. */
interface RequestSeries {
  readonly count: { inc(): void };
  readonly failures: { inc(): void };
  readonly duration: { observe(seconds: number): void };
  readonly requestBytes: { inc(bytes: number): void };
  readonly responseBytes: { inc(bytes: number): void };
}

/** From a heartbeat in microseconds to a fetch that waited. */
const DURATION_BUCKETS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

export class Metrics implements RequestObserver, NetObserver, ViolationObserver {
  readonly #registry = new Registry();
  /** What clients push. */
  readonly telemetry: TelemetryMetrics = new TelemetryMetrics(this.#registry);
  readonly #series = new Map<string, RequestSeries[]>();
  readonly #requests: Counter<"api" | "version">;
  readonly #failures: Counter<"api" | "version">;
  readonly #errors: Counter<"api" | "error">;
  readonly #durations: Histogram<"api" | "version">;
  readonly #requestBytes: Counter<"api">;
  readonly #responseBytes: Counter<"api">;
  readonly #connections: Gauge;
  readonly #connectionsOpened: Counter;
  readonly #connectionsRefused: Counter<"reason">;
  readonly #bytesRead: Counter;
  readonly #bytesWritten: Counter;
  readonly #schemaViolations: Counter<"side" | "action">;

  constructor(figures: GatewayFigures) {
    const registers = [this.#registry];
    // Node's own: event-loop delay, garbage collection, heap, CPU, file descriptors.
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: "sargasso_requests_total",
      help: "Requests answered, by API and version",
      labelNames: ["api", "version"],
      registers,
    });
    this.#failures = new Counter({
      name: "sargasso_request_failures_total",
      help: "Requests answered with a top-level error, by API and version",
      labelNames: ["api", "version"],
      registers,
    });
    this.#errors = new Counter({
      name: "sargasso_errors_total",
      help: "Error codes in responses, of partitions and other items too, by API",
      labelNames: ["api", "error"],
      registers,
    });
    this.#durations = new Histogram({
      name: "sargasso_request_duration_seconds",
      help: "From the start of decoding to the encoded response, waiting for records or members included",
      labelNames: ["api", "version"],
      buckets: DURATION_BUCKETS,
      registers,
    });
    this.#requestBytes = new Counter({
      name: "sargasso_request_bytes_total",
      help: "Bytes of requests, by API",
      labelNames: ["api"],
      registers,
    });
    this.#responseBytes = new Counter({
      name: "sargasso_response_bytes_total",
      help: "Bytes of responses, by API",
      labelNames: ["api"],
      registers,
    });
    this.#connections = new Gauge({
      name: "sargasso_connections",
      help: "Connections that are open",
      registers,
    });
    this.#connectionsOpened = new Counter({
      name: "sargasso_connections_opened_total",
      help: "Connections accepted",
      registers,
    });
    this.#connectionsRefused = new Counter({
      name: "sargasso_connections_refused_total",
      help: "Connections closed at once, by the setting that forbade them",
      labelNames: ["reason"],
      registers,
    });
    this.#bytesRead = new Counter({ name: "sargasso_bytes_read_total", help: "Bytes received", registers });
    this.#bytesWritten = new Counter({ name: "sargasso_bytes_written_total", help: "Bytes sent", registers });
    this.#schemaViolations = new Counter({
      name: "sargasso_schema_violations_total",
      help: "Produced records whose key or value was not what the topic's schema configs ask for, by what was done",
      labelNames: ["side", "action"],
      registers,
    });
    addFigures(this.#registry, figures);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Once there is an external schema registry. */
  watchRegistry(source: RegistryFigures): void {
    addRegistryMetrics(this.#registry, source);
  }

  /** Stops what measures in the background. */
  close(): void {
    this.#registry.clear();
  }

  onRequest(request: AnsweredRequest): void {
    const series = this.#seriesOf(request.api, request.apiVersion);
    series.count.inc();
    if (request.failed) series.failures.inc();
    series.duration.observe((request.decodeMs + request.handleMs + request.encodeMs) / 1000);
    forEachError(request.response, (code) => {
      this.#errors.labels(request.api, errorName(code) ?? "unknown").inc();
    });
    series.requestBytes.inc(request.requestBytes);
    series.responseBytes.inc(request.responseBytes);
  }

  onConnectionOpened(): void {
    this.#connections.inc();
    this.#connectionsOpened.inc();
  }

  onConnectionClosed(): void {
    this.#connections.dec();
  }

  onConnectionRefused(reason: string): void {
    this.#connectionsRefused.labels(reason).inc();
  }

  onBytesRead(bytes: number): void {
    this.#bytesRead.inc(bytes);
  }

  onBytesWritten(bytes: number): void {
    this.#bytesWritten.inc(bytes);
  }

  violated(side: string, action: string): void {
    this.#schemaViolations.labels(side, action).inc();
  }

  #seriesOf(api: string, version: number): RequestSeries {
    let versions = this.#series.get(api);
    if (versions === undefined) {
      versions = [];
      this.#series.set(api, versions);
    }
    let series = versions[version];
    if (series === undefined) {
      series = {
        count: this.#requests.labels(api, String(version)),
        failures: this.#failures.labels(api, String(version)),
        duration: this.#durations.labels(api, String(version)),
        requestBytes: this.#requestBytes.labels(api),
        responseBytes: this.#responseBytes.labels(api),
      };
      versions[version] = series;
    }
    return series;
  }
}

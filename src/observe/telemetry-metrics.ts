/** What Prometheus is told of the metrics that clients push (KIP-714). */
import { Counter, Gauge, type Registry } from "prom-client";
import { ErrorCode, errorName } from "#generated/errors.ts";
import type { TelemetryReceiver } from "#src/telemetry/client-telemetry.ts";

/** Clients choose the names, so there is an end to them: what comes after so many is counted together. */
const MAX_METRIC_NAMES = 500;
const MAX_METRIC_NAME_LENGTH = 200;
const OTHER = "other";

export class TelemetryMetrics implements TelemetryReceiver {
  readonly #instances: Gauge;
  readonly #pushes: Counter<"error">;
  readonly #bytes: Counter;
  readonly #dataPoints: Counter<"metric">;
  readonly #names = new Set<string>();

  constructor(registry: Registry) {
    const registers = [registry];
    this.#instances = new Gauge({
      name: "sargasso_client_telemetry_instances",
      help: "Client instances that asked for a subscription and are not gone",
      registers,
    });
    this.#pushes = new Counter({
      name: "sargasso_client_telemetry_pushes_total",
      help: "Pushes of clients' metrics, by what they were answered",
      labelNames: ["error"],
      registers,
    });
    this.#bytes = new Counter({
      name: "sargasso_client_telemetry_bytes_total",
      help: "Bytes of clients' metrics, uncompressed",
      registers,
    });
    this.#dataPoints = new Counter({
      name: "sargasso_client_telemetry_data_points_total",
      help: "Data points that clients pushed, by their metric",
      labelNames: ["metric"],
      registers,
    });
  }

  instances(count: number): void {
    this.#instances.set(count);
  }

  pushed(errorCode: number): void {
    this.#pushes.labels(errorName(errorCode) ?? errorName(ErrorCode.UNKNOWN_SERVER_ERROR) ?? "").inc();
  }

  received(bytes: number, dataPoints: ReadonlyMap<string, number>): void {
    this.#bytes.inc(bytes);
    for (const [name, count] of dataPoints) this.#dataPoints.labels(this.#labelOf(name)).inc(count);
  }

  #labelOf(name: string): string {
    if (this.#names.has(name)) return name;
    if (this.#names.size >= MAX_METRIC_NAMES || name.length > MAX_METRIC_NAME_LENGTH) return OTHER;
    this.#names.add(name);
    return name;
  }
}

/** What Prometheus is told of an external schema registry: whether it is there, requests, and its cache. */
import { Counter, Gauge, type Registry } from "prom-client";
import type {
  CacheFigures,
  RegistryClientFigures,
  RegistryHealth,
} from "#src/schema/registry-client/figures.ts";

export interface RegistryFigures {
  readonly health: RegistryHealth;
  readonly figures: RegistryClientFigures;
}

const CACHES = ["schemas", "subjects", "versions"] as const;

/** Everything is counted by the client; it is asked when somebody looks. */
export function addRegistryMetrics(registry: Registry, source: RegistryFigures): void {
  const registers = [registry];
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name: `sargasso_schema_registry_${name}`,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  };
  const counter = (name: string, help: string, value: () => number): void => {
    new Counter({
      name: `sargasso_schema_registry_${name}`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  };

  gauge("up", "1 if the external schema registry answered when it was asked last, else 0", () =>
    source.health.status === "up" ? 1 : 0,
  );
  counter("requests_total", "HTTP requests to it, retries included", () => source.figures.requests.requests);
  counter("request_retries_total", "Requests that were retries", () => source.figures.requests.retries);
  counter(
    "request_failures_total",
    "Requests without an answer that could be used",
    () => source.figures.requests.failures,
  );
  counter("request_seconds_total", "What all requests took", () => source.figures.requests.seconds);
  gauge("request_seconds_max", "What the longest request took", () => source.figures.requests.maxSeconds);

  new Gauge({
    name: "sargasso_schema_registry_cache_entries",
    help: "What is cached: schemas by id and GUID, answers about subjects, versions of subjects",
    labelNames: ["cache"],
    registers,
    collect() {
      for (const cache of CACHES) this.set({ cache }, source.figures[cache].entries);
    },
  });
  new Counter({
    name: "sargasso_schema_registry_cache_lookups_total",
    help: "Questions by how they were answered: hit, absent and failure (known), stale (for lack of a newer answer), miss (asked), coalesced (waited for the same question)",
    labelNames: ["cache", "result"],
    registers,
    collect() {
      this.reset();
      for (const cache of CACHES) {
        for (const [result, count] of lookups(source.figures[cache])) this.inc({ cache, result }, count);
      }
    },
  });
  new Counter({
    name: "sargasso_schema_registry_cache_loads_total",
    help: "Questions that the registry was asked, by whether they were answered",
    labelNames: ["cache", "result"],
    registers,
    collect() {
      this.reset();
      for (const cache of CACHES) {
        this.inc({ cache, result: "answered" }, source.figures[cache].loads);
        this.inc({ cache, result: "failed" }, source.figures[cache].loadFailures);
      }
    },
  });
}

function lookups(figures: CacheFigures): [result: string, count: number][] {
  const { hits, absentHits, failureHits, staleHits, misses, coalesced } = figures;
  return [
    ["hit", hits],
    ["absent", absentHits],
    ["failure", failureHits],
    ["stale", staleHits],
    ["miss", misses - coalesced],
    ["coalesced", coalesced],
  ];
}

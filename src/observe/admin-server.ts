/**
 * The admin listener: /metrics for Prometheus, /health and /ready for whoever starts and stops the process, /topics for
 * whoever wants to see what is inside. It asks nobody who they are: bind it where only operators are.
 */
import { type FastifyInstance, fastify } from "fastify";
import type { RegistryHealth } from "#src/schema/registry-client/figures.ts";
import type { Metrics } from "./metrics.ts";
import { type RecordsSource, recordsRoutes } from "./records/records-routes.ts";

export interface AdminServerOptions {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  /** null when clients can be served, else why not. */
  readonly whyNotReady: () => Promise<string | null>;
  /** Of an external schema registry. The gateway is ready without it too, so /ready says it beside. */
  readonly registryHealth?: () => RegistryHealth | null;
  /** What /topics shows; left out: nothing. */
  readonly records?: RecordsSource;
}

/** Topic names have up to 249 characters, more once they are percent-encoded; the router's own limit is 100. */
const MAX_PARAMETER_LENGTH = 1_000;

export class AdminServer {
  readonly #http: FastifyInstance;
  readonly #options: AdminServerOptions;
  #port = 0;

  constructor(options: AdminServerOptions) {
    this.#options = options;
    this.#http = fastify({
      forceCloseConnections: true,
      routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH },
    });
    const { metrics, whyNotReady, registryHealth, records } = options;
    this.#http.get("/metrics", async (_request, reply) => {
      reply.type(metrics.contentType);
      return metrics.text();
    });
    // Whoever gets an answer talks to a live event loop; there is nothing more to it.
    this.#http.get("/health", async () => ({ status: "live" }));
    this.#http.get("/ready", async (_request, reply) => {
      const reason = await whyNotReady();
      if (reason !== null) return reply.code(503).send({ status: "not ready", reason });
      const health = registryHealth?.() ?? null;
      return { status: "ready", ...(health === null ? {} : { schemaRegistry: health }) };
    });
    if (records !== undefined) recordsRoutes(this.#http, records);
  }

  get host(): string {
    return this.#options.host;
  }

  get port(): number {
    return this.#port;
  }

  async open(): Promise<void> {
    const { host, port } = this.#options;
    await this.#http.listen({ port, host: host === "" ? "::" : host });
    const address = this.#http.server.address();
    this.#port = typeof address === "object" && address !== null ? address.port : port;
  }

  async close(): Promise<void> {
    await this.#http.close();
    this.#options.metrics.close();
  }
}

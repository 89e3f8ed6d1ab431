/** The admin listener: /metrics for Prometheus, /health and /ready for whoever starts and stops the process. */
import { type FastifyInstance, fastify } from "fastify";
import type { Metrics } from "./metrics.ts";

export interface AdminServerOptions {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  /** null when clients can be served, else why not. */
  readonly whyNotReady: () => Promise<string | null>;
}

export class AdminServer {
  readonly #http: FastifyInstance;
  readonly #options: AdminServerOptions;
  #port = 0;

  constructor(options: AdminServerOptions) {
    this.#options = options;
    this.#http = fastify({ forceCloseConnections: true });
    const { metrics, whyNotReady } = options;
    this.#http.get("/metrics", async (_request, reply) => {
      reply.type(metrics.contentType);
      return metrics.text();
    });
    // Whoever gets an answer talks to a live event loop; there is nothing more to it.
    this.#http.get("/health", async () => ({ status: "live" }));
    this.#http.get("/ready", async (_request, reply) => {
      const reason = await whyNotReady();
      if (reason === null) return { status: "ready" };
      return reply.code(503).send({ status: "not ready", reason });
    });
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

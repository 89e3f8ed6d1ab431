/** / and /v1/metadata: what runs here. */
import type { FastifyInstance } from "fastify";

export interface ServerIdentity {
  readonly clusterId: string;
  readonly version: string;
}

export function serverRoutes(app: FastifyInstance, { clusterId, version }: ServerIdentity): void {
  app.get("/", async () => ({}));
  app.post("/", async () => ({}));
  app.get("/v1/metadata/id", async () => ({
    scope: {
      path: [],
      clusters: { "kafka-cluster": clusterId, "schema-registry-cluster": "schema-registry" },
    },
  }));
  app.get("/v1/metadata/version", async () => ({ version }));
  app.get("/v1/metadata/deployment", async () => ({ attributes: [] }));
}

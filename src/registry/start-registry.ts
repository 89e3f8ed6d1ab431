/** The embedded Schema Registry, compatible with Confluent's, on the engine's state. */
import type { Logger } from "pino";
import type { SchemaSource } from "#src/schema/schema-source.ts";
import type { StateStore } from "#src/storage/engine.ts";
import { EmbeddedSchemaSource } from "./embedded-schema-source.ts";
import { createServer } from "./http/server.ts";
import type { Registry } from "./service/registry.ts";
import { type SchemaType, SchemaTypes } from "./service/schema-types.ts";
import { RegistryStore } from "./store/registry-store.ts";

/** How long requests that are in progress may take to finish when the registry is closed. */
const DRAIN_MS = 5_000;

export interface RegistryOptions {
  readonly state: StateStore;
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly log: Logger;
  /** What is not among them is refused. */
  readonly schemaTypes: readonly SchemaType[];
  /** Of the Kafka cluster, told to whoever asks. */
  readonly clusterId: string;
  /** Of this program. */
  readonly version: string;
}

export interface RunningRegistry {
  readonly host: string;
  /** The one in use. */
  readonly port: number;
  /** The same registry, in process. */
  readonly source: SchemaSource;
  /** Answers what was received and stores what was begun; the engine stays open. */
  close(): Promise<void>;
}

/** Resolves once clients can connect. @throws the system's error when it cannot listen, KafkaError of the engine */
export async function startRegistry(options: RegistryOptions): Promise<RunningRegistry> {
  const { state, host, port, log, clusterId, version } = options;
  const types = new SchemaTypes(options.schemaTypes);
  const registry: Registry = { types, store: new RegistryStore(state), now: Date.now };
  // Loaded now rather than while the first client waits.
  await registry.store.read();
  const app = createServer(registry, { clusterId, version }, log);
  await app.listen({ port, host: host === "" ? "::" : host });
  const address = app.server.address();
  return {
    host,
    port: typeof address === "object" && address !== null ? address.port : port,
    source: new EmbeddedSchemaSource(registry.store),
    close: async () => {
      const impatient = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      await app.close();
      clearTimeout(impatient);
      await registry.store.idle();
    },
  };
}

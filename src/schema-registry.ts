/**
 * The schema registry of a gateway: its own, served beside Kafka and kept on the same store, or another one over REST.
 * Loaded only where there is one: the formats' libraries are a good part of this program.
 */
import type { Logger } from "pino";
import type { BrokerConfig } from "./config/broker-config.ts";
import { ConfigError } from "./config/config-error.ts";
import { formatHostAndPort } from "./config/endpoint.ts";
import type { RunningRegistry } from "./registry/start-registry.ts";
import { allFormats } from "./schema/formats/all.ts";
import { SchemaPipeline, type ViolationObserver } from "./schema/pipeline.ts";
import type { RegistryClient } from "./schema/registry-client/registry-client.ts";
import { type SchemaSource, SchemaSourceError } from "./schema/schema-source.ts";
import type { StateStore } from "./storage/engine.ts";

export interface RegistryAddress {
  readonly host: string;
  readonly port: number;
  /** Of this program, told to whoever asks. */
  readonly version: string;
}

export interface SchemaRegistryOptions {
  readonly config: BrokerConfig;
  readonly log: Logger;
  /** Where the embedded registry is served; undefined for an external one. */
  readonly listen: RegistryAddress | undefined;
}

export interface OpenEngine {
  /** The one of the moment: a reset opens another. @throws Error when there is none */
  readonly state: () => StateStore;
  readonly clusterId: string;
}

export interface SchemaRegistry {
  readonly source: SchemaSource;
  /** `host:port` where it is served, null for an external one. */
  readonly address: string | null;
  /** null for the embedded one. */
  readonly client: RegistryClient | null;
  /** Anew with every broker: what a reset has forgotten may come back under the same ids. */
  newPipeline(observer: ViolationObserver | undefined): SchemaPipeline;
  /** Until then `source` fails: the embedded registry needs the engine, and the engine's handlers need a pipeline. */
  start(engine: OpenEngine): Promise<void>;
  close(): Promise<void>;
}

/** @throws ConfigError for settings that cannot be used, or both kinds at once */
export async function openSchemaRegistry(options: SchemaRegistryOptions): Promise<SchemaRegistry> {
  const { config, log, listen } = options;
  if (listen === undefined) {
    const { openRegistryClient } = await import("./schema/registry-client/client-settings.ts");
    const interval = config["sargasso.schema.registry.health.check.interval.ms"];
    return new ExternalRegistry(await openRegistryClient(config, log), interval);
  }
  if (config["sargasso.schema.registry.url"] !== null) {
    throw new ConfigError(
      "--registry-listen and --registry-url (sargasso.schema.registry.url) exclude each other: either serve a schema registry or use another one",
    );
  }
  return new EmbeddedRegistry(listen, log);
}

class EmbeddedRegistry implements SchemaRegistry {
  readonly client = null;
  readonly source: SchemaSource;
  readonly #listen: RegistryAddress;
  readonly #log: Logger;
  #running: RunningRegistry | null = null;

  constructor(listen: RegistryAddress, log: Logger) {
    this.#listen = listen;
    this.#log = log;
    const current = (): SchemaSource => {
      if (this.#running === null) throw new SchemaSourceError("the registry is starting");
      return this.#running.source;
    };
    this.source = {
      byId: async (id, subject) => current().byId(id, subject),
      byGuid: async (guid, subject) => current().byGuid(guid, subject),
      bySubject: async (subject, version) => current().bySubject(subject, version),
      idsOfSubject: async (subject) => current().idsOfSubject(subject),
      versionsOfId: async (id, subject) => current().versionsOfId(id, subject),
    };
  }

  get address(): string | null {
    return this.#running === null ? null : formatHostAndPort(this.#running.host, this.#running.port);
  }

  newPipeline(observer: ViolationObserver | undefined): SchemaPipeline {
    return new SchemaPipeline(this.source, allFormats, observer);
  }

  async start({ state, clusterId }: OpenEngine): Promise<void> {
    const [{ startRegistry }, { allSchemaTypes }] = await Promise.all([
      import("./registry/start-registry.ts"),
      import("./registry/schema-types/all.ts"),
    ]);
    this.#running = await startRegistry({
      ...this.#listen,
      state: {
        get: async (key) => state().get(key),
        list: async (prefix) => state().list(prefix),
        commit: async (changes) => state().commit(changes),
      },
      clusterId,
      log: this.#log,
      schemaTypes: allSchemaTypes,
    });
  }

  async close(): Promise<void> {
    await this.#running?.close();
  }
}

class ExternalRegistry implements SchemaRegistry {
  readonly address = null;
  readonly client: RegistryClient;
  readonly #checkIntervalMs: number;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(client: RegistryClient, checkIntervalMs: number) {
    this.client = client;
    this.#checkIntervalMs = checkIntervalMs;
  }

  get source(): SchemaSource {
    return this.client;
  }

  newPipeline(observer: ViolationObserver | undefined): SchemaPipeline {
    return new SchemaPipeline(this.client, allFormats, observer);
  }

  /** Does not wait for the registry: a gateway starts without it, too. */
  async start(): Promise<void> {
    void this.#check();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.client.close();
  }

  /** Once more after each time, for as long as it is open: a registry that does not answer is asked by one at a time. */
  async #check(): Promise<void> {
    await this.client.check();
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#check(), this.#checkIntervalMs).unref();
  }
}

/** The composition root: settings -> broker (engine, handlers, dispatch) -> listeners, registry and admin listener. */
import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Logger } from "pino";
import { Broker } from "./broker.ts";
import type { BrokerConfig } from "./config/broker-config.ts";
import { formatHostAndPort, parseCountsByAddress, parseEndpoint } from "./config/endpoint.ts";
import { SwitchableDispatcher } from "./dispatch/switchable-dispatcher.ts";
import { Connections } from "./net/connections.ts";
import { Listener } from "./net/listener.ts";
import { RequestMemory } from "./net/request-memory.ts";
import { SlowReaders } from "./net/slow-readers.ts";
import type { AdminServer } from "./observe/admin-server.ts";
import type { Metrics } from "./observe/metrics.ts";
import type { RegistryAddress, SchemaRegistry } from "./schema-registry.ts";
import type { StateStore } from "./storage/engine.ts";

export interface GatewayParts {
  readonly config: BrokerConfig;
  readonly log: Logger;
  /** Where to serve metrics and health; left out: nowhere. */
  readonly admin?: Address | undefined;
  /** Where to serve a schema registry; left out: nowhere, and the one that the settings name is used, if any. */
  readonly registry?: RegistryAddress | undefined;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

export class Gateway {
  /** The directory that holds all data, as an absolute path. */
  readonly dataDir: string;
  readonly #config: BrokerConfig;
  readonly #log: Logger;
  readonly #connections: Connections;
  readonly #memory: RequestMemory;
  readonly #slowReaders: SlowReaders;
  readonly #dispatcher = new SwitchableDispatcher();
  readonly #listeners: Listener[] = [];
  #broker: Broker | null = null;
  #metrics: Metrics | undefined;
  #admin: AdminServer | null = null;
  #registry: SchemaRegistry | null = null;
  #resetting: Promise<void> | null = null;
  #closing: Promise<void> | null = null;

  private constructor({ config, log }: GatewayParts) {
    this.#config = config;
    this.#log = log;
    this.dataDir = resolve(config["log.dirs"]);
    this.#memory = new RequestMemory(config["queued.max.request.bytes"]);
    this.#slowReaders = new SlowReaders(config["sargasso.queued.max.response.bytes"], log);
    // Some settings change at run time.
    const inForce = (): BrokerConfig => this.#broker?.services.config ?? config;
    this.#connections = new Connections({
      get maxConnections() {
        return inForce()["max.connections"];
      },
      get maxConnectionsPerIp() {
        return inForce()["max.connections.per.ip"];
      },
      get maxConnectionsPerIpOverrides() {
        return countsByAddress(inForce()["max.connections.per.ip.overrides"]);
      },
      get maxCreationRate() {
        return inForce()["max.connection.creation.rate"];
      },
      receiveTimeoutMs: config["sargasso.request.receive.timeout.ms"],
    });
  }

  /**
   * Resolves once clients can connect.
   * @throws StoreDirectoryError when the data directory cannot be used, or the system's error when it cannot listen
   */
  static async open(parts: GatewayParts): Promise<Gateway> {
    const gateway = new Gateway(parts);
    try {
      await gateway.#start(parts);
      return gateway;
    } catch (error) {
      await gateway.close(0);
      throw error;
    }
  }

  /** `host:port` of each listener, with the port in use where 0 was asked for. */
  get addresses(): readonly string[] {
    return this.#listeners.map(({ host, port }) => formatHostAndPort(host, port));
  }

  /** `host:port` of the admin listener, null when there is none. */
  get adminAddress(): string | null {
    return this.#admin === null ? null : formatHostAndPort(this.#admin.host, this.#admin.port);
  }

  /** `host:port` of the schema registry, null when none is served here. */
  get registryAddress(): string | null {
    return this.#registry?.address ?? null;
  }

  /** Forgets topics, groups and everything else that was stored; ports and connections stay. */
  reset(): Promise<void> {
    if (this.#closing !== null) return Promise.reject(new Error("the gateway is closed"));
    this.#resetting ??= this.#reset().finally(() => {
      this.#resetting = null;
    });
    return this.#resetting;
  }

  /**
   * Accepts and reads nothing more, answers what was received, then closes everything.
   * @param drainMs how long requests in progress may take; connections are cut off then
   */
  close(drainMs: number): Promise<void> {
    this.#closing ??= this.#close(drainMs);
    return this.#closing;
  }

  async #start({ admin, registry }: GatewayParts): Promise<void> {
    if (admin !== undefined) await this.#openAdmin(admin);
    this.#registry = await this.#openRegistry(registry);
    this.#broker = await this.#openBroker();
    this.#dispatcher.use(this.#broker.dispatcher);
    const { clusterId } = this.#broker.services.engine;
    await this.#registry?.start({ state: () => this.#currentState(), clusterId });
    await this.#listen();
  }

  #openBroker(): Promise<Broker> {
    return Broker.open({
      config: this.#config,
      directory: this.dataDir,
      log: this.#log,
      observer: this.#metrics,
      telemetry: this.#metrics?.telemetry,
      schemas: this.#registry?.newPipeline(this.#metrics),
    });
  }

  async #openRegistry(listen: RegistryAddress | undefined): Promise<SchemaRegistry | null> {
    const config = this.#config;
    if (listen === undefined && config["sargasso.schema.registry.url"] === null) return null;
    const { openSchemaRegistry } = await import("./schema-registry.ts");
    const registry = await openSchemaRegistry({ config, log: this.#log, listen });
    if (registry.client !== null) this.#metrics?.watchRegistry(registry.client);
    return registry;
  }

  async #listen(): Promise<void> {
    const config = this.#config;
    const advertised = config["advertised.listeners"]?.map((text) =>
      parseEndpoint(text, "advertised.listeners"),
    );
    for (const [index, text] of config.listeners.entries()) {
      const listener = new Listener({
        ...parseEndpoint(text, "listeners"),
        advertised: advertised?.[index] ?? advertised?.[0],
        connections: this.#connections,
        dispatcher: this.#dispatcher,
        memory: this.#memory,
        slowReaders: this.#slowReaders,
        maxRequestBytes: config["socket.request.max.bytes"],
        maxIdleMs: config["connections.max.idle.ms"],
        log: this.#log,
        observer: this.#metrics,
      });
      await listener.open();
      this.#listeners.push(listener);
    }
  }

  async #openAdmin({ host, port }: { readonly host: string; readonly port: number }): Promise<void> {
    const [{ Metrics }, { AdminServer }, { figuresOf }] = await Promise.all([
      import("./observe/metrics.ts"),
      import("./observe/admin-server.ts"),
      import("./figures.ts"),
    ]);
    this.#metrics = new Metrics(
      figuresOf({
        broker: () => this.#broker,
        memory: this.#memory,
        slowReaders: this.#slowReaders,
        dataDir: this.dataDir,
      }),
    );
    const server = new AdminServer({
      host,
      port,
      metrics: this.#metrics,
      whyNotReady: () => this.#whyNotReady(),
      registryHealth: () => this.#registry?.client?.health ?? null,
      records: {
        topics: () => this.#broker?.services.engine.topics ?? null,
        schemas: () => this.#registry?.source ?? null,
        schemaContextOf: (topic) => this.#broker?.services.topics.configOf(topic).schemaContext ?? ".",
      },
    });
    await server.open();
    this.#admin = server;
  }

  #currentState(): StateStore {
    if (this.#broker === null) throw new Error("the gateway failed to reset");
    return this.#broker.services.engine.state;
  }

  async #whyNotReady(): Promise<string | null> {
    if (this.#closing !== null) return "stopping";
    if (this.#resetting !== null) return "resetting";
    if (this.#broker === null || this.#listeners.length < this.#config.listeners.length) return "starting";
    try {
      await this.#broker.services.engine.state.get(["ready"]);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  async #reset(): Promise<void> {
    const broker = this.#broker;
    if (broker === null) return;
    this.#dispatcher.hold();
    try {
      // A deleted topic wakes the fetches that wait for its records.
      const { topics } = broker.services.engine;
      await Promise.all(topics.list().map(({ id }) => topics.delete(id)));
      await broker.close();
      for (const name of await readdir(this.dataDir)) await rm(join(this.dataDir, name), { recursive: true });
      this.#broker = await this.#openBroker();
    } catch (error) {
      this.#broker = null;
      this.#dispatcher.fail(new Error("the gateway failed to reset", { cause: error }));
      throw error;
    }
    this.#dispatcher.use(this.#broker.dispatcher);
  }

  async #close(drainMs: number): Promise<void> {
    for (const listener of this.#listeners) listener.close();
    await this.#resetting?.catch(() => {});
    const ended = this.#connections.endAll(drainMs);
    await this.#broker?.releaseWaiting();
    await ended;
    await this.#registry?.close();
    await this.#broker?.close();
    await this.#admin?.close();
  }
}

/** Parsed once for each value: it is asked for with every connection. */
const countsByAddress = (() => {
  let last: readonly string[] | null = null;
  let counts: ReadonlyMap<string, number> = new Map();
  return (texts: readonly string[] | null): ReadonlyMap<string, number> => {
    if (texts !== last) counts = parseCountsByAddress(texts ?? [], "max.connections.per.ip.overrides");
    last = texts;
    return counts;
  };
})();

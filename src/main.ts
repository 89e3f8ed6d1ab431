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
import type { RunningRegistry } from "./registry/start-registry.ts";
import type { SchemaPipeline } from "./schema/pipeline.ts";
import { type SchemaSource, SchemaSourceError } from "./schema/schema-source.ts";
import type { StateStore } from "./storage/engine.ts";

export interface GatewayParts {
  readonly config: BrokerConfig;
  readonly log: Logger;
  /** Where to serve metrics and health; left out: nowhere. */
  readonly admin?: Address | undefined;
  /** Where to serve the schema registry, and the version that it tells its clients; left out: nowhere. */
  readonly registry?: (Address & { readonly version: string }) | undefined;
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
  #registry: RunningRegistry | null = null;
  #makeSchemas: (() => SchemaPipeline) | undefined;
  #resetting: Promise<void> | null = null;
  #closing: Promise<void> | null = null;

  private constructor({ config, log }: GatewayParts) {
    this.#config = config;
    this.#log = log;
    this.dataDir = resolve(config["log.dirs"]);
    this.#memory = new RequestMemory(config["queued.max.request.bytes"]);
    this.#slowReaders = new SlowReaders(config["sargasso.queued.max.response.bytes"], log);
    this.#connections = new Connections({
      maxConnections: config["max.connections"],
      maxConnectionsPerIp: config["max.connections.per.ip"],
      maxConnectionsPerIpOverrides: parseCountsByAddress(
        config["max.connections.per.ip.overrides"] ?? [],
        "max.connections.per.ip.overrides",
      ),
      maxCreationRate: config["max.connection.creation.rate"],
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

  /** `host:port` of the schema registry, null when there is none. */
  get registryAddress(): string | null {
    return this.#registry === null ? null : formatHostAndPort(this.#registry.host, this.#registry.port);
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
    if (registry !== undefined) this.#makeSchemas = await this.#loadSchemas();
    this.#broker = await this.#openBroker();
    this.#dispatcher.use(this.#broker.dispatcher);
    if (registry !== undefined) await this.#openRegistry(registry, this.#broker.services.engine.clusterId);
    await this.#listen();
  }

  #openBroker(): Promise<Broker> {
    return Broker.open({
      config: this.#config,
      directory: this.dataDir,
      log: this.#log,
      observer: this.#metrics,
      // Anew with every broker: what a reset has forgotten may come back under the same ids.
      schemas: this.#makeSchemas?.(),
    });
  }

  /** Loaded where there is a registry only: the formats' libraries are a good part of this program. */
  async #loadSchemas(): Promise<() => SchemaPipeline> {
    const [{ SchemaPipeline }, { allFormats }] = await Promise.all([
      import("./schema/pipeline.ts"),
      import("./schema/formats/all.ts"),
    ]);
    const current = (): SchemaSource => {
      if (this.#registry === null) throw new SchemaSourceError("the registry is starting");
      return this.#registry.source;
    };
    const source: SchemaSource = {
      byId: async (id, subject) => current().byId(id, subject),
      byGuid: async (guid) => current().byGuid(guid),
      bySubject: async (subject, version) => current().bySubject(subject, version),
      idsOfSubject: async (subject) => current().idsOfSubject(subject),
      versionsOfId: async (id, subject) => current().versionsOfId(id, subject),
    };
    return () => new SchemaPipeline(source, allFormats, this.#metrics);
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
    const [{ Metrics }, { AdminServer }] = await Promise.all([
      import("./observe/metrics.ts"),
      import("./observe/admin-server.ts"),
    ]);
    const partitions = (): readonly { readonly sizeInBytes: number }[] =>
      this.#broker?.services.engine.topics.list().flatMap((topic) => topic.partitions) ?? [];
    this.#metrics = new Metrics({
      topics: () => this.#broker?.services.engine.topics.list().length ?? 0,
      partitions: () => partitions().length,
      logBytes: () => partitions().reduce((sum, { sizeInBytes }) => sum + sizeInBytes, 0),
      groups: () => [...(this.#broker?.services.groups.groups() ?? [])].length,
      requestBytesInMemory: () => this.#memory.used,
    });
    const server = new AdminServer({
      host,
      port,
      metrics: this.#metrics,
      whyNotReady: () => this.#whyNotReady(),
      records: {
        topics: () => this.#broker?.services.engine.topics ?? null,
        schemas: () => this.#registry?.source ?? null,
      },
    });
    await server.open();
    this.#admin = server;
  }

  async #openRegistry(address: Address & { readonly version: string }, clusterId: string): Promise<void> {
    const [{ startRegistry }, { allSchemaTypes }] = await Promise.all([
      import("./registry/start-registry.ts"),
      import("./registry/schema-types/all.ts"),
    ]);
    // The engine changes when the gateway is reset.
    const current = (): StateStore => {
      if (this.#broker === null) throw new Error("the gateway failed to reset");
      return this.#broker.services.engine.state;
    };
    const state: StateStore = {
      get: async (key) => current().get(key),
      list: async (prefix) => current().list(prefix),
      commit: async (changes) => current().commit(changes),
    };
    const options = { ...address, state, clusterId, log: this.#log, schemaTypes: allSchemaTypes };
    this.#registry = await startRegistry(options);
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

/** What a handler works with, over a real embedded engine in a directory of its own, without sockets. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { pino } from "pino";
import { type BrokerConfig, defaultConfig } from "#src/config/broker-config.ts";
import { BrokerSettings } from "#src/config/broker-settings.ts";
import { ConfigStore } from "#src/dynamic-configs/config-store.ts";
import { DynamicConfigs } from "#src/dynamic-configs/dynamic-configs.ts";
import { putInForce } from "#src/dynamic-configs/kept-settings.ts";
import { FetchSessionCache } from "#src/fetch/fetch-session.ts";
import type { ClientSoftware, ConnectionContext, Handler, RequestContext } from "#src/handlers/handler.ts";
import type { Services } from "#src/handlers/services.ts";
import { ProducerIds } from "#src/producers/producer-ids.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { type BatchToWrite, buildBatch } from "#src/records/record-writer.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { Engine, Topic } from "#src/storage/engine.ts";
import { TopicCatalog } from "#src/topics/topic-catalog.ts";
import { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";

export type TestServices = Omit<Services, "groups">;

export class TestConnection implements ConnectionContext {
  readonly id = 1;
  readonly listener = { name: "PLAINTEXT", advertisedHost: "gateway.test", advertisedPort: 19092 };
  readonly clientHost = "/127.0.0.1";
  readonly clientPort = 50_000;
  clientSoftware: ClientSoftware | null = null;
  isClosed = false;
  readonly #listeners = new Set<() => void>();

  onClose(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.isClosed = true;
    for (const listener of [...this.#listeners]) listener();
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }
}

export interface TestBroker {
  readonly services: TestServices;
  readonly directory: string;
  readonly connection: TestConnection;
  createTopic(name: string, partitionCount?: number, configs?: Record<string, string>): Promise<Topic>;
  /** Closes the engine and opens it again, as a restart does; the services are new ones. */
  restart(): Promise<TestBroker>;
}

export async function openTestBroker(
  t: TestContext,
  settings: Partial<BrokerConfig> = {},
): Promise<TestBroker> {
  const directory = await mkdtemp(join(tmpdir(), "sargasso-handlers-"));
  const open: { engine: Engine | null } = { engine: null };
  t.after(async () => {
    await open.engine?.close();
    await rm(directory, { recursive: true, force: true });
  });
  const start = async (): Promise<TestBroker> => {
    const engine = await openEmbeddedEngine({ directory, durability: "commit" });
    open.engine = engine;
    const log = pino({ level: "silent" });
    const brokerSettings = new BrokerSettings({ ...defaultConfig, ...settings });
    const config = brokerSettings.inForce;
    const topics = new TopicCatalog(engine.topics, brokerSettings);
    const store = await ConfigStore.open(engine.state);
    putInForce(brokerSettings, store, 7);
    const options = { store, topics, settings: brokerSettings, nodeId: 7, hasRegistry: false, log };
    const dynamicConfigs = new DynamicConfigs(options);
    const services: TestServices = {
      config,
      engine,
      topics,
      dynamicConfigs: async () => dynamicConfigs,
      producers: new ProducerIds(engine.state),
      fetchSessions: new FetchSessionCache(config["max.incremental.fetch.session.cache.slots"]),
      schemas: null,
      telemetry: null,
      cluster: { nodeId: 7, clusterId: engine.clusterId, rack: "rack-a" },
      log,
      apis: () => [{ key: 18, name: "ApiVersions", minVersion: 0, maxVersion: 4 }],
    };
    return {
      services,
      directory,
      connection: new TestConnection(),
      createTopic: (name, partitionCount = 1, configs = {}) =>
        topics.create({ name, partitionCount, configs: new Map(Object.entries(configs)) }),
      restart: async () => {
        topics.close();
        await engine.close();
        return await start();
      },
    };
  };
  return await start();
}

export function contextOf(
  version: number,
  connection: ConnectionContext = new TestConnection(),
  clientId: string | null = "test",
): RequestContext {
  return { apiVersion: version, correlationId: 1, clientId, connection };
}

/** The answer as a client reads it: through the codec of the version, so that what it cannot carry fails the test. */
export async function call<Request, Response>(
  handler: Handler<Request, Response>,
  request: Request,
  version: number,
  context: RequestContext = contextOf(version),
): Promise<Response> {
  const response = await handler.handle(request, context);
  if (response === null) throw new Error("the request was not answered");
  return throughWire(handler, response, version);
}

export function throughWire<Request, Response>(
  handler: Handler<Request, Response>,
  response: Response,
  version: number,
): Response {
  const writer = new Writer();
  writer.reset();
  handler.api.response.encode(writer, response, version);
  const bytes = Buffer.concat(writer.finish());
  const reader = new Reader();
  reader.reset(bytes);
  const decoded = handler.api.response.decode(reader, version);
  reader.expectEnd();
  return decoded;
}

/** A batch as a producer sends it, with one record for each value. */
export function batchOf(
  values: readonly string[],
  fields: Omit<BatchToWrite, "records"> & { readonly timestamp?: number } = {},
): RecordBatch {
  const { timestamp = Date.now(), ...rest } = fields;
  return buildBatch({
    ...rest,
    records: values.map((value) => ({ timestamp: BigInt(timestamp), key: null, value: Buffer.from(value) })),
  });
}

/** Appends to a partition and waits until it is readable. */
export async function append(topic: Topic, index: number, batch: RecordBatch): Promise<void> {
  const partition = topic.partitions[index];
  if (partition === undefined) throw new RangeError(`no partition ${index}`);
  await partition.append(batch);
}

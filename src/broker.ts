/**
 * All that is behind the sockets, put together over one data directory: the engine, what the handlers share, the
 * handlers, dispatch, and the jobs in the background.
 */
import type { Logger } from "pino";
import { type CompactionJob, startCompaction } from "#src/compaction/start-compaction.ts";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { BrokerSettings } from "#src/config/broker-settings.ts";
import { Dispatcher } from "#src/dispatch/dispatcher.ts";
import { observerOf, type RequestObserver } from "#src/dispatch/observer.ts";
import { ConfigStore } from "#src/dynamic-configs/config-store.ts";
import type { DynamicConfigs } from "#src/dynamic-configs/dynamic-configs.ts";
import { putInForce } from "#src/dynamic-configs/kept-settings.ts";
import { FetchSessionCache } from "#src/fetch/fetch-session.ts";
import { GroupCoordinator } from "#src/groups/coordinator.ts";
import { allHandlers } from "#src/handlers/all.ts";
import type { Services } from "#src/handlers/services.ts";
import { startProducerExpiration } from "#src/producers/producer-expiration.ts";
import { ProducerIds } from "#src/producers/producer-ids.ts";
import type { SchemaPipeline } from "#src/schema/pipeline.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { Engine } from "#src/storage/engine.ts";
import type { ClientTelemetry, TelemetryReceiver } from "#src/telemetry/client-telemetry.ts";
import { startRetention } from "#src/topics/retention.ts";
import { TopicCatalog } from "#src/topics/topic-catalog.ts";

export interface BrokerOptions {
  readonly config: BrokerConfig;
  readonly directory: string;
  readonly log: Logger;
  readonly observer?: RequestObserver | undefined;
  /** Who receives the metrics that clients push; left out: nobody, and clients are not asked. */
  readonly telemetry?: TelemetryReceiver | undefined;
  /** Left out where there is no schema registry. */
  readonly schemas?: SchemaPipeline | undefined;
}

/** A background job of the gateway. */
interface Job {
  stop(): Promise<void>;
}

export class Broker {
  readonly dispatcher: Dispatcher;
  readonly services: Services;
  readonly compaction: CompactionJob;
  readonly #jobs: readonly Job[];

  private constructor(
    services: Services,
    dispatcher: Dispatcher,
    compaction: CompactionJob,
    jobs: readonly Job[],
  ) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.compaction = compaction;
    this.#jobs = [compaction, ...jobs];
  }

  /** @throws StoreDirectoryError when the directory cannot be used */
  static async open(options: BrokerOptions): Promise<Broker> {
    const { config, directory, log } = options;
    const engine = await openEmbeddedEngine({
      directory,
      durability: config["sargasso.durability"],
      tailCacheBytes: config["sargasso.tail.cache.bytes"],
      log,
    });
    try {
      return await Broker.#over(engine, options);
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  static async #over(
    engine: Engine,
    { config: given, log, observer, telemetry, schemas }: BrokerOptions,
  ): Promise<Broker> {
    const settings = new BrokerSettings(given);
    const config = settings.inForce;
    const topics = new TopicCatalog(engine.topics, settings);
    const store = await ConfigStore.open(engine.state);
    const nodeId = config["node.id"];
    putInForce(settings, store, nodeId);
    const options = { store, topics, settings, nodeId, hasRegistry: schemas !== undefined, log };
    const dynamicConfigs = lazily(async () => {
      const { DynamicConfigs } = await import("#src/dynamic-configs/dynamic-configs.ts");
      return new DynamicConfigs(options);
    });
    const services: Services = {
      config,
      engine,
      topics,
      dynamicConfigs,
      producers: new ProducerIds(engine.state),
      fetchSessions: new FetchSessionCache(config["max.incremental.fetch.session.cache.slots"]),
      groups: await GroupCoordinator.open({ config, engine, log }),
      schemas: schemas ?? null,
      telemetry:
        telemetry === undefined ? null : await clientTelemetry(telemetry, await dynamicConfigs(), config),
      cluster: { nodeId: config["node.id"], clusterId: engine.clusterId, rack: config["broker.rack"] },
      log,
      apis: () => dispatcher.served(),
    };
    const dispatcher = new Dispatcher({
      handlers: allHandlers(services),
      log,
      observer: observerOf([observer, await slowRequests(config, log)]),
    });
    const jobs = [
      startLoading(dispatcher, log),
      startRetention(topics, config, log),
      startProducerExpiration(topics, config, log),
    ];
    const compaction = startCompaction({ topics, state: engine.state, config, log });
    return new Broker(services, dispatcher, compaction, jobs);
  }

  /** Answers what waits for other members or for time to pass, so that connections can end. */
  async releaseWaiting(): Promise<void> {
    await this.services.groups.close();
  }

  /** Waits for what is under way, then releases the directory. */
  async close(): Promise<void> {
    await Promise.all(this.#jobs.map((job) => job.stop()));
    await this.releaseWaiting();
    this.services.topics.close();
    await this.services.engine.close();
  }
}

/** Long enough for the clients that waited for this start to have their answers first. */
const LOADING_DELAY_MS = 200;

/** Loads the handlers that no request has asked for, so that none waits for the disk later, or misses its file. */
function startLoading(dispatcher: Dispatcher, log: Logger): Job {
  const timer = setTimeout(() => {
    dispatcher.loadAll().catch((error) => log.error({ err: error }, "a handler cannot be loaded"));
  }, LOADING_DELAY_MS).unref();
  return { stop: async () => clearTimeout(timer) };
}

async function slowRequests(config: BrokerConfig, log: Logger): Promise<RequestObserver | undefined> {
  const thresholdMs = config["sargasso.slow.request.ms"];
  if (thresholdMs === null) return undefined;
  const { SlowRequests } = await import("#src/observe/slow-requests.ts");
  return new SlowRequests(thresholdMs, log);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Loaded only where metrics are: nobody else would receive what clients push. */
async function clientTelemetry(
  receiver: TelemetryReceiver,
  dynamicConfigs: DynamicConfigs,
  config: BrokerConfig,
): Promise<ClientTelemetry> {
  const { ClientTelemetry } = await import("#src/telemetry/client-telemetry.ts");
  return new ClientTelemetry({
    subscriptions: () => dynamicConfigs.subscriptions(),
    maxBytes: config["telemetry.max.bytes"],
    receiver,
  });
}

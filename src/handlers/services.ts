/**
 * What handlers work with. The composition root makes one of it for each gateway; a handler takes only the
 * members that it needs: `metadataHandler(services: Pick<Services, "topics" | "cluster">)`.
 */
import type { Logger } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import type { DynamicConfigs } from "#src/dynamic-configs/dynamic-configs.ts";
import type { FetchSessionCache } from "#src/fetch/fetch-session.ts";
import type { GroupCoordinator } from "#src/groups/coordinator.ts";
import type { ProducerIds } from "#src/producers/producer-ids.ts";
import type { SchemaPipeline } from "#src/schema/pipeline.ts";
import type { Engine } from "#src/storage/engine.ts";
import type { ClientTelemetry } from "#src/telemetry/client-telemetry.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";

/** Who this gateway is, in the answers that name it. */
export interface Cluster {
  readonly nodeId: number;
  readonly clusterId: string;
  readonly rack: string | null;
}

/** An API as ApiVersions lists it. */
export interface ServedApi {
  readonly key: number;
  readonly name: string;
  readonly minVersion: number;
  readonly maxVersion: number;
}

export interface Services {
  /** In force now; some settings change at run time, so read them when they are needed. */
  readonly config: BrokerConfig;
  readonly engine: Engine;
  /** The engine's topics, with Kafka's rules about names and the configs in force. */
  readonly topics: TopicCatalog;
  /** The configs that clients can change; loaded when they are asked for first. */
  dynamicConfigs(): Promise<DynamicConfigs>;
  readonly producers: ProducerIds;
  readonly fetchSessions: FetchSessionCache;
  readonly groups: GroupCoordinator;
  /** null when the gateway has no schema registry. */
  readonly schemas: SchemaPipeline | null;
  /** null when nobody would receive clients' metrics. */
  readonly telemetry: ClientTelemetry | null;
  readonly cluster: Cluster;
  readonly log: Logger;
  /** The APIs that are served, by key. A function, since the handlers that it lists are made from these services. */
  apis(): readonly ServedApi[];
}

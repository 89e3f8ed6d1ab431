/**
 * What handlers work with. The composition root makes one of it for each gateway; a handler takes only the
 * members that it needs: `metadataHandler(services: Pick<Services, "topics" | "cluster">)`.
 */
import type { Logger } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import type { Engine } from "#src/storage/engine.ts";

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
  readonly config: BrokerConfig;
  readonly engine: Engine;
  readonly cluster: Cluster;
  readonly log: Logger;
  /** The APIs that are served, by key. A function, since the handlers that it lists are made from these services. */
  apis(): readonly ServedApi[];
}

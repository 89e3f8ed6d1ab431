/**
 * Every API that is served. Nothing else lists them: ApiVersions, the dispatch table and the documentation are
 * made from these declarations. A test fails when a handler's file is missing here.
 */
import { apiVersionsHandler } from "./api-versions.ts";
import { createPartitionsHandler } from "./create-partitions.ts";
import { createTopicsHandler } from "./create-topics.ts";
import { deleteTopicsHandler } from "./delete-topics.ts";
import { describeClusterHandler } from "./describe-cluster.ts";
import { describeConfigsHandler } from "./describe-configs.ts";
import { fetchHandler } from "./fetch.ts";
import type { AnyHandler } from "./handler.ts";
import { initProducerIdHandler } from "./init-producer-id.ts";
import { listOffsetsHandler } from "./list-offsets.ts";
import { metadataHandler } from "./metadata.ts";
import { offsetForLeaderEpochHandler } from "./offset-for-leader-epoch.ts";
import { produceHandler } from "./produce.ts";
import type { Services } from "./services.ts";

export function allHandlers(services: Services): readonly AnyHandler[] {
  return [
    apiVersionsHandler(services),
    createPartitionsHandler(services),
    createTopicsHandler(services),
    deleteTopicsHandler(services),
    describeClusterHandler(services),
    describeConfigsHandler(services),
    fetchHandler(services),
    initProducerIdHandler(services),
    listOffsetsHandler(services),
    metadataHandler(services),
    offsetForLeaderEpochHandler(services),
    produceHandler(services),
  ];
}

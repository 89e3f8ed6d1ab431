/**
 * Every API that is served. Nothing else lists them: ApiVersions, the dispatch table and the documentation are
 * made from these declarations. A test fails when a handler's file is missing here.
 */
import { apiVersionsHandler } from "./api-versions.ts";
import { createPartitionsHandler } from "./create-partitions.ts";
import { createTopicsHandler } from "./create-topics.ts";
import { deleteGroupsHandler } from "./delete-groups.ts";
import { deleteTopicsHandler } from "./delete-topics.ts";
import { describeClusterHandler } from "./describe-cluster.ts";
import { describeConfigsHandler } from "./describe-configs.ts";
import { describeGroupsHandler } from "./describe-groups.ts";
import { fetchHandler } from "./fetch.ts";
import { findCoordinatorHandler } from "./find-coordinator.ts";
import type { AnyHandler } from "./handler.ts";
import { heartbeatHandler } from "./heartbeat.ts";
import { initProducerIdHandler } from "./init-producer-id.ts";
import { joinGroupHandler } from "./join-group.ts";
import { leaveGroupHandler } from "./leave-group.ts";
import { listGroupsHandler } from "./list-groups.ts";
import { listOffsetsHandler } from "./list-offsets.ts";
import { metadataHandler } from "./metadata.ts";
import { offsetCommitHandler } from "./offset-commit.ts";
import { offsetFetchHandler } from "./offset-fetch.ts";
import { offsetForLeaderEpochHandler } from "./offset-for-leader-epoch.ts";
import { produceHandler } from "./produce.ts";
import type { Services } from "./services.ts";
import { syncGroupHandler } from "./sync-group.ts";

export function allHandlers(services: Services): readonly AnyHandler[] {
  return [
    apiVersionsHandler(services),
    createPartitionsHandler(services),
    createTopicsHandler(services),
    deleteGroupsHandler(services),
    deleteTopicsHandler(services),
    describeClusterHandler(services),
    describeConfigsHandler(services),
    describeGroupsHandler(services),
    fetchHandler(services),
    findCoordinatorHandler(services),
    heartbeatHandler(services),
    initProducerIdHandler(services),
    joinGroupHandler(services),
    leaveGroupHandler(services),
    listGroupsHandler(services),
    listOffsetsHandler(services),
    metadataHandler(services),
    offsetCommitHandler(services),
    offsetFetchHandler(services),
    offsetForLeaderEpochHandler(services),
    produceHandler(services),
    syncGroupHandler(services),
  ];
}

/**
 * Every API that is served, in which versions. Nothing else lists them: ApiVersions, the dispatch table and the
 * documentation are made from this table. A test fails when a handler's file is missing here.
 *
 * A handler and its codecs are loaded with the first request of its API, or in the background once the gateway is ready:
 * all of them took a third of the start.
 */
import type { ClientTelemetry } from "#src/telemetry/client-telemetry.ts";
import type { AnyHandler, ServedHandler } from "./handler.ts";
import type { Services } from "./services.ts";

export function allHandlers(services: Services): readonly ServedHandler[] {
  return [
    {
      ...serve(0, "Produce", 0, 13, async () => (await import("./produce.ts")).produceHandler(services)),
      pipelined: true,
    },
    serve(1, "Fetch", 0, 18, async () => (await import("./fetch.ts")).fetchHandler(services)),
    serve(2, "ListOffsets", 0, 11, async () =>
      (await import("./list-offsets.ts")).listOffsetsHandler(services),
    ),
    serve(3, "Metadata", 0, 13, async () => (await import("./metadata.ts")).metadataHandler(services)),
    serve(8, "OffsetCommit", 0, 10, async () =>
      (await import("./offset-commit.ts")).offsetCommitHandler(services),
    ),
    serve(9, "OffsetFetch", 0, 10, async () =>
      (await import("./offset-fetch.ts")).offsetFetchHandler(services),
    ),
    serve(10, "FindCoordinator", 0, 6, async () =>
      (await import("./find-coordinator.ts")).findCoordinatorHandler(services),
    ),
    serve(11, "JoinGroup", 0, 9, async () => (await import("./join-group.ts")).joinGroupHandler(services)),
    serve(12, "Heartbeat", 0, 4, async () => (await import("./heartbeat.ts")).heartbeatHandler(services)),
    serve(13, "LeaveGroup", 0, 5, async () => (await import("./leave-group.ts")).leaveGroupHandler(services)),
    serve(14, "SyncGroup", 0, 5, async () => (await import("./sync-group.ts")).syncGroupHandler(services)),
    serve(15, "DescribeGroups", 0, 6, async () =>
      (await import("./describe-groups.ts")).describeGroupsHandler(services),
    ),
    serve(16, "ListGroups", 0, 5, async () => (await import("./list-groups.ts")).listGroupsHandler(services)),
    serve(17, "SaslHandshake", 0, 1, async () =>
      (await import("./sasl-handshake.ts")).saslHandshakeHandler(),
    ),
    serve(18, "ApiVersions", 0, 4, async () =>
      (await import("./api-versions.ts")).apiVersionsHandler(services),
    ),
    serve(19, "CreateTopics", 0, 7, async () =>
      (await import("./create-topics.ts")).createTopicsHandler(services),
    ),
    serve(20, "DeleteTopics", 0, 6, async () =>
      (await import("./delete-topics.ts")).deleteTopicsHandler(services),
    ),
    serve(21, "DeleteRecords", 0, 2, async () =>
      (await import("./delete-records.ts")).deleteRecordsHandler(services),
    ),
    serve(22, "InitProducerId", 0, 5, async () =>
      (await import("./init-producer-id.ts")).initProducerIdHandler(services),
    ),
    serve(23, "OffsetForLeaderEpoch", 0, 4, async () =>
      (await import("./offset-for-leader-epoch.ts")).offsetForLeaderEpochHandler(services),
    ),
    serve(29, "DescribeAcls", 0, 3, async () => (await import("./describe-acls.ts")).describeAclsHandler()),
    serve(30, "CreateAcls", 0, 3, async () => (await import("./create-acls.ts")).createAclsHandler()),
    serve(31, "DeleteAcls", 0, 3, async () => (await import("./delete-acls.ts")).deleteAclsHandler()),
    serve(32, "DescribeConfigs", 0, 4, async () =>
      (await import("./describe-configs.ts")).describeConfigsHandler(services),
    ),
    serve(33, "AlterConfigs", 0, 2, async () =>
      (await import("./alter-configs.ts")).alterConfigsHandler(services),
    ),
    serve(34, "AlterReplicaLogDirs", 0, 2, async () =>
      (await import("./alter-replica-log-dirs.ts")).alterReplicaLogDirsHandler(services),
    ),
    serve(35, "DescribeLogDirs", 0, 5, async () =>
      (await import("./describe-log-dirs.ts")).describeLogDirsHandler(services),
    ),
    serve(36, "SaslAuthenticate", 0, 2, async () =>
      (await import("./sasl-authenticate.ts")).saslAuthenticateHandler(),
    ),
    serve(37, "CreatePartitions", 0, 3, async () =>
      (await import("./create-partitions.ts")).createPartitionsHandler(services),
    ),
    serve(42, "DeleteGroups", 0, 2, async () =>
      (await import("./delete-groups.ts")).deleteGroupsHandler(services),
    ),
    serve(43, "ElectLeaders", 0, 2, async () =>
      (await import("./elect-leaders.ts")).electLeadersHandler(services),
    ),
    serve(44, "IncrementalAlterConfigs", 0, 1, async () =>
      (await import("./incremental-alter-configs.ts")).incrementalAlterConfigsHandler(services),
    ),
    serve(45, "AlterPartitionReassignments", 0, 1, async () =>
      (await import("./alter-partition-reassignments.ts")).alterPartitionReassignmentsHandler(services),
    ),
    serve(46, "ListPartitionReassignments", 0, 0, async () =>
      (await import("./list-partition-reassignments.ts")).listPartitionReassignmentsHandler(),
    ),
    serve(47, "OffsetDelete", 0, 0, async () =>
      (await import("./offset-delete.ts")).offsetDeleteHandler(services),
    ),
    serve(48, "DescribeClientQuotas", 0, 1, async () =>
      (await import("./describe-client-quotas.ts")).describeClientQuotasHandler(),
    ),
    serve(50, "DescribeUserScramCredentials", 0, 0, async () =>
      (await import("./describe-user-scram-credentials.ts")).describeUserScramCredentialsHandler(),
    ),
    serve(55, "DescribeQuorum", 0, 2, async () =>
      (await import("./describe-quorum.ts")).describeQuorumHandler(services),
    ),
    serve(57, "UpdateFeatures", 0, 2, async () =>
      (await import("./update-features.ts")).updateFeaturesHandler(services),
    ),
    serve(60, "DescribeCluster", 0, 2, async () =>
      (await import("./describe-cluster.ts")).describeClusterHandler(services),
    ),
    serve(61, "DescribeProducers", 0, 0, async () =>
      (await import("./describe-producers.ts")).describeProducersHandler(services),
    ),
    ...(hasTelemetry(services)
      ? [
          serve(71, "GetTelemetrySubscriptions", 0, 0, async () =>
            (await import("./get-telemetry-subscriptions.ts")).getTelemetrySubscriptionsHandler(services),
          ),
          serve(72, "PushTelemetry", 0, 0, async () =>
            (await import("./push-telemetry.ts")).pushTelemetryHandler(services),
          ),
        ]
      : []),
    serve(74, "ListConfigResources", 0, 1, async () =>
      (await import("./list-config-resources.ts")).listConfigResourcesHandler(services),
    ),
    serve(75, "DescribeTopicPartitions", 0, 0, async () =>
      (await import("./describe-topic-partitions.ts")).describeTopicPartitionsHandler(services),
    ),
  ];
}

/** Pushes of clients' metrics are for who receives them (KIP-714). */
function hasTelemetry(services: Services): services is Services & { readonly telemetry: ClientTelemetry } {
  return services.telemetry !== null;
}

function serve(
  key: number,
  name: string,
  minVersion: number,
  maxVersion: number,
  load: () => Promise<AnyHandler>,
): ServedHandler {
  return { key, name, minVersion, maxVersion, load };
}

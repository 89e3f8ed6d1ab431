/**
 * Every API that is served, in which versions. Nothing else lists them: ApiVersions, the dispatch table and the
 * documentation are made from this table. A test fails when a handler's file is missing here.
 *
 * A handler and its codecs are loaded with the first request of its API, or in the background once the gateway is ready:
 * all of them took a third of the start.
 */
import { apiRanges } from "#generated/api-ranges.ts";
import type { ClientTelemetry } from "#src/telemetry/client-telemetry.ts";
import type { AnyHandler, ServedHandler } from "./handler.ts";
import type { Services } from "./services.ts";

export function allHandlers(services: Services): readonly ServedHandler[] {
  return [
    {
      ...serve("Produce", 0, 13, async () => (await import("./produce.ts")).produceHandler(services)),
      pipelined: true,
    },
    serve("Fetch", 0, 18, async () => (await import("./fetch.ts")).fetchHandler(services)),
    serve("ListOffsets", 0, 11, async () => (await import("./list-offsets.ts")).listOffsetsHandler(services)),
    serve("Metadata", 0, 13, async () => (await import("./metadata.ts")).metadataHandler(services)),
    serve("OffsetCommit", 0, 10, async () =>
      (await import("./offset-commit.ts")).offsetCommitHandler(services),
    ),
    serve("OffsetFetch", 0, 10, async () => (await import("./offset-fetch.ts")).offsetFetchHandler(services)),
    serve("FindCoordinator", 0, 6, async () =>
      (await import("./find-coordinator.ts")).findCoordinatorHandler(services),
    ),
    serve("JoinGroup", 0, 9, async () => (await import("./join-group.ts")).joinGroupHandler(services)),
    serve("Heartbeat", 0, 4, async () => (await import("./heartbeat.ts")).heartbeatHandler(services)),
    serve("LeaveGroup", 0, 5, async () => (await import("./leave-group.ts")).leaveGroupHandler(services)),
    serve("SyncGroup", 0, 5, async () => (await import("./sync-group.ts")).syncGroupHandler(services)),
    serve("DescribeGroups", 0, 6, async () =>
      (await import("./describe-groups.ts")).describeGroupsHandler(services),
    ),
    serve("ListGroups", 0, 5, async () => (await import("./list-groups.ts")).listGroupsHandler(services)),
    serve("SaslHandshake", 0, 1, async () => (await import("./sasl-handshake.ts")).saslHandshakeHandler()),
    serve("ApiVersions", 0, 4, async () => (await import("./api-versions.ts")).apiVersionsHandler(services)),
    serve("CreateTopics", 0, 7, async () =>
      (await import("./create-topics.ts")).createTopicsHandler(services),
    ),
    serve("DeleteTopics", 0, 6, async () =>
      (await import("./delete-topics.ts")).deleteTopicsHandler(services),
    ),
    serve("DeleteRecords", 0, 2, async () =>
      (await import("./delete-records.ts")).deleteRecordsHandler(services),
    ),
    serve("InitProducerId", 0, 5, async () =>
      (await import("./init-producer-id.ts")).initProducerIdHandler(services),
    ),
    serve("OffsetForLeaderEpoch", 0, 4, async () =>
      (await import("./offset-for-leader-epoch.ts")).offsetForLeaderEpochHandler(services),
    ),
    serve("DescribeAcls", 0, 3, async () => (await import("./describe-acls.ts")).describeAclsHandler()),
    serve("CreateAcls", 0, 3, async () => (await import("./create-acls.ts")).createAclsHandler()),
    serve("DeleteAcls", 0, 3, async () => (await import("./delete-acls.ts")).deleteAclsHandler()),
    serve("DescribeConfigs", 0, 4, async () =>
      (await import("./describe-configs.ts")).describeConfigsHandler(services),
    ),
    serve("AlterConfigs", 0, 2, async () =>
      (await import("./alter-configs.ts")).alterConfigsHandler(services),
    ),
    serve("AlterReplicaLogDirs", 0, 2, async () =>
      (await import("./alter-replica-log-dirs.ts")).alterReplicaLogDirsHandler(services),
    ),
    serve("DescribeLogDirs", 0, 5, async () =>
      (await import("./describe-log-dirs.ts")).describeLogDirsHandler(services),
    ),
    serve("SaslAuthenticate", 0, 2, async () =>
      (await import("./sasl-authenticate.ts")).saslAuthenticateHandler(),
    ),
    serve("CreatePartitions", 0, 3, async () =>
      (await import("./create-partitions.ts")).createPartitionsHandler(services),
    ),
    serve("DeleteGroups", 0, 2, async () =>
      (await import("./delete-groups.ts")).deleteGroupsHandler(services),
    ),
    serve("ElectLeaders", 0, 2, async () =>
      (await import("./elect-leaders.ts")).electLeadersHandler(services),
    ),
    serve("IncrementalAlterConfigs", 0, 1, async () =>
      (await import("./incremental-alter-configs.ts")).incrementalAlterConfigsHandler(services),
    ),
    serve("AlterPartitionReassignments", 0, 1, async () =>
      (await import("./alter-partition-reassignments.ts")).alterPartitionReassignmentsHandler(services),
    ),
    serve("ListPartitionReassignments", 0, 0, async () =>
      (await import("./list-partition-reassignments.ts")).listPartitionReassignmentsHandler(),
    ),
    serve("OffsetDelete", 0, 0, async () =>
      (await import("./offset-delete.ts")).offsetDeleteHandler(services),
    ),
    serve("DescribeClientQuotas", 0, 1, async () =>
      (await import("./describe-client-quotas.ts")).describeClientQuotasHandler(),
    ),
    serve("DescribeUserScramCredentials", 0, 0, async () =>
      (await import("./describe-user-scram-credentials.ts")).describeUserScramCredentialsHandler(),
    ),
    serve("DescribeQuorum", 0, 2, async () =>
      (await import("./describe-quorum.ts")).describeQuorumHandler(services),
    ),
    serve("UpdateFeatures", 0, 2, async () =>
      (await import("./update-features.ts")).updateFeaturesHandler(services),
    ),
    serve("DescribeCluster", 0, 2, async () =>
      (await import("./describe-cluster.ts")).describeClusterHandler(services),
    ),
    serve("DescribeProducers", 0, 0, async () =>
      (await import("./describe-producers.ts")).describeProducersHandler(services),
    ),
    ...(hasTelemetry(services)
      ? [
          serve("GetTelemetrySubscriptions", 0, 0, async () =>
            (await import("./get-telemetry-subscriptions.ts")).getTelemetrySubscriptionsHandler(services),
          ),
          serve("PushTelemetry", 0, 0, async () =>
            (await import("./push-telemetry.ts")).pushTelemetryHandler(services),
          ),
        ]
      : []),
    serve("ListConfigResources", 0, 1, async () =>
      (await import("./list-config-resources.ts")).listConfigResourcesHandler(services),
    ),
    serve("DescribeTopicPartitions", 0, 0, async () =>
      (await import("./describe-topic-partitions.ts")).describeTopicPartitionsHandler(services),
    ),
  ];
}

/** Pushes of clients' metrics are for who receives them (KIP-714). */
function hasTelemetry(services: Services): services is Services & { readonly telemetry: ClientTelemetry } {
  return services.telemetry !== null;
}

function serve(
  name: keyof typeof apiRanges,
  minVersion: number,
  maxVersion: number,
  load: () => Promise<AnyHandler>,
): ServedHandler {
  return { key: apiRanges[name].key, name, minVersion, maxVersion, load };
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api, MessageCodec } from "../src/wire/message.ts";
import type { MessageSchema } from "../src/wire/schema.ts";
import type { ProduceRequest } from "./messages/produce-request.ts";
import type { ProduceResponse } from "./messages/produce-response.ts";
import type { FetchRequest } from "./messages/fetch-request.ts";
import type { FetchResponse } from "./messages/fetch-response.ts";
import type { ListOffsetsRequest } from "./messages/list-offsets-request.ts";
import type { ListOffsetsResponse } from "./messages/list-offsets-response.ts";
import type { MetadataRequest } from "./messages/metadata-request.ts";
import type { MetadataResponse } from "./messages/metadata-response.ts";
import type { OffsetCommitRequest } from "./messages/offset-commit-request.ts";
import type { OffsetCommitResponse } from "./messages/offset-commit-response.ts";
import type { OffsetFetchRequest } from "./messages/offset-fetch-request.ts";
import type { OffsetFetchResponse } from "./messages/offset-fetch-response.ts";
import type { FindCoordinatorRequest } from "./messages/find-coordinator-request.ts";
import type { FindCoordinatorResponse } from "./messages/find-coordinator-response.ts";
import type { JoinGroupRequest } from "./messages/join-group-request.ts";
import type { JoinGroupResponse } from "./messages/join-group-response.ts";
import type { HeartbeatRequest } from "./messages/heartbeat-request.ts";
import type { HeartbeatResponse } from "./messages/heartbeat-response.ts";
import type { LeaveGroupRequest } from "./messages/leave-group-request.ts";
import type { LeaveGroupResponse } from "./messages/leave-group-response.ts";
import type { SyncGroupRequest } from "./messages/sync-group-request.ts";
import type { SyncGroupResponse } from "./messages/sync-group-response.ts";
import type { DescribeGroupsRequest } from "./messages/describe-groups-request.ts";
import type { DescribeGroupsResponse } from "./messages/describe-groups-response.ts";
import type { ListGroupsRequest } from "./messages/list-groups-request.ts";
import type { ListGroupsResponse } from "./messages/list-groups-response.ts";
import type { SaslHandshakeRequest } from "./messages/sasl-handshake-request.ts";
import type { SaslHandshakeResponse } from "./messages/sasl-handshake-response.ts";
import type { ApiVersionsRequest } from "./messages/api-versions-request.ts";
import type { ApiVersionsResponse } from "./messages/api-versions-response.ts";
import type { CreateTopicsRequest } from "./messages/create-topics-request.ts";
import type { CreateTopicsResponse } from "./messages/create-topics-response.ts";
import type { DeleteTopicsRequest } from "./messages/delete-topics-request.ts";
import type { DeleteTopicsResponse } from "./messages/delete-topics-response.ts";
import type { DeleteRecordsRequest } from "./messages/delete-records-request.ts";
import type { DeleteRecordsResponse } from "./messages/delete-records-response.ts";
import type { InitProducerIdRequest } from "./messages/init-producer-id-request.ts";
import type { InitProducerIdResponse } from "./messages/init-producer-id-response.ts";
import type { OffsetForLeaderEpochRequest } from "./messages/offset-for-leader-epoch-request.ts";
import type { OffsetForLeaderEpochResponse } from "./messages/offset-for-leader-epoch-response.ts";
import type { AddPartitionsToTxnRequest } from "./messages/add-partitions-to-txn-request.ts";
import type { AddPartitionsToTxnResponse } from "./messages/add-partitions-to-txn-response.ts";
import type { AddOffsetsToTxnRequest } from "./messages/add-offsets-to-txn-request.ts";
import type { AddOffsetsToTxnResponse } from "./messages/add-offsets-to-txn-response.ts";
import type { EndTxnRequest } from "./messages/end-txn-request.ts";
import type { EndTxnResponse } from "./messages/end-txn-response.ts";
import type { WriteTxnMarkersRequest } from "./messages/write-txn-markers-request.ts";
import type { WriteTxnMarkersResponse } from "./messages/write-txn-markers-response.ts";
import type { TxnOffsetCommitRequest } from "./messages/txn-offset-commit-request.ts";
import type { TxnOffsetCommitResponse } from "./messages/txn-offset-commit-response.ts";
import type { DescribeAclsRequest } from "./messages/describe-acls-request.ts";
import type { DescribeAclsResponse } from "./messages/describe-acls-response.ts";
import type { CreateAclsRequest } from "./messages/create-acls-request.ts";
import type { CreateAclsResponse } from "./messages/create-acls-response.ts";
import type { DeleteAclsRequest } from "./messages/delete-acls-request.ts";
import type { DeleteAclsResponse } from "./messages/delete-acls-response.ts";
import type { DescribeConfigsRequest } from "./messages/describe-configs-request.ts";
import type { DescribeConfigsResponse } from "./messages/describe-configs-response.ts";
import type { AlterConfigsRequest } from "./messages/alter-configs-request.ts";
import type { AlterConfigsResponse } from "./messages/alter-configs-response.ts";
import type { AlterReplicaLogDirsRequest } from "./messages/alter-replica-log-dirs-request.ts";
import type { AlterReplicaLogDirsResponse } from "./messages/alter-replica-log-dirs-response.ts";
import type { DescribeLogDirsRequest } from "./messages/describe-log-dirs-request.ts";
import type { DescribeLogDirsResponse } from "./messages/describe-log-dirs-response.ts";
import type { SaslAuthenticateRequest } from "./messages/sasl-authenticate-request.ts";
import type { SaslAuthenticateResponse } from "./messages/sasl-authenticate-response.ts";
import type { CreatePartitionsRequest } from "./messages/create-partitions-request.ts";
import type { CreatePartitionsResponse } from "./messages/create-partitions-response.ts";
import type { CreateDelegationTokenRequest } from "./messages/create-delegation-token-request.ts";
import type { CreateDelegationTokenResponse } from "./messages/create-delegation-token-response.ts";
import type { RenewDelegationTokenRequest } from "./messages/renew-delegation-token-request.ts";
import type { RenewDelegationTokenResponse } from "./messages/renew-delegation-token-response.ts";
import type { ExpireDelegationTokenRequest } from "./messages/expire-delegation-token-request.ts";
import type { ExpireDelegationTokenResponse } from "./messages/expire-delegation-token-response.ts";
import type { DescribeDelegationTokenRequest } from "./messages/describe-delegation-token-request.ts";
import type { DescribeDelegationTokenResponse } from "./messages/describe-delegation-token-response.ts";
import type { DeleteGroupsRequest } from "./messages/delete-groups-request.ts";
import type { DeleteGroupsResponse } from "./messages/delete-groups-response.ts";
import type { ElectLeadersRequest } from "./messages/elect-leaders-request.ts";
import type { ElectLeadersResponse } from "./messages/elect-leaders-response.ts";
import type { IncrementalAlterConfigsRequest } from "./messages/incremental-alter-configs-request.ts";
import type { IncrementalAlterConfigsResponse } from "./messages/incremental-alter-configs-response.ts";
import type { AlterPartitionReassignmentsRequest } from "./messages/alter-partition-reassignments-request.ts";
import type { AlterPartitionReassignmentsResponse } from "./messages/alter-partition-reassignments-response.ts";
import type { ListPartitionReassignmentsRequest } from "./messages/list-partition-reassignments-request.ts";
import type { ListPartitionReassignmentsResponse } from "./messages/list-partition-reassignments-response.ts";
import type { OffsetDeleteRequest } from "./messages/offset-delete-request.ts";
import type { OffsetDeleteResponse } from "./messages/offset-delete-response.ts";
import type { DescribeClientQuotasRequest } from "./messages/describe-client-quotas-request.ts";
import type { DescribeClientQuotasResponse } from "./messages/describe-client-quotas-response.ts";
import type { AlterClientQuotasRequest } from "./messages/alter-client-quotas-request.ts";
import type { AlterClientQuotasResponse } from "./messages/alter-client-quotas-response.ts";
import type { DescribeUserScramCredentialsRequest } from "./messages/describe-user-scram-credentials-request.ts";
import type { DescribeUserScramCredentialsResponse } from "./messages/describe-user-scram-credentials-response.ts";
import type { AlterUserScramCredentialsRequest } from "./messages/alter-user-scram-credentials-request.ts";
import type { AlterUserScramCredentialsResponse } from "./messages/alter-user-scram-credentials-response.ts";
import type { DescribeQuorumRequest } from "./messages/describe-quorum-request.ts";
import type { DescribeQuorumResponse } from "./messages/describe-quorum-response.ts";
import type { UpdateFeaturesRequest } from "./messages/update-features-request.ts";
import type { UpdateFeaturesResponse } from "./messages/update-features-response.ts";
import type { DescribeClusterRequest } from "./messages/describe-cluster-request.ts";
import type { DescribeClusterResponse } from "./messages/describe-cluster-response.ts";
import type { DescribeProducersRequest } from "./messages/describe-producers-request.ts";
import type { DescribeProducersResponse } from "./messages/describe-producers-response.ts";
import type { DescribeTransactionsRequest } from "./messages/describe-transactions-request.ts";
import type { DescribeTransactionsResponse } from "./messages/describe-transactions-response.ts";
import type { ListTransactionsRequest } from "./messages/list-transactions-request.ts";
import type { ListTransactionsResponse } from "./messages/list-transactions-response.ts";
import type { ConsumerGroupHeartbeatRequest } from "./messages/consumer-group-heartbeat-request.ts";
import type { ConsumerGroupHeartbeatResponse } from "./messages/consumer-group-heartbeat-response.ts";
import type { ConsumerGroupDescribeRequest } from "./messages/consumer-group-describe-request.ts";
import type { ConsumerGroupDescribeResponse } from "./messages/consumer-group-describe-response.ts";
import type { GetTelemetrySubscriptionsRequest } from "./messages/get-telemetry-subscriptions-request.ts";
import type { GetTelemetrySubscriptionsResponse } from "./messages/get-telemetry-subscriptions-response.ts";
import type { PushTelemetryRequest } from "./messages/push-telemetry-request.ts";
import type { PushTelemetryResponse } from "./messages/push-telemetry-response.ts";
import type { ListConfigResourcesRequest } from "./messages/list-config-resources-request.ts";
import type { ListConfigResourcesResponse } from "./messages/list-config-resources-response.ts";
import type { DescribeTopicPartitionsRequest } from "./messages/describe-topic-partitions-request.ts";
import type { DescribeTopicPartitionsResponse } from "./messages/describe-topic-partitions-response.ts";
import type { ShareGroupHeartbeatRequest } from "./messages/share-group-heartbeat-request.ts";
import type { ShareGroupHeartbeatResponse } from "./messages/share-group-heartbeat-response.ts";
import type { ShareGroupDescribeRequest } from "./messages/share-group-describe-request.ts";
import type { ShareGroupDescribeResponse } from "./messages/share-group-describe-response.ts";
import type { ShareFetchRequest } from "./messages/share-fetch-request.ts";
import type { ShareFetchResponse } from "./messages/share-fetch-response.ts";
import type { ShareAcknowledgeRequest } from "./messages/share-acknowledge-request.ts";
import type { ShareAcknowledgeResponse } from "./messages/share-acknowledge-response.ts";
import type { AddRaftVoterRequest } from "./messages/add-raft-voter-request.ts";
import type { AddRaftVoterResponse } from "./messages/add-raft-voter-response.ts";
import type { RemoveRaftVoterRequest } from "./messages/remove-raft-voter-request.ts";
import type { RemoveRaftVoterResponse } from "./messages/remove-raft-voter-response.ts";
import type { InitializeShareGroupStateRequest } from "./messages/initialize-share-group-state-request.ts";
import type { InitializeShareGroupStateResponse } from "./messages/initialize-share-group-state-response.ts";
import type { ReadShareGroupStateRequest } from "./messages/read-share-group-state-request.ts";
import type { ReadShareGroupStateResponse } from "./messages/read-share-group-state-response.ts";
import type { WriteShareGroupStateRequest } from "./messages/write-share-group-state-request.ts";
import type { WriteShareGroupStateResponse } from "./messages/write-share-group-state-response.ts";
import type { DeleteShareGroupStateRequest } from "./messages/delete-share-group-state-request.ts";
import type { DeleteShareGroupStateResponse } from "./messages/delete-share-group-state-response.ts";
import type { ReadShareGroupStateSummaryRequest } from "./messages/read-share-group-state-summary-request.ts";
import type { ReadShareGroupStateSummaryResponse } from "./messages/read-share-group-state-summary-response.ts";
import type { StreamsGroupHeartbeatRequest } from "./messages/streams-group-heartbeat-request.ts";
import type { StreamsGroupHeartbeatResponse } from "./messages/streams-group-heartbeat-response.ts";
import type { StreamsGroupDescribeRequest } from "./messages/streams-group-describe-request.ts";
import type { StreamsGroupDescribeResponse } from "./messages/streams-group-describe-response.ts";
import type { DescribeShareGroupOffsetsRequest } from "./messages/describe-share-group-offsets-request.ts";
import type { DescribeShareGroupOffsetsResponse } from "./messages/describe-share-group-offsets-response.ts";
import type { AlterShareGroupOffsetsRequest } from "./messages/alter-share-group-offsets-request.ts";
import type { AlterShareGroupOffsetsResponse } from "./messages/alter-share-group-offsets-response.ts";
import type { DeleteShareGroupOffsetsRequest } from "./messages/delete-share-group-offsets-request.ts";
import type { DeleteShareGroupOffsetsResponse } from "./messages/delete-share-group-offsets-response.ts";

/** An API before it is loaded. */
export interface ApiEntry<Request, Response> {
  readonly key: number;
  /** Of the request. */
  readonly minVersion: number;
  readonly maxVersion: number;
  /** Whether Kafka still changes the highest version and keeps it from clients unless told otherwise. */
  readonly latestVersionUnstable: boolean;
  /** Where Kafka answers it: on brokers, controllers, or both. */
  readonly listeners: readonly string[];
  load(): Promise<Api<Request, Response>>;
}

export interface Apis {
  readonly Produce: ApiEntry<ProduceRequest, ProduceResponse>;
  readonly Fetch: ApiEntry<FetchRequest, FetchResponse>;
  readonly ListOffsets: ApiEntry<ListOffsetsRequest, ListOffsetsResponse>;
  readonly Metadata: ApiEntry<MetadataRequest, MetadataResponse>;
  readonly OffsetCommit: ApiEntry<OffsetCommitRequest, OffsetCommitResponse>;
  readonly OffsetFetch: ApiEntry<OffsetFetchRequest, OffsetFetchResponse>;
  readonly FindCoordinator: ApiEntry<FindCoordinatorRequest, FindCoordinatorResponse>;
  readonly JoinGroup: ApiEntry<JoinGroupRequest, JoinGroupResponse>;
  readonly Heartbeat: ApiEntry<HeartbeatRequest, HeartbeatResponse>;
  readonly LeaveGroup: ApiEntry<LeaveGroupRequest, LeaveGroupResponse>;
  readonly SyncGroup: ApiEntry<SyncGroupRequest, SyncGroupResponse>;
  readonly DescribeGroups: ApiEntry<DescribeGroupsRequest, DescribeGroupsResponse>;
  readonly ListGroups: ApiEntry<ListGroupsRequest, ListGroupsResponse>;
  readonly SaslHandshake: ApiEntry<SaslHandshakeRequest, SaslHandshakeResponse>;
  readonly ApiVersions: ApiEntry<ApiVersionsRequest, ApiVersionsResponse>;
  readonly CreateTopics: ApiEntry<CreateTopicsRequest, CreateTopicsResponse>;
  readonly DeleteTopics: ApiEntry<DeleteTopicsRequest, DeleteTopicsResponse>;
  readonly DeleteRecords: ApiEntry<DeleteRecordsRequest, DeleteRecordsResponse>;
  readonly InitProducerId: ApiEntry<InitProducerIdRequest, InitProducerIdResponse>;
  readonly OffsetForLeaderEpoch: ApiEntry<OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse>;
  readonly AddPartitionsToTxn: ApiEntry<AddPartitionsToTxnRequest, AddPartitionsToTxnResponse>;
  readonly AddOffsetsToTxn: ApiEntry<AddOffsetsToTxnRequest, AddOffsetsToTxnResponse>;
  readonly EndTxn: ApiEntry<EndTxnRequest, EndTxnResponse>;
  readonly WriteTxnMarkers: ApiEntry<WriteTxnMarkersRequest, WriteTxnMarkersResponse>;
  readonly TxnOffsetCommit: ApiEntry<TxnOffsetCommitRequest, TxnOffsetCommitResponse>;
  readonly DescribeAcls: ApiEntry<DescribeAclsRequest, DescribeAclsResponse>;
  readonly CreateAcls: ApiEntry<CreateAclsRequest, CreateAclsResponse>;
  readonly DeleteAcls: ApiEntry<DeleteAclsRequest, DeleteAclsResponse>;
  readonly DescribeConfigs: ApiEntry<DescribeConfigsRequest, DescribeConfigsResponse>;
  readonly AlterConfigs: ApiEntry<AlterConfigsRequest, AlterConfigsResponse>;
  readonly AlterReplicaLogDirs: ApiEntry<AlterReplicaLogDirsRequest, AlterReplicaLogDirsResponse>;
  readonly DescribeLogDirs: ApiEntry<DescribeLogDirsRequest, DescribeLogDirsResponse>;
  readonly SaslAuthenticate: ApiEntry<SaslAuthenticateRequest, SaslAuthenticateResponse>;
  readonly CreatePartitions: ApiEntry<CreatePartitionsRequest, CreatePartitionsResponse>;
  readonly CreateDelegationToken: ApiEntry<CreateDelegationTokenRequest, CreateDelegationTokenResponse>;
  readonly RenewDelegationToken: ApiEntry<RenewDelegationTokenRequest, RenewDelegationTokenResponse>;
  readonly ExpireDelegationToken: ApiEntry<ExpireDelegationTokenRequest, ExpireDelegationTokenResponse>;
  readonly DescribeDelegationToken: ApiEntry<DescribeDelegationTokenRequest, DescribeDelegationTokenResponse>;
  readonly DeleteGroups: ApiEntry<DeleteGroupsRequest, DeleteGroupsResponse>;
  readonly ElectLeaders: ApiEntry<ElectLeadersRequest, ElectLeadersResponse>;
  readonly IncrementalAlterConfigs: ApiEntry<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse>;
  readonly AlterPartitionReassignments: ApiEntry<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsResponse>;
  readonly ListPartitionReassignments: ApiEntry<ListPartitionReassignmentsRequest, ListPartitionReassignmentsResponse>;
  readonly OffsetDelete: ApiEntry<OffsetDeleteRequest, OffsetDeleteResponse>;
  readonly DescribeClientQuotas: ApiEntry<DescribeClientQuotasRequest, DescribeClientQuotasResponse>;
  readonly AlterClientQuotas: ApiEntry<AlterClientQuotasRequest, AlterClientQuotasResponse>;
  readonly DescribeUserScramCredentials: ApiEntry<DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsResponse>;
  readonly AlterUserScramCredentials: ApiEntry<AlterUserScramCredentialsRequest, AlterUserScramCredentialsResponse>;
  readonly DescribeQuorum: ApiEntry<DescribeQuorumRequest, DescribeQuorumResponse>;
  readonly UpdateFeatures: ApiEntry<UpdateFeaturesRequest, UpdateFeaturesResponse>;
  readonly DescribeCluster: ApiEntry<DescribeClusterRequest, DescribeClusterResponse>;
  readonly DescribeProducers: ApiEntry<DescribeProducersRequest, DescribeProducersResponse>;
  readonly DescribeTransactions: ApiEntry<DescribeTransactionsRequest, DescribeTransactionsResponse>;
  readonly ListTransactions: ApiEntry<ListTransactionsRequest, ListTransactionsResponse>;
  readonly ConsumerGroupHeartbeat: ApiEntry<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatResponse>;
  readonly ConsumerGroupDescribe: ApiEntry<ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponse>;
  readonly GetTelemetrySubscriptions: ApiEntry<GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsResponse>;
  readonly PushTelemetry: ApiEntry<PushTelemetryRequest, PushTelemetryResponse>;
  readonly ListConfigResources: ApiEntry<ListConfigResourcesRequest, ListConfigResourcesResponse>;
  readonly DescribeTopicPartitions: ApiEntry<DescribeTopicPartitionsRequest, DescribeTopicPartitionsResponse>;
  readonly ShareGroupHeartbeat: ApiEntry<ShareGroupHeartbeatRequest, ShareGroupHeartbeatResponse>;
  readonly ShareGroupDescribe: ApiEntry<ShareGroupDescribeRequest, ShareGroupDescribeResponse>;
  readonly ShareFetch: ApiEntry<ShareFetchRequest, ShareFetchResponse>;
  readonly ShareAcknowledge: ApiEntry<ShareAcknowledgeRequest, ShareAcknowledgeResponse>;
  readonly AddRaftVoter: ApiEntry<AddRaftVoterRequest, AddRaftVoterResponse>;
  readonly RemoveRaftVoter: ApiEntry<RemoveRaftVoterRequest, RemoveRaftVoterResponse>;
  readonly InitializeShareGroupState: ApiEntry<InitializeShareGroupStateRequest, InitializeShareGroupStateResponse>;
  readonly ReadShareGroupState: ApiEntry<ReadShareGroupStateRequest, ReadShareGroupStateResponse>;
  readonly WriteShareGroupState: ApiEntry<WriteShareGroupStateRequest, WriteShareGroupStateResponse>;
  readonly DeleteShareGroupState: ApiEntry<DeleteShareGroupStateRequest, DeleteShareGroupStateResponse>;
  readonly ReadShareGroupStateSummary: ApiEntry<ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryResponse>;
  readonly StreamsGroupHeartbeat: ApiEntry<StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatResponse>;
  readonly StreamsGroupDescribe: ApiEntry<StreamsGroupDescribeRequest, StreamsGroupDescribeResponse>;
  readonly DescribeShareGroupOffsets: ApiEntry<DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsResponse>;
  readonly AlterShareGroupOffsets: ApiEntry<AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsResponse>;
  readonly DeleteShareGroupOffsets: ApiEntry<DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsResponse>;
}

/** By name, in the order of their keys. */
export const apis: Apis = {
  Produce: {
    key: 0,
    minVersion: 0,
    maxVersion: 13,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/produce.ts")).produceApi,
  },
  Fetch: {
    key: 1,
    minVersion: 0,
    maxVersion: 18,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/fetch.ts")).fetchApi,
  },
  ListOffsets: {
    key: 2,
    minVersion: 0,
    maxVersion: 11,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/list-offsets.ts")).listOffsetsApi,
  },
  Metadata: {
    key: 3,
    minVersion: 0,
    maxVersion: 13,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/metadata.ts")).metadataApi,
  },
  OffsetCommit: {
    key: 8,
    minVersion: 0,
    maxVersion: 10,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/offset-commit.ts")).offsetCommitApi,
  },
  OffsetFetch: {
    key: 9,
    minVersion: 0,
    maxVersion: 10,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/offset-fetch.ts")).offsetFetchApi,
  },
  FindCoordinator: {
    key: 10,
    minVersion: 0,
    maxVersion: 6,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/find-coordinator.ts")).findCoordinatorApi,
  },
  JoinGroup: {
    key: 11,
    minVersion: 0,
    maxVersion: 9,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/join-group.ts")).joinGroupApi,
  },
  Heartbeat: {
    key: 12,
    minVersion: 0,
    maxVersion: 4,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/heartbeat.ts")).heartbeatApi,
  },
  LeaveGroup: {
    key: 13,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/leave-group.ts")).leaveGroupApi,
  },
  SyncGroup: {
    key: 14,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/sync-group.ts")).syncGroupApi,
  },
  DescribeGroups: {
    key: 15,
    minVersion: 0,
    maxVersion: 6,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-groups.ts")).describeGroupsApi,
  },
  ListGroups: {
    key: 16,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/list-groups.ts")).listGroupsApi,
  },
  SaslHandshake: {
    key: 17,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/sasl-handshake.ts")).saslHandshakeApi,
  },
  ApiVersions: {
    key: 18,
    minVersion: 0,
    maxVersion: 4,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/api-versions.ts")).apiVersionsApi,
  },
  CreateTopics: {
    key: 19,
    minVersion: 0,
    maxVersion: 7,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/create-topics.ts")).createTopicsApi,
  },
  DeleteTopics: {
    key: 20,
    minVersion: 0,
    maxVersion: 6,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/delete-topics.ts")).deleteTopicsApi,
  },
  DeleteRecords: {
    key: 21,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/delete-records.ts")).deleteRecordsApi,
  },
  InitProducerId: {
    key: 22,
    minVersion: 0,
    maxVersion: 6,
    latestVersionUnstable: true,
    listeners: [],
    load: async () => (await import("./apis/init-producer-id.ts")).initProducerIdApi,
  },
  OffsetForLeaderEpoch: {
    key: 23,
    minVersion: 0,
    maxVersion: 4,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/offset-for-leader-epoch.ts")).offsetForLeaderEpochApi,
  },
  AddPartitionsToTxn: {
    key: 24,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/add-partitions-to-txn.ts")).addPartitionsToTxnApi,
  },
  AddOffsetsToTxn: {
    key: 25,
    minVersion: 0,
    maxVersion: 4,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/add-offsets-to-txn.ts")).addOffsetsToTxnApi,
  },
  EndTxn: {
    key: 26,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/end-txn.ts")).endTxnApi,
  },
  WriteTxnMarkers: {
    key: 27,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/write-txn-markers.ts")).writeTxnMarkersApi,
  },
  TxnOffsetCommit: {
    key: 28,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/txn-offset-commit.ts")).txnOffsetCommitApi,
  },
  DescribeAcls: {
    key: 29,
    minVersion: 0,
    maxVersion: 3,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-acls.ts")).describeAclsApi,
  },
  CreateAcls: {
    key: 30,
    minVersion: 0,
    maxVersion: 3,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/create-acls.ts")).createAclsApi,
  },
  DeleteAcls: {
    key: 31,
    minVersion: 0,
    maxVersion: 3,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/delete-acls.ts")).deleteAclsApi,
  },
  DescribeConfigs: {
    key: 32,
    minVersion: 0,
    maxVersion: 4,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-configs.ts")).describeConfigsApi,
  },
  AlterConfigs: {
    key: 33,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/alter-configs.ts")).alterConfigsApi,
  },
  AlterReplicaLogDirs: {
    key: 34,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/alter-replica-log-dirs.ts")).alterReplicaLogDirsApi,
  },
  DescribeLogDirs: {
    key: 35,
    minVersion: 0,
    maxVersion: 5,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-log-dirs.ts")).describeLogDirsApi,
  },
  SaslAuthenticate: {
    key: 36,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/sasl-authenticate.ts")).saslAuthenticateApi,
  },
  CreatePartitions: {
    key: 37,
    minVersion: 0,
    maxVersion: 3,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/create-partitions.ts")).createPartitionsApi,
  },
  CreateDelegationToken: {
    key: 38,
    minVersion: 0,
    maxVersion: 3,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/create-delegation-token.ts")).createDelegationTokenApi,
  },
  RenewDelegationToken: {
    key: 39,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/renew-delegation-token.ts")).renewDelegationTokenApi,
  },
  ExpireDelegationToken: {
    key: 40,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/expire-delegation-token.ts")).expireDelegationTokenApi,
  },
  DescribeDelegationToken: {
    key: 41,
    minVersion: 0,
    maxVersion: 3,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-delegation-token.ts")).describeDelegationTokenApi,
  },
  DeleteGroups: {
    key: 42,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/delete-groups.ts")).deleteGroupsApi,
  },
  ElectLeaders: {
    key: 43,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/elect-leaders.ts")).electLeadersApi,
  },
  IncrementalAlterConfigs: {
    key: 44,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/incremental-alter-configs.ts")).incrementalAlterConfigsApi,
  },
  AlterPartitionReassignments: {
    key: 45,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/alter-partition-reassignments.ts")).alterPartitionReassignmentsApi,
  },
  ListPartitionReassignments: {
    key: 46,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/list-partition-reassignments.ts")).listPartitionReassignmentsApi,
  },
  OffsetDelete: {
    key: 47,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/offset-delete.ts")).offsetDeleteApi,
  },
  DescribeClientQuotas: {
    key: 48,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-client-quotas.ts")).describeClientQuotasApi,
  },
  AlterClientQuotas: {
    key: 49,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/alter-client-quotas.ts")).alterClientQuotasApi,
  },
  DescribeUserScramCredentials: {
    key: 50,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-user-scram-credentials.ts")).describeUserScramCredentialsApi,
  },
  AlterUserScramCredentials: {
    key: 51,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/alter-user-scram-credentials.ts")).alterUserScramCredentialsApi,
  },
  DescribeQuorum: {
    key: 55,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-quorum.ts")).describeQuorumApi,
  },
  UpdateFeatures: {
    key: 57,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/update-features.ts")).updateFeaturesApi,
  },
  DescribeCluster: {
    key: 60,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-cluster.ts")).describeClusterApi,
  },
  DescribeProducers: {
    key: 61,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-producers.ts")).describeProducersApi,
  },
  DescribeTransactions: {
    key: 65,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-transactions.ts")).describeTransactionsApi,
  },
  ListTransactions: {
    key: 66,
    minVersion: 0,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/list-transactions.ts")).listTransactionsApi,
  },
  ConsumerGroupHeartbeat: {
    key: 68,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/consumer-group-heartbeat.ts")).consumerGroupHeartbeatApi,
  },
  ConsumerGroupDescribe: {
    key: 69,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/consumer-group-describe.ts")).consumerGroupDescribeApi,
  },
  GetTelemetrySubscriptions: {
    key: 71,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/get-telemetry-subscriptions.ts")).getTelemetrySubscriptionsApi,
  },
  PushTelemetry: {
    key: 72,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/push-telemetry.ts")).pushTelemetryApi,
  },
  ListConfigResources: {
    key: 74,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/list-config-resources.ts")).listConfigResourcesApi,
  },
  DescribeTopicPartitions: {
    key: 75,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-topic-partitions.ts")).describeTopicPartitionsApi,
  },
  ShareGroupHeartbeat: {
    key: 76,
    minVersion: 1,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/share-group-heartbeat.ts")).shareGroupHeartbeatApi,
  },
  ShareGroupDescribe: {
    key: 77,
    minVersion: 1,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/share-group-describe.ts")).shareGroupDescribeApi,
  },
  ShareFetch: {
    key: 78,
    minVersion: 1,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/share-fetch.ts")).shareFetchApi,
  },
  ShareAcknowledge: {
    key: 79,
    minVersion: 1,
    maxVersion: 2,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/share-acknowledge.ts")).shareAcknowledgeApi,
  },
  AddRaftVoter: {
    key: 80,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/add-raft-voter.ts")).addRaftVoterApi,
  },
  RemoveRaftVoter: {
    key: 81,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/remove-raft-voter.ts")).removeRaftVoterApi,
  },
  InitializeShareGroupState: {
    key: 83,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/initialize-share-group-state.ts")).initializeShareGroupStateApi,
  },
  ReadShareGroupState: {
    key: 84,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/read-share-group-state.ts")).readShareGroupStateApi,
  },
  WriteShareGroupState: {
    key: 85,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/write-share-group-state.ts")).writeShareGroupStateApi,
  },
  DeleteShareGroupState: {
    key: 86,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/delete-share-group-state.ts")).deleteShareGroupStateApi,
  },
  ReadShareGroupStateSummary: {
    key: 87,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/read-share-group-state-summary.ts")).readShareGroupStateSummaryApi,
  },
  StreamsGroupHeartbeat: {
    key: 88,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/streams-group-heartbeat.ts")).streamsGroupHeartbeatApi,
  },
  StreamsGroupDescribe: {
    key: 89,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/streams-group-describe.ts")).streamsGroupDescribeApi,
  },
  DescribeShareGroupOffsets: {
    key: 90,
    minVersion: 0,
    maxVersion: 1,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/describe-share-group-offsets.ts")).describeShareGroupOffsetsApi,
  },
  AlterShareGroupOffsets: {
    key: 91,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/alter-share-group-offsets.ts")).alterShareGroupOffsetsApi,
  },
  DeleteShareGroupOffsets: {
    key: 92,
    minVersion: 0,
    maxVersion: 0,
    latestVersionUnstable: false,
    listeners: [],
    load: async () => (await import("./apis/delete-share-group-offsets.ts")).deleteShareGroupOffsetsApi,
  },
};

const messages: Readonly<Record<string, () => Promise<MessageCodec<unknown>>>> = {
  AddOffsetsToTxnRequest: async () => (await import("./messages/add-offsets-to-txn-request.ts")).addOffsetsToTxnRequest,
  AddOffsetsToTxnResponse: async () => (await import("./messages/add-offsets-to-txn-response.ts")).addOffsetsToTxnResponse,
  AddPartitionsToTxnRequest: async () => (await import("./messages/add-partitions-to-txn-request.ts")).addPartitionsToTxnRequest,
  AddPartitionsToTxnResponse: async () => (await import("./messages/add-partitions-to-txn-response.ts")).addPartitionsToTxnResponse,
  AddRaftVoterRequest: async () => (await import("./messages/add-raft-voter-request.ts")).addRaftVoterRequest,
  AddRaftVoterResponse: async () => (await import("./messages/add-raft-voter-response.ts")).addRaftVoterResponse,
  AlterClientQuotasRequest: async () => (await import("./messages/alter-client-quotas-request.ts")).alterClientQuotasRequest,
  AlterClientQuotasResponse: async () => (await import("./messages/alter-client-quotas-response.ts")).alterClientQuotasResponse,
  AlterConfigsRequest: async () => (await import("./messages/alter-configs-request.ts")).alterConfigsRequest,
  AlterConfigsResponse: async () => (await import("./messages/alter-configs-response.ts")).alterConfigsResponse,
  AlterPartitionReassignmentsRequest: async () => (await import("./messages/alter-partition-reassignments-request.ts")).alterPartitionReassignmentsRequest,
  AlterPartitionReassignmentsResponse: async () => (await import("./messages/alter-partition-reassignments-response.ts")).alterPartitionReassignmentsResponse,
  AlterReplicaLogDirsRequest: async () => (await import("./messages/alter-replica-log-dirs-request.ts")).alterReplicaLogDirsRequest,
  AlterReplicaLogDirsResponse: async () => (await import("./messages/alter-replica-log-dirs-response.ts")).alterReplicaLogDirsResponse,
  AlterShareGroupOffsetsRequest: async () => (await import("./messages/alter-share-group-offsets-request.ts")).alterShareGroupOffsetsRequest,
  AlterShareGroupOffsetsResponse: async () => (await import("./messages/alter-share-group-offsets-response.ts")).alterShareGroupOffsetsResponse,
  AlterUserScramCredentialsRequest: async () => (await import("./messages/alter-user-scram-credentials-request.ts")).alterUserScramCredentialsRequest,
  AlterUserScramCredentialsResponse: async () => (await import("./messages/alter-user-scram-credentials-response.ts")).alterUserScramCredentialsResponse,
  ApiVersionsRequest: async () => (await import("./messages/api-versions-request.ts")).apiVersionsRequest,
  ApiVersionsResponse: async () => (await import("./messages/api-versions-response.ts")).apiVersionsResponse,
  ConsumerGroupDescribeRequest: async () => (await import("./messages/consumer-group-describe-request.ts")).consumerGroupDescribeRequest,
  ConsumerGroupDescribeResponse: async () => (await import("./messages/consumer-group-describe-response.ts")).consumerGroupDescribeResponse,
  ConsumerGroupHeartbeatRequest: async () => (await import("./messages/consumer-group-heartbeat-request.ts")).consumerGroupHeartbeatRequest,
  ConsumerGroupHeartbeatResponse: async () => (await import("./messages/consumer-group-heartbeat-response.ts")).consumerGroupHeartbeatResponse,
  ConsumerProtocolAssignment: async () => (await import("./messages/consumer-protocol-assignment.ts")).consumerProtocolAssignment,
  ConsumerProtocolSubscription: async () => (await import("./messages/consumer-protocol-subscription.ts")).consumerProtocolSubscription,
  ControlRecordTypeSchema: async () => (await import("./messages/control-record-type-schema.ts")).controlRecordTypeSchema,
  CreateAclsRequest: async () => (await import("./messages/create-acls-request.ts")).createAclsRequest,
  CreateAclsResponse: async () => (await import("./messages/create-acls-response.ts")).createAclsResponse,
  CreateDelegationTokenRequest: async () => (await import("./messages/create-delegation-token-request.ts")).createDelegationTokenRequest,
  CreateDelegationTokenResponse: async () => (await import("./messages/create-delegation-token-response.ts")).createDelegationTokenResponse,
  CreatePartitionsRequest: async () => (await import("./messages/create-partitions-request.ts")).createPartitionsRequest,
  CreatePartitionsResponse: async () => (await import("./messages/create-partitions-response.ts")).createPartitionsResponse,
  CreateTopicsRequest: async () => (await import("./messages/create-topics-request.ts")).createTopicsRequest,
  CreateTopicsResponse: async () => (await import("./messages/create-topics-response.ts")).createTopicsResponse,
  DefaultPrincipalData: async () => (await import("./messages/default-principal-data.ts")).defaultPrincipalData,
  DeleteAclsRequest: async () => (await import("./messages/delete-acls-request.ts")).deleteAclsRequest,
  DeleteAclsResponse: async () => (await import("./messages/delete-acls-response.ts")).deleteAclsResponse,
  DeleteGroupsRequest: async () => (await import("./messages/delete-groups-request.ts")).deleteGroupsRequest,
  DeleteGroupsResponse: async () => (await import("./messages/delete-groups-response.ts")).deleteGroupsResponse,
  DeleteRecordsRequest: async () => (await import("./messages/delete-records-request.ts")).deleteRecordsRequest,
  DeleteRecordsResponse: async () => (await import("./messages/delete-records-response.ts")).deleteRecordsResponse,
  DeleteShareGroupOffsetsRequest: async () => (await import("./messages/delete-share-group-offsets-request.ts")).deleteShareGroupOffsetsRequest,
  DeleteShareGroupOffsetsResponse: async () => (await import("./messages/delete-share-group-offsets-response.ts")).deleteShareGroupOffsetsResponse,
  DeleteShareGroupStateRequest: async () => (await import("./messages/delete-share-group-state-request.ts")).deleteShareGroupStateRequest,
  DeleteShareGroupStateResponse: async () => (await import("./messages/delete-share-group-state-response.ts")).deleteShareGroupStateResponse,
  DeleteTopicsRequest: async () => (await import("./messages/delete-topics-request.ts")).deleteTopicsRequest,
  DeleteTopicsResponse: async () => (await import("./messages/delete-topics-response.ts")).deleteTopicsResponse,
  DescribeAclsRequest: async () => (await import("./messages/describe-acls-request.ts")).describeAclsRequest,
  DescribeAclsResponse: async () => (await import("./messages/describe-acls-response.ts")).describeAclsResponse,
  DescribeClientQuotasRequest: async () => (await import("./messages/describe-client-quotas-request.ts")).describeClientQuotasRequest,
  DescribeClientQuotasResponse: async () => (await import("./messages/describe-client-quotas-response.ts")).describeClientQuotasResponse,
  DescribeClusterRequest: async () => (await import("./messages/describe-cluster-request.ts")).describeClusterRequest,
  DescribeClusterResponse: async () => (await import("./messages/describe-cluster-response.ts")).describeClusterResponse,
  DescribeConfigsRequest: async () => (await import("./messages/describe-configs-request.ts")).describeConfigsRequest,
  DescribeConfigsResponse: async () => (await import("./messages/describe-configs-response.ts")).describeConfigsResponse,
  DescribeDelegationTokenRequest: async () => (await import("./messages/describe-delegation-token-request.ts")).describeDelegationTokenRequest,
  DescribeDelegationTokenResponse: async () => (await import("./messages/describe-delegation-token-response.ts")).describeDelegationTokenResponse,
  DescribeGroupsRequest: async () => (await import("./messages/describe-groups-request.ts")).describeGroupsRequest,
  DescribeGroupsResponse: async () => (await import("./messages/describe-groups-response.ts")).describeGroupsResponse,
  DescribeLogDirsRequest: async () => (await import("./messages/describe-log-dirs-request.ts")).describeLogDirsRequest,
  DescribeLogDirsResponse: async () => (await import("./messages/describe-log-dirs-response.ts")).describeLogDirsResponse,
  DescribeProducersRequest: async () => (await import("./messages/describe-producers-request.ts")).describeProducersRequest,
  DescribeProducersResponse: async () => (await import("./messages/describe-producers-response.ts")).describeProducersResponse,
  DescribeQuorumRequest: async () => (await import("./messages/describe-quorum-request.ts")).describeQuorumRequest,
  DescribeQuorumResponse: async () => (await import("./messages/describe-quorum-response.ts")).describeQuorumResponse,
  DescribeShareGroupOffsetsRequest: async () => (await import("./messages/describe-share-group-offsets-request.ts")).describeShareGroupOffsetsRequest,
  DescribeShareGroupOffsetsResponse: async () => (await import("./messages/describe-share-group-offsets-response.ts")).describeShareGroupOffsetsResponse,
  DescribeTopicPartitionsRequest: async () => (await import("./messages/describe-topic-partitions-request.ts")).describeTopicPartitionsRequest,
  DescribeTopicPartitionsResponse: async () => (await import("./messages/describe-topic-partitions-response.ts")).describeTopicPartitionsResponse,
  DescribeTransactionsRequest: async () => (await import("./messages/describe-transactions-request.ts")).describeTransactionsRequest,
  DescribeTransactionsResponse: async () => (await import("./messages/describe-transactions-response.ts")).describeTransactionsResponse,
  DescribeUserScramCredentialsRequest: async () => (await import("./messages/describe-user-scram-credentials-request.ts")).describeUserScramCredentialsRequest,
  DescribeUserScramCredentialsResponse: async () => (await import("./messages/describe-user-scram-credentials-response.ts")).describeUserScramCredentialsResponse,
  ElectLeadersRequest: async () => (await import("./messages/elect-leaders-request.ts")).electLeadersRequest,
  ElectLeadersResponse: async () => (await import("./messages/elect-leaders-response.ts")).electLeadersResponse,
  EndTxnMarker: async () => (await import("./messages/end-txn-marker.ts")).endTxnMarker,
  EndTxnRequest: async () => (await import("./messages/end-txn-request.ts")).endTxnRequest,
  EndTxnResponse: async () => (await import("./messages/end-txn-response.ts")).endTxnResponse,
  ExpireDelegationTokenRequest: async () => (await import("./messages/expire-delegation-token-request.ts")).expireDelegationTokenRequest,
  ExpireDelegationTokenResponse: async () => (await import("./messages/expire-delegation-token-response.ts")).expireDelegationTokenResponse,
  FetchRequest: async () => (await import("./messages/fetch-request.ts")).fetchRequest,
  FetchResponse: async () => (await import("./messages/fetch-response.ts")).fetchResponse,
  FindCoordinatorRequest: async () => (await import("./messages/find-coordinator-request.ts")).findCoordinatorRequest,
  FindCoordinatorResponse: async () => (await import("./messages/find-coordinator-response.ts")).findCoordinatorResponse,
  GetTelemetrySubscriptionsRequest: async () => (await import("./messages/get-telemetry-subscriptions-request.ts")).getTelemetrySubscriptionsRequest,
  GetTelemetrySubscriptionsResponse: async () => (await import("./messages/get-telemetry-subscriptions-response.ts")).getTelemetrySubscriptionsResponse,
  HeartbeatRequest: async () => (await import("./messages/heartbeat-request.ts")).heartbeatRequest,
  HeartbeatResponse: async () => (await import("./messages/heartbeat-response.ts")).heartbeatResponse,
  IncrementalAlterConfigsRequest: async () => (await import("./messages/incremental-alter-configs-request.ts")).incrementalAlterConfigsRequest,
  IncrementalAlterConfigsResponse: async () => (await import("./messages/incremental-alter-configs-response.ts")).incrementalAlterConfigsResponse,
  InitProducerIdRequest: async () => (await import("./messages/init-producer-id-request.ts")).initProducerIdRequest,
  InitProducerIdResponse: async () => (await import("./messages/init-producer-id-response.ts")).initProducerIdResponse,
  InitializeShareGroupStateRequest: async () => (await import("./messages/initialize-share-group-state-request.ts")).initializeShareGroupStateRequest,
  InitializeShareGroupStateResponse: async () => (await import("./messages/initialize-share-group-state-response.ts")).initializeShareGroupStateResponse,
  JoinGroupRequest: async () => (await import("./messages/join-group-request.ts")).joinGroupRequest,
  JoinGroupResponse: async () => (await import("./messages/join-group-response.ts")).joinGroupResponse,
  KRaftVersionRecord: async () => (await import("./messages/k-raft-version-record.ts")).kRaftVersionRecord,
  LeaderChangeMessage: async () => (await import("./messages/leader-change-message.ts")).leaderChangeMessage,
  LeaveGroupRequest: async () => (await import("./messages/leave-group-request.ts")).leaveGroupRequest,
  LeaveGroupResponse: async () => (await import("./messages/leave-group-response.ts")).leaveGroupResponse,
  ListConfigResourcesRequest: async () => (await import("./messages/list-config-resources-request.ts")).listConfigResourcesRequest,
  ListConfigResourcesResponse: async () => (await import("./messages/list-config-resources-response.ts")).listConfigResourcesResponse,
  ListGroupsRequest: async () => (await import("./messages/list-groups-request.ts")).listGroupsRequest,
  ListGroupsResponse: async () => (await import("./messages/list-groups-response.ts")).listGroupsResponse,
  ListOffsetsRequest: async () => (await import("./messages/list-offsets-request.ts")).listOffsetsRequest,
  ListOffsetsResponse: async () => (await import("./messages/list-offsets-response.ts")).listOffsetsResponse,
  ListPartitionReassignmentsRequest: async () => (await import("./messages/list-partition-reassignments-request.ts")).listPartitionReassignmentsRequest,
  ListPartitionReassignmentsResponse: async () => (await import("./messages/list-partition-reassignments-response.ts")).listPartitionReassignmentsResponse,
  ListTransactionsRequest: async () => (await import("./messages/list-transactions-request.ts")).listTransactionsRequest,
  ListTransactionsResponse: async () => (await import("./messages/list-transactions-response.ts")).listTransactionsResponse,
  MetadataRequest: async () => (await import("./messages/metadata-request.ts")).metadataRequest,
  MetadataResponse: async () => (await import("./messages/metadata-response.ts")).metadataResponse,
  OffsetCommitRequest: async () => (await import("./messages/offset-commit-request.ts")).offsetCommitRequest,
  OffsetCommitResponse: async () => (await import("./messages/offset-commit-response.ts")).offsetCommitResponse,
  OffsetDeleteRequest: async () => (await import("./messages/offset-delete-request.ts")).offsetDeleteRequest,
  OffsetDeleteResponse: async () => (await import("./messages/offset-delete-response.ts")).offsetDeleteResponse,
  OffsetFetchRequest: async () => (await import("./messages/offset-fetch-request.ts")).offsetFetchRequest,
  OffsetFetchResponse: async () => (await import("./messages/offset-fetch-response.ts")).offsetFetchResponse,
  OffsetForLeaderEpochRequest: async () => (await import("./messages/offset-for-leader-epoch-request.ts")).offsetForLeaderEpochRequest,
  OffsetForLeaderEpochResponse: async () => (await import("./messages/offset-for-leader-epoch-response.ts")).offsetForLeaderEpochResponse,
  ProduceRequest: async () => (await import("./messages/produce-request.ts")).produceRequest,
  ProduceResponse: async () => (await import("./messages/produce-response.ts")).produceResponse,
  PushTelemetryRequest: async () => (await import("./messages/push-telemetry-request.ts")).pushTelemetryRequest,
  PushTelemetryResponse: async () => (await import("./messages/push-telemetry-response.ts")).pushTelemetryResponse,
  ReadShareGroupStateRequest: async () => (await import("./messages/read-share-group-state-request.ts")).readShareGroupStateRequest,
  ReadShareGroupStateResponse: async () => (await import("./messages/read-share-group-state-response.ts")).readShareGroupStateResponse,
  ReadShareGroupStateSummaryRequest: async () => (await import("./messages/read-share-group-state-summary-request.ts")).readShareGroupStateSummaryRequest,
  ReadShareGroupStateSummaryResponse: async () => (await import("./messages/read-share-group-state-summary-response.ts")).readShareGroupStateSummaryResponse,
  RemoveRaftVoterRequest: async () => (await import("./messages/remove-raft-voter-request.ts")).removeRaftVoterRequest,
  RemoveRaftVoterResponse: async () => (await import("./messages/remove-raft-voter-response.ts")).removeRaftVoterResponse,
  RenewDelegationTokenRequest: async () => (await import("./messages/renew-delegation-token-request.ts")).renewDelegationTokenRequest,
  RenewDelegationTokenResponse: async () => (await import("./messages/renew-delegation-token-response.ts")).renewDelegationTokenResponse,
  RequestHeader: async () => (await import("./messages/request-header.ts")).requestHeader,
  ResponseHeader: async () => (await import("./messages/response-header.ts")).responseHeader,
  SaslAuthenticateRequest: async () => (await import("./messages/sasl-authenticate-request.ts")).saslAuthenticateRequest,
  SaslAuthenticateResponse: async () => (await import("./messages/sasl-authenticate-response.ts")).saslAuthenticateResponse,
  SaslHandshakeRequest: async () => (await import("./messages/sasl-handshake-request.ts")).saslHandshakeRequest,
  SaslHandshakeResponse: async () => (await import("./messages/sasl-handshake-response.ts")).saslHandshakeResponse,
  ShareAcknowledgeRequest: async () => (await import("./messages/share-acknowledge-request.ts")).shareAcknowledgeRequest,
  ShareAcknowledgeResponse: async () => (await import("./messages/share-acknowledge-response.ts")).shareAcknowledgeResponse,
  ShareFetchRequest: async () => (await import("./messages/share-fetch-request.ts")).shareFetchRequest,
  ShareFetchResponse: async () => (await import("./messages/share-fetch-response.ts")).shareFetchResponse,
  ShareGroupDescribeRequest: async () => (await import("./messages/share-group-describe-request.ts")).shareGroupDescribeRequest,
  ShareGroupDescribeResponse: async () => (await import("./messages/share-group-describe-response.ts")).shareGroupDescribeResponse,
  ShareGroupHeartbeatRequest: async () => (await import("./messages/share-group-heartbeat-request.ts")).shareGroupHeartbeatRequest,
  ShareGroupHeartbeatResponse: async () => (await import("./messages/share-group-heartbeat-response.ts")).shareGroupHeartbeatResponse,
  SnapshotFooterRecord: async () => (await import("./messages/snapshot-footer-record.ts")).snapshotFooterRecord,
  SnapshotHeaderRecord: async () => (await import("./messages/snapshot-header-record.ts")).snapshotHeaderRecord,
  StreamsGroupDescribeRequest: async () => (await import("./messages/streams-group-describe-request.ts")).streamsGroupDescribeRequest,
  StreamsGroupDescribeResponse: async () => (await import("./messages/streams-group-describe-response.ts")).streamsGroupDescribeResponse,
  StreamsGroupHeartbeatRequest: async () => (await import("./messages/streams-group-heartbeat-request.ts")).streamsGroupHeartbeatRequest,
  StreamsGroupHeartbeatResponse: async () => (await import("./messages/streams-group-heartbeat-response.ts")).streamsGroupHeartbeatResponse,
  SyncGroupRequest: async () => (await import("./messages/sync-group-request.ts")).syncGroupRequest,
  SyncGroupResponse: async () => (await import("./messages/sync-group-response.ts")).syncGroupResponse,
  TxnOffsetCommitRequest: async () => (await import("./messages/txn-offset-commit-request.ts")).txnOffsetCommitRequest,
  TxnOffsetCommitResponse: async () => (await import("./messages/txn-offset-commit-response.ts")).txnOffsetCommitResponse,
  UpdateFeaturesRequest: async () => (await import("./messages/update-features-request.ts")).updateFeaturesRequest,
  UpdateFeaturesResponse: async () => (await import("./messages/update-features-response.ts")).updateFeaturesResponse,
  VotersRecord: async () => (await import("./messages/voters-record.ts")).votersRecord,
  WriteShareGroupStateRequest: async () => (await import("./messages/write-share-group-state-request.ts")).writeShareGroupStateRequest,
  WriteShareGroupStateResponse: async () => (await import("./messages/write-share-group-state-response.ts")).writeShareGroupStateResponse,
  WriteTxnMarkersRequest: async () => (await import("./messages/write-txn-markers-request.ts")).writeTxnMarkersRequest,
  WriteTxnMarkersResponse: async () => (await import("./messages/write-txn-markers-response.ts")).writeTxnMarkersResponse,
};

/** undefined when there is no message of that name. */
export async function loadMessage(name: string): Promise<MessageCodec<unknown> | undefined> {
  return Object.hasOwn(messages, name) ? messages[name]?.() : undefined;
}

const schemas: Readonly<Record<string, () => Promise<MessageSchema>>> = {
  AddOffsetsToTxnRequest: async () => (await import("./schemas/add-offsets-to-txn-request.ts")).addOffsetsToTxnRequestSchema,
  AddOffsetsToTxnResponse: async () => (await import("./schemas/add-offsets-to-txn-response.ts")).addOffsetsToTxnResponseSchema,
  AddPartitionsToTxnRequest: async () => (await import("./schemas/add-partitions-to-txn-request.ts")).addPartitionsToTxnRequestSchema,
  AddPartitionsToTxnResponse: async () => (await import("./schemas/add-partitions-to-txn-response.ts")).addPartitionsToTxnResponseSchema,
  AddRaftVoterRequest: async () => (await import("./schemas/add-raft-voter-request.ts")).addRaftVoterRequestSchema,
  AddRaftVoterResponse: async () => (await import("./schemas/add-raft-voter-response.ts")).addRaftVoterResponseSchema,
  AlterClientQuotasRequest: async () => (await import("./schemas/alter-client-quotas-request.ts")).alterClientQuotasRequestSchema,
  AlterClientQuotasResponse: async () => (await import("./schemas/alter-client-quotas-response.ts")).alterClientQuotasResponseSchema,
  AlterConfigsRequest: async () => (await import("./schemas/alter-configs-request.ts")).alterConfigsRequestSchema,
  AlterConfigsResponse: async () => (await import("./schemas/alter-configs-response.ts")).alterConfigsResponseSchema,
  AlterPartitionReassignmentsRequest: async () => (await import("./schemas/alter-partition-reassignments-request.ts")).alterPartitionReassignmentsRequestSchema,
  AlterPartitionReassignmentsResponse: async () => (await import("./schemas/alter-partition-reassignments-response.ts")).alterPartitionReassignmentsResponseSchema,
  AlterReplicaLogDirsRequest: async () => (await import("./schemas/alter-replica-log-dirs-request.ts")).alterReplicaLogDirsRequestSchema,
  AlterReplicaLogDirsResponse: async () => (await import("./schemas/alter-replica-log-dirs-response.ts")).alterReplicaLogDirsResponseSchema,
  AlterShareGroupOffsetsRequest: async () => (await import("./schemas/alter-share-group-offsets-request.ts")).alterShareGroupOffsetsRequestSchema,
  AlterShareGroupOffsetsResponse: async () => (await import("./schemas/alter-share-group-offsets-response.ts")).alterShareGroupOffsetsResponseSchema,
  AlterUserScramCredentialsRequest: async () => (await import("./schemas/alter-user-scram-credentials-request.ts")).alterUserScramCredentialsRequestSchema,
  AlterUserScramCredentialsResponse: async () => (await import("./schemas/alter-user-scram-credentials-response.ts")).alterUserScramCredentialsResponseSchema,
  ApiVersionsRequest: async () => (await import("./schemas/api-versions-request.ts")).apiVersionsRequestSchema,
  ApiVersionsResponse: async () => (await import("./schemas/api-versions-response.ts")).apiVersionsResponseSchema,
  ConsumerGroupDescribeRequest: async () => (await import("./schemas/consumer-group-describe-request.ts")).consumerGroupDescribeRequestSchema,
  ConsumerGroupDescribeResponse: async () => (await import("./schemas/consumer-group-describe-response.ts")).consumerGroupDescribeResponseSchema,
  ConsumerGroupHeartbeatRequest: async () => (await import("./schemas/consumer-group-heartbeat-request.ts")).consumerGroupHeartbeatRequestSchema,
  ConsumerGroupHeartbeatResponse: async () => (await import("./schemas/consumer-group-heartbeat-response.ts")).consumerGroupHeartbeatResponseSchema,
  ConsumerProtocolAssignment: async () => (await import("./schemas/consumer-protocol-assignment.ts")).consumerProtocolAssignmentSchema,
  ConsumerProtocolSubscription: async () => (await import("./schemas/consumer-protocol-subscription.ts")).consumerProtocolSubscriptionSchema,
  ControlRecordTypeSchema: async () => (await import("./schemas/control-record-type-schema.ts")).controlRecordTypeSchemaSchema,
  CreateAclsRequest: async () => (await import("./schemas/create-acls-request.ts")).createAclsRequestSchema,
  CreateAclsResponse: async () => (await import("./schemas/create-acls-response.ts")).createAclsResponseSchema,
  CreateDelegationTokenRequest: async () => (await import("./schemas/create-delegation-token-request.ts")).createDelegationTokenRequestSchema,
  CreateDelegationTokenResponse: async () => (await import("./schemas/create-delegation-token-response.ts")).createDelegationTokenResponseSchema,
  CreatePartitionsRequest: async () => (await import("./schemas/create-partitions-request.ts")).createPartitionsRequestSchema,
  CreatePartitionsResponse: async () => (await import("./schemas/create-partitions-response.ts")).createPartitionsResponseSchema,
  CreateTopicsRequest: async () => (await import("./schemas/create-topics-request.ts")).createTopicsRequestSchema,
  CreateTopicsResponse: async () => (await import("./schemas/create-topics-response.ts")).createTopicsResponseSchema,
  DefaultPrincipalData: async () => (await import("./schemas/default-principal-data.ts")).defaultPrincipalDataSchema,
  DeleteAclsRequest: async () => (await import("./schemas/delete-acls-request.ts")).deleteAclsRequestSchema,
  DeleteAclsResponse: async () => (await import("./schemas/delete-acls-response.ts")).deleteAclsResponseSchema,
  DeleteGroupsRequest: async () => (await import("./schemas/delete-groups-request.ts")).deleteGroupsRequestSchema,
  DeleteGroupsResponse: async () => (await import("./schemas/delete-groups-response.ts")).deleteGroupsResponseSchema,
  DeleteRecordsRequest: async () => (await import("./schemas/delete-records-request.ts")).deleteRecordsRequestSchema,
  DeleteRecordsResponse: async () => (await import("./schemas/delete-records-response.ts")).deleteRecordsResponseSchema,
  DeleteShareGroupOffsetsRequest: async () => (await import("./schemas/delete-share-group-offsets-request.ts")).deleteShareGroupOffsetsRequestSchema,
  DeleteShareGroupOffsetsResponse: async () => (await import("./schemas/delete-share-group-offsets-response.ts")).deleteShareGroupOffsetsResponseSchema,
  DeleteShareGroupStateRequest: async () => (await import("./schemas/delete-share-group-state-request.ts")).deleteShareGroupStateRequestSchema,
  DeleteShareGroupStateResponse: async () => (await import("./schemas/delete-share-group-state-response.ts")).deleteShareGroupStateResponseSchema,
  DeleteTopicsRequest: async () => (await import("./schemas/delete-topics-request.ts")).deleteTopicsRequestSchema,
  DeleteTopicsResponse: async () => (await import("./schemas/delete-topics-response.ts")).deleteTopicsResponseSchema,
  DescribeAclsRequest: async () => (await import("./schemas/describe-acls-request.ts")).describeAclsRequestSchema,
  DescribeAclsResponse: async () => (await import("./schemas/describe-acls-response.ts")).describeAclsResponseSchema,
  DescribeClientQuotasRequest: async () => (await import("./schemas/describe-client-quotas-request.ts")).describeClientQuotasRequestSchema,
  DescribeClientQuotasResponse: async () => (await import("./schemas/describe-client-quotas-response.ts")).describeClientQuotasResponseSchema,
  DescribeClusterRequest: async () => (await import("./schemas/describe-cluster-request.ts")).describeClusterRequestSchema,
  DescribeClusterResponse: async () => (await import("./schemas/describe-cluster-response.ts")).describeClusterResponseSchema,
  DescribeConfigsRequest: async () => (await import("./schemas/describe-configs-request.ts")).describeConfigsRequestSchema,
  DescribeConfigsResponse: async () => (await import("./schemas/describe-configs-response.ts")).describeConfigsResponseSchema,
  DescribeDelegationTokenRequest: async () => (await import("./schemas/describe-delegation-token-request.ts")).describeDelegationTokenRequestSchema,
  DescribeDelegationTokenResponse: async () => (await import("./schemas/describe-delegation-token-response.ts")).describeDelegationTokenResponseSchema,
  DescribeGroupsRequest: async () => (await import("./schemas/describe-groups-request.ts")).describeGroupsRequestSchema,
  DescribeGroupsResponse: async () => (await import("./schemas/describe-groups-response.ts")).describeGroupsResponseSchema,
  DescribeLogDirsRequest: async () => (await import("./schemas/describe-log-dirs-request.ts")).describeLogDirsRequestSchema,
  DescribeLogDirsResponse: async () => (await import("./schemas/describe-log-dirs-response.ts")).describeLogDirsResponseSchema,
  DescribeProducersRequest: async () => (await import("./schemas/describe-producers-request.ts")).describeProducersRequestSchema,
  DescribeProducersResponse: async () => (await import("./schemas/describe-producers-response.ts")).describeProducersResponseSchema,
  DescribeQuorumRequest: async () => (await import("./schemas/describe-quorum-request.ts")).describeQuorumRequestSchema,
  DescribeQuorumResponse: async () => (await import("./schemas/describe-quorum-response.ts")).describeQuorumResponseSchema,
  DescribeShareGroupOffsetsRequest: async () => (await import("./schemas/describe-share-group-offsets-request.ts")).describeShareGroupOffsetsRequestSchema,
  DescribeShareGroupOffsetsResponse: async () => (await import("./schemas/describe-share-group-offsets-response.ts")).describeShareGroupOffsetsResponseSchema,
  DescribeTopicPartitionsRequest: async () => (await import("./schemas/describe-topic-partitions-request.ts")).describeTopicPartitionsRequestSchema,
  DescribeTopicPartitionsResponse: async () => (await import("./schemas/describe-topic-partitions-response.ts")).describeTopicPartitionsResponseSchema,
  DescribeTransactionsRequest: async () => (await import("./schemas/describe-transactions-request.ts")).describeTransactionsRequestSchema,
  DescribeTransactionsResponse: async () => (await import("./schemas/describe-transactions-response.ts")).describeTransactionsResponseSchema,
  DescribeUserScramCredentialsRequest: async () => (await import("./schemas/describe-user-scram-credentials-request.ts")).describeUserScramCredentialsRequestSchema,
  DescribeUserScramCredentialsResponse: async () => (await import("./schemas/describe-user-scram-credentials-response.ts")).describeUserScramCredentialsResponseSchema,
  ElectLeadersRequest: async () => (await import("./schemas/elect-leaders-request.ts")).electLeadersRequestSchema,
  ElectLeadersResponse: async () => (await import("./schemas/elect-leaders-response.ts")).electLeadersResponseSchema,
  EndTxnMarker: async () => (await import("./schemas/end-txn-marker.ts")).endTxnMarkerSchema,
  EndTxnRequest: async () => (await import("./schemas/end-txn-request.ts")).endTxnRequestSchema,
  EndTxnResponse: async () => (await import("./schemas/end-txn-response.ts")).endTxnResponseSchema,
  ExpireDelegationTokenRequest: async () => (await import("./schemas/expire-delegation-token-request.ts")).expireDelegationTokenRequestSchema,
  ExpireDelegationTokenResponse: async () => (await import("./schemas/expire-delegation-token-response.ts")).expireDelegationTokenResponseSchema,
  FetchRequest: async () => (await import("./schemas/fetch-request.ts")).fetchRequestSchema,
  FetchResponse: async () => (await import("./schemas/fetch-response.ts")).fetchResponseSchema,
  FindCoordinatorRequest: async () => (await import("./schemas/find-coordinator-request.ts")).findCoordinatorRequestSchema,
  FindCoordinatorResponse: async () => (await import("./schemas/find-coordinator-response.ts")).findCoordinatorResponseSchema,
  GetTelemetrySubscriptionsRequest: async () => (await import("./schemas/get-telemetry-subscriptions-request.ts")).getTelemetrySubscriptionsRequestSchema,
  GetTelemetrySubscriptionsResponse: async () => (await import("./schemas/get-telemetry-subscriptions-response.ts")).getTelemetrySubscriptionsResponseSchema,
  HeartbeatRequest: async () => (await import("./schemas/heartbeat-request.ts")).heartbeatRequestSchema,
  HeartbeatResponse: async () => (await import("./schemas/heartbeat-response.ts")).heartbeatResponseSchema,
  IncrementalAlterConfigsRequest: async () => (await import("./schemas/incremental-alter-configs-request.ts")).incrementalAlterConfigsRequestSchema,
  IncrementalAlterConfigsResponse: async () => (await import("./schemas/incremental-alter-configs-response.ts")).incrementalAlterConfigsResponseSchema,
  InitProducerIdRequest: async () => (await import("./schemas/init-producer-id-request.ts")).initProducerIdRequestSchema,
  InitProducerIdResponse: async () => (await import("./schemas/init-producer-id-response.ts")).initProducerIdResponseSchema,
  InitializeShareGroupStateRequest: async () => (await import("./schemas/initialize-share-group-state-request.ts")).initializeShareGroupStateRequestSchema,
  InitializeShareGroupStateResponse: async () => (await import("./schemas/initialize-share-group-state-response.ts")).initializeShareGroupStateResponseSchema,
  JoinGroupRequest: async () => (await import("./schemas/join-group-request.ts")).joinGroupRequestSchema,
  JoinGroupResponse: async () => (await import("./schemas/join-group-response.ts")).joinGroupResponseSchema,
  KRaftVersionRecord: async () => (await import("./schemas/k-raft-version-record.ts")).kRaftVersionRecordSchema,
  LeaderChangeMessage: async () => (await import("./schemas/leader-change-message.ts")).leaderChangeMessageSchema,
  LeaveGroupRequest: async () => (await import("./schemas/leave-group-request.ts")).leaveGroupRequestSchema,
  LeaveGroupResponse: async () => (await import("./schemas/leave-group-response.ts")).leaveGroupResponseSchema,
  ListConfigResourcesRequest: async () => (await import("./schemas/list-config-resources-request.ts")).listConfigResourcesRequestSchema,
  ListConfigResourcesResponse: async () => (await import("./schemas/list-config-resources-response.ts")).listConfigResourcesResponseSchema,
  ListGroupsRequest: async () => (await import("./schemas/list-groups-request.ts")).listGroupsRequestSchema,
  ListGroupsResponse: async () => (await import("./schemas/list-groups-response.ts")).listGroupsResponseSchema,
  ListOffsetsRequest: async () => (await import("./schemas/list-offsets-request.ts")).listOffsetsRequestSchema,
  ListOffsetsResponse: async () => (await import("./schemas/list-offsets-response.ts")).listOffsetsResponseSchema,
  ListPartitionReassignmentsRequest: async () => (await import("./schemas/list-partition-reassignments-request.ts")).listPartitionReassignmentsRequestSchema,
  ListPartitionReassignmentsResponse: async () => (await import("./schemas/list-partition-reassignments-response.ts")).listPartitionReassignmentsResponseSchema,
  ListTransactionsRequest: async () => (await import("./schemas/list-transactions-request.ts")).listTransactionsRequestSchema,
  ListTransactionsResponse: async () => (await import("./schemas/list-transactions-response.ts")).listTransactionsResponseSchema,
  MetadataRequest: async () => (await import("./schemas/metadata-request.ts")).metadataRequestSchema,
  MetadataResponse: async () => (await import("./schemas/metadata-response.ts")).metadataResponseSchema,
  OffsetCommitRequest: async () => (await import("./schemas/offset-commit-request.ts")).offsetCommitRequestSchema,
  OffsetCommitResponse: async () => (await import("./schemas/offset-commit-response.ts")).offsetCommitResponseSchema,
  OffsetDeleteRequest: async () => (await import("./schemas/offset-delete-request.ts")).offsetDeleteRequestSchema,
  OffsetDeleteResponse: async () => (await import("./schemas/offset-delete-response.ts")).offsetDeleteResponseSchema,
  OffsetFetchRequest: async () => (await import("./schemas/offset-fetch-request.ts")).offsetFetchRequestSchema,
  OffsetFetchResponse: async () => (await import("./schemas/offset-fetch-response.ts")).offsetFetchResponseSchema,
  OffsetForLeaderEpochRequest: async () => (await import("./schemas/offset-for-leader-epoch-request.ts")).offsetForLeaderEpochRequestSchema,
  OffsetForLeaderEpochResponse: async () => (await import("./schemas/offset-for-leader-epoch-response.ts")).offsetForLeaderEpochResponseSchema,
  ProduceRequest: async () => (await import("./schemas/produce-request.ts")).produceRequestSchema,
  ProduceResponse: async () => (await import("./schemas/produce-response.ts")).produceResponseSchema,
  PushTelemetryRequest: async () => (await import("./schemas/push-telemetry-request.ts")).pushTelemetryRequestSchema,
  PushTelemetryResponse: async () => (await import("./schemas/push-telemetry-response.ts")).pushTelemetryResponseSchema,
  ReadShareGroupStateRequest: async () => (await import("./schemas/read-share-group-state-request.ts")).readShareGroupStateRequestSchema,
  ReadShareGroupStateResponse: async () => (await import("./schemas/read-share-group-state-response.ts")).readShareGroupStateResponseSchema,
  ReadShareGroupStateSummaryRequest: async () => (await import("./schemas/read-share-group-state-summary-request.ts")).readShareGroupStateSummaryRequestSchema,
  ReadShareGroupStateSummaryResponse: async () => (await import("./schemas/read-share-group-state-summary-response.ts")).readShareGroupStateSummaryResponseSchema,
  RemoveRaftVoterRequest: async () => (await import("./schemas/remove-raft-voter-request.ts")).removeRaftVoterRequestSchema,
  RemoveRaftVoterResponse: async () => (await import("./schemas/remove-raft-voter-response.ts")).removeRaftVoterResponseSchema,
  RenewDelegationTokenRequest: async () => (await import("./schemas/renew-delegation-token-request.ts")).renewDelegationTokenRequestSchema,
  RenewDelegationTokenResponse: async () => (await import("./schemas/renew-delegation-token-response.ts")).renewDelegationTokenResponseSchema,
  RequestHeader: async () => (await import("./schemas/request-header.ts")).requestHeaderSchema,
  ResponseHeader: async () => (await import("./schemas/response-header.ts")).responseHeaderSchema,
  SaslAuthenticateRequest: async () => (await import("./schemas/sasl-authenticate-request.ts")).saslAuthenticateRequestSchema,
  SaslAuthenticateResponse: async () => (await import("./schemas/sasl-authenticate-response.ts")).saslAuthenticateResponseSchema,
  SaslHandshakeRequest: async () => (await import("./schemas/sasl-handshake-request.ts")).saslHandshakeRequestSchema,
  SaslHandshakeResponse: async () => (await import("./schemas/sasl-handshake-response.ts")).saslHandshakeResponseSchema,
  ShareAcknowledgeRequest: async () => (await import("./schemas/share-acknowledge-request.ts")).shareAcknowledgeRequestSchema,
  ShareAcknowledgeResponse: async () => (await import("./schemas/share-acknowledge-response.ts")).shareAcknowledgeResponseSchema,
  ShareFetchRequest: async () => (await import("./schemas/share-fetch-request.ts")).shareFetchRequestSchema,
  ShareFetchResponse: async () => (await import("./schemas/share-fetch-response.ts")).shareFetchResponseSchema,
  ShareGroupDescribeRequest: async () => (await import("./schemas/share-group-describe-request.ts")).shareGroupDescribeRequestSchema,
  ShareGroupDescribeResponse: async () => (await import("./schemas/share-group-describe-response.ts")).shareGroupDescribeResponseSchema,
  ShareGroupHeartbeatRequest: async () => (await import("./schemas/share-group-heartbeat-request.ts")).shareGroupHeartbeatRequestSchema,
  ShareGroupHeartbeatResponse: async () => (await import("./schemas/share-group-heartbeat-response.ts")).shareGroupHeartbeatResponseSchema,
  SnapshotFooterRecord: async () => (await import("./schemas/snapshot-footer-record.ts")).snapshotFooterRecordSchema,
  SnapshotHeaderRecord: async () => (await import("./schemas/snapshot-header-record.ts")).snapshotHeaderRecordSchema,
  StreamsGroupDescribeRequest: async () => (await import("./schemas/streams-group-describe-request.ts")).streamsGroupDescribeRequestSchema,
  StreamsGroupDescribeResponse: async () => (await import("./schemas/streams-group-describe-response.ts")).streamsGroupDescribeResponseSchema,
  StreamsGroupHeartbeatRequest: async () => (await import("./schemas/streams-group-heartbeat-request.ts")).streamsGroupHeartbeatRequestSchema,
  StreamsGroupHeartbeatResponse: async () => (await import("./schemas/streams-group-heartbeat-response.ts")).streamsGroupHeartbeatResponseSchema,
  SyncGroupRequest: async () => (await import("./schemas/sync-group-request.ts")).syncGroupRequestSchema,
  SyncGroupResponse: async () => (await import("./schemas/sync-group-response.ts")).syncGroupResponseSchema,
  TxnOffsetCommitRequest: async () => (await import("./schemas/txn-offset-commit-request.ts")).txnOffsetCommitRequestSchema,
  TxnOffsetCommitResponse: async () => (await import("./schemas/txn-offset-commit-response.ts")).txnOffsetCommitResponseSchema,
  UpdateFeaturesRequest: async () => (await import("./schemas/update-features-request.ts")).updateFeaturesRequestSchema,
  UpdateFeaturesResponse: async () => (await import("./schemas/update-features-response.ts")).updateFeaturesResponseSchema,
  VotersRecord: async () => (await import("./schemas/voters-record.ts")).votersRecordSchema,
  WriteShareGroupStateRequest: async () => (await import("./schemas/write-share-group-state-request.ts")).writeShareGroupStateRequestSchema,
  WriteShareGroupStateResponse: async () => (await import("./schemas/write-share-group-state-response.ts")).writeShareGroupStateResponseSchema,
  WriteTxnMarkersRequest: async () => (await import("./schemas/write-txn-markers-request.ts")).writeTxnMarkersRequestSchema,
  WriteTxnMarkersResponse: async () => (await import("./schemas/write-txn-markers-response.ts")).writeTxnMarkersResponseSchema,
};

/** undefined when there is no message of that name. */
export async function loadSchema(name: string): Promise<MessageSchema | undefined> {
  return Object.hasOwn(schemas, name) ? schemas[name]?.() : undefined;
}

/** Of every message, in alphabetical order. */
export const messageNames: readonly string[] = Object.keys(messages);

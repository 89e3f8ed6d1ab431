// The control requests that are measured, against a server that has what they ask for: ten topics of six partitions,
// a group with one member in a generation, and its commits.

import assert from "node:assert/strict";
import { apiVersionsApi } from "#generated/apis/api-versions.ts";
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { findCoordinatorApi } from "#generated/apis/find-coordinator.ts";
import { heartbeatApi } from "#generated/apis/heartbeat.ts";
import { joinGroupApi } from "#generated/apis/join-group.ts";
import { listOffsetsApi } from "#generated/apis/list-offsets.ts";
import { metadataApi } from "#generated/apis/metadata.ts";
import { offsetCommitApi } from "#generated/apis/offset-commit.ts";
import { offsetFetchApi } from "#generated/apis/offset-fetch.ts";
import { syncGroupApi } from "#generated/apis/sync-group.ts";
import { createApiVersionsRequest } from "#generated/messages/api-versions-request.ts";
import {
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableTopic,
} from "#generated/messages/create-topics-request.ts";
import { createFindCoordinatorRequest } from "#generated/messages/find-coordinator-request.ts";
import { createHeartbeatRequest } from "#generated/messages/heartbeat-request.ts";
import {
  createJoinGroupRequest,
  createJoinGroupRequestProtocol,
} from "#generated/messages/join-group-request.ts";
import {
  createListOffsetsRequest,
  createListOffsetsRequestListOffsetsPartition,
  createListOffsetsRequestListOffsetsTopic,
} from "#generated/messages/list-offsets-request.ts";
import { createMetadataRequest, createMetadataRequestTopic } from "#generated/messages/metadata-request.ts";
import {
  createOffsetCommitRequest,
  createOffsetCommitRequestPartition,
  createOffsetCommitRequestTopic,
} from "#generated/messages/offset-commit-request.ts";
import {
  createOffsetFetchRequest,
  createOffsetFetchRequestGroup,
  createOffsetFetchRequestTopics,
} from "#generated/messages/offset-fetch-request.ts";
import {
  createSyncGroupRequest,
  createSyncGroupRequestAssignment,
} from "#generated/messages/sync-group-request.ts";
import type { Api } from "#wire/message.ts";
import { ask, type Carrier, frameOf } from "./exchange.ts";

/** A request to repeat. */
export interface ControlRequest {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: every API has its own types
  readonly api: Api<any, any>;
  readonly version: number;
  readonly frame: Buffer;
  /** It is answered when the disk has it. */
  readonly isStored: boolean;
}

export const topics: readonly string[] = Array.from({ length: 10 }, (_, i) => `bench-topic-${i}`);
const partitionsOfTopic = 6;
const partitionIndexes = Array.from({ length: partitionsOfTopic }, (_, i) => i);
const groupId = "bench-group";

async function createTopics(carrier: Carrier): Promise<void> {
  const asked = topics.map((name) => ({
    ...createCreateTopicsRequestCreatableTopic(),
    name,
    numPartitions: partitionsOfTopic,
    replicationFactor: 1,
  }));
  const request = { ...createCreateTopicsRequest(), topics: asked, timeoutMs: 30_000 };
  const response = await ask(carrier, createTopicsApi, 7, request);
  for (const { errorCode } of response.topics) assert.equal(errorCode, 0, "CreateTopics");
}

/** The member id and generation of a group of one. */
async function joinGroup(carrier: Carrier): Promise<{ memberId: string; generationId: number }> {
  const protocols = [{ ...createJoinGroupRequestProtocol(), name: "range", metadata: Buffer.alloc(20) }];
  const request = {
    ...createJoinGroupRequest(),
    groupId,
    // As long as both allow by default, so that the member lives while others are measured.
    sessionTimeoutMs: 1_800_000,
    rebalanceTimeoutMs: 60_000,
    protocolType: "consumer",
    protocols,
  };
  // The coordinator of a fresh Apache Kafka takes a moment to be there.
  let memberId = "";
  for (let tries = 0; memberId === ""; tries += 1) {
    assert.ok(tries < 100, "JoinGroup");
    await ask(carrier, findCoordinatorApi, 4, {
      ...createFindCoordinatorRequest(),
      coordinatorKeys: [groupId],
    });
    ({ memberId } = await ask(carrier, joinGroupApi, 9, request));
    if (memberId === "") await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const joined = await ask(carrier, joinGroupApi, 9, { ...request, memberId });
  assert.equal(joined.errorCode, 0, "JoinGroup");
  const assignments = [{ ...createSyncGroupRequestAssignment(), memberId, assignment: Buffer.alloc(20) }];
  const { generationId } = joined;
  const sync = {
    ...createSyncGroupRequest(),
    groupId,
    generationId,
    memberId,
    protocolType: "consumer",
    protocolName: "range",
    assignments,
  };
  assert.equal((await ask(carrier, syncGroupApi, 5, sync)).errorCode, 0, "SyncGroup");
  return { memberId, generationId };
}

export async function prepareControlRequests(carrier: Carrier): Promise<ControlRequest[]> {
  await createTopics(carrier);
  const { memberId, generationId } = await joinGroup(carrier);
  const request = <Request, Response>(
    name: string,
    api: Api<Request, Response>,
    version: number,
    message: Request,
  ): ControlRequest => ({
    name,
    api,
    version,
    frame: frameOf(api, version, message),
    isStored: api.name === offsetCommitApi.name,
  });
  const commits = partitionIndexes.map((partitionIndex) => ({
    ...createOffsetCommitRequestPartition(),
    partitionIndex,
    committedOffset: 0n,
    committedMetadata: "",
  }));
  const name = topics[0] ?? "";
  const commit = request("OffsetCommit, 6 partitions, stored", offsetCommitApi, 8, {
    ...createOffsetCommitRequest(),
    groupId,
    generationIdOrMemberEpoch: generationId,
    memberId,
    topics: [{ ...createOffsetCommitRequestTopic(), name, partitions: commits }],
  });
  await carrier.exchange(commit.frame);
  return [
    request("ApiVersions", apiVersionsApi, 4, {
      ...createApiVersionsRequest(),
      clientSoftwareName: "bench",
      clientSoftwareVersion: "1",
    }),
    request("Heartbeat", heartbeatApi, 4, { ...createHeartbeatRequest(), groupId, generationId, memberId }),
    request("FindCoordinator", findCoordinatorApi, 4, {
      ...createFindCoordinatorRequest(),
      coordinatorKeys: [groupId],
    }),
    request("Metadata, 10 topics of 6", metadataApi, 12, {
      ...createMetadataRequest(),
      topics: topics.map((topic) => ({ ...createMetadataRequestTopic(), name: topic })),
      allowAutoTopicCreation: false,
    }),
    request("OffsetFetch, 6 partitions", offsetFetchApi, 8, {
      ...createOffsetFetchRequest(),
      groups: [
        {
          ...createOffsetFetchRequestGroup(),
          groupId,
          topics: [{ ...createOffsetFetchRequestTopics(), name, partitionIndexes }],
        },
      ],
    }),
    request("ListOffsets, 6 partitions, latest", listOffsetsApi, 7, {
      ...createListOffsetsRequest(),
      replicaId: -1,
      topics: [
        {
          ...createListOffsetsRequestListOffsetsTopic(),
          name,
          partitions: partitionIndexes.map((partitionIndex) => ({
            ...createListOffsetsRequestListOffsetsPartition(),
            partitionIndex,
            timestamp: -1n,
          })),
        },
      ],
    }),
    commit,
  ];
}

/** Fails when a response holds an error code: an error would be quick to make. */
export function assertNoError(name: string, response: unknown): void {
  JSON.stringify(response, (key, value) => {
    if (key === "errorCode") assert.equal(value, 0, `${name} answers an error`);
    return typeof value === "bigint" ? String(value) : value;
  });
}

/**
 * DescribeQuorum, versions 0 to 2: who leads the metadata log and who votes (KIP-595). There is one node: it leads, it is
 * the one voter, and as no election ever took place, its epoch is 0. Topics and groups are kept in the store, not in a
 * log of metadata, so its offsets are -1, which means unknown.
 *
 * As in Kafka the request may ask for nothing but partition 0 of `__cluster_metadata`.
 *
 * v1: when voters last fetched (KIP-836); the leader always has. v2: messages, directory ids, and the listeners that nodes
 * have for their controllers (KIP-853): none here.
 */
import { describeQuorumApi } from "#generated/apis/describe-quorum.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeQuorumRequest } from "#generated/messages/describe-quorum-request.ts";
import {
  createDescribeQuorumResponse,
  createDescribeQuorumResponseNode,
  createDescribeQuorumResponsePartitionData,
  createDescribeQuorumResponseReplicaState,
  createDescribeQuorumResponseTopicData,
  type DescribeQuorumResponse,
  type DescribeQuorumResponsePartitionData,
} from "#generated/messages/describe-quorum-response.ts";
import { CLUSTER_METADATA_TOPIC } from "#src/topics/topic-name.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const UNKNOWN_OFFSET = -1n;
const FIRST_VERSION_WITH_TIMES = 1;
const FIRST_VERSION_WITH_NODES = 2;

export function describeQuorumHandler({
  cluster,
}: Pick<Services, "cluster">): Handler<DescribeQuorumRequest, DescribeQuorumResponse> {
  const describe = (apiVersion: number): DescribeQuorumResponsePartitionData => {
    const leader = {
      ...createDescribeQuorumResponseReplicaState(),
      replicaId: cluster.nodeId,
      logEndOffset: UNKNOWN_OFFSET,
    };
    if (apiVersion >= FIRST_VERSION_WITH_TIMES) {
      leader.lastFetchTimestamp = BigInt(Date.now());
      leader.lastCaughtUpTimestamp = leader.lastFetchTimestamp;
    }
    return {
      ...createDescribeQuorumResponsePartitionData(),
      leaderId: cluster.nodeId,
      highWatermark: UNKNOWN_OFFSET,
      currentVoters: [leader],
    };
  };

  return {
    api: describeQuorumApi,
    handle(request, { apiVersion }) {
      if (!asksForMetadata(request)) {
        const unknown = {
          ...createDescribeQuorumResponsePartitionData(),
          errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
        };
        if (apiVersion >= FIRST_VERSION_WITH_NODES) {
          unknown.errorMessage = "This server does not host this topic-partition.";
        }
        return respond(request, (partitionIndex) => ({ ...unknown, partitionIndex }));
      }
      const response = respond(request, () => describe(apiVersion));
      if (apiVersion >= FIRST_VERSION_WITH_NODES) {
        response.nodes = [{ ...createDescribeQuorumResponseNode(), nodeId: cluster.nodeId }];
      }
      return response;
    },
    errorResponse(_request, errorCode, apiVersion, message) {
      const response = { ...createDescribeQuorumResponse(), errorCode };
      if (apiVersion >= FIRST_VERSION_WITH_NODES) response.errorMessage = message;
      return response;
    },
  };
}

function asksForMetadata({ topics: [first, ...others] }: DescribeQuorumRequest): boolean {
  return (
    others.length === 0 &&
    first?.topicName === CLUSTER_METADATA_TOPIC &&
    first.partitions.length === 1 &&
    first.partitions[0]?.partitionIndex === 0
  );
}

function respond(
  { topics }: DescribeQuorumRequest,
  describe: (partitionIndex: number) => DescribeQuorumResponsePartitionData,
): DescribeQuorumResponse {
  return {
    ...createDescribeQuorumResponse(),
    topics: topics.map(({ topicName, partitions }) => ({
      ...createDescribeQuorumResponseTopicData(),
      topicName,
      partitions: partitions.map(({ partitionIndex }) => describe(partitionIndex)),
    })),
  };
}

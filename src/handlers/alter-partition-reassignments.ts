/**
 * AlterPartitionReassignments, versions 0 and 1: moves partitions to other nodes (KIP-455). There is one node and every
 * partition is on it: to assign a partition to it is done at once, any other assignment is INVALID_REPLICA_ASSIGNMENT, and
 * there is never a reassignment to cancel.
 *
 * v1: whether the replication factor may change (KIP-860), which it cannot on one node.
 */
import { alterPartitionReassignmentsApi } from "#generated/apis/alter-partition-reassignments.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  AlterPartitionReassignmentsRequest,
  AlterPartitionReassignmentsRequestReassignablePartition,
} from "#generated/messages/alter-partition-reassignments-request.ts";
import {
  type AlterPartitionReassignmentsResponse,
  type AlterPartitionReassignmentsResponseReassignablePartitionResponse,
  createAlterPartitionReassignmentsResponse,
  createAlterPartitionReassignmentsResponseReassignablePartitionResponse,
  createAlterPartitionReassignmentsResponseReassignableTopicResponse,
} from "#generated/messages/alter-partition-reassignments-response.ts";
import { validateReplicas } from "#src/topics/manual-assignment.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const FIRST_VERSION_WITH_FACTOR = 1;

export function alterPartitionReassignmentsHandler({
  topics,
  cluster,
  log,
}: Pick<Services, "topics" | "cluster" | "log">): Handler<
  AlterPartitionReassignmentsRequest,
  AlterPartitionReassignmentsResponse
> {
  const reassign = (
    name: string,
    { partitionIndex, replicas }: AlterPartitionReassignmentsRequestReassignablePartition,
  ): AlterPartitionReassignmentsResponseReassignablePartitionResponse => {
    const topic = topics.get(name);
    if (topic?.partitions[partitionIndex] === undefined) {
      const what = topic === undefined ? `a topic named ${name}` : `partition ${name}:${partitionIndex}`;
      return result(partitionIndex, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, `Unable to find ${what}.`);
    }
    // A null list cancels.
    if (replicas === null) return result(partitionIndex, ErrorCode.NO_REASSIGNMENT_IN_PROGRESS, null);
    try {
      validateReplicas(replicas, cluster.nodeId);
      return result(partitionIndex, ErrorCode.NONE, null);
    } catch (error) {
      return result(partitionIndex, errorCodeOf(error, log), errorMessageOf(error));
    }
  };

  return {
    api: alterPartitionReassignmentsApi,
    handle(request, { apiVersion }) {
      const response = createAlterPartitionReassignmentsResponse();
      // Kafka does not look at an empty request, and answers with what a new response holds.
      if (request.topics.length === 0) return response;
      response.errorMessage = null;
      if (apiVersion >= FIRST_VERSION_WITH_FACTOR) {
        response.allowReplicationFactorChange = request.allowReplicationFactorChange;
      }
      response.responses = request.topics.map(({ name, partitions }) => ({
        ...createAlterPartitionReassignmentsResponseReassignableTopicResponse(),
        name,
        partitions: partitions.map((partition) => reassign(name, partition)),
      }));
      return response;
    },
    errorResponse(request, errorCode, _apiVersion, errorMessage) {
      return {
        ...createAlterPartitionReassignmentsResponse(),
        errorCode,
        errorMessage,
        responses: request.topics.map(({ name, partitions }) => ({
          ...createAlterPartitionReassignmentsResponseReassignableTopicResponse(),
          name,
          partitions: partitions.map(({ partitionIndex }) => result(partitionIndex, errorCode, errorMessage)),
        })),
      };
    },
  };
}

function result(
  partitionIndex: number,
  errorCode: number,
  errorMessage: string | null,
): AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  return {
    ...createAlterPartitionReassignmentsResponseReassignablePartitionResponse(),
    partitionIndex,
    errorCode,
    errorMessage,
  };
}

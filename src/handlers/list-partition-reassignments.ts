/** ListPartitionReassignments, version 0: the partitions that are on their way to other nodes (KIP-455): none, on one node. */
import { listPartitionReassignmentsApi } from "#generated/apis/list-partition-reassignments.ts";
import type { ListPartitionReassignmentsRequest } from "#generated/messages/list-partition-reassignments-request.ts";
import {
  createListPartitionReassignmentsResponse,
  type ListPartitionReassignmentsResponse,
} from "#generated/messages/list-partition-reassignments-response.ts";
import type { Handler } from "./handler.ts";

export function listPartitionReassignmentsHandler(): Handler<
  ListPartitionReassignmentsRequest,
  ListPartitionReassignmentsResponse
> {
  return {
    api: listPartitionReassignmentsApi,
    handle: () => ({ ...createListPartitionReassignmentsResponse(), errorMessage: null }),
    errorResponse: (_request, errorCode, _apiVersion, errorMessage) => ({
      ...createListPartitionReassignmentsResponse(),
      errorCode,
      errorMessage,
    }),
  };
}

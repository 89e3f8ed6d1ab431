// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ListPartitionReassignmentsRequest, listPartitionReassignmentsRequest } from "../messages/list-partition-reassignments-request.ts";
import { type ListPartitionReassignmentsResponse, listPartitionReassignmentsResponse } from "../messages/list-partition-reassignments-response.ts";

export const listPartitionReassignmentsApi: Api<ListPartitionReassignmentsRequest, ListPartitionReassignmentsResponse> = {
  name: "ListPartitionReassignments",
  key: 46,
  request: listPartitionReassignmentsRequest,
  response: listPartitionReassignmentsResponse,
};

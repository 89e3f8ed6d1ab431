// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AlterPartitionReassignmentsRequest, alterPartitionReassignmentsRequest } from "../messages/alter-partition-reassignments-request.ts";
import { type AlterPartitionReassignmentsResponse, alterPartitionReassignmentsResponse } from "../messages/alter-partition-reassignments-response.ts";

export const alterPartitionReassignmentsApi: Api<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsResponse> = {
  name: "AlterPartitionReassignments",
  key: 45,
  request: alterPartitionReassignmentsRequest,
  response: alterPartitionReassignmentsResponse,
};

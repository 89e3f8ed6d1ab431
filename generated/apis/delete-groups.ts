// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DeleteGroupsRequest, deleteGroupsRequest } from "../messages/delete-groups-request.ts";
import { type DeleteGroupsResponse, deleteGroupsResponse } from "../messages/delete-groups-response.ts";

export const deleteGroupsApi: Api<DeleteGroupsRequest, DeleteGroupsResponse> = {
  name: "DeleteGroups",
  key: 42,
  request: deleteGroupsRequest,
  response: deleteGroupsResponse,
};

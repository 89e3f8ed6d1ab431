// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ListGroupsRequest, listGroupsRequest } from "../messages/list-groups-request.ts";
import { type ListGroupsResponse, listGroupsResponse } from "../messages/list-groups-response.ts";

export const listGroupsApi: Api<ListGroupsRequest, ListGroupsResponse> = {
  name: "ListGroups",
  key: 16,
  request: listGroupsRequest,
  response: listGroupsResponse,
};

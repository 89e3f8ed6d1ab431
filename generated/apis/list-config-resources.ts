// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ListConfigResourcesRequest, listConfigResourcesRequest } from "../messages/list-config-resources-request.ts";
import { type ListConfigResourcesResponse, listConfigResourcesResponse } from "../messages/list-config-resources-response.ts";

export const listConfigResourcesApi: Api<ListConfigResourcesRequest, ListConfigResourcesResponse> = {
  name: "ListConfigResources",
  key: 74,
  request: listConfigResourcesRequest,
  response: listConfigResourcesResponse,
};

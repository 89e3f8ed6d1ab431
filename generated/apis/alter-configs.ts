// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AlterConfigsRequest, alterConfigsRequest } from "../messages/alter-configs-request.ts";
import { type AlterConfigsResponse, alterConfigsResponse } from "../messages/alter-configs-response.ts";

export const alterConfigsApi: Api<AlterConfigsRequest, AlterConfigsResponse> = {
  name: "AlterConfigs",
  key: 33,
  request: alterConfigsRequest,
  response: alterConfigsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type IncrementalAlterConfigsRequest, incrementalAlterConfigsRequest } from "../messages/incremental-alter-configs-request.ts";
import { type IncrementalAlterConfigsResponse, incrementalAlterConfigsResponse } from "../messages/incremental-alter-configs-response.ts";

export const incrementalAlterConfigsApi: Api<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse> = {
  name: "IncrementalAlterConfigs",
  key: 44,
  request: incrementalAlterConfigsRequest,
  response: incrementalAlterConfigsResponse,
};

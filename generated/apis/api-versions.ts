// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ApiVersionsRequest, apiVersionsRequest } from "../messages/api-versions-request.ts";
import { type ApiVersionsResponse, apiVersionsResponse } from "../messages/api-versions-response.ts";

export const apiVersionsApi: Api<ApiVersionsRequest, ApiVersionsResponse> = {
  name: "ApiVersions",
  key: 18,
  request: apiVersionsRequest,
  response: apiVersionsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeConfigsRequest, describeConfigsRequest } from "../messages/describe-configs-request.ts";
import { type DescribeConfigsResponse, describeConfigsResponse } from "../messages/describe-configs-response.ts";

export const describeConfigsApi: Api<DescribeConfigsRequest, DescribeConfigsResponse> = {
  name: "DescribeConfigs",
  key: 32,
  request: describeConfigsRequest,
  response: describeConfigsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeProducersRequest, describeProducersRequest } from "../messages/describe-producers-request.ts";
import { type DescribeProducersResponse, describeProducersResponse } from "../messages/describe-producers-response.ts";

export const describeProducersApi: Api<DescribeProducersRequest, DescribeProducersResponse> = {
  name: "DescribeProducers",
  key: 61,
  request: describeProducersRequest,
  response: describeProducersResponse,
};

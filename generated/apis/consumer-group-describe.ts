// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ConsumerGroupDescribeRequest, consumerGroupDescribeRequest } from "../messages/consumer-group-describe-request.ts";
import { type ConsumerGroupDescribeResponse, consumerGroupDescribeResponse } from "../messages/consumer-group-describe-response.ts";

export const consumerGroupDescribeApi: Api<ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponse> = {
  name: "ConsumerGroupDescribe",
  key: 69,
  request: consumerGroupDescribeRequest,
  response: consumerGroupDescribeResponse,
};

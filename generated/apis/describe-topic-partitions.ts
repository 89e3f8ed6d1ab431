// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeTopicPartitionsRequest, describeTopicPartitionsRequest } from "../messages/describe-topic-partitions-request.ts";
import { type DescribeTopicPartitionsResponse, describeTopicPartitionsResponse } from "../messages/describe-topic-partitions-response.ts";

export const describeTopicPartitionsApi: Api<DescribeTopicPartitionsRequest, DescribeTopicPartitionsResponse> = {
  name: "DescribeTopicPartitions",
  key: 75,
  request: describeTopicPartitionsRequest,
  response: describeTopicPartitionsResponse,
};

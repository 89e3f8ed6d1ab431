// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type StreamsGroupDescribeRequest, streamsGroupDescribeRequest } from "../messages/streams-group-describe-request.ts";
import { type StreamsGroupDescribeResponse, streamsGroupDescribeResponse } from "../messages/streams-group-describe-response.ts";

export const streamsGroupDescribeApi: Api<StreamsGroupDescribeRequest, StreamsGroupDescribeResponse> = {
  name: "StreamsGroupDescribe",
  key: 89,
  request: streamsGroupDescribeRequest,
  response: streamsGroupDescribeResponse,
};

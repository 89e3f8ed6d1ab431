// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeQuorumRequest, describeQuorumRequest } from "../messages/describe-quorum-request.ts";
import { type DescribeQuorumResponse, describeQuorumResponse } from "../messages/describe-quorum-response.ts";

export const describeQuorumApi: Api<DescribeQuorumRequest, DescribeQuorumResponse> = {
  name: "DescribeQuorum",
  key: 55,
  request: describeQuorumRequest,
  response: describeQuorumResponse,
};

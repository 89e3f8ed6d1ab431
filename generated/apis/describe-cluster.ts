// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeClusterRequest, describeClusterRequest } from "../messages/describe-cluster-request.ts";
import { type DescribeClusterResponse, describeClusterResponse } from "../messages/describe-cluster-response.ts";

export const describeClusterApi: Api<DescribeClusterRequest, DescribeClusterResponse> = {
  name: "DescribeCluster",
  key: 60,
  request: describeClusterRequest,
  response: describeClusterResponse,
};

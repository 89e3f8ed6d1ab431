// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeGroupsRequest, describeGroupsRequest } from "../messages/describe-groups-request.ts";
import { type DescribeGroupsResponse, describeGroupsResponse } from "../messages/describe-groups-response.ts";

export const describeGroupsApi: Api<DescribeGroupsRequest, DescribeGroupsResponse> = {
  name: "DescribeGroups",
  key: 15,
  request: describeGroupsRequest,
  response: describeGroupsResponse,
};

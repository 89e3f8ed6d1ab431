// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeAclsRequest, describeAclsRequest } from "../messages/describe-acls-request.ts";
import { type DescribeAclsResponse, describeAclsResponse } from "../messages/describe-acls-response.ts";

export const describeAclsApi: Api<DescribeAclsRequest, DescribeAclsResponse> = {
  name: "DescribeAcls",
  key: 29,
  request: describeAclsRequest,
  response: describeAclsResponse,
};

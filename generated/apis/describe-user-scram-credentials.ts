// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeUserScramCredentialsRequest, describeUserScramCredentialsRequest } from "../messages/describe-user-scram-credentials-request.ts";
import { type DescribeUserScramCredentialsResponse, describeUserScramCredentialsResponse } from "../messages/describe-user-scram-credentials-response.ts";

export const describeUserScramCredentialsApi: Api<DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsResponse> = {
  name: "DescribeUserScramCredentials",
  key: 50,
  request: describeUserScramCredentialsRequest,
  response: describeUserScramCredentialsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeLogDirsRequest, describeLogDirsRequest } from "../messages/describe-log-dirs-request.ts";
import { type DescribeLogDirsResponse, describeLogDirsResponse } from "../messages/describe-log-dirs-response.ts";

export const describeLogDirsApi: Api<DescribeLogDirsRequest, DescribeLogDirsResponse> = {
  name: "DescribeLogDirs",
  key: 35,
  request: describeLogDirsRequest,
  response: describeLogDirsResponse,
};

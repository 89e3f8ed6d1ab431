// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeShareGroupOffsetsRequest, describeShareGroupOffsetsRequest } from "../messages/describe-share-group-offsets-request.ts";
import { type DescribeShareGroupOffsetsResponse, describeShareGroupOffsetsResponse } from "../messages/describe-share-group-offsets-response.ts";

export const describeShareGroupOffsetsApi: Api<DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsResponse> = {
  name: "DescribeShareGroupOffsets",
  key: 90,
  request: describeShareGroupOffsetsRequest,
  response: describeShareGroupOffsetsResponse,
};

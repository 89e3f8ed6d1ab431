// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ShareGroupDescribeRequest, shareGroupDescribeRequest } from "../messages/share-group-describe-request.ts";
import { type ShareGroupDescribeResponse, shareGroupDescribeResponse } from "../messages/share-group-describe-response.ts";

export const shareGroupDescribeApi: Api<ShareGroupDescribeRequest, ShareGroupDescribeResponse> = {
  name: "ShareGroupDescribe",
  key: 77,
  request: shareGroupDescribeRequest,
  response: shareGroupDescribeResponse,
};

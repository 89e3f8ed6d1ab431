// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type OffsetForLeaderEpochRequest, offsetForLeaderEpochRequest } from "../messages/offset-for-leader-epoch-request.ts";
import { type OffsetForLeaderEpochResponse, offsetForLeaderEpochResponse } from "../messages/offset-for-leader-epoch-response.ts";

export const offsetForLeaderEpochApi: Api<OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse> = {
  name: "OffsetForLeaderEpoch",
  key: 23,
  request: offsetForLeaderEpochRequest,
  response: offsetForLeaderEpochResponse,
};

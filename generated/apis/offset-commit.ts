// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type OffsetCommitRequest, offsetCommitRequest } from "../messages/offset-commit-request.ts";
import { type OffsetCommitResponse, offsetCommitResponse } from "../messages/offset-commit-response.ts";

export const offsetCommitApi: Api<OffsetCommitRequest, OffsetCommitResponse> = {
  name: "OffsetCommit",
  key: 8,
  request: offsetCommitRequest,
  response: offsetCommitResponse,
};

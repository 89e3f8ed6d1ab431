// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type WriteShareGroupStateRequest, writeShareGroupStateRequest } from "../messages/write-share-group-state-request.ts";
import { type WriteShareGroupStateResponse, writeShareGroupStateResponse } from "../messages/write-share-group-state-response.ts";

export const writeShareGroupStateApi: Api<WriteShareGroupStateRequest, WriteShareGroupStateResponse> = {
  name: "WriteShareGroupState",
  key: 85,
  request: writeShareGroupStateRequest,
  response: writeShareGroupStateResponse,
};

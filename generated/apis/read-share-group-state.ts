// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ReadShareGroupStateRequest, readShareGroupStateRequest } from "../messages/read-share-group-state-request.ts";
import { type ReadShareGroupStateResponse, readShareGroupStateResponse } from "../messages/read-share-group-state-response.ts";

export const readShareGroupStateApi: Api<ReadShareGroupStateRequest, ReadShareGroupStateResponse> = {
  name: "ReadShareGroupState",
  key: 84,
  request: readShareGroupStateRequest,
  response: readShareGroupStateResponse,
};

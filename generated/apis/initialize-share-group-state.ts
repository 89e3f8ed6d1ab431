// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type InitializeShareGroupStateRequest, initializeShareGroupStateRequest } from "../messages/initialize-share-group-state-request.ts";
import { type InitializeShareGroupStateResponse, initializeShareGroupStateResponse } from "../messages/initialize-share-group-state-response.ts";

export const initializeShareGroupStateApi: Api<InitializeShareGroupStateRequest, InitializeShareGroupStateResponse> = {
  name: "InitializeShareGroupState",
  key: 83,
  request: initializeShareGroupStateRequest,
  response: initializeShareGroupStateResponse,
};

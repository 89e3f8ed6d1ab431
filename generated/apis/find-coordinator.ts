// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type FindCoordinatorRequest, findCoordinatorRequest } from "../messages/find-coordinator-request.ts";
import { type FindCoordinatorResponse, findCoordinatorResponse } from "../messages/find-coordinator-response.ts";

export const findCoordinatorApi: Api<FindCoordinatorRequest, FindCoordinatorResponse> = {
  name: "FindCoordinator",
  key: 10,
  request: findCoordinatorRequest,
  response: findCoordinatorResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ElectLeadersRequest, electLeadersRequest } from "../messages/elect-leaders-request.ts";
import { type ElectLeadersResponse, electLeadersResponse } from "../messages/elect-leaders-response.ts";

export const electLeadersApi: Api<ElectLeadersRequest, ElectLeadersResponse> = {
  name: "ElectLeaders",
  key: 43,
  request: electLeadersRequest,
  response: electLeadersResponse,
};

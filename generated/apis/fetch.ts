// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type FetchRequest, fetchRequest } from "../messages/fetch-request.ts";
import { type FetchResponse, fetchResponse } from "../messages/fetch-response.ts";

export const fetchApi: Api<FetchRequest, FetchResponse> = {
  name: "Fetch",
  key: 1,
  request: fetchRequest,
  response: fetchResponse,
};

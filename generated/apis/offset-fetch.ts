// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type OffsetFetchRequest, offsetFetchRequest } from "../messages/offset-fetch-request.ts";
import { type OffsetFetchResponse, offsetFetchResponse } from "../messages/offset-fetch-response.ts";

export const offsetFetchApi: Api<OffsetFetchRequest, OffsetFetchResponse> = {
  name: "OffsetFetch",
  key: 9,
  request: offsetFetchRequest,
  response: offsetFetchResponse,
};

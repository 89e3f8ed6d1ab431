// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ShareFetchRequest, shareFetchRequest } from "../messages/share-fetch-request.ts";
import { type ShareFetchResponse, shareFetchResponse } from "../messages/share-fetch-response.ts";

export const shareFetchApi: Api<ShareFetchRequest, ShareFetchResponse> = {
  name: "ShareFetch",
  key: 78,
  request: shareFetchRequest,
  response: shareFetchResponse,
};

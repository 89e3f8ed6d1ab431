// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type OffsetDeleteRequest, offsetDeleteRequest } from "../messages/offset-delete-request.ts";
import { type OffsetDeleteResponse, offsetDeleteResponse } from "../messages/offset-delete-response.ts";

export const offsetDeleteApi: Api<OffsetDeleteRequest, OffsetDeleteResponse> = {
  name: "OffsetDelete",
  key: 47,
  request: offsetDeleteRequest,
  response: offsetDeleteResponse,
};

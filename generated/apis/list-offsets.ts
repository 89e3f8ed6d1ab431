// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ListOffsetsRequest, listOffsetsRequest } from "../messages/list-offsets-request.ts";
import { type ListOffsetsResponse, listOffsetsResponse } from "../messages/list-offsets-response.ts";

export const listOffsetsApi: Api<ListOffsetsRequest, ListOffsetsResponse> = {
  name: "ListOffsets",
  key: 2,
  request: listOffsetsRequest,
  response: listOffsetsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AlterShareGroupOffsetsRequest, alterShareGroupOffsetsRequest } from "../messages/alter-share-group-offsets-request.ts";
import { type AlterShareGroupOffsetsResponse, alterShareGroupOffsetsResponse } from "../messages/alter-share-group-offsets-response.ts";

export const alterShareGroupOffsetsApi: Api<AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsResponse> = {
  name: "AlterShareGroupOffsets",
  key: 91,
  request: alterShareGroupOffsetsRequest,
  response: alterShareGroupOffsetsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DeleteShareGroupOffsetsRequest, deleteShareGroupOffsetsRequest } from "../messages/delete-share-group-offsets-request.ts";
import { type DeleteShareGroupOffsetsResponse, deleteShareGroupOffsetsResponse } from "../messages/delete-share-group-offsets-response.ts";

export const deleteShareGroupOffsetsApi: Api<DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsResponse> = {
  name: "DeleteShareGroupOffsets",
  key: 92,
  request: deleteShareGroupOffsetsRequest,
  response: deleteShareGroupOffsetsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DeleteShareGroupStateRequest, deleteShareGroupStateRequest } from "../messages/delete-share-group-state-request.ts";
import { type DeleteShareGroupStateResponse, deleteShareGroupStateResponse } from "../messages/delete-share-group-state-response.ts";

export const deleteShareGroupStateApi: Api<DeleteShareGroupStateRequest, DeleteShareGroupStateResponse> = {
  name: "DeleteShareGroupState",
  key: 86,
  request: deleteShareGroupStateRequest,
  response: deleteShareGroupStateResponse,
};

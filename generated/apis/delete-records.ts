// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DeleteRecordsRequest, deleteRecordsRequest } from "../messages/delete-records-request.ts";
import { type DeleteRecordsResponse, deleteRecordsResponse } from "../messages/delete-records-response.ts";

export const deleteRecordsApi: Api<DeleteRecordsRequest, DeleteRecordsResponse> = {
  name: "DeleteRecords",
  key: 21,
  request: deleteRecordsRequest,
  response: deleteRecordsResponse,
};

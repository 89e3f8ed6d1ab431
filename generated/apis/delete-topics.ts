// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DeleteTopicsRequest, deleteTopicsRequest } from "../messages/delete-topics-request.ts";
import { type DeleteTopicsResponse, deleteTopicsResponse } from "../messages/delete-topics-response.ts";

export const deleteTopicsApi: Api<DeleteTopicsRequest, DeleteTopicsResponse> = {
  name: "DeleteTopics",
  key: 20,
  request: deleteTopicsRequest,
  response: deleteTopicsResponse,
};

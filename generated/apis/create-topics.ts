// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type CreateTopicsRequest, createTopicsRequest } from "../messages/create-topics-request.ts";
import { type CreateTopicsResponse, createTopicsResponse } from "../messages/create-topics-response.ts";

export const createTopicsApi: Api<CreateTopicsRequest, CreateTopicsResponse> = {
  name: "CreateTopics",
  key: 19,
  request: createTopicsRequest,
  response: createTopicsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type CreatePartitionsRequest, createPartitionsRequest } from "../messages/create-partitions-request.ts";
import { type CreatePartitionsResponse, createPartitionsResponse } from "../messages/create-partitions-response.ts";

export const createPartitionsApi: Api<CreatePartitionsRequest, CreatePartitionsResponse> = {
  name: "CreatePartitions",
  key: 37,
  request: createPartitionsRequest,
  response: createPartitionsResponse,
};

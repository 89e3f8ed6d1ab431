// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type InitProducerIdRequest, initProducerIdRequest } from "../messages/init-producer-id-request.ts";
import { type InitProducerIdResponse, initProducerIdResponse } from "../messages/init-producer-id-response.ts";

export const initProducerIdApi: Api<InitProducerIdRequest, InitProducerIdResponse> = {
  name: "InitProducerId",
  key: 22,
  request: initProducerIdRequest,
  response: initProducerIdResponse,
};

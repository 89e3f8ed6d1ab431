// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ProduceRequest, produceRequest } from "../messages/produce-request.ts";
import { type ProduceResponse, produceResponse } from "../messages/produce-response.ts";

export const produceApi: Api<ProduceRequest, ProduceResponse> = {
  name: "Produce",
  key: 0,
  request: produceRequest,
  response: produceResponse,
};

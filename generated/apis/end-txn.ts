// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type EndTxnRequest, endTxnRequest } from "../messages/end-txn-request.ts";
import { type EndTxnResponse, endTxnResponse } from "../messages/end-txn-response.ts";

export const endTxnApi: Api<EndTxnRequest, EndTxnResponse> = {
  name: "EndTxn",
  key: 26,
  request: endTxnRequest,
  response: endTxnResponse,
};

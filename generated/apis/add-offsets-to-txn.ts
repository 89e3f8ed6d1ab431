// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AddOffsetsToTxnRequest, addOffsetsToTxnRequest } from "../messages/add-offsets-to-txn-request.ts";
import { type AddOffsetsToTxnResponse, addOffsetsToTxnResponse } from "../messages/add-offsets-to-txn-response.ts";

export const addOffsetsToTxnApi: Api<AddOffsetsToTxnRequest, AddOffsetsToTxnResponse> = {
  name: "AddOffsetsToTxn",
  key: 25,
  request: addOffsetsToTxnRequest,
  response: addOffsetsToTxnResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AddPartitionsToTxnRequest, addPartitionsToTxnRequest } from "../messages/add-partitions-to-txn-request.ts";
import { type AddPartitionsToTxnResponse, addPartitionsToTxnResponse } from "../messages/add-partitions-to-txn-response.ts";

export const addPartitionsToTxnApi: Api<AddPartitionsToTxnRequest, AddPartitionsToTxnResponse> = {
  name: "AddPartitionsToTxn",
  key: 24,
  request: addPartitionsToTxnRequest,
  response: addPartitionsToTxnResponse,
};

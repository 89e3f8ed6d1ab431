// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type WriteTxnMarkersRequest, writeTxnMarkersRequest } from "../messages/write-txn-markers-request.ts";
import { type WriteTxnMarkersResponse, writeTxnMarkersResponse } from "../messages/write-txn-markers-response.ts";

export const writeTxnMarkersApi: Api<WriteTxnMarkersRequest, WriteTxnMarkersResponse> = {
  name: "WriteTxnMarkers",
  key: 27,
  request: writeTxnMarkersRequest,
  response: writeTxnMarkersResponse,
};

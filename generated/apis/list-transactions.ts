// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ListTransactionsRequest, listTransactionsRequest } from "../messages/list-transactions-request.ts";
import { type ListTransactionsResponse, listTransactionsResponse } from "../messages/list-transactions-response.ts";

export const listTransactionsApi: Api<ListTransactionsRequest, ListTransactionsResponse> = {
  name: "ListTransactions",
  key: 66,
  request: listTransactionsRequest,
  response: listTransactionsResponse,
};

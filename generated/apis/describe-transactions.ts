// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeTransactionsRequest, describeTransactionsRequest } from "../messages/describe-transactions-request.ts";
import { type DescribeTransactionsResponse, describeTransactionsResponse } from "../messages/describe-transactions-response.ts";

export const describeTransactionsApi: Api<DescribeTransactionsRequest, DescribeTransactionsResponse> = {
  name: "DescribeTransactions",
  key: 65,
  request: describeTransactionsRequest,
  response: describeTransactionsResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type TxnOffsetCommitRequest, txnOffsetCommitRequest } from "../messages/txn-offset-commit-request.ts";
import { type TxnOffsetCommitResponse, txnOffsetCommitResponse } from "../messages/txn-offset-commit-response.ts";

export const txnOffsetCommitApi: Api<TxnOffsetCommitRequest, TxnOffsetCommitResponse> = {
  name: "TxnOffsetCommit",
  key: 28,
  request: txnOffsetCommitRequest,
  response: txnOffsetCommitResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ReadShareGroupStateSummaryRequest, readShareGroupStateSummaryRequest } from "../messages/read-share-group-state-summary-request.ts";
import { type ReadShareGroupStateSummaryResponse, readShareGroupStateSummaryResponse } from "../messages/read-share-group-state-summary-response.ts";

export const readShareGroupStateSummaryApi: Api<ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryResponse> = {
  name: "ReadShareGroupStateSummary",
  key: 87,
  request: readShareGroupStateSummaryRequest,
  response: readShareGroupStateSummaryResponse,
};

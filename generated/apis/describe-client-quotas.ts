// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeClientQuotasRequest, describeClientQuotasRequest } from "../messages/describe-client-quotas-request.ts";
import { type DescribeClientQuotasResponse, describeClientQuotasResponse } from "../messages/describe-client-quotas-response.ts";

export const describeClientQuotasApi: Api<DescribeClientQuotasRequest, DescribeClientQuotasResponse> = {
  name: "DescribeClientQuotas",
  key: 48,
  request: describeClientQuotasRequest,
  response: describeClientQuotasResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AlterClientQuotasRequest, alterClientQuotasRequest } from "../messages/alter-client-quotas-request.ts";
import { type AlterClientQuotasResponse, alterClientQuotasResponse } from "../messages/alter-client-quotas-response.ts";

export const alterClientQuotasApi: Api<AlterClientQuotasRequest, AlterClientQuotasResponse> = {
  name: "AlterClientQuotas",
  key: 49,
  request: alterClientQuotasRequest,
  response: alterClientQuotasResponse,
};

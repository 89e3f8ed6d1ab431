// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DescribeDelegationTokenRequest, describeDelegationTokenRequest } from "../messages/describe-delegation-token-request.ts";
import { type DescribeDelegationTokenResponse, describeDelegationTokenResponse } from "../messages/describe-delegation-token-response.ts";

export const describeDelegationTokenApi: Api<DescribeDelegationTokenRequest, DescribeDelegationTokenResponse> = {
  name: "DescribeDelegationToken",
  key: 41,
  request: describeDelegationTokenRequest,
  response: describeDelegationTokenResponse,
};

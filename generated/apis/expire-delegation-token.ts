// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ExpireDelegationTokenRequest, expireDelegationTokenRequest } from "../messages/expire-delegation-token-request.ts";
import { type ExpireDelegationTokenResponse, expireDelegationTokenResponse } from "../messages/expire-delegation-token-response.ts";

export const expireDelegationTokenApi: Api<ExpireDelegationTokenRequest, ExpireDelegationTokenResponse> = {
  name: "ExpireDelegationToken",
  key: 40,
  request: expireDelegationTokenRequest,
  response: expireDelegationTokenResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type RenewDelegationTokenRequest, renewDelegationTokenRequest } from "../messages/renew-delegation-token-request.ts";
import { type RenewDelegationTokenResponse, renewDelegationTokenResponse } from "../messages/renew-delegation-token-response.ts";

export const renewDelegationTokenApi: Api<RenewDelegationTokenRequest, RenewDelegationTokenResponse> = {
  name: "RenewDelegationToken",
  key: 39,
  request: renewDelegationTokenRequest,
  response: renewDelegationTokenResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type CreateDelegationTokenRequest, createDelegationTokenRequest } from "../messages/create-delegation-token-request.ts";
import { type CreateDelegationTokenResponse, createDelegationTokenResponse } from "../messages/create-delegation-token-response.ts";

export const createDelegationTokenApi: Api<CreateDelegationTokenRequest, CreateDelegationTokenResponse> = {
  name: "CreateDelegationToken",
  key: 38,
  request: createDelegationTokenRequest,
  response: createDelegationTokenResponse,
};

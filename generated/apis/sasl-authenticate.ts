// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type SaslAuthenticateRequest, saslAuthenticateRequest } from "../messages/sasl-authenticate-request.ts";
import { type SaslAuthenticateResponse, saslAuthenticateResponse } from "../messages/sasl-authenticate-response.ts";

export const saslAuthenticateApi: Api<SaslAuthenticateRequest, SaslAuthenticateResponse> = {
  name: "SaslAuthenticate",
  key: 36,
  request: saslAuthenticateRequest,
  response: saslAuthenticateResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type SaslHandshakeRequest, saslHandshakeRequest } from "../messages/sasl-handshake-request.ts";
import { type SaslHandshakeResponse, saslHandshakeResponse } from "../messages/sasl-handshake-response.ts";

export const saslHandshakeApi: Api<SaslHandshakeRequest, SaslHandshakeResponse> = {
  name: "SaslHandshake",
  key: 17,
  request: saslHandshakeRequest,
  response: saslHandshakeResponse,
};

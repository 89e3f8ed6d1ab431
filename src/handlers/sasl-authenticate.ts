/**
 * SaslAuthenticate, versions 0 to 2: a step of an authentication (KIP-152). No listener authenticates, so that none is
 * under way: refused as Kafka does on a PLAINTEXT listener. What the client sent is not looked at.
 */
import { saslAuthenticateApi } from "#generated/apis/sasl-authenticate.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { SaslAuthenticateRequest } from "#generated/messages/sasl-authenticate-request.ts";
import {
  createSaslAuthenticateResponse,
  type SaslAuthenticateResponse,
} from "#generated/messages/sasl-authenticate-response.ts";
import type { Handler } from "./handler.ts";

export function saslAuthenticateHandler(): Handler<SaslAuthenticateRequest, SaslAuthenticateResponse> {
  return {
    api: saslAuthenticateApi,
    handle: () => ({
      ...createSaslAuthenticateResponse(),
      errorCode: ErrorCode.ILLEGAL_SASL_STATE,
      errorMessage: "SaslAuthenticate request received after successful authentication",
    }),
    errorResponse: (_request, errorCode, _apiVersion, errorMessage) => ({
      ...createSaslAuthenticateResponse(),
      errorCode,
      errorMessage,
    }),
  };
}

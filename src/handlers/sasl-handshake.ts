/**
 * SaslHandshake, versions 0 and 1: which mechanism a client is going to authenticate by (KIP-12, KIP-152). No listener
 * authenticates, so that it is out of place on every connection: ILLEGAL_SASL_STATE, and no mechanisms, as Kafka answers
 * on a PLAINTEXT listener. The connection can be used after it.
 */
import { saslHandshakeApi } from "#generated/apis/sasl-handshake.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { SaslHandshakeRequest } from "#generated/messages/sasl-handshake-request.ts";
import {
  createSaslHandshakeResponse,
  type SaslHandshakeResponse,
} from "#generated/messages/sasl-handshake-response.ts";
import type { Handler } from "./handler.ts";

export function saslHandshakeHandler(): Handler<SaslHandshakeRequest, SaslHandshakeResponse> {
  return {
    api: saslHandshakeApi,
    handle: () => ({ ...createSaslHandshakeResponse(), errorCode: ErrorCode.ILLEGAL_SASL_STATE }),
    errorResponse: (_request, errorCode) => ({ ...createSaslHandshakeResponse(), errorCode }),
  };
}

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createSaslAuthenticateRequest } from "#generated/messages/sasl-authenticate-request.ts";
import { createSaslHandshakeRequest } from "#generated/messages/sasl-handshake-request.ts";
import { saslAuthenticateHandler } from "#src/handlers/sasl-authenticate.ts";
import { saslHandshakeHandler } from "#src/handlers/sasl-handshake.ts";
import { ask, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

// The expected answers are those of Apache Kafka 4.3.1 on a PLAINTEXT listener.
describe("SASL is out of place where nobody authenticates", () => {
  for (const version of versions(0, 1)) {
    test(`SaslHandshake v${version}`, async () => {
      const handler = saslHandshakeHandler();
      const request = { ...createSaslHandshakeRequest(), mechanism: "PLAIN" };
      const { errorCode, mechanisms } = await ask(handler, request, version);
      assert.deepEqual([errorCode, mechanisms], [ErrorCode.ILLEGAL_SASL_STATE, []]);
      const failure = handler.errorResponse(request, 56, version, null);
      assert.equal(throughWire(handler, failure, version).errorCode, 56);
    });
  }

  for (const version of versions(0, 2)) {
    test(`SaslAuthenticate v${version}`, async () => {
      const handler = saslAuthenticateHandler();
      const request = { ...createSaslAuthenticateRequest(), authBytes: Buffer.from("\0user\0password") };
      const { errorCode, errorMessage, authBytes } = await ask(handler, request, version);
      assert.deepEqual(
        [errorCode, errorMessage, authBytes.length],
        [
          ErrorCode.ILLEGAL_SASL_STATE,
          "SaslAuthenticate request received after successful authentication",
          0,
        ],
      );
      const failure = throughWire(handler, handler.errorResponse(request, 56, version, "why"), version);
      assert.deepEqual([failure.errorCode, failure.errorMessage], [56, "why"]);
    });
  }
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  type ApiVersionsRequest,
  createApiVersionsRequest,
} from "#generated/messages/api-versions-request.ts";
import { apiVersionsHandler } from "#src/handlers/api-versions.ts";
import type { ServedApi } from "#src/handlers/services.ts";
import { call, throughWire } from "./harness.ts";

const served: readonly ServedApi[] = [
  { key: 0, name: "Produce", minVersion: 0, maxVersion: 13 },
  { key: 1, name: "Fetch", minVersion: 4, maxVersion: 18 },
  { key: 18, name: "ApiVersions", minVersion: 0, maxVersion: 4 },
];
const handler = apiVersionsHandler({ apis: () => served });

function request(clientSoftwareName: string, clientSoftwareVersion = "1.0"): ApiVersionsRequest {
  return { ...createApiVersionsRequest(), clientSoftwareName, clientSoftwareVersion };
}

describe("ApiVersions", () => {
  for (let version = 0; version <= 4; version++) {
    test(`v${version} lists what is served`, async () => {
      const response = await call(handler, request("apache-kafka-java", "4.3.1"), version);
      assert.equal(response.errorCode, ErrorCode.NONE);
      const table = response.apiKeys.map(({ apiKey, minVersion, maxVersion }) => [
        apiKey,
        minVersion,
        maxVersion,
      ]);
      assert.deepEqual(table, [
        [0, 0, 13],
        [1, 4, 18],
        [18, 0, 4],
      ]);
      assert.deepEqual(response.supportedFeatures, []);
    });
  }

  test("v3 refuses software names that Kafka's pattern does not match", async () => {
    for (const name of ["a", "a.b-c", "librdkafka", "0"]) {
      assert.equal((await call(handler, request(name), 3)).errorCode, ErrorCode.NONE, name);
    }
    for (const name of ["", "-a", "a-", ".a", "a b", "a_b", "é"]) {
      const response = await call(handler, request(name), 3);
      assert.equal(response.errorCode, ErrorCode.INVALID_REQUEST, name);
      assert.deepEqual(response.apiKeys, []);
      assert.equal((await call(handler, request("ok", name), 4)).errorCode, ErrorCode.INVALID_REQUEST, name);
      assert.equal((await call(handler, request(name), 2)).errorCode, ErrorCode.NONE, "not said before v3");
    }
  });

  test("a version that is not served is answered with those of this API, in the form of v0", () => {
    const failure = handler.errorResponse(request("a"), ErrorCode.UNSUPPORTED_VERSION, 0, null);
    const response = throughWire(handler, failure, 0);
    assert.equal(response.errorCode, ErrorCode.UNSUPPORTED_VERSION);
    assert.deepEqual(
      response.apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, minVersion, maxVersion]),
      [[18, 0, 4]],
    );
  });
});

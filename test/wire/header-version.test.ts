import assert from "node:assert/strict";
import { it } from "node:test";
import { requestHeaderVersion, responseHeaderVersion } from "#wire/header-version.ts";

it("headers become flexible with their messages", () => {
  const fetch = { apiKey: 1, firstFlexibleVersion: 12 };
  assert.deepEqual([requestHeaderVersion(fetch, 11), requestHeaderVersion(fetch, 12)], [1, 2]);
  assert.deepEqual([responseHeaderVersion(fetch, 11), responseHeaderVersion(fetch, 12)], [0, 1]);
  const saslHandshake = { apiKey: 17, firstFlexibleVersion: null };
  assert.deepEqual([requestHeaderVersion(saslHandshake, 1), responseHeaderVersion(saslHandshake, 1)], [1, 0]);
});

it("an ApiVersions response never has a flexible header (KIP-511)", () => {
  const apiVersions = { apiKey: 18, firstFlexibleVersion: 3 };
  assert.deepEqual(
    [2, 3, 4].map((version) => requestHeaderVersion(apiVersions, version)),
    [1, 2, 2],
  );
  assert.deepEqual(
    [2, 3, 4].map((version) => responseHeaderVersion(apiVersions, version)),
    [0, 0, 0],
  );
});

it("ControlledShutdown v0 has a header without client id", () => {
  const controlledShutdown = { apiKey: 7, firstFlexibleVersion: 3 };
  assert.deepEqual(
    [0, 1, 3].map((version) => requestHeaderVersion(controlledShutdown, version)),
    [0, 1, 2],
  );
});

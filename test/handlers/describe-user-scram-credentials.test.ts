import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createDescribeUserScramCredentialsRequest } from "#generated/messages/describe-user-scram-credentials-request.ts";
import { describeUserScramCredentialsHandler } from "#src/handlers/describe-user-scram-credentials.ts";
import { ask } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const handler = describeUserScramCredentialsHandler();

async function described(names: readonly string[] | null) {
  const users = names?.map((name) => ({ name, unknownTaggedFields: [] })) ?? null;
  const response = await ask(handler, { ...createDescribeUserScramCredentialsRequest(), users }, 0);
  assert.deepEqual([response.errorCode, response.errorMessage], [ErrorCode.NONE, ""]);
  return response.results.map(({ user, errorCode, errorMessage, credentialInfos }) => {
    assert.deepEqual(credentialInfos, []);
    return [user, errorCode, errorMessage];
  });
}

// The expected answers are those of Apache Kafka 4.3.1 without credentials.
describe("DescribeUserScramCredentials", () => {
  test("v0: nobody has credentials", async () => {
    assert.deepEqual(await described(null), []);
    assert.deepEqual(await described([]), []);
    const twice = "Cannot describe SCRAM credentials for the same user twice in a single request: bob";
    const missing = "Attempt to describe a user credential that does not exist: al";
    assert.deepEqual(await described(["bob", "al", "bob"]), [
      ["bob", ErrorCode.DUPLICATE_RESOURCE, twice],
      ["al", ErrorCode.RESOURCE_NOT_FOUND, missing],
    ]);
  });

  test("fails as a whole", () => {
    const failure = handler.errorResponse(createDescribeUserScramCredentialsRequest(), 56, 0, "why");
    const { errorCode, errorMessage } = throughWire(handler, failure, 0);
    assert.deepEqual([errorCode, errorMessage], [56, "why"]);
  });
});

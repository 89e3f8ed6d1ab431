import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createDescribeClientQuotasRequest } from "#generated/messages/describe-client-quotas-request.ts";
import { describeClientQuotasHandler } from "#src/handlers/describe-client-quotas.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ask, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const handler = describeClientQuotasHandler();

type Component = readonly [entityType: string, matchType: number, match: string | null];

function describeQuotas(version: number, ...asked: readonly Component[]) {
  const components = asked.map(([entityType, matchType, match]) => ({
    entityType,
    matchType,
    match,
    unknownTaggedFields: [],
  }));
  return ask(handler, { ...createDescribeClientQuotasRequest(), components }, version);
}

// The expected answers are those of Apache Kafka 4.3.1 without quotas.
describe("DescribeClientQuotas", () => {
  for (const version of versions(0, 1)) {
    test(`v${version}: there are none`, async () => {
      for (const components of [
        [],
        [["user", 0, "a"]],
        [["user", 1, null]],
        [["ip", 0, "::1"]],
        [
          ["user", 2, null],
          ["client-id", 0, ""],
        ],
      ] as Component[][]) {
        const { errorCode, errorMessage, entries } = await describeQuotas(version, ...components);
        assert.deepEqual([errorCode, errorMessage, entries], [ErrorCode.NONE, "", []]);
      }
    });

    test(`v${version}: filters that make no sense are refused`, async () => {
      const refused = async (code: number, message: string, ...components: Component[]) => {
        const isRefusal = (error: unknown): boolean => {
          assert.ok(error instanceof KafkaError);
          assert.deepEqual([error.code, error.message], [code, message]);
          return true;
        };
        await assert.rejects(async () => await describeQuotas(version, ...components), isRefusal);
      };
      const { INVALID_REQUEST, UNSUPPORTED_VERSION } = ErrorCode;
      const any: Component = ["user", 2, null];
      await refused(UNSUPPORTED_VERSION, "Unsupported entity type foo", ["foo", 2, null]);
      await refused(INVALID_REQUEST, "Invalid empty entity type.", ["", 0, "x"]);
      await refused(INVALID_REQUEST, "Unknown match type 9", ["user", 9, null]);
      await refused(
        INVALID_REQUEST,
        "Entity type user cannot appear more than once in the filter.",
        any,
        any,
      );
      const exact = "Request specified MATCH_TYPE_EXACT, but set match string to null.";
      await refused(INVALID_REQUEST, exact, ["user", 0, null]);
      const byDefault = "Request specified MATCH_TYPE_DEFAULT, but also specified a match string.";
      await refused(INVALID_REQUEST, byDefault, ["user", 1, "x"]);
      const specified = "Request specified MATCH_TYPE_SPECIFIED, but also specified a match string.";
      await refused(INVALID_REQUEST, specified, ["user", 2, "x"]);
      const combination =
        "Invalid entity filter component combination. IP filter component should not be used with user or clientId filter component.";
      await refused(INVALID_REQUEST, combination, any, ["ip", 2, null]);
      const failure = handler.errorResponse(createDescribeClientQuotasRequest(), 42, version, "why");
      const { errorCode, errorMessage, entries } = throughWire(handler, failure, version);
      assert.deepEqual([errorCode, errorMessage, entries], [42, "why", null]);
    });
  }
});

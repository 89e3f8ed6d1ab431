import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createCreateAclsRequest,
  createCreateAclsRequestAclCreation,
} from "#generated/messages/create-acls-request.ts";
import {
  createDeleteAclsRequest,
  createDeleteAclsRequestDeleteAclsFilter,
} from "#generated/messages/delete-acls-request.ts";
import { createDescribeAclsRequest } from "#generated/messages/describe-acls-request.ts";
import { createAclsHandler } from "#src/handlers/create-acls.ts";
import { deleteAclsHandler } from "#src/handlers/delete-acls.ts";
import { describeAclsHandler } from "#src/handlers/describe-acls.ts";
import { ask, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

type Failure = { readonly errorCode: number; readonly errorMessage: string | null };

function failureOf({ errorCode, errorMessage }: Failure) {
  return [errorCode, errorMessage];
}

// The expected answers are those of Apache Kafka 4.3.1 without an authorizer.
describe("there is no authorizer", () => {
  for (const version of versions(0, 3)) {
    test(`DescribeAcls v${version}`, async () => {
      const handler = describeAclsHandler();
      const response = await ask(handler, createDescribeAclsRequest(), version);
      assert.deepEqual(
        [...failureOf(response), response.resources],
        [ErrorCode.SECURITY_DISABLED, "No Authorizer is configured on the broker", []],
      );
      const failure = handler.errorResponse(createDescribeAclsRequest(), 56, version, "why");
      assert.deepEqual(failureOf(throughWire(handler, failure, version)), [56, "why"]);
    });

    test(`CreateAcls v${version}`, async () => {
      const handler = createAclsHandler();
      const acl = { ...createCreateAclsRequestAclCreation(), resourceType: 2, resourceName: "t" };
      const request = { ...createCreateAclsRequest(), creations: [acl, acl] };
      const { results } = await ask(handler, request, version);
      const refusal = [ErrorCode.SECURITY_DISABLED, "No Authorizer is configured."];
      assert.deepEqual(results.map(failureOf), [refusal, refusal]);
      const failure = throughWire(handler, handler.errorResponse(request, 56, version, "why"), version);
      assert.deepEqual(failure.results.map(failureOf), [
        [56, "why"],
        [56, "why"],
      ]);
    });

    test(`DeleteAcls v${version}`, async () => {
      const handler = deleteAclsHandler();
      const filter = { ...createDeleteAclsRequestDeleteAclsFilter(), resourceTypeFilter: 2 };
      const request = { ...createDeleteAclsRequest(), filters: [filter] };
      const { filterResults } = await ask(handler, request, version);
      assert.deepEqual(filterResults.map(failureOf), [
        [ErrorCode.SECURITY_DISABLED, "No Authorizer is configured."],
      ]);
      assert.deepEqual(filterResults[0]?.matchingAcls, []);
      const failure = throughWire(handler, handler.errorResponse(request, 56, version, "why"), version);
      assert.deepEqual(failure.filterResults.map(failureOf), [[56, "why"]]);
    });
  }
});

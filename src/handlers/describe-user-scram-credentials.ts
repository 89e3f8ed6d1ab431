/**
 * DescribeUserScramCredentials, version 0: which users have SCRAM credentials (KIP-554): none, as nobody authenticates and
 * AlterUserScramCredentials is not served. Who asks for a user by name hears RESOURCE_NOT_FOUND.
 */
import { describeUserScramCredentialsApi } from "#generated/apis/describe-user-scram-credentials.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeUserScramCredentialsRequest } from "#generated/messages/describe-user-scram-credentials-request.ts";
import {
  createDescribeUserScramCredentialsResponse,
  createDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult,
  type DescribeUserScramCredentialsResponse,
} from "#generated/messages/describe-user-scram-credentials-response.ts";
import type { Handler } from "./handler.ts";

export function describeUserScramCredentialsHandler(): Handler<
  DescribeUserScramCredentialsRequest,
  DescribeUserScramCredentialsResponse
> {
  return {
    api: describeUserScramCredentialsApi,
    handle({ users }) {
      const counts = new Map<string, number>();
      for (const { name } of users ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
      const results = Array.from(counts, ([user, count]) => ({
        ...createDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(),
        user,
        ...(count > 1
          ? {
              errorCode: ErrorCode.DUPLICATE_RESOURCE,
              errorMessage: `Cannot describe SCRAM credentials for the same user twice in a single request: ${user}`,
            }
          : {
              errorCode: ErrorCode.RESOURCE_NOT_FOUND,
              errorMessage: `Attempt to describe a user credential that does not exist: ${user}`,
            }),
      }));
      return { ...createDescribeUserScramCredentialsResponse(), results };
    },
    errorResponse: (_request, errorCode, _apiVersion, errorMessage) => ({
      ...createDescribeUserScramCredentialsResponse(),
      errorCode,
      errorMessage,
    }),
  };
}

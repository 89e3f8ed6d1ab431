/**
 * DescribeAcls, versions 0 to 3: what is allowed to whom (KIP-140). There is no authorizer, everything is allowed to
 * everybody: SECURITY_DISABLED, as from Kafka without one.
 */
import { describeAclsApi } from "#generated/apis/describe-acls.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeAclsRequest } from "#generated/messages/describe-acls-request.ts";
import {
  createDescribeAclsResponse,
  type DescribeAclsResponse,
} from "#generated/messages/describe-acls-response.ts";
import type { Handler } from "./handler.ts";

export function describeAclsHandler(): Handler<DescribeAclsRequest, DescribeAclsResponse> {
  const failed = (errorCode: number, errorMessage: string | null): DescribeAclsResponse => ({
    ...createDescribeAclsResponse(),
    errorCode,
    errorMessage,
  });

  return {
    api: describeAclsApi,
    handle: () => failed(ErrorCode.SECURITY_DISABLED, "No Authorizer is configured on the broker"),
    errorResponse: (_request, errorCode, _apiVersion, message) => failed(errorCode, message),
  };
}

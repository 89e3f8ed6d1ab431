/** CreateAcls, versions 0 to 3: SECURITY_DISABLED for each, as there is no authorizer; see describe-acls.ts. */
import { createAclsApi } from "#generated/apis/create-acls.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { CreateAclsRequest } from "#generated/messages/create-acls-request.ts";
import {
  type CreateAclsResponse,
  createCreateAclsResponse,
  createCreateAclsResponseAclCreationResult,
} from "#generated/messages/create-acls-response.ts";
import type { Handler } from "./handler.ts";

export function createAclsHandler(): Handler<CreateAclsRequest, CreateAclsResponse> {
  const failed = (
    { creations }: CreateAclsRequest,
    errorCode: number,
    errorMessage: string | null,
  ): CreateAclsResponse => ({
    ...createCreateAclsResponse(),
    results: creations.map(() => ({
      ...createCreateAclsResponseAclCreationResult(),
      errorCode,
      errorMessage,
    })),
  });

  return {
    api: createAclsApi,
    handle: (request) => failed(request, ErrorCode.SECURITY_DISABLED, "No Authorizer is configured."),
    errorResponse: (request, errorCode, _apiVersion, message) => failed(request, errorCode, message),
  };
}
